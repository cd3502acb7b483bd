/** Tags of the DER elements that keys are made of (X.690). */
export const tags = { integer: 0x02, bitString: 0x03, octetString: 0x04, oid: 0x06, sequence: 0x30 } as const;

export interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
}

/** Splits bytes into the DER elements that follow one another. Throws a RangeError when a length does not fit. */
export function readDer(bytes: Uint8Array): DerElement[] {
  const elements: DerElement[] = [];
  let offset = 0;
  const next = (): number => {
    const byte = bytes[offset++];
    if (byte === undefined) throw new RangeError("DER ends too early");
    return byte;
  };
  while (offset < bytes.length) {
    const tag = next();
    let length = next();
    if (length > 0x84) throw new RangeError("DER length is too long");
    if (length >= 0x80) {
      const octets = length - 0x80;
      length = 0;
      for (let index = 0; index < octets; index++) length = length * 256 + next();
    }
    if (length > bytes.length - offset) throw new RangeError("DER ends too early");
    elements.push({ tag, content: bytes.subarray(offset, offset + length) });
    offset += length;
  }
  return elements;
}

/** One DER element with the given parts as its content. */
export function writeDer(tag: number, ...parts: Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  const head = length < 0x80 ? [tag, length] : [tag, 0x80 + octets.length, ...octets];
  const bytes = new Uint8Array(head.length + length);
  bytes.set(head);
  let offset = head.length;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
