import { UsageError } from "./errors.js";

/** A parameter in a path template. */
export const pathParameter: RegExp = /\{([^{}]+)\}/g;

/** The names of a path template's parameters, in order. */
export function pathParameters(template: string): string[] {
  return [...template.matchAll(pathParameter)].map(([, name = ""]) => name);
}

/**
 * Rejects path parameters that would send the request somewhere else. An empty value or a dot segment changes the path's
 * shape (`/payments/../refunds`), and percent-encoding the dots does not help, because URL parsers undo it.
 *
 * @param where The call, for the message.
 * @throws UsageError that names the parameter.
 */
export function checkPath(
  names: readonly string[],
  values: Readonly<Record<string, unknown>>,
  where: string,
): void {
  for (const name of names) {
    const value = values[name];
    const fail = (problem: string): never => {
      throw new UsageError(`${where}: path parameter "${name}" ${problem}`);
    };
    if (value === undefined || value === null) fail("is missing");
    if (value instanceof Promise) fail("is a promise; await it first");
    if (typeof value !== "string" && !Number.isFinite(value)) fail("must be a string or a finite number");
    if (value === "") fail("is empty");
    if (value === "." || value === "..") fail(`is "${String(value)}", which would change the path`);
    try {
      encodeURIComponent(String(value));
    } catch {
      fail("contains half of a surrogate pair, which no URL can hold");
    }
  }
}

/**
 * Rejects query values that would silently be left out or sent as something else.
 *
 * @param where The call, for the message.
 * @throws UsageError that names the parameter.
 */
export function checkQuery(values: Readonly<Record<string, unknown>>, where: string): void {
  for (const [name, value] of Object.entries(values)) {
    const problem = problemOf(value) ?? membersOf(value).map(problemOfMember).find(Boolean);
    if (problem !== undefined) throw new UsageError(`${where}: query parameter "${name}" ${problem}`);
  }
}

/** The items of a list or the values of an object, one level deep. */
function membersOf(value: unknown): unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value) : [];
}

function problemOfMember(value: unknown): string | undefined {
  const nested = typeof value === "object" && value !== null;
  return problemOf(value) ?? (nested ? "is nested deeper than a query can be" : undefined);
}

function problemOf(value: unknown): string | undefined {
  if (value instanceof Date) return "is a Date; pass date.toISOString()";
  if (value instanceof Promise) return "is a promise; await it first";
  if (typeof value === "number" && !Number.isFinite(value)) return `is ${value}`;
  if (typeof value === "string" && !isWellFormed(value)) {
    return "contains half of a surrogate pair, which no URL can hold";
  }
  return undefined;
}

function isWellFormed(text: string): boolean {
  try {
    encodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
