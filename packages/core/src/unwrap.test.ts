import { expect, it } from "vitest";
import { UsageError } from "./errors.js";
import { unwrap, type Result } from "./result.js";

const facts = { response: new Response(null, { status: 200 }), attempts: 1, idempotencyKey: undefined };

it("gives the data of a call that succeeded", async () => {
  await expect(unwrap(Promise.resolve({ data: { id: 1 }, ...facts }))).resolves.toEqual({ id: 1 });
});

it("throws the very error that the call returned", async () => {
  const error = new UsageError("no");
  const failed: Result<string, UsageError> = { error };
  await expect(unwrap(failed)).rejects.toBe(error);
});

it("takes data that is undefined as data", async () => {
  await expect(unwrap({ data: undefined, ...facts })).resolves.toBeUndefined();
});
