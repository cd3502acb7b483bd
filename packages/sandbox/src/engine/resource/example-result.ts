import type { Operation } from "../../contract/operations.js";
import type { HandlerResult } from "../handler.js";

/** The contract's example of a successful response. */
export function exampleResult({ example: { status, type, value } }: Operation): HandlerResult {
  if (type === undefined) return { status };
  return type === "application/json" ? { status, body: value } : { status, body: value, type };
}
