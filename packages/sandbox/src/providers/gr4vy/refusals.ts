import type { HandlerResult, Refusal } from "../../engine/handler.js";

interface Detail {
  location: string;
  pointer: string;
  message: string;
  type: string;
}

/** Codes of errors by HTTP status, as in the contract's examples. */
const codes: Readonly<Record<number, string>> = {
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  405: "method_not_allowed",
  409: "conflict",
  425: "too_early",
  429: "too_many_requests",
  500: "server_error",
  502: "bad_gateway",
  504: "gateway_timeout",
};

/** Writes refusals in Gr4vy's error format. */
export function refuse(refusal: Refusal): HandlerResult {
  switch (refusal.refused) {
    case "unauthenticated":
      return error(401, "unauthorized", "No valid API authentication found");
    case "forbidden":
      return error(403, "forbidden", refusal.reason);
    case "unknown-path":
      return error(404, "not_found", "The resource could not be found");
    case "method":
      return error(405, "method_not_allowed", `Allowed: ${refusal.allowed.join(", ")}`);
    case "content-type":
      return error(400, "bad_request", `The body must be application/json, not ${refusal.received}`);
    case "malformed-json":
      return error(400, "bad_request", "The body is not valid JSON");
    case "invalid": {
      const details = refusal.violations.map(({ location, pointer, message }): Detail => {
        return { location, pointer, message, type: "value_error" };
      });
      return error(400, "bad_request", "Request failed validation", details);
    }
    case "missing":
      return error(404, "not_found", `There is no ${refusal.what}`);
    case "duplicate": {
      const body = errorBody(409, "duplicate_record", `There is already a ${refusal.what}`);
      return { status: 409, body: { ...body, resource_id: refusal.id } };
    }
    case "running": {
      const message = "The first request with this idempotency key is still in progress";
      return error(refusal.status, refusal.code ?? "conflict", message);
    }
    case "declined":
    case "state":
      return error(400, refusal.code, refusal.reason);
    case "fault": {
      const { status, reason } = refusal;
      return error(status, codes[status] ?? (status < 500 ? "bad_request" : "server_error"), reason);
    }
  }
}

function error(status: number, code: string, message: string, details: Detail[] = []): HandlerResult {
  return { status, body: errorBody(status, code, message, details) };
}

function errorBody(status: number, code: string, message: string, details: Detail[] = []): object {
  return { type: "error", code, status, message, details };
}
