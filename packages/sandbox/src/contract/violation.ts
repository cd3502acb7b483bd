import type { ErrorObject } from "ajv";

/** A part of a request or response that violates the contract. */
export interface Violation {
  readonly location: "path" | "query" | "header" | "body";
  /** JSON pointer to the invalid or missing value, such as `/amount_details/amount`. */
  readonly pointer: string;
  readonly message: string;
  /** The JSON Schema keyword that failed, such as `required`. */
  readonly keyword: string;
  /** For a number that is too small or too large: the number and the limit. */
  readonly range?: { readonly value: number; readonly limit: number };
}

/**
 * Converts an Ajv error. For a missing member, the pointer names the member itself and not the object that lacks it.
 *
 * @param base JSON pointer to prepend, if only a part of the body was validated.
 */
export function toViolation(error: ErrorObject, location: Violation["location"], base = ""): Violation {
  const at = base + error.instancePath;
  const params = error.params as Record<string, unknown>;
  const missing = error.keyword === "required" ? `/${String(params["missingProperty"])}` : "";
  const range = rangeOf(error, params);
  return {
    location,
    pointer: at + missing,
    message: describe(error, params),
    keyword: error.keyword,
    ...(range !== undefined && { range }),
  };
}

/** Formats a violation for logs and error messages. */
export function formatViolation({ location, pointer, message }: Violation): string {
  return [location, pointer, message].filter((part) => part !== "").join(" ");
}

function rangeOf({ data }: ErrorObject, { limit }: Record<string, unknown>): Violation["range"] {
  // `verbose` makes Ajv attach the value. A string or array with a limit has a length, not a range.
  return typeof data === "number" && typeof limit === "number" ? { value: data, limit } : undefined;
}

function describe(error: ErrorObject, params: Record<string, unknown>): string {
  switch (error.keyword) {
    case "required":
      return "is required";
    case "const":
      return `must be ${JSON.stringify(params["allowedValue"])}`;
    case "enum":
      return `must be one of ${(params["allowedValues"] as unknown[]).map((value) => JSON.stringify(value)).join(", ")}`;
    case "additionalProperties":
      return `has the unknown member ${JSON.stringify(params["additionalProperty"])}`;
    case "unevaluatedProperties":
      return `has the unknown member ${JSON.stringify(params["unevaluatedProperty"])}`;
    default:
      return error.message ?? "is not valid";
  }
}
