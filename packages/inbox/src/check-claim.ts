import { UsageError } from "./errors.js";
import type { ClaimOptions } from "./inbox.js";

/** @throws UsageError if the key is empty or an option is malformed. */
export function checkClaim(key: string, { owner, lease }: ClaimOptions): void {
  checkKey(key);
  if (typeof owner !== "string" || owner === "")
    throw new UsageError("inbox: owner must be a non-empty string");
  checkLease(lease);
}

/** @throws UsageError if the key is not a non-empty string. */
export function checkKey(key: string): void {
  if (typeof key === "string" && key !== "") return;
  throw new UsageError("inbox: key must be a non-empty string. Pass the key of a received webhook");
}

/** The longest time that timers can measure, in milliseconds. The claim is renewed by a timer. */
const longestLease = 2 ** 31 - 1;

/** @throws UsageError if the lease is not a positive number of milliseconds, or longer than 24 days. */
export function checkLease(lease: number): void {
  if (Number.isFinite(lease) && lease > 0 && lease <= longestLease) return;
  throw new UsageError(
    "inbox: lease must be a positive number of milliseconds, at most 2147483647 (24 days)",
  );
}
