import type { HandlerResult, Refusal } from "../../engine/handler.js";

/**
 * Writes refusals in Smart Glocal's error format. Their HTTP status is not documented, so the sandbox uses both documented
 * styles: an HTTP error for an invalid request, and 200 for a valid request that is refused.
 */
export function refuse(refusal: Refusal): HandlerResult {
  switch (refusal.refused) {
    case "unauthenticated": {
      const message = "X-PARTNER-SIGN is not a signature of this body by the project's key";
      return error(401, "authentication_error", message);
    }
    case "forbidden":
      return error(403, "authorization_error", refusal.reason);
    case "unknown-path":
      return error(404, "invalid_request", "There is no such method");
    case "method":
      return error(405, "invalid_request", "Every method is a POST");
    case "content-type":
      return error(400, "invalid_request", `The body must be application/json, not ${refusal.received}`);
    case "malformed-json":
      return error(400, "invalid_request", "The body is not valid JSON");
    case "invalid": {
      const problems = refusal.violations.map(({ pointer, message }) => {
        return `${pointer.slice(1).replaceAll("/", ".") || "The body"} ${message}`;
      });
      return error(400, "invalid_request", problems.join("; "));
    }
    case "missing":
      return error(200, "invalid_request", `There is no ${refusal.what}`);
    case "duplicate":
      return error(200, "invalid_request", `There is already a ${refusal.what}`);
    case "running": {
      const message = "The first request with this idempotency key is still in progress";
      return error(refusal.status, refusal.code ?? "invalid_request", message);
    }
    case "declined":
    case "state":
      return error(200, refusal.code, refusal.reason);
    case "fault":
      return error(refusal.status, refusal.status < 500 ? "invalid_request" : "server_error", refusal.reason);
  }
}

function error(status: number, code: string, description: string): HandlerResult {
  return { status, body: { status: "error", error: { code, description } } };
}
