import { UsageError } from "@paysession/core";
import { decodeBase64 } from "./base64.js";

/** The block of a PEM text. */
export interface PemBlock {
  /** The text after BEGIN, such as `PRIVATE KEY`. */
  readonly label: string;
  readonly der: Uint8Array;
}

/**
 * Reads a PEM text (RFC 7468) with one block, in linear time. Line breaks may be written as `\n`, as in environment
 * variables.
 *
 * @param name The key's name in error messages, which never contain any part of the text.
 * @throws UsageError if the text is not PEM, is encrypted, or has more than one block.
 */
export function readPem(text: string, name: string): PemBlock {
  const pem = text.replaceAll("\\n", "\n");
  const [begin, end, next] = pem.matchAll(/-----(BEGIN|END) ([A-Z0-9 ]+)-----/g);
  const label = begin?.[2] ?? "";
  if (begin?.[1] !== "BEGIN" || end?.[1] !== "END" || end[2] !== label) {
    throw new UsageError(
      `${name} is not PEM: it needs a -----BEGIN … ----- line and a matching -----END … ----- line`,
    );
  }
  if (next !== undefined) throw new UsageError(`${name} contains more than one PEM block; pass only the key`);
  const content = pem.slice(begin.index + begin[0].length, end.index);
  if (label.startsWith("ENCRYPTED") || content.includes("ENCRYPTED")) {
    throw new UsageError(`${name} is encrypted. Decrypt it first: openssl pkcs8 -topk8 -nocrypt -in key.pem`);
  }
  const der = decodeBase64(content.replace(/\s+/g, ""));
  if (der === undefined) throw new UsageError(`${name}: the text between BEGIN and END is not Base64`);
  return { label, der };
}
