import type { Outcome } from "../engine/outcome.js";
import type { HttpResponse } from "./message.js";

/** Converts an outcome to a response. */
export function writeResponse(
  { status, text, type }: Outcome,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse {
  if (text === undefined) return { status, headers };
  return { status, headers: { ...headers, "content-type": type }, body: text };
}
