import type { Violation } from "../../contract/violation.js";
import type { HandlerResult, Refusal } from "../../engine/handler.js";

/** Codes of errors by HTTP status. */
const codes: Readonly<Record<number, string>> = {
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  422: "unprocessable_entity",
  429: "too_many_requests",
  500: "internal_server_error",
  502: "bad_gateway",
  503: "service_unavailable",
  504: "gateway_timeout",
};

/** Writes refusals in KOMOJU's error format. The guide does not give the status of some codes; 422 is assumed for them. */
export function refuse(refusal: Refusal): HandlerResult {
  switch (refusal.refused) {
    case "unauthenticated":
      return error(401, "unauthorized", "The API key is missing or invalid");
    case "forbidden":
      return error(403, "forbidden", refusal.reason);
    case "unknown-path":
    case "method":
      return error(404, "not_found", "There is no such endpoint");
    case "content-type":
      return error(400, "bad_request", `The body must be application/json, not ${refusal.received}`);
    case "malformed-json":
      return error(400, "bad_request", "The body is not valid JSON");
    case "invalid": {
      const [first] = refusal.violations;
      return first === undefined
        ? error(422, "invalid_parameter", "A parameter is invalid")
        : refuseInvalid(first);
    }
    case "missing":
      // Seen in responses of the live API.
      return error(404, "not_found", "The requested resource could not be found.");
    case "declined":
      return error(refusal.status ?? 402, refusal.code, refusal.reason);
    case "duplicate":
      return error(422, "unprocessable_entity", `There is already a ${refusal.what}`);
    case "running": {
      // The code of this refusal is not documented.
      const message = "The first request with this idempotency key is still in progress";
      return error(refusal.status, refusal.code ?? "bad_request", message);
    }
    case "state":
      return error(422, refusal.code, refusal.reason);
    case "fault": {
      const { status, reason } = refusal;
      return error(status, codes[status] ?? (status < 500 ? "bad_request" : "internal_server_error"), reason);
    }
  }
}

/**
 * Names the first invalid parameter. The wording for a missing member and for a query parameter below its minimum was seen in
 * responses of the live API, where the number is formatted with a decimal place; the rest is the sandbox's own.
 */
function refuseInvalid({ location, pointer, keyword, message, range }: Violation): HandlerResult {
  const param = pointer.slice(1).replaceAll("/", ".");
  if (keyword === "required") {
    const text = param === "" ? "A request body is required" : `A required parameter (${param}) is missing`;
    return error(422, "missing_parameter", text, param === "" ? null : param);
  }
  if (keyword === "minimum" && location === "query" && range !== undefined) {
    const text = `${range.value.toFixed(1)} must be greater than or equal to ${range.limit}.`;
    return error(422, "invalid_parameter", text, param);
  }
  return error(422, "invalid_parameter", `${param} ${message}`.trimStart(), param === "" ? null : param);
}

function error(status: number, code: string, message: string, param: string | null = null): HandlerResult {
  return { status, body: { error: { code, message, param, details: {} } } };
}
