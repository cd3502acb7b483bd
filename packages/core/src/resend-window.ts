import type { Contract } from "./contract.js";

/** Milliseconds that a request may take to arrive. */
export const travelTime = 30_000;

/** Seconds for which a key is trusted within one call where the provider does not document its lifetime. */
const undocumentedLifetime = 600;

/**
 * Milliseconds after the first attempt of a call within which its key may be sent again. Later, the provider may have
 * forgotten the key and would carry the request out a second time. A call gets there if its process is suspended between
 * two attempts.
 */
export function resendWindow({ idempotency }: Contract): number {
  return (idempotency?.lifetime ?? undocumentedLifetime) * 1000 - travelTime;
}
