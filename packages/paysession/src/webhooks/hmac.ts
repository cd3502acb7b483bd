import { UsageError } from "@paysession/core";

/**
 * Whether one of the signatures was made with one of the secrets: HMAC with SHA-256 in hexadecimal. Each comparison
 * takes the same time wherever they differ, as WebCrypto does it.
 *
 * @param secrets Secrets as they stand, in UTF-8.
 */
export async function verifyHmac(
  message: Uint8Array,
  signatures: readonly string[],
  secrets: readonly string[],
): Promise<boolean> {
  let genuine = false;
  for (const secret of secrets) {
    const key = await importSecret(secret);
    for (const signature of signatures) {
      const bytes = readHex(signature);
      if (bytes === undefined) continue;
      const matches = await crypto.subtle.verify("HMAC", key, bytes as BufferSource, message as BufferSource);
      genuine ||= matches;
    }
  }
  return genuine;
}

/**
 * Checks secrets as options give them.
 *
 * @throws UsageError when there is none, or one is empty: an empty secret would make anybody's notification genuine.
 */
export function readSecrets(secret: string | readonly string[], name: string): readonly string[] {
  const secrets = typeof secret === "string" ? [secret] : secret;
  if (!Array.isArray(secrets) || secrets.length === 0) throw new UsageError(`${name} is missing`);
  for (const one of secrets as readonly unknown[]) {
    if (typeof one !== "string" || one === "")
      throw new UsageError(`${name} must be a string that is not empty`);
  }
  return secrets as readonly string[];
}

function importSecret(secret: string): Promise<CryptoKey> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  return crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["verify"]);
}

/** The bytes that 64 hexadecimal digits stand for. */
function readHex(text: string): Uint8Array | undefined {
  if (!/^[0-9a-f]{64}$/.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
