import type { ErrorObject } from "ajv";

/** One thing that is wrong in a request or an answer. */
export interface Violation {
  readonly location: "path" | "query" | "header" | "body";
  /** JSON pointer to the value that is wrong or missing, such as `/amount_details/amount`. */
  readonly pointer: string;
  readonly message: string;
  /** The JSON Schema keyword that was broken, such as `required`. */
  readonly keyword: string;
}

/** Says one validation error in words. A missing member is named itself, not the object that lacks it. */
export function toViolation(error: ErrorObject, location: Violation["location"], base = ""): Violation {
  const at = base + error.instancePath;
  const params = error.params as Record<string, unknown>;
  const missing = error.keyword === "required" ? `/${String(params["missingProperty"])}` : "";
  return { location, pointer: at + missing, message: describe(error, params), keyword: error.keyword };
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
