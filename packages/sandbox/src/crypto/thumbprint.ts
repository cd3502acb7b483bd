import { createHash, type KeyObject } from "node:crypto";

/** The JWK thumbprint of a public EC or RSA key: SHA-256, base64url (RFC 7638). */
export function thumbprintOf(publicKey: KeyObject): string {
  const { crv, e, kty, n, x, y } = publicKey.export({ format: "jwk" });
  // The members that RFC 7638 requires, in its order. JSON leaves undefined members out.
  return createHash("sha256").update(JSON.stringify({ crv, e, kty, n, x, y })).digest("base64url");
}
