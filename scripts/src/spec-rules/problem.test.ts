import { expect, it } from "vitest";
import { messagesOf } from "../../test/lint.js";

const json = (schema: object): object => ({ content: { "application/json": { schema } } });
const problem = {
  code: "error.code",
  message: "error.message",
  field: "error.param",
  details: { list: "details", pointer: "pointer", message: "message" },
};

/** A contract with one kind of error. */
function contract(extensions: object): object {
  const error = { properties: { code: {}, message: {}, param: {} } };
  const details = { type: "array", items: { properties: { pointer: {}, message: {} } } };
  return {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    ...extensions,
    paths: {
      "/things": {
        get: {
          operationId: "listThings",
          responses: {
            "200": json({ properties: { reason: {} } }),
            "400": json({ properties: { error, details } }),
          },
        },
      },
    },
  };
}

it.each([
  [{ "x-problem": problem, "x-final-codes": ["card_declined", "card_expired"] }],
  [{ "x-problem": { code: "error.code", message: "error.message" } }],
])("accepts %j", async (extensions) => {
  expect(await messagesOf("house/problem", contract(extensions))).toEqual([]);
});

const details = (change: object): object => ({
  "x-problem": { ...problem, details: { ...problem.details, ...change } },
});
const codes = (value: unknown): object => ({ "x-problem": problem, "x-final-codes": value });

it.each<[string, object, string]>([
  ["no code", { "x-problem": { message: "error.message" } }, "`x-problem` needs `code` and `message`"],
  ["no message", { "x-problem": { code: "error.code" } }, "`x-problem` needs `code` and `message`"],
  [
    "an unknown member",
    { "x-problem": { ...problem, param: "error.param" } },
    "`x-problem` has no member `param`",
  ],
  [
    "a code that no error has",
    { "x-problem": { ...problem, code: "error.kode" } },
    "no error has `error.kode`",
  ],
  ["a message of a success", { "x-problem": { ...problem, message: "reason" } }, "no error has `reason`"],
  ["a field that no error has", { "x-problem": { ...problem, field: "param" } }, "no error has `param`"],
  [
    "details without a list",
    details({ list: undefined }),
    "`x-problem.details` needs list, pointer, message",
  ],
  [
    "details with an unknown member",
    details({ field: "pointer" }),
    "`x-problem.details` has no member `field`",
  ],
  ["a list that no error has", details({ list: "error.details" }), "no error has a list `error.details`"],
  ["a list that is none", details({ list: "error.code" }), "no error has a list `error.code`"],
  ["a pointer that no entry has", details({ pointer: "path" }), "its entries have no `path`"],
  ["a text that no entry has", details({ message: "text" }), "its entries have no `text`"],
  [
    "final codes without a place",
    { "x-final-codes": ["card_declined"] },
    "`x-final-codes` needs `x-problem`",
  ],
  [
    "final codes that are no list",
    codes("card_declined"),
    "`x-final-codes` is a list of different error codes",
  ],
  ["no final codes", codes([]), "`x-final-codes` is a list of different error codes"],
  ["a final code that is no text", codes([402]), "`x-final-codes` is a list of different error codes"],
  ["a final code that is empty", codes([""]), "`x-final-codes` is a list of different error codes"],
  ["the same final code twice", codes(["a", "a"]), "`x-final-codes` is a list of different error codes"],
])("finds %s", async (_, extensions, message) => {
  const messages = await messagesOf("house/problem", contract(extensions));
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(message);
});
