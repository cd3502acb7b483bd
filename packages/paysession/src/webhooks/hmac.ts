import { UsageError } from "@paysession/core";

/** More signatures than that are not compared. A rotation of secrets needs two. */
const maxSignatures = 10;

/**
 * Whether one of the signatures (HMAC with SHA-256, in hexadecimal) was made with one of the secrets. The message is hashed
 * once for each secret, however many signatures there are, and not at all if there are more than ten.
 *
 * @param secrets The secrets, used as UTF-8.
 */
export async function verifyHmac(
  message: Uint8Array,
  signatures: readonly string[],
  secrets: readonly string[],
): Promise<boolean> {
  if (signatures.length > maxSignatures) return false;
  const candidates = signatures.flatMap((signature) => readHex(signature) ?? []);
  if (candidates.length === 0) return false;
  let genuine = false;
  for (const secret of secrets) {
    const expected = await computeHmac(message, secret);
    for (const candidate of candidates) {
      const matches = equalsInConstantTime(expected, candidate);
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

async function computeHmac(message: Uint8Array, secret: string): Promise<Uint8Array> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const bytes = new TextEncoder().encode(secret);
  const key = await crypto.subtle.importKey("raw", bytes, algorithm, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, message as BufferSource));
}

/** Compares all bytes, so that the time does not tell how many of them match. */
function equalsInConstantTime(left: Uint8Array, right: Uint8Array): boolean {
  let difference = left.length ^ right.length;
  for (let index = 0; index < left.length; index++) difference |= (left[index] ?? 0) ^ (right[index] ?? 0);
  return difference === 0;
}

/** The bytes of 64 hexadecimal digits. Returns undefined if the text is anything else. */
function readHex(text: string): Uint8Array | undefined {
  if (!/^[0-9a-f]{64}$/.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
