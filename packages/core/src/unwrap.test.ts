import { expect, it } from "vitest";
import { AbortedError, UsageError } from "./errors.js";
import type { Failed } from "./types.js";
import { unwrap } from "./unwrap.js";

const facts = { response: new Response(null, { status: 200 }), attempts: 1, idempotencyKey: undefined };

it("resolves with the data of a call that succeeded", async () => {
  await expect(unwrap(Promise.resolve({ data: { id: 1 }, ...facts }))).resolves.toEqual({ id: 1 });
});

it("rejects with the very error of a call that failed", async () => {
  const info = { provider: "Shop", operation: "showOrder", attempts: 1, idempotencyKey: undefined, path: "" };
  const error = new AbortedError(info, "enough");
  const failed: Failed = { error, attempts: 1, idempotencyKey: undefined };
  await expect(unwrap(failed)).rejects.toBe(error);
});

it("accepts data that is undefined", async () => {
  await expect(unwrap({ data: undefined, ...facts })).resolves.toBeUndefined();
});

it.each([undefined, null, "text", {}, { id: "o1" }])("rejects %j, which is no result", async (value) => {
  const call = unwrap(value as unknown as Failed);
  await expect(call).rejects.toBeInstanceOf(UsageError);
  await expect(call).rejects.toThrow(/pass the result of a call by path/);
});
