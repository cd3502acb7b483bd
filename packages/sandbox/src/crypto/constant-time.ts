import { timingSafeEqual } from "node:crypto";

/**
 * Compares two texts in constant time, so that timing does not reveal where they differ. It may reveal that their lengths
 * differ; the length of a key is no secret.
 */
export function equalInConstantTime(a: string, b: string): boolean {
  const [first, second] = [Buffer.from(a), Buffer.from(b)];
  return first.length === second.length && timingSafeEqual(first, second);
}
