import { expect, it } from "vitest";
import { messagesOf } from "../../test/lint.js";

const envelope = { property: "status", success: "ok", failure: "error" };
const answer = (status: string): object => ({ properties: { status: { const: status } } });

/** A contract with one operation whose response has one of the given forms. */
function contract(value: unknown, ...forms: object[]): object {
  const response = { content: { "application/json": { schema: { oneOf: forms } } } };
  return {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    "x-envelope": value,
    paths: { "/things": { post: { operationId: "makeThing", responses: { "200": response } } } },
  };
}

it("accepts responses that tell success and failure", async () => {
  const document = contract(envelope, answer("ok"), answer("error"));
  expect(await messagesOf("house/envelope", document)).toEqual([]);
});

it.each<[string, object, string]>([
  [
    "a member that is left out",
    contract({ property: "status", success: "ok" }),
    "`x-envelope` needs property, success, failure",
  ],
  [
    "an unknown member",
    contract({ ...envelope, value: "error" }, answer("ok"), answer("error")),
    "`x-envelope` has no member `value`",
  ],
  [
    "an operation without success",
    contract(envelope, answer("OK"), answer("error")),
    "No response has `status: ok`, the `success`",
  ],
  [
    "an operation without failure",
    contract(envelope, answer("ok"), answer("failed")),
    "No response has `status: error`, the `failure`",
  ],
])("finds %s", async (_, document, message) => {
  const messages = await messagesOf("house/envelope", document);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(message);
});
