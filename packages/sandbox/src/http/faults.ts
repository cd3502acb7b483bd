/** The request header that selects a fault. */
export const faultHeader = "x-paysession-fault";

/**
 * A fault of one request, as text:
 * - `latency=200`: delays the request by that many milliseconds.
 * - `stall`: never responds.
 * - `reset-before`: resets the connection before the operation is executed.
 * - `reset-after`: executes the operation, then resets the connection, so that the caller does not know the outcome.
 * - `truncate`: executes the operation, then closes the connection in the middle of the response.
 * - `working=500`: the operation takes that many milliseconds; a repeated idempotency key is refused meanwhile, as the
 *   provider does it.
 * - `clock=-3600`: shifts the sandbox's clock by that many seconds for this request, so that a new token is not yet valid
 *   or has expired.
 * - `status=503` or `status=429;retry-after=2`: responds with that status and an error in the provider's format. The
 *   operation is not executed.
 */
export type Fault = string;

/** A fault after parsing. */
export type ParsedFault =
  | { readonly kind: "stall" | "reset-before" | "reset-after" | "truncate" }
  | { readonly kind: "latency" | "working"; readonly milliseconds: number }
  | { readonly kind: "clock"; readonly seconds: number }
  | { readonly kind: "status"; readonly status: number; readonly retryAfter: number | undefined };

/** The forms that a fault may have, for error messages. */
const forms = [
  "latency=MILLISECONDS",
  "working=MILLISECONDS",
  "stall",
  "reset-before",
  "reset-after",
  "truncate",
  "clock=SECONDS",
  "status=STATUS",
  "status=STATUS;retry-after=SECONDS",
];

/** Explains why a fault is invalid, with the allowed forms. */
export function invalidFaultMessage(text: string): string {
  return `Invalid fault ${JSON.stringify(text)}. Use one of: ${forms.join(", ")}`;
}

/**
 * Parses a fault. Numbers have at most nine digits, which fits timers and dates.
 *
 * @returns Undefined for an invalid fault.
 */
export function parseFault(text: Fault): ParsedFault | undefined {
  const [, kind, value = ""] = /^([a-z-]+)(?:=(.+))?$/.exec(text.trim()) ?? [];
  switch (kind) {
    case "stall":
    case "reset-before":
    case "reset-after":
    case "truncate":
      return value === "" ? { kind } : undefined;
    case "latency":
    case "working":
      return /^\d{1,9}$/.test(value) ? { kind, milliseconds: Number(value) } : undefined;
    case "clock":
      return /^[+-]?\d{1,9}$/.test(value) ? { kind, seconds: Number(value) } : undefined;
    case "status": {
      const [, status, seconds] = /^([2-5]\d\d)(?:;retry-after=(\d{1,9}))?$/.exec(value) ?? [];
      if (status === undefined) return undefined;
      return {
        kind,
        status: Number(status),
        retryAfter: seconds === undefined ? undefined : Number(seconds),
      };
    }
    default:
      return undefined;
  }
}
