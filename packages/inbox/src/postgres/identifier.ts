/**
 * The form in which a key or a state is stored. Most are stored as they are. One that is too long for an index, or has
 * characters that PostgreSQL cannot store, is cut and marked with its digest.
 */
export async function storedIdentifier(identifier: string): Promise<string> {
  if (identifier.length <= longest && !unstorable.test(identifier)) return identifier;
  const readable = identifier.slice(0, longest - 128).replace(/[\0\ud800-\udfff]/g, "?");
  return `${readable}#sha256:${await sha256(identifier)}`;
}

/** In UTF-16 code units. An index entry of PostgreSQL holds 2704 bytes. */
const longest = 512;

/** NUL, or half of a surrogate pair. */
const unstorable = /\0|\p{Surrogate}/u;

/** Hashes UTF-16 code units, because the text may have no UTF-8 form. */
async function sha256(text: string): Promise<string> {
  const units = Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", units));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
