import { createListCall } from "./paginate.js";
import type { Condition, Lookup } from "./contract.js";
import { ApiError, CallError, type UnknownOutcome } from "./errors.js";
import { prepareCall, type ClientContext } from "./prepare-call.js";
import { valueAt } from "./response.js";
import { runCall } from "./retry-loop.js";
import { unwrap } from "./unwrap.js";

/** Where the values that identify a record come from. */
export interface Sources {
  readonly parameters: UnknownOutcome["parameters"];
  readonly body: unknown;
}

/** What a lookup says about a request: its record, none, or nothing. */
export type Found =
  | { readonly kind: "found"; readonly data: unknown }
  | { readonly kind: "missing" }
  | { readonly kind: "unavailable"; readonly reason: string; readonly retryAfter?: number };

/** What limits a lookup, over all of its pages. */
export interface LookupLimits {
  readonly signal: AbortSignal | undefined;
  /** Milliseconds that are left, at least 1. */
  readonly remaining: () => number;
}

/** Milliseconds after which it is worth looking again, where the provider asks for nothing else. */
export const lookAgain = 30_000;

type Values = Readonly<Record<string, unknown>>;

/** Reads the provider's records and looks for one that shows that the request took effect. */
export async function findRecord(
  context: ClientContext,
  lookup: Lookup,
  sources: Sources,
  limits: LookupLimits,
): Promise<Found> {
  const unidentified = missingSources(lookup, sources);
  if (unidentified.length > 0) {
    const reason = `the request had no ${unidentified.join(", ")}, by which its record could be recognised`;
    return { kind: "unavailable", reason };
  }
  const found: unknown[] = [];
  try {
    for await (const records of readRecords(context, lookup, sources, limits)) {
      // Only a list can prove that a record is missing.
      if (!Array.isArray(records)) {
        return {
          kind: "unavailable",
          reason: "the provider's response lists no records",
          retryAfter: lookAgain,
        };
      }
      for (const record of records as unknown[]) {
        if (lookup.where === "absent") return { kind: "missing" };
        if (matches(record, lookup.where, sources)) found.push(record);
        if (found.length > 1) return { kind: "unavailable", reason: "several records match the request" };
      }
    }
    return found.length === 0 ? { kind: "missing" } : { kind: "found", data: found[0] };
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    if (error instanceof ApiError && error.status === 404) {
      return lookup.where === "absent" ? { kind: "found", data: undefined } : { kind: "missing" };
    }
    return { kind: "unavailable", reason: error.message, retryAfter: error.retryAfter ?? lookAgain };
  }
}

/** What the lookup reads from the request, but the request did not have. */
function missingSources({ parameters = {}, where }: Lookup, sources: Sources): string[] {
  const conditions = typeof where === "string" ? [] : Object.values(where);
  const needed = [
    ...Object.values(parameters),
    ...conditions.flatMap((condition) => ("from" in condition ? [condition.from] : [])),
  ];
  const missing = needed.filter((source) => !identifies(read(source, sources)));
  if (where === "body" && (typeof sources.body !== "object" || sources.body === null)) missing.push("body");
  return [...new Set(missing)];
}

/**
 * Whether a value can be found again in a record. An empty one identifies nothing, and would be left out of the query; of an
 * object, the record may show another form.
 */
function identifies(value: unknown): boolean {
  return (
    (typeof value === "string" && value !== "") || typeof value === "number" || typeof value === "boolean"
  );
}

/** The value of a source such as `body.external_identifier`: as stored in the outcome, or in the body given now. */
function read(source: string, { parameters, body }: Sources): unknown {
  if (Object.hasOwn(parameters, source)) return parameters[source];
  return source.startsWith("body.") ? valueAt(body, source.slice("body.".length)) : undefined;
}

/** The lists of records, page by page: anything but an array where a response holds none, or where pages come again. */
async function* readRecords(
  context: ClientContext,
  { operation: id, parameters = {}, items }: Lookup,
  sources: Sources,
  { signal, remaining }: LookupLimits,
): AsyncGenerator {
  const operation = context.contract.operations[id];
  if (operation === undefined) throw new Error(`The contract has no operation ${id}`);
  const parts: Record<string, Record<string, unknown>> = {};
  for (const [target, source] of Object.entries(parameters)) {
    const [part = "", ...name] = target.split(".");
    (parts[part] ??= {})[name.join(".")] = read(source, sources);
  }
  const { path = {}, query = {}, body } = parts;
  const headers = contextHeaders(sources.parameters);
  const send = (pageQuery: Values) => {
    const options = { signal, deadline: remaining(), headers };
    return runCall(prepareCall(context, id, operation, { path, query: pageQuery, body, options }));
  };
  if (operation.pagination !== undefined && items === operation.pagination.items) {
    const seen = new Set<unknown>();
    for await (const { data, next } of createListCall(operation.pagination, query, send).pages()) {
      yield valueAt(data, items);
      if (next !== undefined && seen.has(next)) yield undefined;
      seen.add(next);
    }
    return;
  }
  const data = await unwrap(send(query));
  yield items === undefined ? [data] : valueAt(data, items);
}

/** The context headers of a request, to be sent again. */
export function contextHeaders(parameters: UnknownOutcome["parameters"]): Record<string, string> {
  const headers = Object.entries(parametersOf(parameters, "header"));
  return Object.fromEntries(headers.map(([name, value]) => [name, String(value)]));
}

/** The stored parameters of one place, such as `path`, by their names. */
export function parametersOf(
  parameters: UnknownOutcome["parameters"],
  place: "path" | "header",
): UnknownOutcome["parameters"] {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([source, value]) =>
      source.startsWith(`${place}.`) ? [[source.slice(place.length + 1), value]] : [],
    ),
  );
}

function matches(
  record: unknown,
  where: "body" | Readonly<Record<string, Condition>>,
  sources: Sources,
): boolean {
  if (where === "body") return contains(record, sources.body);
  return Object.entries(where).every(([path, condition]) => {
    const value = valueAt(record, path);
    if ("from" in condition) return value === read(condition.from, sources);
    return (condition.in as readonly unknown[]).includes(value ?? null);
  });
}

/** Whether every member of `sent` equals the record's. Lists must be equal as a whole. */
function contains(record: unknown, sent: unknown): boolean {
  if (Array.isArray(sent)) {
    return (
      Array.isArray(record) &&
      record.length === sent.length &&
      sent.every((item, index) => contains(record[index], item))
    );
  }
  if (typeof sent !== "object" || sent === null)
    return record === sent || (record === undefined && sent === null);
  return Object.entries(sent).every(
    ([name, value]) => value === undefined || contains((record as Values | null | undefined)?.[name], value),
  );
}
