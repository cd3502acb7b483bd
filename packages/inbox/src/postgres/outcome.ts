/** The `outcome` of an OutcomeUnknownError: what `settle` of `paysession/<provider>` needs. It contains no secrets. */
export interface UnknownOutcome {
  readonly provider: string;
  readonly operation: string;
  readonly idempotencyKey?: string;
  /** When the first attempt was made, ISO 8601. */
  readonly firstAttemptAt: string;
  /** When the last attempt ended, ISO 8601. */
  readonly lastAttemptAt: string;
  readonly hasBody: boolean;
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
}

/** An unknown outcome in the store. */
export interface StoredOutcome {
  readonly id: number;
  readonly outcome: UnknownOutcome;
  /** What was passed to `add`, such as the ID of the order. */
  readonly reference: string | undefined;
  /** How often settling it has been attempted, including the attempt in progress. */
  readonly attempts: number;
  readonly addedAt: Date;
  /** Why the last attempt did not settle it. */
  readonly reason: string | undefined;
}

/** A proven result. */
export type ProvenSettlement =
  /** The request was carried out. `data` is undefined where the operation returns none. */
  | { readonly state: "happened"; readonly data: unknown }
  /** It was not carried out and will not be. */
  | { readonly state: "did_not_happen" };

/** What became of a request: the result of `settle` of `paysession/<provider>`. */
export type OutcomeSettlement =
  | ProvenSettlement
  /** Nothing proves it. `retryAfter` is in milliseconds. */
  | { readonly state: "unknown"; readonly reason: string; readonly retryAfter?: number };

/** Whether a value has what identifies an outcome and says when it was attempted. */
export function isOutcome(value: unknown): value is UnknownOutcome {
  if (typeof value !== "object" || value === null) return false;
  const { provider, operation, idempotencyKey, firstAttemptAt, lastAttemptAt, parameters } = value as Partial<
    Record<keyof UnknownOutcome, unknown>
  >;
  return (
    isText(provider) &&
    isText(operation) &&
    (idempotencyKey === undefined || isText(idempotencyKey)) &&
    isTime(firstAttemptAt) &&
    isTime(lastAttemptAt) &&
    typeof parameters === "object" &&
    parameters !== null
  );
}

/**
 * What two outcomes of the same request have in common. Where the operation takes no idempotency key, each call is a
 * request of its own.
 */
export function identityOf(outcome: UnknownOutcome): string {
  const { provider, operation, idempotencyKey, firstAttemptAt, lastAttemptAt, parameters } = outcome;
  if (idempotencyKey !== undefined) return JSON.stringify([provider, operation, idempotencyKey]);
  const sorted = Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([provider, operation, firstAttemptAt, lastAttemptAt, sorted]);
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function isTime(value: unknown): boolean {
  return typeof value === "string" && !Number.isNaN(Date.parse(value));
}
