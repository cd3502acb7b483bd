import type { Operation } from "../contract/operations.js";
import { formatViolation } from "../contract/violation.js";
import type { Outcome } from "../engine/outcome.js";
import { textResponse, type HttpResponse } from "./message.js";
import { describeRefusal } from "./request-record.js";
import type { RequestFacts, RouteScope } from "./route-scope.js";
import { writeResponse } from "./write-response.js";

/** The outcome of a request, and what the request has in addition to the contract. */
export interface Performed {
  readonly outcome: Outcome;
  readonly unknown?: readonly string[];
}

/**
 * Logs a request and creates its response.
 *
 * @param facts What the log shows of the request.
 */
export function respond(
  { onRequest }: Pick<RouteScope, "onRequest">,
  facts: RequestFacts,
  operation: Operation | undefined,
  { outcome, unknown }: Performed,
): HttpResponse {
  const { status, refusal, violations } = outcome;
  if (violations.length > 0) {
    const message = `The sandbox's response violates the contract: ${violations.map(formatViolation).join("; ")}`;
    onRequest({ ...facts, operation: operation?.id, status: 500, refusal: message });
    return textResponse(500, message);
  }
  onRequest({
    method: facts.method,
    path: facts.path,
    operation: operation?.id,
    status,
    refusal: refusal && describeRefusal(refusal),
    ...(unknown !== undefined && { unknown }),
  });
  return writeResponse(outcome, {
    ...(refusal?.refused === "method" && { allow: refusal.allowed.join(", ") }),
  });
}
