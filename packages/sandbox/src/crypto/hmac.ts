/** HMAC-SHA-256 of the concatenated parts, as lower-case hexadecimal digits. */
export async function hmac(secret: string, ...parts: Uint8Array[]): Promise<string> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const keyBytes = new TextEncoder().encode(secret);
  const key = await crypto.subtle.importKey("raw", keyBytes, algorithm, false, ["sign"]);
  const message = new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
  const signature = await crypto.subtle.sign("HMAC", key, message);
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
