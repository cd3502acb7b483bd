import { createHash } from "node:crypto";

/**
 * Computes a digest by which a repeated idempotency key is compared with its first request. It is stored instead of the
 * request, which may be large and may contain card numbers.
 *
 * @param operation Operation ID.
 * @param path Path of the request, without the query.
 * @param body The bytes of the body.
 * @returns SHA-256 in base64url, 43 characters.
 */
export function digestRequest(operation: string, path: string, body: Uint8Array): string {
  // A line feed separates the parts: no operation ID contains one, and the length of the path is part of the text.
  return createHash("sha256")
    .update(`${operation}\n${path.length}\n${path}\n`)
    .update(body)
    .digest("base64url");
}
