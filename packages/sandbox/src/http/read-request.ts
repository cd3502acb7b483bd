import type { Operation } from "../contract/operations.js";
import type { RequestParts } from "../contract/validate-request.js";
import type { Refusal } from "../engine/handler.js";
import type { Provider } from "../provider.js";
import { readForm } from "./form.js";
import type { RequestHeaders } from "./message.js";

/** A request after routing. */
export interface ReceivedRequest {
  readonly path: Record<string, string>;
  /** Query string, without the question mark. */
  readonly query: string;
  readonly headers: RequestHeaders;
  readonly bytes: Uint8Array;
}

/** Reads the parts of a request that the contract describes, or refuses a body that is not readable. */
export function readRequest(
  provider: Provider,
  operation: Operation,
  { path, query, headers, bytes }: ReceivedRequest,
): RequestParts | Refusal {
  const type = headers.get("content-type") ?? "none";
  const isForm = provider.takesForms === true && /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type);
  const isJson = /^application\/json\s*(;|$)/i.test(type);
  if (operation.body !== undefined && bytes.length > 0 && !isJson && !isForm) {
    return { refused: "content-type", received: type };
  }
  const body = isForm ? (readForm(new TextDecoder().decode(bytes)) ?? malformed) : parseJson(bytes);
  if (body === malformed) return { refused: "malformed-json" };
  return {
    path,
    query: query === "" ? {} : readQuery(query),
    header: readHeaders(headers, operation, provider.headers),
    body,
    isForm,
  };
}

/** The values of each parameter: a text, or an array if the parameter is repeated. */
function readQuery(text: string): Record<string, string | string[]> {
  const parameters = new Map<string, string | string[]>();
  for (const [name, value] of new URLSearchParams(text)) {
    const earlier = parameters.get(name);
    parameters.set(name, earlier === undefined ? value : [earlier, value].flat());
  }
  return Object.fromEntries(parameters);
}

/** The headers that the operation declares, and others that handlers read. */
function readHeaders(
  headers: RequestHeaders,
  { parameters }: Operation,
  others: readonly string[] = [],
): Record<string, string> {
  const read: Record<string, string> = {};
  const add = (name: string): void => {
    const value = headers.get(name);
    if (value !== null) read[name] = value;
  };
  for (const { parameter } of parameters) if (parameter.in === "header") add(parameter.name.toLowerCase());
  for (const name of others) add(name);
  return read;
}

const malformed = Symbol("malformed body");

const decoder = new TextDecoder("utf-8", { fatal: true });

function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return malformed;
  }
}
