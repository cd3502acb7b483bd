import { hash, timingSafeEqual } from "node:crypto";

/** Compares two texts in constant time, so that timing does not reveal where they differ. */
export function equalInConstantTime(a: string, b: string): boolean {
  // `timingSafeEqual` requires equal lengths, which digests have.
  return timingSafeEqual(digest(a), digest(b));
}

function digest(text: string): Buffer {
  return hash("sha256", text, "buffer");
}
