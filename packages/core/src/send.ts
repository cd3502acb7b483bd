import { isSafe, type Operation } from "./contract.js";
import { startDeadline, untilAborted, type Deadline } from "./deadline.js";
import {
  AbortedError,
  AuthenticationError,
  ConnectionError,
  OutcomeUnknownError,
  TimeoutError,
  type CallError,
  type CallInfo,
} from "./errors.js";
import type { Draft } from "./openapi.js";

/** A request as it is about to be sent. */
export interface OutgoingRequest {
  /** The operation's id. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** The headers that will be sent. An authenticator adds its own here. */
  readonly headers: Headers;
  /** The very bytes that will be sent as the body; a signature covers these. */
  readonly body: Uint8Array | undefined;
}

/** Adds to a request what proves who sends it. Asked anew for every attempt, so keys and tokens may change at run time. */
export type Authenticate = (request: OutgoingRequest) => void | Promise<void>;

/** The part of the global `fetch` that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Attempt {
  readonly call: CallInfo;
  readonly operation: Operation;
  readonly idempotencyHeader: string | undefined;
  readonly authenticate: Authenticate;
  readonly fetch: Fetch;
  /** Milliseconds from authentication to the last byte of the answer. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Makes one attempt: authenticates, sends, and reads the whole answer, all within the attempt's time.
 *
 * @returns The answer with its body in memory.
 * @throws CallError, which is an OutcomeUnknownError when the operation changes something and may have been sent.
 */
export async function send(draft: Draft, attempt: Attempt): Promise<Response> {
  const { call, timeout } = attempt;
  const body = draft.body === undefined ? undefined : new TextEncoder().encode(draft.body);
  const request: OutgoingRequest = {
    operation: call.operation,
    method: draft.method,
    url: draft.url,
    headers: draft.headers,
    body,
  };
  const deadline = startDeadline(timeout, attempt.signal);
  try {
    await prepare(request, attempt, deadline);
    try {
      const response = await attempt.fetch(draft.url, {
        method: draft.method,
        headers: draft.headers,
        ...(body !== undefined && { body }),
        // Credentials and signed bodies go to the address they were made for and nowhere else.
        redirect: "manual",
        signal: deadline.signal,
      });
      return await readWhole(response);
    } catch (cause) {
      throw lost(cause, request, attempt, deadline);
    }
  } finally {
    deadline.stop();
  }
}

async function prepare(request: OutgoingRequest, attempt: Attempt, deadline: Deadline): Promise<void> {
  try {
    await untilAborted(attempt.authenticate(request), deadline.signal);
  } catch (cause) {
    throw endedEarly(attempt, deadline) ?? new AuthenticationError(attempt.call, cause);
  }
  const early = endedEarly(attempt, deadline);
  if (early !== undefined) throw early;
}

async function readWhole(response: Response): Promise<Response> {
  const body = await response.arrayBuffer();
  // In a browser a redirect that is not followed has no status.
  if (response.type === "opaqueredirect") return new Response(null, { status: 302 });
  return new Response(nullBodyStatuses.has(response.status) ? null : body, {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers,
  });
}

const nullBodyStatuses = new Set([204, 205, 304]);

function endedEarly({ call, timeout, signal }: Attempt, deadline: Deadline): CallError | undefined {
  switch (deadline.ended()) {
    case "timeout":
      return new TimeoutError(call, timeout);
    case "aborted":
      return new AbortedError(call, signal?.reason);
    case undefined:
      return undefined;
  }
}

function lost(cause: unknown, request: OutgoingRequest, attempt: Attempt, deadline: Deadline): CallError {
  const { call, operation, idempotencyHeader } = attempt;
  const error = endedEarly(attempt, deadline) ?? new ConnectionError(call, cause);
  if (isSafe(operation) || failedBeforeSending(cause)) return error;
  const idempotencyKey = idempotencyHeader === undefined ? undefined : request.headers.get(idempotencyHeader);
  return new OutcomeUnknownError(
    call,
    { idempotencyKey: idempotencyKey ?? undefined, reconcile: operation.reconcile },
    error,
  );
}

/** Whether no connection came about at all. When in doubt, no: a runtime that does not say so counts as sent. */
function failedBeforeSending(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown };
    if (typeof code === "string" && beforeSending.has(code)) return true;
  }
  return false;
}

/** Codes of Node's sockets and resolver, of undici, and of Bun. */
const beforeSending = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
]);
