import { describe, expect, it } from "vitest";
import { json, startServer } from "../test/server.js";
import {
  ApiError,
  createClient,
  UsageError,
  type CallOptions,
  type Contract,
  type ListCall,
} from "./index.js";

interface Thing {
  id: number;
}

interface Things {
  entries: Thing[];
  after?: string | null;
}

interface Rows {
  data: Thing[];
  last_page?: number;
}

interface Client {
  listThings(query?: { from?: string; size?: number }, options?: CallOptions): ListCall<Thing, Things>;
  listRows(query?: { page?: number; per_page?: number }, options?: CallOptions): ListCall<Thing, Rows>;
}

const contract: Contract = {
  id: "shop",
  title: "Shop",
  version: "1",
  servers: {},
  operations: {
    listThings: {
      method: "get",
      path: "/things",
      query: "optional",
      pagination: { kind: "cursor", cursor: "from", limit: "size", items: "entries", next: "after" },
    },
    listRows: {
      method: "get",
      path: "/rows",
      query: "optional",
      pagination: { kind: "page", page: "page", size: "per_page", items: "data", last: "last_page" },
    },
  },
};

/** Starts a server whose responses depend on the query. */
async function start(respond: (query: URLSearchParams) => unknown) {
  const { url, seen } = await startServer((response, request) => {
    const content = respond(new URL(request.url, "http://x").searchParams);
    json(response, content === undefined ? 404 : 200, content ?? { reason: "gone" });
  });
  const client = createClient<Client>(contract, { baseUrl: url, authenticate: () => {} });
  return { client, requested: () => seen.map((request) => request.url) };
}

/** Three pages of two. */
const threePages = (query: URLSearchParams): Things => {
  const from = Number(query.get("from") ?? 0);
  return { entries: [{ id: from }, { id: from + 1 }], after: from < 4 ? String(from + 2) : null };
};

/** A first page that names a second, which does not exist. */
const brokenPages = (query: URLSearchParams): Things | undefined =>
  query.has("from") ? undefined : { entries: [{ id: 1 }], after: "2" };

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const ids = (things: readonly Thing[]): number[] => things.map(({ id }) => id);

describe("a list call that is awaited", () => {
  it("resolves with the first page's data", async () => {
    const { client, requested } = await start(threePages);
    expect(await client.listThings({ size: 2 })).toEqual({ entries: [{ id: 0 }, { id: 1 }], after: "2" });
    expect(requested()).toEqual(["/things?size=2"]);
  });

  it("is sent once, however often it is awaited", async () => {
    const { client, requested } = await start(threePages);
    const call = client.listThings();
    const [first, second] = await Promise.all([call, call.then((data) => data)]);
    expect(first).toBe(second);
    expect((await call.result()).data).toBe(first);
    expect(requested()).toEqual(["/things"]);
  });

  it("is not sent before", async () => {
    const { client, requested } = await start(threePages);
    client.listThings();
    await client.listThings({ from: "4" });
    expect(requested()).toEqual(["/things?from=4"]);
  });

  it("rejects with the provider's error", async () => {
    const { client } = await start(() => undefined);
    await expect(client.listThings()).rejects.toBeInstanceOf(ApiError);
  });

  it("is a promise with catch and finally", async () => {
    const { client, requested } = await start(() => undefined);
    const caught: unknown = await client.listThings().catch((error: unknown) => error);
    expect(caught).toMatchObject({ code: "api", status: 404 });
    let ended = false;
    await expect(client.listThings().finally(() => (ended = true))).rejects.toBeInstanceOf(ApiError);
    expect(ended).toBe(true);
    expect(requested().length).toBe(2);
    expect(client.listThings()).toBeInstanceOf(Promise);
  });

  it("converts with result() into the data or the error", async () => {
    const { client } = await start(brokenPages);
    const found = await client.listThings().result();
    expect(found).toMatchObject({ data: { after: "2" }, attempts: 1 });
    const missing = await client.listThings({ from: "2" }).result();
    expect(missing).toMatchObject({ error: { code: "api", status: 404 }, response: { status: 404 } });
  });

  it("throws at once when it is used wrongly", async () => {
    const { client, requested } = await start(threePages);
    expect(() => client.listThings({ size: Number.NaN })).toThrow(UsageError);
    expect(requested()).toEqual([]);
  });
});

describe("a list by cursor", () => {
  it("iterates over the items of all pages, with the query on each request", async () => {
    const { client, requested } = await start(threePages);
    expect(ids(await collect(client.listThings({ size: 2 })))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(requested()).toEqual(["/things?size=2", "/things?size=2&from=2", "/things?size=2&from=4"]);
  });

  it("iterates over pages, from one of which a later call continues", async () => {
    const { client } = await start(threePages);
    const [first] = await collect(client.listThings().pages());
    expect(first).toMatchObject({ items: [{ id: 0 }, { id: 1 }], next: "2", data: { after: "2" } });
    const rest = client.listThings({ from: String(first?.next) });
    expect(ids(await collect(rest))).toEqual([2, 3, 4, 5]);
  });

  it("has no next page after the last one", async () => {
    const { client } = await start(threePages);
    const pages = await collect(client.listThings().pages());
    expect(pages.map(({ next }) => next)).toEqual(["2", "4", undefined]);
  });

  it("fetches pages lazily", async () => {
    const { client, requested } = await start(threePages);
    const call = client.listThings();
    const pages = call.pages();
    expect(requested()).toEqual([]);
    for await (const { id } of call) if (id === 1) break;
    expect(requested()).toEqual(["/things"]);
    await pages.next();
    expect(requested()).toEqual(["/things", "/things"]);
  });

  it("can be iterated twice", async () => {
    const { client } = await start(threePages);
    const call = client.listThings();
    expect(await collect(call)).toEqual(await collect(call));
  });

  it.each([
    ["the cursor that was sent", () => "a"],
    ["an earlier cursor", (from: string | null) => (from === "b" ? "a" : "b")],
  ])("does not run for ever when the provider returns %s", async (_, next) => {
    const { client, requested } = await start((query) => ({ entries: [], after: next(query.get("from")) }));
    await expect(collect(client.listThings())).rejects.toThrow(/same from twice/);
    expect(requested().length).toBeLessThan(4);
  });

  it.each([undefined, null, ""])("ends where the next cursor is %j", async (after) => {
    const { client, requested } = await start(() => ({ entries: [{ id: 1 }], after }));
    expect(await collect(client.listThings())).toEqual([{ id: 1 }]);
    expect(requested().length).toBe(1);
  });
});

describe("a list by page number", () => {
  const threeRows = (query: URLSearchParams): Rows => {
    const page = Number(query.get("page") ?? 1);
    return { data: [{ id: page }], last_page: 3 };
  };

  it("iterates over the items up to the last page", async () => {
    const { client, requested } = await start(threeRows);
    expect(ids(await collect(client.listRows()))).toEqual([1, 2, 3]);
    expect(requested()).toEqual(["/rows", "/rows?page=2", "/rows?page=3"]);
  });

  it("begins with the page that the query names", async () => {
    const { client } = await start(threeRows);
    expect(await collect(client.listRows({ page: 3 }))).toEqual([{ id: 3 }]);
  });

  it("names the next page", async () => {
    const { client } = await start(threeRows);
    const pages = await collect(client.listRows({ page: 2 }).pages());
    expect(pages.map(({ next }) => next)).toEqual([3, undefined]);
  });

  it.each([
    ["the last page's number is missing", undefined],
    ["the list has become shorter", 99],
  ])("ends with a page without items when %s", async (_, last) => {
    const { client, requested } = await start((query) => ({
      data: Number(query.get("page") ?? 1) < 3 ? [{ id: 1 }] : [],
      ...(last !== undefined && { last_page: last }),
    }));
    expect((await collect(client.listRows())).length).toBe(2);
    expect(requested().length).toBe(3);
  });

  it("ends at once when there are no items", async () => {
    const { client, requested } = await start(() => ({ data: [], last_page: 0 }));
    expect(await collect(client.listRows())).toEqual([]);
    expect(requested().length).toBe(1);
  });
});

describe("toArray", () => {
  it("returns the items of all pages", async () => {
    const { client } = await start(threePages);
    expect(ids(await client.listThings().toArray({ limit: 100 }))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [6, 3],
  ])("stops at %i items after %i requests", async (limit, requests) => {
    const { client, requested } = await start(threePages);
    expect((await client.listThings().toArray({ limit })).length).toBe(limit);
    expect(requested().length).toBe(requests);
  });

  it("sends nothing when the limit is 0", async () => {
    const { client, requested } = await start(threePages);
    expect(await client.listThings().toArray({ limit: 0 })).toEqual([]);
    expect(requested()).toEqual([]);
  });

  it.each([-1, 1.5, Number.NaN, Infinity, "5" as unknown as number])(
    "rejects a limit of %j",
    async (limit) => {
      const { client, requested } = await start(threePages);
      await expect(client.listThings().toArray({ limit })).rejects.toBeInstanceOf(UsageError);
      expect(requested()).toEqual([]);
    },
  );

  it("rejects a missing limit with a UsageError", async () => {
    const { client } = await start(threePages);
    // @ts-expect-error the limit is required
    await expect(client.listThings().toArray()).rejects.toBeInstanceOf(UsageError);
  });

  it("rejects with the error of a page that fails", async () => {
    const { client } = await start(brokenPages);
    await expect(client.listThings().toArray({ limit: 10 })).rejects.toMatchObject({ code: "api" });
  });
});

describe("an iteration", () => {
  it("throws the error of a page that fails, after the items before it", async () => {
    const { client } = await start(brokenPages);
    const received: unknown[] = [];
    const iterate = async (): Promise<void> => {
      for await (const thing of client.listThings()) received.push(thing);
    };
    await expect(iterate()).rejects.toMatchObject({ code: "api", status: 404 });
    expect(received).toEqual([{ id: 1 }]);
  });

  it("ends with the caller's signal", async () => {
    const { client, requested } = await start(threePages);
    const stop = new AbortController();
    const iterate = async (): Promise<void> => {
      for await (const _thing of client.listThings({}, { signal: stop.signal })) stop.abort();
    };
    await expect(iterate()).rejects.toMatchObject({ code: "aborted" });
    expect(requested().length).toBe(1);
  });
});
