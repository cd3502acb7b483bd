import { retryClass, type Contract, type Operation } from "./contract.js";
import { sleep } from "./deadline.js";
import {
  AbortedError,
  ApiError,
  CallError,
  OutcomeUnknownError,
  TimeoutError,
  UnexpectedResponseError,
  type CallInfo,
} from "./errors.js";
import { judge, type Verdict } from "./judge.js";
import { describeHeaders, describeRequest, type JoinedHooks, type RequestEvent } from "./observe.js";
import type { Exchanger, ExchangeInit } from "./openapi.js";
import type { Result } from "./result.js";
import { isDecisive, mayRetry, nextDelay, type RetryPolicy } from "./retry.js";
import { secretsOf } from "./secrets.js";
import { send, type Authenticate, type Fetch, type Middleware } from "./send.js";

/** One logical call, checked and ready to be sent. */
export interface LogicalCall {
  readonly contract: Contract;
  readonly id: string;
  readonly operation: Operation;
  readonly exchange: Exchanger;
  readonly init: Omit<ExchangeInit, "hasBody">;
  /** Parameters and body as the caller gave them, to tell what is secret in them. */
  readonly given: { readonly params: unknown; readonly body: unknown };
  /** The body as it is sent, the same in all attempts. */
  readonly text: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly authenticate: Authenticate;
  readonly middleware: readonly Middleware[];
  readonly fetch: Fetch;
  readonly policy: RetryPolicy;
  /** Milliseconds of one attempt. */
  readonly timeout: number;
  /** Milliseconds of the whole call; Infinity for no limit. */
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
  readonly hooks: JoinedHooks | undefined;
  readonly sensitive: ReadonlySet<string>;
}

interface AttemptEnd {
  readonly verdict: Verdict;
  readonly response?: Response;
  /** Throws away what the attempt was authenticated with; gives whether that is worth another try. */
  readonly discard?: () => boolean;
}

/**
 * Makes attempts until one succeeds, none is left, or none may follow. What a lost attempt of a write leaves unknown
 * stays unknown until a later attempt really tells.
 */
export async function run(logical: LogicalCall): Promise<Result<unknown, CallError>> {
  const { contract, operation, policy, hooks } = logical;
  const end = performance.now() + logical.deadline;
  let lost = false;
  let reauthenticated = false;

  for (let attempt = 1; ; attempt++) {
    const info: CallInfo = {
      provider: contract.title,
      operation: logical.id,
      attempts: attempt,
      idempotencyKey: logical.idempotencyKey,
      reconcile: operation.reconcile,
    };
    const { verdict, response, discard } = await attemptOnce(logical, info, end);
    if (verdict.error === undefined) {
      const { idempotencyKey } = logical;
      return { data: verdict.data, response: response as Response, attempts: attempt, idempotencyKey };
    }
    const { error } = verdict;
    lost ||= error instanceof OutcomeUnknownError;
    const finish = (last: CallError): Result<unknown, CallError> => ({
      error: lost ? stillUnknown(last, info, contract) : last,
      response,
    });

    if (isUnauthorized(error) && !reauthenticated && discard?.() === true) {
      // A 401 says that nothing was done. Tried once more, it does not count against the attempts.
      reauthenticated = true;
      continue;
    }
    if (attempt >= policy.attempts + (reauthenticated ? 1 : 0) || !mayRetry(error, operation, contract)) {
      return finish(error);
    }
    const delay = nextDelay(attempt, response?.headers.get("retry-after"), policy);
    if (delay === undefined || performance.now() + delay >= end) return finish(error);
    hooks?.onRetry({ provider: contract.title, operation: logical.id, attempt, error, delay });
    if (!(await sleep(delay, logical.signal))) return finish(new AbortedError(info, logical.signal?.reason));
  }
}

async function attemptOnce(logical: LogicalCall, info: CallInfo, end: number): Promise<AttemptEnd> {
  const { contract, operation, hooks, sensitive, text } = logical;
  const remaining = end - performance.now();
  if (remaining <= 0) return { verdict: { error: new TimeoutError(info, logical.deadline) } };
  const started = performance.now();
  let headers: Headers | undefined;
  let event: RequestEvent | undefined;
  const finish = (verdict: Verdict, response?: Response): AttemptEnd => {
    if (event !== undefined) {
      hooks?.onResponse({
        request: event,
        status: response?.status,
        headers: describeHeaders(response?.headers),
        error: verdict.error,
        duration: performance.now() - started,
      });
    }
    return { verdict, ...(response && { response }) };
  };
  let discard: (() => boolean) | undefined;
  try {
    const init = { ...logical.init, hasBody: text !== undefined };
    const exchanged = await logical.exchange(operation.method, operation.path, init, (draft) => {
      headers = draft.headers;
      return send(draft, text, {
        call: info,
        operation,
        authenticate: logical.authenticate,
        middleware: logical.middleware,
        fetch: logical.fetch,
        timeout: Math.min(logical.timeout, remaining),
        signal: logical.signal,
        onReady: (request) => {
          discard = () => logical.authenticate.refused?.(request) ?? false;
          if (hooks === undefined) return;
          const { provider, attempts: attempt, idempotencyKey } = info;
          const template = operation.path;
          event = describeRequest(request, { provider, attempt, template, idempotencyKey, sensitive });
          hooks.onRequest(event);
        },
      });
    });
    const secrets = (): Set<string> => secretsOf(logical.given, headers, sensitive);
    const verdict = judge(exchanged, info, operation, contract, secrets);
    return { ...finish(verdict, exchanged.answer.response), ...(discard && { discard }) };
  } catch (error) {
    if (error instanceof CallError) return finish({ error });
    throw error;
  }
}

function isUnauthorized(error: CallError): boolean {
  return (error instanceof ApiError || error instanceof UnexpectedResponseError) && error.status === 401;
}

/** What the last error means when an earlier attempt may have been carried out. */
function stillUnknown(last: CallError, info: CallInfo, contract: Contract): CallError {
  if (isDecisive(last, contract)) return last;
  if (last instanceof OutcomeUnknownError) return last;
  return new OutcomeUnknownError(info, false, last);
}

/** A key for a call whose caller gave none: a random UUID (RFC 9562, version 4). */
export function newIdempotencyKey(operation: Operation, contract: Contract): string | undefined {
  if (contract.idempotency === undefined || retryClass(operation) !== "with-key") return undefined;
  return crypto.randomUUID();
}
