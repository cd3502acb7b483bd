import type { Answer, Refusal } from "../../provider.js";

interface Detail {
  location: string;
  pointer: string;
  message: string;
  type: string;
}

/** Refusals as Gr4vy writes them. */
export function refuse(refusal: Refusal): Answer {
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
      return error(400, "bad_request", "The body is not JSON");
    case "invalid": {
      const details = refusal.violations.map(({ location, pointer, message }) => ({
        location,
        pointer,
        message,
        type: "value_error",
      }));
      return error(400, "bad_request", "Request failed validation", details);
    }
    case "missing":
      return error(404, "not_found", `There is no ${refusal.what}`);
    case "duplicate": {
      const { status, body } = error(409, "duplicate_record", `There is already a ${refusal.what}`);
      return { status, body: { ...(body as object), resource_id: refusal.id } };
    }
    case "running":
      return error(
        refusal.status,
        refusal.code ?? "conflict",
        "The first request with this key is still running",
      );
    case "declined":
    case "state":
      return error(400, refusal.code, refusal.reason);
  }
}

function error(status: number, code: string, message: string, details: Detail[] = []): Answer {
  return { status, body: { type: "error", code, status, message, details } };
}
