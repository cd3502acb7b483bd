import type { Document } from "./document.js";
import type { Operation } from "./operations.js";
import { findVerdict, responseKey } from "./precompiled.js";
import { validateValue } from "./validate-value.js";
import type { Violation } from "./violation.js";

/**
 * Validates a response against the contract.
 *
 * @param status HTTP status.
 * @param body The parsed body; undefined without a body.
 */
export function validateResponse(
  document: Document,
  operation: Operation,
  status: number,
  body: unknown,
): Violation[] {
  const { responses } = operation;
  const key = responses.has(String(status)) ? String(status) : "default";
  if (!responses.has(key)) {
    return [
      { location: "body", pointer: "", message: `status ${status} is not described`, keyword: "status" },
    ];
  }
  const pointer = responses.get(key);
  if (pointer !== undefined) {
    if (findVerdict(document, operation.id, responseKey(key))?.(body) === true) return [];
    return validateValue(document, pointer, body);
  }
  return body === undefined
    ? []
    : [{ location: "body", pointer: "", message: "must be absent", keyword: "content" }];
}
