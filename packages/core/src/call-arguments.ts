import { pathParameters } from "./check-parameters.js";
import type { Operation } from "./contract.js";
import { UsageError } from "./errors.js";
import type { RequestValues } from "./redact.js";
import type { CallOptions, HeaderValue } from "./types.js";

/** What a call was made with, in one form for calls by ID and by path. */
export interface CallInput extends RequestValues {
  readonly options: CallOptions;
}

const optionNames: readonly string[] = [
  "signal",
  "timeout",
  "deadline",
  "retry",
  "headers",
  "hooks",
  "idempotencyKey",
] satisfies (keyof CallOptions)[];

type Values = Readonly<Record<string, unknown>>;

/**
 * Reads the arguments of a call by ID: path parameters, then the body or else the query, then options.
 *
 * @param where The call, for messages.
 * @throws UsageError that names the fix.
 */
export function readArguments(operation: Operation, args: readonly unknown[], where: string): CallInput {
  const names = pathParameters(operation.path);
  const slot = operation.body !== undefined ? "body" : operation.query !== undefined ? "query" : undefined;
  const expected = [...names, ...(slot === undefined ? [] : [slot]), "options"];
  if (args.length > expected.length) {
    throw new UsageError(`${where}: too many arguments; it takes (${expected.join(", ")})`);
  }
  const fail = (problem: string): never => {
    throw new UsageError(`${where}: ${problem}; it takes (${expected.join(", ")})`);
  };
  names.forEach((name, index) => {
    const value = args[index];
    if (typeof value === "object" && value !== null && !(value instanceof Promise)) {
      fail(`"${name}" must be a string, not an object`);
    }
  });
  const path = Object.fromEntries(names.map((name, index) => [name, args[index]]));
  const given = slot === undefined ? undefined : args[names.length];
  const { query: optionQuery, ...options } = readOptions(args[expected.length - 1], operation, fail);
  if (slot === "query") return { path, query: readQuery(given, fail), body: undefined, options };
  if (slot === "body") checkBody(given, operation, fail);
  const query = optionQuery === undefined ? {} : readRecord(optionQuery, "the query", fail);
  return { path, query, body: given, options };
}

/** Reads what follows the path in a call by path: `{ params: { path, query, header }, body, ...options }`. */
export function readInit(
  operation: Operation,
  [init, ...rest]: readonly unknown[],
  where: string,
): CallInput {
  const fail = (problem: string): never => {
    throw new UsageError(
      `${where}: ${problem}; it takes { params: { path, query, header }, body, ...options }`,
    );
  };
  if (rest.length > 0) fail("too many arguments");
  const {
    params = {},
    body,
    ...options
  } = readRecord(init === undefined ? {} : init, "the second argument", fail);
  const { path = {}, query = {}, header = {} } = readRecord(params, "params", fail);
  for (const name of Object.keys(options)) {
    if (!optionNames.includes(name)) fail(`unknown option "${name}"`);
  }
  if (operation.body === undefined && body !== undefined) fail("the operation takes no body");
  if (operation.body !== undefined) checkBody(body, operation, fail);
  return {
    path: readRecord(path, "params.path", fail),
    query: readRecord(query, "params.query", fail),
    body,
    options: {
      ...options,
      headers: {
        ...plainHeaders(options["headers"], fail),
        ...headerValues(readRecord(header, "params.header", fail)),
      },
    },
  };
}

/** The contract's header parameters as text; those without a value are left out. */
function headerValues(header: Values): Record<string, string> {
  return Object.fromEntries(
    Object.entries(header).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, String(value)]],
    ),
  );
}

/** Headers as they are given in options. Of a `Headers` object or a list, nothing would be sent. */
export function plainHeaders(headers: unknown, fail: Fail): Readonly<Record<string, HeaderValue>> {
  if (headers === undefined || headers === null) return {};
  if (typeof headers !== "object" || Array.isArray(headers) || headers instanceof Headers) {
    fail('headers must be a plain object: headers: { "x-name": "value" }');
  }
  return headers as Readonly<Record<string, HeaderValue>>;
}

type Fail = (problem: string) => never;

function readRecord(value: unknown, name: string, fail: Fail): Values {
  if (value instanceof Promise) fail(`${name} is a promise; await it first`);
  if (typeof value !== "object" || value === null || Array.isArray(value)) fail(`${name} must be an object`);
  return value as Values;
}

function readOptions(
  value: unknown,
  operation: Operation,
  fail: Fail,
): CallOptions & { query?: Values | undefined } {
  if (value === undefined) return {};
  const options = readRecord(value, "options", fail);
  const takesQuery = operation.body !== undefined && operation.query !== undefined;
  for (const name of Object.keys(options)) {
    if (optionNames.includes(name) || (takesQuery && name === "query")) continue;
    fail(`unknown option "${name}"`);
  }
  return options;
}

function readQuery(value: unknown, fail: Fail): Values {
  if (value === undefined) return {};
  const query = readRecord(value, "the query", fail);
  for (const name of Object.keys(query)) {
    if (name === "body" || name === "params" || name === "query")
      fail(`pass the query parameters themselves, not { ${name} }`);
    if (optionNames.includes(name)) fail(`"${name}" is an option, not a query parameter`);
  }
  return query;
}

function checkBody(body: unknown, operation: Operation, fail: Fail): void {
  if (body instanceof Promise) fail("the body is a promise; await it first");
  if (body === undefined && operation.body === "required") fail("the body is missing");
  if (typeof body === "string") fail("the body must be an object, not text");
  if (body !== undefined && typeof body !== "object") fail("the body must be an object");
  const names = Object.keys(body ?? {});
  const isInit = (name: string): boolean =>
    name === "body" || name === "params" || optionNames.includes(name);
  if (names.length > 0 && names.every(isInit)) fail(`pass the body itself, not { ${names.join(", ")} }`);
}
