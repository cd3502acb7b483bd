export { StaleClaimError, UsageError } from "./errors.js";
export type { Claim, ClaimOptions, Inbox } from "./inbox.js";
export { createMemoryInbox, type MemoryInboxOptions } from "./memory.js";
