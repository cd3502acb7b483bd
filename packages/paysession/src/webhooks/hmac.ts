import { UsageError } from "@paysession/core";

/**
 * Whether one of the signatures (HMAC with SHA-256, in hexadecimal) was made with one of the secrets. WebCrypto compares
 * in constant time.
 *
 * @param secrets The secrets, used as UTF-8.
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
 * The secrets of a webhook as a list.
 *
 * @param provider The provider's name in error messages.
 * @throws UsageError if there is no secret, or one is empty: anyone could sign with an empty secret.
 */
export function readSecrets(secret: string | readonly string[], provider: string): readonly string[] {
  const secrets: readonly unknown[] = Array.isArray(secret) ? secret : [secret];
  const isSecret = (one: unknown): one is string => typeof one === "string" && one !== "";
  if (secrets.length > 0 && secrets.every(isSecret)) return secrets;
  throw new UsageError(
    `${provider} webhook: secret must be a non-empty string, or an array of them during rotation. ` +
      "Is the environment variable set?",
  );
}

function importSecret(secret: string): Promise<CryptoKey> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  return crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["verify"]);
}

/** The bytes of 64 hexadecimal digits. Returns undefined if the text is anything else. */
function readHex(text: string): Uint8Array | undefined {
  if (!/^[0-9a-f]{64}$/.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
