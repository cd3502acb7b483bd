import { UsageError } from "@paysession/core";

/**
 * Checks that options were passed at all, for programs without a compiler.
 *
 * @param usage How the function is called, for the message.
 * @throws UsageError that names the fix.
 */
export function requireOptions(options: unknown, usage: string): void {
  if (typeof options !== "object" || options === null) throw new UsageError(`Pass options: ${usage}`);
}
