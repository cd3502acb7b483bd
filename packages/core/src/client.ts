import { parseBaseUrl } from "./base-url.js";
import type { Call, CallOptions } from "./call.js";
import type { Contract, Operation } from "./contract.js";
import { UsageError, type CallError } from "./errors.js";
import { joinHooks, logTo, type Hooks } from "./observe.js";
import { createExchanger } from "./openapi.js";
import { guardPath } from "./path.js";
import { guardQuery } from "./query.js";
import type { Result } from "./result.js";
import { defaultPolicy, readPolicy, type RetryOptions } from "./retry.js";
import { newIdempotencyKey, run } from "./run.js";
import type { Authenticate, Fetch, Middleware } from "./send.js";

/** How a client reaches the provider. */
export interface ClientOptions extends TransportOptions {
  /** Address below which the contract's paths lie. */
  baseUrl: string;
  /** Adds to every attempt what proves who sends it. */
  authenticate: Authenticate;
}

/** Options of every client that are the same for all providers. */
export interface TransportOptions {
  /** Headers of every call. They cannot replace those that authenticate it. */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Milliseconds that one attempt may take, from authentication to the last byte of the answer.
   *
   * @default 60000
   */
  timeout?: number | undefined;
  /**
   * Milliseconds that a whole call may take, with all attempts and the waits between them. Left out, only the attempts
   * are limited.
   */
  deadline?: number | undefined;
  /** How often a call is sent, and how long it waits in between. */
  retry?: RetryOptions | undefined;
  /** Look on while calls are made. */
  hooks?: Hooks | undefined;
  /** Takes a line for each attempt, answer and wait, such as `console.debug`. */
  debug?: ((line: string) => void) | undefined;
  /** Stand around each attempt, the first of them outermost. */
  middleware?: readonly Middleware[] | undefined;
  /** Sends the requests instead of the global `fetch`. It must not follow redirects or retry. */
  fetch?: Fetch | undefined;
}

/** A client of one provider: each operation as a method of its own, and by HTTP method and path. */
export type Client<Operations, C extends Contract> = CallsById<Operations, C> & CallsByPath<Operations, C>;

/** The operations by their ids: `client.createSession({ … })`. */
export type CallsById<Operations, C extends Contract> = {
  readonly [Id in keyof Operations]: Call<Operations[Id], C> & Paged<C, Id>;
};

/** What a call that gives a list has beside: how the list goes on. `paginate` goes by it. */
type Paged<C extends Contract, Id> = Id extends keyof C["operations"]
  ? C["operations"][Id] extends { readonly pagination: infer Kind }
    ? { readonly pagination: Kind }
    : unknown
  : unknown;

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
 * 4. Reads are sent again when an attempt fails; writes only where the contract honours an idempotency key, and then
 *    with one key on all attempts. Whatever may not have left at all is sent again as well.
 * 5. If a call that changes something may have been sent and no answer told what came of it, the error is an
 *    OutcomeUnknownError.
 * 6. No error, and nothing that hooks are given, holds what the contract calls sensitive.
 *
 * @throws UsageError when an option is wrong.
 */
export function createClient<Operations, C extends Contract>(
  contract: C,
  options: ClientOptions,
): Client<Operations, C> {
  const { title } = contract;
  const exchange = createExchanger(parseBaseUrl(options.baseUrl), checkHeaders(options.headers ?? {}, title));
  const clientTimeout = checkTimeout(options.timeout ?? 60_000, title);
  const clientDeadline = checkDeadline(options.deadline ?? Infinity, title);
  const clientPolicy = readPolicy(options.retry ?? {}, defaultPolicy, title);
  const clientHooks = [options.hooks, options.debug && logTo(options.debug)];
  const joinedHooks = joinHooks(clientHooks);
  const sensitive = new Set(contract.sensitive);
  const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));

  const call = (id: string, operation: Operation, init: UntypedInit = {}): Promise<UntypedResult> => {
    const where = `${title} ${id}`;
    if (operation.servers !== undefined) {
      const servers = Object.values(operation.servers).join(" or ");
      throw new UsageError(
        `${where} is served elsewhere, at ${servers}, and not to be called with this client's credentials`,
      );
    }
    const params = init.params ?? {};
    guardPath(operation.path, params.path ?? {}, where);
    guardQuery(params.query ?? {}, where);
    // The contract's own headers come last, as they are checked by the compiler.
    const headers = { ...init.headers, ...definedOnly(params.header) };
    checkHeaders(headers, where);
    const body = serialise(init.body, where);
    const given = contract.idempotency && findHeader(headers, contract.idempotency.header);
    const idempotencyKey = given ?? newIdempotencyKey(operation, contract);
    if (contract.idempotency !== undefined && idempotencyKey !== undefined) {
      headers[contract.idempotency.header] = idempotencyKey;
    }
    return run({
      contract,
      id,
      operation,
      exchange,
      init: {
        params: { path: params.path, query: params.query },
        headers,
        answer: operation.answer ?? "json",
      },
      given: { params, body: init.body },
      text: body,
      idempotencyKey,
      authenticate: options.authenticate,
      middleware: options.middleware ?? [],
      fetch,
      policy: init.retry === undefined ? clientPolicy : readPolicy(init.retry, clientPolicy, where),
      timeout: init.timeout === undefined ? clientTimeout : checkTimeout(init.timeout, where),
      deadline: init.deadline === undefined ? clientDeadline : checkDeadline(init.deadline, where),
      signal: init.signal,
      hooks: init.hooks === undefined ? joinedHooks : joinHooks([...clientHooks, init.hooks]),
      sensitive,
    });
  };

  const byPath = new Map<string, string>();
  const client: Record<string, (...parameters: never[]) => Promise<UntypedResult>> = {};
  for (const [id, operation] of Object.entries(contract.operations)) {
    const verb = operation.method.toUpperCase();
    byPath.set(`${verb} ${operation.path}`, id);
    const { pagination } = operation;
    client[id] = Object.assign(
      (init?: UntypedInit) => call(id, operation, init),
      pagination && { pagination },
    );
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

/** The value of a header in whatever case it was given; an empty one is none. */
function findHeader(headers: Readonly<Record<string, string>>, name: string): string | undefined {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return found?.[1] === "" ? undefined : found?.[1];
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

function checkDeadline(deadline: number, where: string): number {
  if (deadline > 0) return deadline;
  throw new UsageError(`${where}: deadline must be a number of milliseconds above 0`);
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
