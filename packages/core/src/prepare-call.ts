import { plainHeaders, type CallInput } from "./call-arguments.js";
import { checkPath, checkQuery, pathParameters } from "./check-parameters.js";
import { retryClass, type Contract, type Operation } from "./contract.js";
import { UsageError, type CallInfo, type UnknownOutcome } from "./errors.js";
import { joinHooks, type Hooks, type JoinedHooks } from "./hooks.js";
import type { Authenticate, Fetch, Middleware } from "./middleware.js";
import { isSensitiveHeader, redactText } from "./redact.js";
import { buildUrl } from "./request.js";
import { readPolicy, type RetryPolicy } from "./retry-policy.js";
import type { CallOptions, HeaderValue } from "./types.js";

/** What all calls of a client share. */
export interface ClientContext {
  readonly contract: Contract;
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly authenticate: Authenticate;
  readonly middleware: readonly Middleware[];
  /** The caller's own `fetch`. Left out, the global one is used. */
  readonly fetch: Fetch | undefined;
  readonly maxResponseBytes: number;
  readonly limits: CallLimits;
  readonly hooks: readonly (Hooks | undefined)[];
  readonly joinedHooks: JoinedHooks | undefined;
}

export interface CallLimits {
  readonly policy: RetryPolicy;
  /** Milliseconds of one attempt. */
  readonly timeout: number;
  /** Milliseconds of the whole call; Infinity for no limit. */
  readonly deadline: number;
}

/** One logical call, checked and ready to be sent. All of its attempts share it. */
export interface PreparedCall extends CallLimits {
  readonly client: ClientContext;
  readonly id: string;
  readonly operation: Operation;
  readonly input: CallInput;
  readonly url: string;
  /** Headers of the client, the call, the content type and the idempotency key. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it is sent. */
  readonly text: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly signal: AbortSignal | undefined;
  readonly hooks: JoinedHooks | undefined;
}

/**
 * Checks a call completely, so that whatever happens later is not the caller's mistake.
 *
 * @throws UsageError when anything is wrong.
 */
export function prepareCall(
  client: ClientContext,
  id: string,
  operation: Operation,
  input: CallInput,
): PreparedCall {
  const { contract } = client;
  const where = `${contract.title} ${id}`;
  if (operation.servers !== undefined) {
    const servers = Object.values(operation.servers).join(" or ");
    throw new UsageError(
      `${where} is served elsewhere, at ${servers}, and must not be called with this client's credentials`,
    );
  }
  const { options } = input;
  checkOptions(options, where);
  checkPath(pathParameters(operation.path), input.path, where);
  checkQuery(input.query, where);
  const text = serialise(input.body, where);
  const idempotencyKey = readKey(options.idempotencyKey, operation, contract, where);
  const headers = {
    ...client.headers,
    ...checkHeaders(options.headers ?? {}, contract, where),
    ...(text !== undefined && { "content-type": "application/json" }),
    ...(idempotencyKey !== undefined && { [contract.idempotency?.header ?? ""]: idempotencyKey }),
  };
  return {
    client,
    id,
    operation,
    input,
    url: buildUrl(client.baseUrl, operation.path, input),
    headers,
    text,
    idempotencyKey,
    ...readLimits(options, client.limits, where),
    signal: options.signal,
    hooks: options.hooks === undefined ? client.joinedHooks : joinHooks([...client.hooks, options.hooks]),
  };
}

/**
 * Checks what JavaScript would silently ignore, or would only fail on later.
 *
 * @throws UsageError that names the fix.
 */
function checkOptions({ signal, hooks }: CallOptions, where: string): void {
  // By its form, because polyfills and other realms have classes of their own.
  if (signal !== undefined && typeof (signal as Partial<AbortSignal> | null)?.aborted !== "boolean") {
    throw new UsageError(`${where}: signal must be an AbortSignal: signal: controller.signal`);
  }
  checkHooks(hooks, where);
}

/** @throws UsageError unless there are no hooks, or they are an object. */
export function checkHooks(hooks: unknown, where: string): void {
  if (hooks === undefined || (typeof hooks === "object" && hooks !== null)) return;
  throw new UsageError(`${where}: hooks must be an object: hooks: { onResponse: (event) => … }`);
}

function serialise(body: unknown, where: string): string | undefined {
  if (body === undefined) return undefined;
  try {
    return JSON.stringify(body);
  } catch {
    throw new UsageError(`${where}: the body cannot be written as JSON (a BigInt or a circular reference?)`);
  }
}

/** The key of a call: the caller's, or a random UUID (RFC 9562, version 4). A blank one counts as none. */
function readKey(
  given: unknown,
  operation: Operation,
  contract: Contract,
  where: string,
): string | undefined {
  if (given !== undefined && given !== null && typeof given !== "string") {
    throw new UsageError(`${where}: idempotencyKey must be a string`);
  }
  const key = given?.trim() ?? "";
  const takesKey = contract.idempotency !== undefined && retryClass(operation) === "with-key";
  if (takesKey && key === "") return crypto.randomUUID();
  if (key === "") return undefined;
  if (!takesKey) {
    throw new UsageError(
      `${where}: the provider ignores idempotency keys for this operation; leave out idempotencyKey`,
    );
  }
  if (!/^[\x20-\x7e]{1,255}$/.test(key)) {
    throw new UsageError(`${where}: idempotencyKey must have at most 255 printable ASCII characters`);
  }
  return key;
}

/**
 * Checks headers and gives those that have a value.
 *
 * @throws UsageError for what HTTP does not allow, and for the idempotency key, which has an option of its own.
 */
export function checkHeaders(
  headers: Readonly<Record<string, HeaderValue>>,
  { idempotency }: Contract,
  where: string,
): Record<string, string> {
  const checked: Record<string, string> = {};
  const fail = (problem: string): never => {
    throw new UsageError(`${where}: ${problem}`);
  };
  for (const [name, given] of Object.entries(plainHeaders(headers, fail))) {
    if (given === undefined || given === null) continue;
    const value = Array.isArray(given) ? given.join(", ") : (given as string);
    if (name.toLowerCase() === idempotency?.header.toLowerCase()) {
      throw new UsageError(
        `${where}: pass the key of a call as its option idempotencyKey, not as header "${name}"`,
      );
    }
    try {
      new Headers({ [name]: value });
    } catch {
      throw new UsageError(`${where}: header "${name}" has a name or value that HTTP does not allow`);
    }
    checked[name.toLowerCase()] = value;
  }
  return checked;
}

/**
 * Checks times and retry options and fills in the defaults.
 *
 * @throws UsageError for numbers that make no sense.
 */
export function readLimits(
  options: { timeout?: number | undefined; deadline?: number | undefined; retry?: object | undefined },
  defaults: CallLimits,
  where: string,
): CallLimits {
  const { timeout = defaults.timeout, deadline = defaults.deadline, retry } = options;
  // Timers hold 31 bits; beyond that they fire at once.
  if (!(timeout > 0 && timeout < 2 ** 31)) {
    throw new UsageError(`${where}: timeout must be a number of milliseconds above 0 and below 2^31`);
  }
  if (!(deadline > 0)) throw new UsageError(`${where}: deadline must be a number of milliseconds above 0`);
  return {
    timeout,
    deadline,
    policy: retry === undefined ? defaults.policy : readPolicy(retry, defaults.policy, where),
  };
}

/** What errors say about a call. */
export function describeCall(call: PreparedCall, attempts: number): CallInfo {
  const { client, operation, input, idempotencyKey } = call;
  const shown = pathParameters(operation.path)
    .filter((name) => operation.sensitive?.path?.includes(name) !== true)
    .map((name) => `${name}: ${showValue(input.path[name])}`);
  const path = shown.length === 0 ? "" : ` (${shown.join(", ")})`;
  return { provider: client.contract.title, operation: call.id, attempts, idempotencyKey, path };
}

/** A value in one short line. */
function showValue(value: unknown): string {
  const text = redactText(String(value));
  const clean = /^[\x20-\x7e]*$/.test(text) ? text : encodeURIComponent(text);
  return clean.length > 64 ? `${clean.slice(0, 64)}…` : clean;
}

/**
 * What `settle` needs to find out what became of a call. Values at places that the contract marks as sensitive are left
 * out.
 *
 * @param startedAt Milliseconds since 1970.
 */
export function describeOutcome(call: PreparedCall, startedAt: number): UnknownOutcome {
  const { client, operation, input, headers, idempotencyKey } = call;
  const { contract } = client;
  const { sensitive, lookupKeys = [] } = operation;
  const parameters: Record<string, string | number | boolean> = {};
  const add = (source: string, value: unknown): void => {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      parameters[source] = value;
  };
  for (const name of pathParameters(operation.path)) {
    if (sensitive?.path?.includes(name) !== true) add(`path.${name}`, input.path[name]);
  }
  for (const name of lookupKeys) {
    if (sensitive?.body?.[name] === undefined)
      add(`body.${name}`, (input.body as Record<string, unknown> | null)?.[name]);
  }
  for (const name of contract.contextHeaders ?? []) {
    if (!isSensitiveHeader(name, contract, operation)) add(`header.${name}`, headers[name]);
  }
  return {
    provider: contract.id,
    operation: call.id,
    ...(idempotencyKey !== undefined && { idempotencyKey }),
    firstAttemptAt: new Date(startedAt).toISOString(),
    lastAttemptAt: new Date().toISOString(),
    hasBody: call.text !== undefined,
    parameters,
  };
}
