import type { Refusal } from "../../engine/handler.js";

export function ok<Body>(body: Body): { readonly status: 200; readonly body: Body } {
  return { status: 200, body };
}

/** The refusal of a request that names a record that does not exist. */
export function missing(what: string, id: unknown): Refusal {
  return { refused: "missing", what: `${what} ${String(id)}` };
}

/**
 * The refusal of a body that satisfies the contract, but not another rule of the provider.
 *
 * @param pointer JSON pointer to the member at fault.
 */
export function invalid(pointer: string, message: string): Refusal {
  return { refused: "invalid", violations: [{ location: "body", pointer, message, keyword: "rule" }] };
}

/** The refusal of a request that the state of a record does not permit. */
export function unprocessable(reason: string): Refusal {
  return { refused: "state", code: "unprocessable_entity", reason };
}
