import type { CallError } from "./errors.js";
import { mask, redactJson, redactText } from "./redact.js";
import type { OutgoingRequest } from "./send.js";

/** One attempt as it is sent, without what is secret or personal. */
export interface RequestEvent {
  readonly provider: string;
  /** The operation's id. */
  readonly operation: string;
  /** Which attempt of the call it is, from 1. */
  readonly attempt: number;
  readonly idempotencyKey: string | undefined;
  readonly method: string;
  /** The address; values of sensitive parameters are masked. */
  readonly url: string;
  /** The operation's path with its placeholders, such as `/sessions/{id}`. */
  readonly template: string;
  /** The headers in lower case; whatever authenticates the request is masked. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body; values of sensitive members are masked. */
  readonly body: string | undefined;
}

/** How an attempt ended: with an answer, an error, or an answer that is an error. */
export interface ResponseEvent {
  readonly request: RequestEvent;
  /** HTTP status, if there was an answer. */
  readonly status: number | undefined;
  /** The answer's headers in lower case, without cookies. */
  readonly headers: Readonly<Record<string, string>>;
  readonly error: CallError | undefined;
  /** Milliseconds from before authentication to the last byte of the answer. */
  readonly duration: number;
}

/** An attempt that is followed by another. */
export interface RetryEvent {
  readonly provider: string;
  readonly operation: string;
  /** Which attempt has failed, from 1. */
  readonly attempt: number;
  readonly error: CallError;
  /** Milliseconds until the next one. */
  readonly delay: number;
}

/**
 * Looks on while calls are made. What it is given holds no secrets and may be logged. What it throws is ignored: looking
 * on must not change what becomes of a payment.
 */
export interface Hooks {
  onRequest?: ((event: RequestEvent) => void) | undefined;
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  onRetry?: ((event: RetryEvent) => void) | undefined;
}

/** Hooks that write one line for each event, such as `logTo(console.debug)`. */
export function logTo(write: (line: string) => void): Hooks {
  return {
    onRequest: ({ provider, operation, attempt, method, url }) =>
      write(`${provider} ${operation} attempt ${attempt}: ${method} ${url}`),
    onResponse: ({ request: { provider, operation, attempt }, status, error, duration }) =>
      write(
        `${provider} ${operation} attempt ${attempt}: ${status ?? "no answer"} after ${Math.round(duration)} ms` +
          (error === undefined ? "" : `, ${error.code}`),
      ),
    onRetry: ({ provider, operation, delay }) =>
      write(`${provider} ${operation}: again in ${Math.round(delay)} ms`),
  };
}

export type JoinedHooks = { readonly [Name in keyof Hooks]-?: NonNullable<Hooks[Name]> };

/** Several hooks as one. */
export function joinHooks(all: readonly (Hooks | undefined)[]): JoinedHooks | undefined {
  const present = all.filter((hooks) => hooks !== undefined);
  if (present.length === 0) return undefined;
  const tell =
    <Event>(pick: (hooks: Hooks) => ((event: Event) => void) | undefined) =>
    (event: Event): void => {
      for (const hooks of present) {
        try {
          pick(hooks)?.call(hooks, event);
        } catch {
          // Looking on must not change what becomes of a payment.
        }
      }
    };
  return {
    onRequest: tell(({ onRequest }) => onRequest),
    onResponse: tell(({ onResponse }) => onResponse),
    onRetry: tell(({ onRetry }) => onRetry),
  };
}

/**
 * The request as hooks may see it.
 *
 * @param sensitive Names of members, parameters and headers whose values are masked; header names in lower case.
 */
export function describeRequest(
  request: OutgoingRequest,
  facts: {
    provider: string;
    attempt: number;
    template: string;
    idempotencyKey: string | undefined;
    sensitive: ReadonlySet<string>;
  },
): RequestEvent {
  const { provider, attempt, template, idempotencyKey, sensitive } = facts;
  return {
    provider,
    operation: request.operation,
    attempt,
    idempotencyKey,
    method: request.method,
    url: redactUrl(request.url, sensitive),
    template,
    headers: Object.fromEntries(
      [...request.headers].map(([name, value]) => [name, isSecretHeader(name, sensitive) ? mask : value]),
    ),
    body: request.body && redactBody(new TextDecoder().decode(request.body), sensitive),
  };
}

/** @param name The header's name in lower case. */
export function isSecretHeader(name: string, sensitive: ReadonlySet<string>): boolean {
  return alwaysSecret.has(name) || sensitive.has(name);
}

/** Headers that are secret whatever the contract says. */
const alwaysSecret = new Set(["authorization", "cookie", "proxy-authorization", "set-cookie"]);

export function describeHeaders(headers: Headers | undefined): Record<string, string> {
  return Object.fromEntries([...(headers ?? [])].filter(([name]) => !alwaysSecret.has(name)));
}

function redactUrl(address: string, sensitive: ReadonlySet<string>): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) {
    if (sensitive.has(name)) url.searchParams.set(name, mask);
  }
  return redactText(url.href);
}

function redactBody(body: string, sensitive: ReadonlySet<string>): string {
  return JSON.stringify(redactJson(JSON.parse(body), sensitive));
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

/**
 * The attempt as a curl command, for bug reports. What was secret is masked and has to be put in again.
 *
 * @example
 * await komoju.createSession({ body, hooks: { onRequest: (request) => console.log(toCurl(request)) } });
 */
export function toCurl({ method, url, headers, body }: RequestEvent): string {
  return [
    `curl --request ${method} ${quote(url)}`,
    ...Object.entries(headers).map(([name, value]) => `--header ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-raw ${quote(body)}`]),
  ].join(" \\\n  ");
}

/** For POSIX shells: nothing is special between single quotes but the quote itself. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
