import type { Operation } from "../contract/operations.js";
import type { RequestParts } from "../contract/validate-request.js";
import type { Refusal } from "../engine/handler.js";
import type { Provider } from "../provider.js";
import { readForm } from "./form.js";

/** A request after routing. */
export interface RoutedRequest {
  readonly path: Record<string, string>;
  /** All values of each query parameter. */
  readonly queries: Record<string, string[]>;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** Reads the parts of a request that the contract describes, or refuses a body that is not readable. */
export function readRequest(
  provider: Provider,
  operation: Operation,
  { path, queries, headers, bytes }: RoutedRequest,
): RequestParts | Refusal {
  const type = headers.get("content-type") ?? "none";
  const isForm = provider.takesForms === true && /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type);
  const isJson = /^application\/json\s*(;|$)/i.test(type);
  if (operation.body !== undefined && bytes.length > 0 && !isJson && !isForm) {
    return { refused: "content-type", received: type };
  }
  const body = isForm ? (readForm(new TextDecoder().decode(bytes)) ?? malformed) : parseJson(bytes);
  if (body === malformed) return { refused: "malformed-json" };
  const declared = operation.parameters.map(({ parameter }) => parameter.name.toLowerCase());
  const known = [...declared, ...(provider.headers ?? [])];
  return {
    path,
    query: Object.fromEntries(
      Object.entries(queries).map(([name, values]) => [
        name,
        values.length === 1 ? (values[0] ?? "") : values,
      ]),
    ),
    header: Object.fromEntries([...headers].filter(([name]) => known.includes(name))),
    body,
    isForm,
  };
}

const malformed = Symbol("malformed body");

function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return malformed;
  }
}
