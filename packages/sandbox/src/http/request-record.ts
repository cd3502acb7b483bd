import { formatViolation } from "../contract/violation.js";
import type { Refusal } from "../engine/handler.js";

/** A request and its result, for the log. */
export interface RequestRecord {
  readonly method: string;
  readonly path: string;
  /** HTTP status of the response; 0 if a fault prevented a response. */
  readonly status: number;
  /** Operation ID; undefined if method and path match no operation. */
  readonly operation: string | undefined;
  /**
   * Request members and query parameters that are not in the contract. A provider may ignore them now and reject them
   * later.
   */
  readonly unknown?: readonly string[] | undefined;
  /** Why the request was refused: the kind of refusal, with the violations of an invalid request. */
  readonly refusal: string | undefined;
}

/** Describes a refusal for the log. */
export function describeRefusal(refusal: Refusal): string {
  switch (refusal.refused) {
    case "invalid":
      return `invalid: ${refusal.violations.map(formatViolation).join("; ")}`;
    case "state":
    case "declined":
    case "forbidden":
    case "fault":
      return `${refusal.refused}: ${refusal.reason}`;
    case "running":
      return "running: the first request with this idempotency key is still in progress";
    case "duplicate":
      return `duplicate: ${refusal.what}`;
    case "missing":
      return `missing: ${refusal.what}`;
    default:
      return refusal.refused;
  }
}
