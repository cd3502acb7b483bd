import type { HandlerResult, Refusal } from "../../engine/handler.js";

/** Writes refusals in the error format of __Title__. The codes are the sandbox's choice. */
export function refuse(refusal: Refusal): HandlerResult {
  switch (refusal.refused) {
    case "unauthenticated":
      return error(401, "unauthorized", "The token is missing or invalid");
    case "forbidden":
      return error(403, "forbidden", refusal.reason);
    case "unknown-path":
      return error(404, "not_found", "There is no such endpoint");
    case "method":
      return error(405, "method_not_allowed", `Use one of: ${refusal.allowed.join(", ")}`);
    case "content-type":
      return error(415, "unsupported_media_type", `The body must be JSON, not ${refusal.received}`);
    case "malformed-json":
      return error(400, "bad_request", "The body is not valid JSON");
    case "invalid": {
      const problems = refusal.violations.map(({ pointer, message }) => `${pointer} ${message}`);
      return error(400, "bad_request", problems.join("; "));
    }
    case "missing":
      return error(404, "not_found", `There is no ${refusal.what}`);
    case "duplicate":
      return error(409, "duplicate", `There is already a ${refusal.what}`);
    case "running": {
      const message = "The first request with this idempotency key is still in progress";
      return error(refusal.status, refusal.code ?? "in_progress", message);
    }
    case "declined":
      return error(402, refusal.code, refusal.reason);
    case "state":
      return error(409, refusal.code, refusal.reason);
    case "fault":
      return error(refusal.status, refusal.status < 500 ? "bad_request" : "server_error", refusal.reason);
  }
}

function error(status: number, code: string, message: string): HandlerResult {
  return { status, body: __error__ };
}
