/** Tags of the DER elements that keys consist of (X.690). */
export const tags = { integer: 0x02, bitString: 0x03, octetString: 0x04, sequence: 0x30 } as const;

export interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
}

/** Splits bytes into consecutive DER elements. Returns undefined if they are malformed or cut off. */
export function readDer(bytes: Uint8Array): DerElement[] | undefined {
  const elements: DerElement[] = [];
  let offset = 0;
  while (offset < bytes.length) {
    const tag = bytes[offset++] ?? 0;
    let length = bytes[offset++] ?? Infinity;
    if (length >= 0x80) {
      const lengthBytes = length - 0x80;
      if (lengthBytes === 0 || lengthBytes > 4) return undefined;
      length = 0;
      for (let index = 0; index < lengthBytes; index++) length = length * 256 + (bytes[offset++] ?? Infinity);
    }
    // False for a length that is cut off, too.
    if (!(length <= bytes.length - offset)) return undefined;
    elements.push({ tag, content: bytes.subarray(offset, offset + length) });
    offset += length;
  }
  return elements;
}

/** The elements of a SEQUENCE. Returns undefined if the bytes are anything else than one well-formed SEQUENCE. */
export function readSequence(bytes: Uint8Array): DerElement[] | undefined {
  const [sequence, ...rest] = readDer(bytes) ?? [];
  if (sequence?.tag !== tags.sequence || rest.length > 0) return undefined;
  return readDer(sequence.content);
}
