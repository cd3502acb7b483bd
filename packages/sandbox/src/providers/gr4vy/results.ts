import type { Refusal } from "../../engine/handler.js";

export function ok<Body>(body: Body): { readonly status: 200; readonly body: Body } {
  return { status: 200, body };
}

export function created<Body>(body: Body): { readonly status: 201; readonly body: Body } {
  return { status: 201, body };
}

/** The response of an operation that returns nothing. */
export const noContent = { status: 204 } as const;

/** The refusal of a request that names a record that does not exist. */
export function missing(what: string, id: unknown): Refusal {
  return { refused: "missing", what: `${what} ${String(id)}` };
}

/** The refusal of a body member that satisfies the contract but not the provider's rules. */
export function invalid(pointer: string, message: string): Refusal {
  return { refused: "invalid", violations: [{ location: "body", pointer, message, keyword: "sense" }] };
}

/** The refusal of a request that the state of a record does not permit. */
export function conflict(reason: string): Refusal {
  return { refused: "state", code: "bad_request", reason };
}
