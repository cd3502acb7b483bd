import { describe, expect, expectTypeOf, it } from "vitest";
import { json, startServer } from "../test/server.js";
import { createClient, paginate, UsageError, type Contract, type Page } from "./index.js";

interface Things {
  entries: { id: number }[];
  after?: string | null;
}

interface Rows {
  data: { id: number }[];
  last_page?: number;
}

interface Listed<Body, Query> {
  parameters: { query?: Query; header?: never; path?: never; cookie?: never };
  requestBody?: never;
  responses: {
    200: { headers: object; content: { "application/json": Body } };
    404: { headers: object; content: { "application/json": { reason: string } } };
  };
}

interface operations {
  listThings: Listed<Things, { from?: string; size?: number }>;
  listRows: Listed<Rows, { page?: number; per_page?: number }>;
  listAll: Listed<Things, never>;
}

const contract = {
  title: "Shop",
  version: "1",
  servers: {},
  operations: {
    listThings: {
      method: "get",
      path: "/things",
      pagination: { kind: "cursor", cursor: "from", limit: "size", items: "entries", next: "after" },
    },
    listRows: {
      method: "get",
      path: "/rows",
      pagination: { kind: "page", page: "page", size: "per_page", items: "data", last: "last_page" },
    },
    listAll: { method: "get", path: "/all" },
  },
} as const satisfies Contract;

async function start(answer: (query: URLSearchParams) => unknown) {
  const { url, seen } = await startServer((response, request) =>
    json(response, 200, answer(new URL(request.url, "http://x").searchParams)),
  );
  const client = createClient<operations, typeof contract>(contract, {
    baseUrl: url,
    authenticate: () => {},
  });
  return { client, asked: () => seen.map((request) => request.url) };
}

/** Three pages of two. */
const cursors = (query: URLSearchParams): Things => {
  const from = Number(query.get("from") ?? 0);
  return { entries: [{ id: from }, { id: from + 1 }], after: from < 4 ? String(from + 2) : null };
};

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("by cursor", () => {
  it("gives every item of every page, with the query on each request", async () => {
    const { client, asked } = await start(cursors);
    const things = paginate(client.listThings, { params: { query: { size: 2 } } });
    expect((await collect(things)).map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(asked()).toEqual(["/things?size=2", "/things?size=2&from=2", "/things?size=2&from=4"]);
  });

  it("gives pages, from one of which it goes on later", async () => {
    const { client } = await start(cursors);
    const [first] = await collect(paginate(client.listThings).pages());
    expect(first).toMatchObject({ items: [{ id: 0 }, { id: 1 }], next: "2", data: { after: "2" } });
    const rest = paginate(client.listThings, { params: { query: { from: String(first?.next) } } });
    expect((await collect(rest)).map(({ id }) => id)).toEqual([2, 3, 4, 5]);
  });

  it("asks for nothing before it is gone through, and for no page that is not reached", async () => {
    const { client, asked } = await start(cursors);
    const things = paginate(client.listThings);
    expect(asked()).toEqual([]);
    for await (const { id } of things) if (id === 1) break;
    expect(asked()).toEqual(["/things"]);
  });

  it("can be gone through twice", async () => {
    const { client } = await start(cursors);
    const things = paginate(client.listThings);
    expect(await collect(things)).toEqual(await collect(things));
  });

  it.each([
    ["the cursor that was asked for", () => "a"],
    ["one from before", (from: string | null) => (from === "b" ? "a" : "b")],
  ])("does not run for ever when the provider gives %s", async (_, next) => {
    const { client, asked } = await start((query) => ({ entries: [], after: next(query.get("from")) }));
    await expect(collect(paginate(client.listThings))).rejects.toThrow(/same from twice/);
    expect(asked().length).toBeLessThan(4);
  });

  it.each([undefined, null, ""])("ends where the next cursor is %j", async (after) => {
    const { client, asked } = await start(() => ({ entries: [{ id: 1 }], after }));
    expect(await collect(paginate(client.listThings))).toEqual([{ id: 1 }]);
    expect(asked().length).toBe(1);
  });
});

describe("by page number", () => {
  const rows = (query: URLSearchParams): Rows => {
    const page = Number(query.get("page") ?? 1);
    return { data: [{ id: page }], last_page: 3 };
  };

  it("gives every item up to the last page", async () => {
    const { client, asked } = await start(rows);
    expect((await collect(paginate(client.listRows))).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(asked()).toEqual(["/rows", "/rows?page=2", "/rows?page=3"]);
  });

  it("begins with the page that it is given", async () => {
    const { client } = await start(rows);
    const later = paginate(client.listRows, { params: { query: { page: 3 } } });
    expect(await collect(later)).toEqual([{ id: 3 }]);
  });

  it.each([
    ["the last page's number is missing", undefined],
    ["the list has become shorter", 99],
  ])("ends with a page without items: %s", async (_, last) => {
    const { client, asked } = await start((query) => ({
      data: Number(query.get("page") ?? 1) < 3 ? [{ id: 1 }] : [],
      ...(last !== undefined && { last_page: last }),
    }));
    expect((await collect(paginate(client.listRows))).length).toBe(2);
    expect(asked().length).toBe(3);
  });

  it("ends at once when there is nothing", async () => {
    const { client, asked } = await start(() => ({ data: [], last_page: 0 }));
    expect(await collect(paginate(client.listRows))).toEqual([]);
    expect(asked().length).toBe(1);
  });
});

it("throws the error of a page that fails, after the items before it", async () => {
  const { url } = await startServer((response, request) =>
    request.url.includes("from")
      ? json(response, 404, { reason: "gone" })
      : json(response, 200, { entries: [{ id: 1 }], after: "2" }),
  );
  const client = createClient<operations, typeof contract>(contract, {
    baseUrl: url,
    authenticate: () => {},
  });
  const got: unknown[] = [];
  const run = async (): Promise<void> => {
    for await (const thing of paginate(client.listThings)) got.push(thing);
  };
  await expect(run()).rejects.toMatchObject({ code: "api", status: 404 });
  expect(got).toEqual([{ id: 1 }]);
});

it("ends with the caller's signal", async () => {
  const { client, asked } = await start(cursors);
  const stop = new AbortController();
  const run = async (): Promise<void> => {
    for await (const _thing of paginate(client.listThings, { signal: stop.signal })) stop.abort();
  };
  await expect(run()).rejects.toMatchObject({ code: "aborted" });
  expect(asked().length).toBe(1);
});

it("refuses an operation without pages", async () => {
  const { client } = await start(cursors);
  expect(() => paginate(client.listAll as unknown as typeof client.listThings)).toThrow(UsageError);
});

it("types items and pages by the contract", async () => {
  const { client } = await start(cursors);
  for await (const item of paginate(client.listRows)) expectTypeOf(item).toEqualTypeOf<{ id: number }>();
  for await (const page of paginate(client.listThings).pages()) {
    expectTypeOf(page).toEqualTypeOf<Page<{ id: number }, Things>>();
  }
  // @ts-expect-error the operation has no pages
  expect(() => paginate(client.listAll)).toThrow(UsageError);
  // @ts-expect-error no such query parameter
  paginate(client.listThings, { params: { query: { page: 1 } } });
});
