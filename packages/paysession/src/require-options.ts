import { UsageError } from "@paysession/core";

/**
 * Checks that a function was called with its options.
 *
 * @param usage How to call the function, such as `createToken({ privateKey })`.
 * @throws UsageError that names the right call otherwise.
 */
export function requireOptions(options: unknown, usage: string): void {
  if (typeof options === "object" && options !== null) return;
  throw new UsageError(`Options are missing. Call it as ${usage}`);
}
