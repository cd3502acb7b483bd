import type { CallInput } from "./call-arguments.js";
import { contextOf } from "./client.js";
import type { Lookup, Operation, ReconcileRule, Reconciliation } from "./contract.js";
import { ApiError, OutcomeUnknownError, UsageError, type UnknownOutcome } from "./errors.js";
import {
  contextHeaders,
  findRecord,
  lookAgain,
  parametersOf,
  type LookupLimits,
  type Sources,
} from "./lookup.js";
import { endingOf, provesNoEffect } from "./outcome.js";
import { prepareCall, type ClientContext } from "./prepare-call.js";
import { travelTime } from "./resend-window.js";
import { runCall } from "./retry-loop.js";
import type { CallOptions } from "./types.js";

/** What became of a request whose outcome was unknown. */
export type Settlement<Data = unknown> =
  /** It was carried out, by the first request or just now. `data` is undefined where the operation returns none. */
  | { readonly state: "happened"; readonly data: Data | undefined }
  /** It was not carried out and will not be. */
  | { readonly state: "did_not_happen" }
  /** Still unknown. `retryAfter` is in milliseconds; without it, trying again later will not help. */
  | { readonly state: "unknown"; readonly reason: string; readonly retryAfter?: number };

export interface SettleOptions {
  /** The body of the request, where it had one. It is not part of the outcome, because it may contain secrets. */
  body?: unknown;
  signal?: AbortSignal | undefined;
  /** Milliseconds that settling may take. */
  deadline?: number | undefined;
}

/**
 * Finds out what became of a request whose outcome is unknown. It works in another process and days later. While the
 * provider remembers the idempotency key, the request is repeated with it, **which carries it out if it never arrived**;
 * otherwise the provider's records are looked up.
 *
 * @param client A client with the same credentials as the one that made the call.
 * @param reconciliation The generated rules of the provider.
 * @param outcome The `outcome` of an OutcomeUnknownError, also after JSON.
 * @returns The verdict. It is never a guess: where nothing proves it, it is `unknown` with the reason.
 * @throws UsageError when the outcome belongs to another provider or is damaged.
 */
export async function settle(
  client: object,
  reconciliation: Reconciliation,
  outcome: UnknownOutcome,
  options: SettleOptions = {},
): Promise<Settlement> {
  const { context, operation } = readTarget(client, outcome);
  const { body, signal, deadline = Infinity } = options;
  if (!(deadline > 0)) throw new UsageError("settle: deadline must be a number of milliseconds above 0");
  const end = performance.now() + deadline;
  const limits: LookupLimits = { signal, remaining: () => Math.max(1, end - performance.now()) };
  const rule = reconciliation[outcome.operation];
  if (rule === undefined) return unknown("the provider offers no way to find out; look at its dashboard");
  const replayed = await replay(context, operation, rule, outcome, body, limits);
  if (replayed !== undefined && (replayed.state !== "unknown" || rule.lookup === undefined)) return replayed;
  if (rule.lookup === undefined)
    return unknown("the provider may have forgotten the key, and offers no other way to find out");
  const sentBy = lastSent(context, rule, outcome);
  return lookUp(context, rule.lookup, sentBy, { parameters: outcome.parameters, body }, limits);
}

/** Milliseconds for which the provider remembers the key. */
function keyLifetime({ contract }: ClientContext): number {
  return (contract.idempotency?.lifetime ?? 0) * 1000;
}

/**
 * The time, in milliseconds since 1970, at which the request was sent last. While it may be repeated, somebody may have
 * done so, and that repetition may have been lost as well.
 */
function lastSent(context: ClientContext, { replay }: ReconcileRule, outcome: UnknownOutcome): number {
  const last = Date.parse(outcome.lastAttemptAt);
  if (replay !== true || outcome.idempotencyKey === undefined) return last;
  return Math.max(last, Date.parse(outcome.firstAttemptAt) + keyLifetime(context));
}

function unknown(reason: string, retryAfter?: number): Settlement {
  return { state: "unknown", reason, ...(retryAfter !== undefined && { retryAfter }) };
}

function readTarget(
  client: object,
  outcome: UnknownOutcome,
): { context: ClientContext; operation: Operation } {
  const context = contextOf(client);
  if (context === undefined) throw new UsageError("settle: the first argument must be a client");
  const { id, title, operations } = context.contract;
  if (!isOutcome(outcome)) {
    throw new UsageError("settle: the second argument must be the outcome of an OutcomeUnknownError");
  }
  if (outcome.provider !== id) {
    throw new UsageError(
      `settle: the outcome belongs to "${outcome.provider}", but the client is one of ${title}`,
    );
  }
  const operation = Object.hasOwn(operations, outcome.operation) ? operations[outcome.operation] : undefined;
  if (operation === undefined)
    throw new UsageError(`settle: ${title} has no operation "${outcome.operation}"`);
  return { context, operation };
}

/** Whether a value, which may have been stored as JSON, is complete. */
function isOutcome(value: unknown): value is UnknownOutcome {
  if (typeof value !== "object" || value === null) return false;
  const { provider, operation, idempotencyKey, firstAttemptAt, lastAttemptAt, hasBody, parameters } =
    value as Partial<Record<keyof UnknownOutcome, unknown>>;
  return (
    typeof provider === "string" &&
    typeof operation === "string" &&
    // A blank key would be replaced by a new one, with which a repetition would be carried out once more.
    (idempotencyKey === undefined || (typeof idempotencyKey === "string" && idempotencyKey.trim() !== "")) &&
    isDate(firstAttemptAt) &&
    isDate(lastAttemptAt) &&
    typeof hasBody === "boolean" &&
    typeof parameters === "object" &&
    parameters !== null &&
    !Array.isArray(parameters)
  );
}

function isDate(value: unknown): boolean {
  return typeof value === "string" && !Number.isNaN(Date.parse(value));
}

/** Repeats the request with its key, if that is allowed and possible. */
async function replay(
  context: ClientContext,
  operation: Operation,
  rule: ReconcileRule,
  outcome: UnknownOutcome,
  body: unknown,
  { signal, remaining }: LookupLimits,
): Promise<Settlement | undefined> {
  const { idempotencyKey } = outcome;
  const firstAttemptAt = Date.parse(outcome.firstAttemptAt);
  const left = firstAttemptAt + keyLifetime(context) - Date.now();
  // A forgotten key would carry the request out again, so the last minute is left for it to travel.
  if (rule.replay !== true || idempotencyKey === undefined || left <= 2 * travelTime) return undefined;
  if (outcome.hasBody && body === undefined) {
    return unknown(
      "pass the request's body as the option `body`, so that the request can be repeated with its key",
    );
  }
  const deadline = Math.min(remaining(), left - travelTime);
  const input = requestInput(outcome, body, { signal, deadline, idempotencyKey });
  const call = prepareCall(context, outcome.operation, operation, input);
  const { data, error } = await runCall(call, firstAttemptAt);
  if (error === undefined) return { state: "happened", data };
  if (error instanceof ApiError) {
    const observed = { status: error.status, body: "error", code: error.providerCode } as const;
    const ending = endingOf(observed, context.contract, { keyed: true, earlierUnknown: true });
    if (provesNoEffect(ending, error.status, context.contract)) return { state: "did_not_happen" };
  }
  const { retryAfter = lookAgain } = error;
  return unknown(
    error instanceof OutcomeUnknownError ? (error.cause as Error).message : error.message,
    retryAfter,
  );
}

function requestInput({ parameters }: UnknownOutcome, body: unknown, options: CallOptions): CallInput {
  const headers = contextHeaders(parameters);
  return { path: parametersOf(parameters, "path"), query: {}, body, options: { ...options, headers } };
}

/** Reads the provider's records. Their absence proves something only when a lost request can no longer arrive. */
async function lookUp(
  context: ClientContext,
  lookup: Lookup,
  sentBy: number,
  sources: Sources,
  limits: LookupLimits,
): Promise<Settlement> {
  const found = await findRecord(context, lookup, sources, limits);
  switch (found.kind) {
    case "found":
      return { state: "happened", data: found.data };
    case "unavailable":
      return unknown(found.reason, found.retryAfter);
    case "missing": {
      if (lookup.conclusiveAfter === undefined) return unknown("the provider has no record that proves it");
      const left = sentBy + lookup.conclusiveAfter * 1000 - Date.now();
      if (left <= 0) return { state: "did_not_happen" };
      return unknown("the provider has no record of it yet; the request may still arrive", left);
    }
  }
}
