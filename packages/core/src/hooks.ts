import type { Contract, Operation } from "./contract.js";
import type { CallError } from "./errors.js";
import type { OutgoingRequest } from "./middleware.js";
import { isSensitiveHeader, mask, redactJson, redactText } from "./redact.js";

/** One attempt as it is sent, without secrets and personal data. */
export interface RequestEvent {
  readonly provider: string;
  /** The operation ID. */
  readonly operation: string;
  /** Which attempt of the call it is, from 1. */
  readonly attempt: number;
  readonly idempotencyKey: string | undefined;
  readonly method: string;
  /** The URL; values of sensitive parameters are masked. */
  readonly url: string;
  /** The operation's path with its placeholders, such as `/sessions/{id}`. */
  readonly template: string;
  /** The headers, with names in lower case; those that authenticate the request are masked. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body; values of sensitive members are masked. */
  readonly body: string | undefined;
}

/** How an attempt ended: with a success response, an error, or both. */
export interface ResponseEvent {
  readonly request: RequestEvent;
  /** HTTP status, if there was a response. */
  readonly status: number | undefined;
  /** The response headers, with names in lower case, without cookies and without secrets of the request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly error: CallError | undefined;
  /** Milliseconds from before authentication to the last byte of the response. */
  readonly duration: number;
}

/** An attempt that is followed by another. */
export interface RetryEvent {
  readonly provider: string;
  /** The operation ID. */
  readonly operation: string;
  /** Which attempt has failed, from 1. */
  readonly attempt: number;
  readonly error: CallError;
  /** Milliseconds until the next attempt. */
  readonly delay: number;
}

/**
 * Callbacks that observe attempts and retries. Their events contain no secrets and may be logged. Errors that they throw,
 * and promises that reject, are ignored: observing must not change the outcome of a payment.
 */
export interface Hooks {
  onRequest?: ((event: RequestEvent) => void | Promise<void>) | undefined;
  onResponse?: ((event: ResponseEvent) => void | Promise<void>) | undefined;
  onRetry?: ((event: RetryEvent) => void | Promise<void>) | undefined;
}

/**
 * Hooks that write one line for each event.
 *
 * @param write Takes a line, such as `console.debug`.
 *
 * @example
 * const komoju = createKomojuClient({ secretKey, hooks: logTo(console.debug) });
 */
export function logTo(write: (line: string) => void): Hooks {
  return {
    onRequest: ({ provider, operation, attempt, method, url }) =>
      write(`${provider} ${operation} attempt ${attempt}: ${method} ${url}`),
    onResponse: ({ request: { provider, operation, attempt }, status, error, duration }) =>
      write(
        `${provider} ${operation} attempt ${attempt}: ${status ?? "no response"} after ${Math.round(duration)} ms` +
          (error === undefined ? "" : `, ${error.code}`),
      ),
    onRetry: ({ provider, operation, delay }) =>
      write(`${provider} ${operation}: retry in ${Math.round(delay)} ms`),
  };
}

export type JoinedHooks = { readonly [Name in keyof Hooks]-?: NonNullable<Hooks[Name]> };

/** Combines several hooks into one. */
export function joinHooks(all: readonly (Hooks | undefined)[]): JoinedHooks | undefined {
  const present = all.filter((hooks) => hooks !== undefined);
  if (present.length === 0) return undefined;
  const notify =
    <Event>(pick: (hooks: Hooks) => ((event: Event) => void | Promise<void>) | undefined) =>
    (event: Event): void => {
      for (const hooks of present) {
        try {
          // An unhandled rejection would end the process, though the payment may have been made.
          Promise.resolve(pick(hooks)?.call(hooks, event)).catch(() => {});
        } catch {
          // Observing must not change the outcome of a payment.
        }
      }
    };
  return {
    onRequest: notify(({ onRequest }) => onRequest),
    onResponse: notify(({ onResponse }) => onResponse),
    onRetry: notify(({ onRetry }) => onRetry),
  };
}

/** The request as hooks may see it. */
export function describeRequest(
  request: OutgoingRequest,
  contract: Contract,
  operation: Operation,
  facts: { attempt: number; idempotencyKey: string | undefined; path: Readonly<Record<string, unknown>> },
): RequestEvent {
  return {
    provider: contract.title,
    operation: request.operation,
    attempt: facts.attempt,
    idempotencyKey: facts.idempotencyKey,
    method: request.method,
    url: redactUrl(request.url, operation, facts.path),
    template: operation.path,
    headers: Object.fromEntries(
      [...request.headers].map(([name, value]) => [
        name,
        isSensitiveHeader(name, contract, operation) ? mask : redactText(value),
      ]),
    ),
    body:
      request.body &&
      JSON.stringify(
        redactJson(JSON.parse(new TextDecoder().decode(request.body)), operation.sensitive?.body),
      ),
  };
}

/** The response headers as hooks may see them. */
export function describeHeaders(
  headers: Headers | undefined,
  contract: Contract,
  operation: Operation,
  secrets: Iterable<string>,
): Record<string, string> {
  const list = [...secrets];
  return Object.fromEntries(
    [...(headers ?? [])]
      .filter(([name]) => !isSensitiveHeader(name, contract, operation))
      .map(([name, value]) => [name, redactText(value, list)]),
  );
}

function redactUrl(
  address: string,
  { sensitive }: Operation,
  path: Readonly<Record<string, unknown>>,
): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) {
    // The members of an object are sent as `name[member]`.
    if (sensitive?.query?.includes(name.replace(/\[.*$/, ""))) url.searchParams.set(name, mask);
  }
  return redactText(
    url.href,
    (sensitive?.path ?? []).map((name) => String(path[name])),
  );
}

/**
 * Attributes of an attempt by OpenTelemetry's conventions for HTTP clients, for a span of your own.
 *
 * @example
 * const hooks = { onResponse: (event) => trace.getActiveSpan()?.setAttributes(httpAttributes(event)) };
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export function httpAttributes({ request, status, error }: ResponseEvent): Record<string, string | number> {
  const { hostname, port, protocol } = new URL(request.url);
  return {
    "http.request.method": request.method,
    "server.address": hostname,
    "server.port": port === "" ? (protocol === "https:" ? 443 : 80) : Number(port),
    "url.full": request.url,
    "url.template": request.template,
    ...(request.attempt > 1 && { "http.request.resend_count": request.attempt - 1 }),
    ...(status !== undefined && { "http.response.status_code": status }),
    ...(error !== undefined && {
      "error.type": status !== undefined && status >= 400 ? `${status}` : error.code,
    }),
  };
}
