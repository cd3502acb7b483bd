import type { Answer, Refusal } from "../../provider.js";

/**
 * Refusals as Smart Glocal writes them. With which HTTP status they come is not documented, so the sandbox uses both
 * ways: an HTTP error for a request that is wrong in itself, 200 for one that is refused on its merits.
 */
export function refuse(refusal: Refusal): Answer {
  switch (refusal.refused) {
    case "unauthenticated":
      return error(
        401,
        "authentication_error",
        "X-PARTNER-SIGN is not a signature of this body by the project's key",
      );
    case "forbidden":
      return error(403, "authorization_error", refusal.reason);
    case "unknown-path":
      return error(404, "invalid_request", "There is no such method");
    case "method":
      return error(405, "invalid_request", "Every method is a POST");
    case "content-type":
      return error(400, "invalid_request", `The body must be application/json, not ${refusal.received}`);
    case "malformed-json":
      return error(400, "invalid_request", "The body is not JSON");
    case "invalid": {
      const problems = refusal.violations.map(
        ({ pointer, message }) => `${pointer.slice(1).replaceAll("/", ".")} ${message}`,
      );
      return error(400, "invalid_request", problems.join("; "));
    }
    case "missing":
      return error(200, "invalid_request", `There is no ${refusal.what}`);
    case "duplicate":
      return error(200, "invalid_request", `There is already a ${refusal.what}`);
    case "running":
      return error(refusal.status, refusal.code ?? "invalid_request", "The first request is still running");
    case "declined":
    case "state":
      return error(200, refusal.code, refusal.reason);
  }
}

function error(status: number, code: string, description: string): Answer {
  return { status, body: { status: "error", error: { code, description } } };
}
