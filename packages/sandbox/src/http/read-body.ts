/** Default limit of a request body: 8 MB. */
export const defaultMaxBodyBytes = 8_000_000;

/**
 * Reads the body of a request. Reading stops as soon as the limit is exceeded.
 *
 * @param limit Maximum number of bytes.
 * @returns Undefined for a longer body.
 * @throws TypeError if the caller closes the connection in the middle of the body.
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array | undefined> {
  const declared = request.headers.get("content-length");
  if (declared !== null) {
    if (Number(declared) > limit) return undefined;
    // A server receives at most as many bytes as the header declares, so the body can be read at once.
    const bytes = new Uint8Array(await request.arrayBuffer());
    return bytes.length > limit ? undefined : bytes;
  }
  return request.body === null ? new Uint8Array() : readStream(request.body, limit);
}

async function readStream(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      // The response does not wait for the rest of the body.
      void reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(value);
  }
  return concatenate(chunks, length);
}

function concatenate(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks;
  if (first !== undefined && chunks.length === 1) return first;
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
