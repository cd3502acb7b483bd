import { expect, it } from "vitest";
import { messagesOf } from "../../test/lint.js";

/** A contract with one list. */
function contract(pagination: unknown): object {
  const things = { type: "array", items: { type: "object" } };
  const schema = { properties: { things, next: { type: "string" }, last: { type: "integer" } } };
  const query = ["cursor", "limit", "page"].map((name) => ({ name, in: "query" }));
  return {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {
      "/things": {
        get: {
          operationId: "listThings",
          "x-pagination": pagination,
          parameters: [...query, { name: "size", in: "header" }],
          responses: { "200": { content: { "application/json": { schema } } } },
        },
      },
    },
  };
}

const cursor = { kind: "cursor", cursor: "cursor", limit: "limit", items: "things", next: "next" };
const page = { kind: "page", page: "page", items: "things", last: "last" };

it.each([cursor, page, { ...cursor, limit: undefined }])("accepts %j", async (pagination) => {
  expect(await messagesOf("house/pagination", contract(pagination))).toEqual([]);
});

it.each([
  ["an unknown kind", { ...cursor, kind: "offset" }, "`x-pagination.kind` is one of: cursor, page."],
  ["no object", "cursor", "`x-pagination.kind` is one of: cursor, page."],
  ["a member of the other kind", { ...cursor, last: "last" }, "`x-pagination` has no member `last`"],
  [
    "an unknown cursor parameter",
    { ...cursor, cursor: "after" },
    "`x-pagination.cursor` must name a query parameter",
  ],
  [
    "no cursor parameter",
    { ...cursor, cursor: undefined },
    "`x-pagination.cursor` must name a query parameter",
  ],
  [
    "an unknown limit parameter",
    { ...cursor, limit: "limits" },
    "`x-pagination.limit` must name a query parameter",
  ],
  [
    "a parameter that is a header",
    { ...page, size: "size" },
    "`x-pagination.size` must name a query parameter",
  ],
  [
    "an unknown page parameter",
    { ...page, page: "pages" },
    "`x-pagination.page` must name a query parameter",
  ],
  ["an unknown list", { ...cursor, items: "thing" }, "`x-pagination.items` must name a list"],
  ["a list that is none", { ...cursor, items: "next" }, "`x-pagination.items` must name a list"],
  ["an unknown next cursor", { ...cursor, next: "next_cursor" }, "`x-pagination.next` must name a member"],
  ["an unknown last page", { ...page, last: "last_page" }, "`x-pagination.last` must name a member"],
])("finds %s", async (_, pagination, message) => {
  const messages = await messagesOf("house/pagination", contract(pagination));
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(message);
});
