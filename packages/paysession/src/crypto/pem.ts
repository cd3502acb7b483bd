import { UsageError } from "@paysession/core";

/** The one block of a PEM text. */
export interface PemBlock {
  /** What stands after BEGIN, such as `PRIVATE KEY`. */
  readonly label: string;
  readonly der: Uint8Array;
}

/**
 * Reads a PEM text (RFC 7468) that holds one block. Line breaks written as `\n`, as in environment variables, are taken
 * as such.
 *
 * @param name What the text is called in messages, which never hold any of it.
 * @throws UsageError when the text is not PEM, or is encrypted.
 */
export function readPem(text: string, name: string): PemBlock {
  const blocks = [
    ...text.replaceAll("\\n", "\n").matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g),
  ];
  const [block] = blocks;
  if (block === undefined) {
    throw new UsageError(
      `${name} is not PEM: it needs a -----BEGIN … ----- and a matching -----END … ----- line`,
    );
  }
  if (blocks.length > 1) throw new UsageError(`${name} holds ${blocks.length} PEM blocks; give only the key`);
  const [, label = "", content = ""] = block;
  if (label.startsWith("ENCRYPTED") || content.includes("ENCRYPTED")) {
    throw new UsageError(`${name} is encrypted. Decrypt it first: openssl pkcs8 -topk8 -nocrypt -in key.pem`);
  }
  const base64 = content.replace(/\s+/g, "");
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(base64)) {
    throw new UsageError(`${name}: the text between BEGIN and END is not Base64`);
  }
  return { label, der: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)) };
}
