import type { Answer, Refusal } from "../../provider.js";

/** Refusals as KOMOJU writes them. The status of some codes is not printed beside them in the guide; 422 is inferred. */
export function refuse(refusal: Refusal): Answer {
  switch (refusal.refused) {
    case "unauthenticated":
      return error(401, "unauthorized", "The API key is missing or wrong");
    case "forbidden":
      return error(403, "forbidden", refusal.reason);
    case "unknown-path":
    case "method":
      return error(404, "not_found", "There is no such endpoint");
    case "content-type":
      return error(400, "bad_request", `The body must be application/json, not ${refusal.received}`);
    case "malformed-json":
      return error(400, "bad_request", "The body is not JSON");
    case "invalid": {
      const [first] = refusal.violations;
      const param = first?.pointer.slice(1).replaceAll("/", ".") ?? null;
      const code = first?.keyword === "required" ? "missing_parameter" : "invalid_parameter";
      return error(422, code, `${param} ${first?.message}`, param);
    }
    case "missing":
      return error(404, "not_found", `There is no ${refusal.what}`);
    case "declined":
      return error(402, refusal.code, refusal.reason);
    case "duplicate":
      return error(422, "unprocessable_entity", `There is already a ${refusal.what}`);
    case "running":
      // The code of this refusal is not documented.
      return error(
        refusal.status,
        refusal.code ?? "bad_request",
        "The first request with this key is still running",
      );
    case "state":
      return error(422, refusal.code, refusal.reason);
  }
}

function error(status: number, code: string, message: string, param: string | null = null): Answer {
  return { status, body: { error: { code, message, param, details: {} } } };
}
