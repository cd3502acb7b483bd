import { parseBaseUrl } from "./base-url.js";
import { addCaller, captureCaller, type Caller } from "./caller.js";
import { readArguments, readInit } from "./call-arguments.js";
import type { Contract, Operation } from "./contract.js";
import { UsageError } from "./errors.js";
import { joinHooks, type Hooks } from "./hooks.js";
import type { Authenticate, Fetch, Middleware } from "./middleware.js";
import { createCall, createListCall } from "./paginate.js";
import {
  checkHeaders,
  checkHooks,
  prepareCall,
  readLimits,
  type ClientContext,
  type PreparedCall,
} from "./prepare-call.js";
import { runCall, type AnyResult } from "./retry-loop.js";
import { defaultPolicy, type RetryOptions } from "./retry-policy.js";

/** How a client reaches the provider. */
export interface ClientOptions extends TransportOptions {
  /** URL below which the contract's paths lie. */
  baseUrl: string;
  /** Authenticates every attempt. */
  authenticate: Authenticate;
}

/** Options of every client that are the same for all providers. */
export interface TransportOptions {
  /** Headers of every call. They cannot replace those that authenticate it. */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Milliseconds that one attempt may take, from authentication to the last byte of the response.
   *
   * @default 60000
   */
  timeout?: number | undefined;
  /**
   * Milliseconds that a whole call may take, with all attempts and the waits between them. Left out, only the attempts
   * are limited.
   */
  deadline?: number | undefined;
  /** How often a call is attempted, and how long it waits in between. */
  retry?: RetryOptions | undefined;
  /**
   * Bytes that a response body may have, after decompression.
   *
   * @default 33554432 (32 MiB)
   */
  maxResponseBytes?: number | undefined;
  /** Callbacks that observe attempts and retries. */
  hooks?: Hooks | undefined;
  /** Middleware around each attempt; the first is outermost. */
  middleware?: readonly Middleware[] | undefined;
  /**
   * Sends the requests instead of the global `fetch`. It must not follow redirects or retry. Any error that it throws
   * counts as sent, so that writes without an idempotency key are not repeated.
   */
  fetch?: Fetch | undefined;
  /** Allows a `baseUrl` with http for hosts other than loopback, inside a network that you trust. */
  allowInsecureHttp?: boolean | undefined;
}

const contexts = new WeakMap<object, ClientContext>();

/**
 * Creates a client of a contract: each operation as a method by its ID, and `GET`, `POST`, … by path.
 *
 * Every call keeps these rules:
 * 1. Misuse throws a UsageError at once, before anything is sent.
 * 2. Each attempt is authenticated, signed and sent in this order, over the exact bytes that leave.
 * 3. Path parameters cannot change the path's shape, and redirects are not followed.
 * 4. Reads are repeated when an attempt fails; writes only with an idempotency key, the same on all attempts. A request
 *    that cannot have left the process may be repeated, too.
 * 5. If a write may have been carried out and no response proves its outcome, the error is an OutcomeUnknownError.
 * 6. Neither errors nor hooks contain what the contract marks as sensitive.
 *
 * @param contract The generated operation table.
 * @param options `baseUrl` and `authenticate`, and the transport options.
 * @returns The client, typed by the generated interface.
 * @throws UsageError when an option is wrong.
 */
export function createClient<Client extends object>(contract: Contract, options: ClientOptions): Client {
  const context = readOptions(contract, options);
  const methods: Record<string, Method> = {};
  const byPath = new Map<string, string>();
  for (const [id, operation] of Object.entries(contract.operations)) {
    const verb = operation.method.toUpperCase();
    byPath.set(`${verb} ${operation.path}`, id);
    const byId: Method = (...args) => callById(context, id, operation, args, byId);
    methods[id] = byId;
    const byVerb: Method = (path, ...init) => {
      const target = `${verb} ${String(path)}`;
      return callByPath(context, byPath.get(target), target, init, byVerb);
    };
    methods[verb] ??= byVerb;
  }
  const client = Object.defineProperty(methods, Symbol.for("nodejs.util.inspect.custom"), {
    value: () => `${contract.title} client of ${context.baseUrl}`,
  });
  contexts.set(client, context);
  // The generated interface is made from the same contract as the table.
  return client as Client;
}

/** What the calls of a client share, for code of this library that makes calls of its own. */
export function contextOf(client: unknown): ClientContext | undefined {
  return typeof client === "object" && client !== null ? contexts.get(client) : undefined;
}

type Method = (...args: readonly unknown[]) => unknown;

function callById(
  context: ClientContext,
  id: string,
  operation: Operation,
  args: readonly unknown[],
  method: Method,
): unknown {
  const input = readArguments(operation, args, `${context.contract.title} ${id}`);
  const call = prepareCall(context, id, operation, input);
  const caller = captureCaller(method);
  if (operation.pagination === undefined) return createCall(send(call, caller));
  return createListCall(operation.pagination, input.query, (query) =>
    send(prepareCall(context, id, operation, { ...input, query }), caller),
  );
}

function callByPath(
  context: ClientContext,
  id: string | undefined,
  target: string,
  init: readonly unknown[],
  method: Method,
): Promise<AnyResult> {
  const { title, operations } = context.contract;
  const operation = id === undefined ? undefined : operations[id];
  if (id === undefined || operation === undefined)
    throw new UsageError(`${title} has no operation ${target}`);
  const input = readInit(operation, init, `${title} ${target}`);
  return send(prepareCall(context, id, operation, input), captureCaller(method));
}

async function send(call: PreparedCall, caller: Caller): Promise<AnyResult> {
  const result = await runCall(call);
  if (result.error !== undefined) addCaller(result.error, caller);
  return result;
}

function readOptions(contract: Contract, options: ClientOptions): ClientContext {
  const { title } = contract;
  const { authenticate, middleware = [], fetch, hooks, maxResponseBytes = 2 ** 25 } = options;
  const fail = (problem: string): never => {
    throw new UsageError(`${title}: ${problem}`);
  };
  if (!Array.isArray(middleware) || middleware.some((layer) => typeof layer !== "function")) {
    fail("middleware must be an array of functions: middleware: [withTenant]");
  }
  if (fetch !== undefined && typeof fetch !== "function") fail("fetch must be a function");
  checkHooks(hooks, title);
  if (!(Number.isInteger(maxResponseBytes) && maxResponseBytes > 0)) {
    fail("maxResponseBytes must be a whole number of bytes above 0");
  }
  return {
    contract,
    baseUrl: parseBaseUrl(options.baseUrl, options.allowInsecureHttp),
    headers: checkHeaders(options.headers ?? {}, contract, title),
    authenticate,
    middleware,
    fetch,
    maxResponseBytes,
    limits: readLimits(options, { timeout: 60_000, deadline: Infinity, policy: defaultPolicy }, title),
    hooks: [hooks],
    joinedHooks: joinHooks([hooks]),
  };
}
