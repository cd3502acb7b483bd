import type { Document } from "../contract/document.js";
import { listOperations, type Operation } from "../contract/operations.js";
import { validateResponse } from "../contract/validate-response.js";
import type { Violation } from "../contract/violation.js";
import type { HandlerResult, Refusal } from "./handler.js";

/** The outcome of a call, in a form that does not change when the records in it change later. */
export interface Outcome {
  /** HTTP status. */
  readonly status: number;
  /** Content type of the body. */
  readonly type: string;
  /** The body, as it is sent; undefined for a response without a body. */
  readonly text: string | undefined;
  /** Why the call was refused; undefined if it was executed. */
  readonly refusal: Refusal | undefined;
  /** How the response violates the contract. */
  readonly violations: readonly Violation[];
}

/**
 * Converts the result of a handler, or a refusal, to an outcome.
 *
 * @param operation Operation ID, or another text if the contract describes no response.
 */
export type Present = (operation: string, result: HandlerResult | Refusal) => Outcome;

/** Statuses whose responses cannot have a body. */
const withoutBody = [204, 205, 304];

/**
 * Creates the function that serializes responses and validates them against the contract.
 *
 * @param refuse Writes a refusal in the provider's error format.
 */
export function createPresent(contract: Document, refuse: (refusal: Refusal) => HandlerResult): Present {
  const operations = new Map<string, Operation>();
  for (const operation of listOperations(contract)) operations.set(operation.id, operation);
  return (id, result) => {
    const refusal = "refused" in result ? result : undefined;
    const { status, body, type } = "refused" in result ? refuse(result) : result;
    const operation = type === undefined ? operations.get(id) : undefined;
    return {
      status,
      type: type ?? "application/json",
      text: withoutBody.includes(status) || body === undefined ? undefined : serialize(body, type),
      refusal,
      violations: operation === undefined ? [] : validateResponse(contract, operation, status, body),
    };
  };
}

function serialize(body: unknown, type: string | undefined): string {
  return type === undefined ? JSON.stringify(body) : String(body);
}
