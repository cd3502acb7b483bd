import type { Refusal } from "../../engine/handler.js";

/** Values that make a request fail if a member of its body has them, with the error code. They are the sandbox's choice. */
const failures: ReadonlyMap<unknown, string> = new Map([["sandbox_declined", "declined"]]);

/** Returns the refusal of a request that creates or updates a record; undefined if it succeeds. */
export function declineOf(body: unknown): Refusal | undefined {
  const code = Object.values(Object(body))
    .map((value) => failures.get(value))
    .find((found) => found !== undefined);
  return code === undefined
    ? undefined
    : { refused: "declined", code, reason: "A value of the body asks for it" };
}
