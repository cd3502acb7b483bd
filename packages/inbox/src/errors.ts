/** A claim that is no longer valid: the event has been claimed by another process, or is already completed. */
export class StaleClaimError extends Error {
  override readonly name = "StaleClaimError";
  readonly code = "stale_claim" as const;
  /** The key of the event. */
  readonly key: string;

  constructor(key: string) {
    super(
      `The claim of "${key}" is no longer valid: its lease expired and another process has claimed it, or it is already ` +
        "completed. Roll back what the handler did",
    );
    this.key = key;
  }
}

/** The inbox was used in a way that cannot work. The message says how to fix it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code = "usage" as const;
}
