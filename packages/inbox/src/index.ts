export { StaleClaimError, UsageError } from "./errors.js";
export type { Claim, ClaimOptions, Inbox } from "./inbox.js";
export {
  claimOf,
  runClaim,
  type AcquiredClaim,
  type ClaimContext,
  type ClaimResult,
  type RunClaimOptions,
} from "./run-claim.js";
export { createMemoryInbox, type MemoryInbox, type MemoryInboxOptions } from "./memory.js";
