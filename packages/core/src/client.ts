import { parseBaseUrl } from "./base-url.js";
import type { Call, CallOptions } from "./call.js";
import type { Contract, Operation } from "./contract.js";
import { CallError, UsageError, type CallInfo } from "./errors.js";
import { judge } from "./judge.js";
import { createExchanger } from "./openapi.js";
import { guardPath } from "./path.js";
import { guardQuery } from "./query.js";
import type { Failed, Result } from "./result.js";
import { send, type Authenticate, type Fetch } from "./send.js";

/** How a client reaches the provider. */
export interface ClientOptions {
  /** Address below which the contract's paths lie. */
  baseUrl: string;
  /** Adds to every attempt what proves who sends it. */
  authenticate: Authenticate;
  /** Headers of every call. */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Milliseconds that one attempt may take, from authentication to the last byte of the answer.
   *
   * @default 60000
   */
  timeout?: number | undefined;
  /** Sends the requests instead of the global `fetch`. It must not follow redirects or retry. */
  fetch?: Fetch | undefined;
}

/** A client of one provider: each operation as a method of its own, and by HTTP method and path. */
export type Client<Operations, C extends Contract> = CallsById<Operations, C> & CallsByPath<Operations, C>;

/** The operations by their ids: `client.createSession({ … })`. */
export type CallsById<Operations, C extends Contract> = {
  readonly [Id in keyof Operations]: Call<Operations[Id], C>;
};

/** The operations by method and path: `client.POST("/sessions", { … })`. */
export type CallsByPath<Operations, C extends Contract> = {
  readonly [Verb in Uppercase<C["operations"][keyof C["operations"]]["method"]>]: <
    Path extends keyof IdsByPath<C, Lowercase<Verb>>,
  >(
    path: Path,
    ...init: Parameters<Call<Operations[IdsByPath<C, Lowercase<Verb>>[Path] & keyof Operations], C>>
  ) => ReturnType<Call<Operations[IdsByPath<C, Lowercase<Verb>>[Path] & keyof Operations], C>>;
};

/** The paths of one HTTP method, each with the id of its operation. */
type IdsByPath<C extends Contract, Verb> = {
  [
    Id in keyof C["operations"] as C["operations"][Id] extends {
      method: Verb;
      path: infer Path extends string;
    }
      ? Path
      : never
  ]: Id;
};

/**
 * Makes a client of a contract.
 *
 * The rules that every call keeps:
 * 1. Misuse throws a UsageError at once. Whatever the network or the provider does is returned, never thrown.
 * 2. Each attempt is authenticated, signed and sent in this order, over the very bytes that leave.
 * 3. Path parameters cannot change the path's shape, and redirects are not followed.
 * 4. If a call that changes something may have been sent and no answer came, the error is an OutcomeUnknownError.
 *
 * @throws UsageError when an option is wrong.
 */
export function createClient<Operations, C extends Contract>(
  contract: C,
  options: ClientOptions,
): Client<Operations, C> {
  const baseUrl = parseBaseUrl(options.baseUrl);
  const exchange = createExchanger(baseUrl, checkHeaders(options.headers ?? {}, contract.title));
  const defaultTimeout = checkTimeout(options.timeout ?? 60_000, contract.title);
  const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));

  const call = (id: string, operation: Operation, init: UntypedInit = {}): Promise<UntypedResult> => {
    const info: CallInfo = { provider: contract.title, operation: id };
    const where = `${contract.title} ${id}`;
    if (operation.servers !== undefined) {
      const servers = Object.values(operation.servers).join(" or ");
      throw new UsageError(
        `${where} is served elsewhere, at ${servers}, and not to be called with this client's credentials`,
      );
    }
    const params = init.params ?? {};
    guardPath(operation.path, params.path ?? {}, where);
    guardQuery(params.query ?? {}, where);
    checkHeaders({ ...init.headers, ...definedOnly(params.header) }, where);
    const timeout = checkTimeout(init.timeout ?? defaultTimeout, where);
    const body = serialise(init.body, where);
    const attempt = {
      call: info,
      operation,
      idempotencyHeader: contract.idempotency?.header,
      authenticate: options.authenticate,
      fetch,
      timeout,
      signal: init.signal,
    };
    const { method, path, answer = "json" } = operation;
    return exchange(method, path, { params, headers: init.headers, body, answer }, (draft) =>
      send(draft, attempt),
    ).then((exchanged) => judge(exchanged, info, operation, contract), asFailure);
  };

  const byPath = new Map<string, string>();
  const client: Record<string, (...parameters: never[]) => Promise<UntypedResult>> = {};
  for (const [id, operation] of Object.entries(contract.operations)) {
    const verb = operation.method.toUpperCase();
    byPath.set(`${verb} ${operation.path}`, id);
    client[id] = (init?: UntypedInit) => call(id, operation, init);
    client[verb] ??= (path: string, init?: UntypedInit) => {
      const found = byPath.get(`${verb} ${path}`);
      const target = found === undefined ? undefined : contract.operations[found];
      if (found === undefined || target === undefined) {
        throw new UsageError(`${contract.title} has no operation ${verb} ${path}`);
      }
      return call(found, target, init);
    };
  }
  return client as unknown as Client<Operations, C>;
}

interface UntypedInit extends CallOptions {
  params?: {
    path?: Readonly<Record<string, unknown>>;
    query?: Readonly<Record<string, unknown>>;
    header?: Readonly<Record<string, unknown>>;
  };
  body?: unknown;
}

type UntypedResult = Result<unknown, CallError>;

function asFailure(error: unknown): Failed<CallError> {
  if (error instanceof CallError) return { error };
  throw error;
}

function serialise(body: unknown, where: string): string | undefined {
  if (body === undefined) return undefined;
  try {
    return JSON.stringify(body);
  } catch {
    throw new UsageError(`${where}: the body cannot be written as JSON (a BigInt or a circular reference?)`);
  }
}

function checkTimeout(timeout: number, where: string): number {
  // Timers hold 32 bits; beyond that they fire at once.
  if (timeout > 0 && timeout <= 2 ** 31 - 1) return timeout;
  throw new UsageError(`${where}: timeout must be a number of milliseconds above 0 and below 2^31`);
}

function checkHeaders(
  headers: Readonly<Record<string, string>>,
  where: string,
): Readonly<Record<string, string>> {
  for (const [name, value] of Object.entries(headers)) {
    try {
      new Headers({ [name]: value });
    } catch {
      throw new UsageError(`${where}: header "${name}" has a name or value that HTTP does not allow`);
    }
  }
  return headers;
}

function definedOnly(headers: Readonly<Record<string, unknown>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, String(value)]],
    ),
  );
}
