import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { json, startServer } from "../test/server.js";
import { createShopClient, type ShopClient } from "../test/shop.js";
import { startSocketServer, unusedAddress } from "../test/socket-server.js";
import { ApiError, CallError, OutcomeUnknownError, PaysessionError, UsageError } from "./index.js";

const refusal = { status: "error", code: "no", reason: "not allowed" };

async function startShop() {
  const { url } = await startServer((response) => json(response, 400, refusal));
  return createShopClient({ baseUrl: url });
}

describe("an error for a log", () => {
  it("has its message and properties in JSON, but neither stack nor body", async () => {
    const { error } = await (await startShop()).showOrder("o1").result();
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "ApiError",
      code: "api",
      message: "Shop showOrder (id: o1): rejected with HTTP 400 no: not allowed",
      provider: "Shop",
      operation: "showOrder",
      attempts: 1,
      status: 400,
      providerCode: "no",
      details: [],
    });
  });

  it("has its outcome in JSON", async () => {
    const { url } = await startSocketServer((socket) => void socket.resetAndDestroy());
    const { error } = await createShopClient({ baseUrl: url }).refundOrder("o1").result();
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      code: "outcome_unknown",
      message: expect.stringContaining("the outcome is unknown"),
      received: false,
      outcome: { provider: "shop", operation: "refundOrder", parameters: { "path.id": "o1" } },
    });
  });

  it("has the classes of its kind", async () => {
    const { error } = await (await startShop()).showOrder("o1").result();
    for (const kind of [ApiError, CallError, PaysessionError, Error]) expect(error).toBeInstanceOf(kind);
    expect(error).not.toBeInstanceOf(OutcomeUnknownError);
    expect(new UsageError("x")).not.toBeInstanceOf(CallError);
  });

  it("names the reason of a refused connection", async () => {
    const client = createShopClient({ baseUrl: await unusedAddress(), retry: { attempts: 1 } });
    await expect(client.showOrder("o1")).rejects.toThrow(
      "Shop showOrder (id: o1): connection refused (ECONNREFUSED)",
    );
  });

  it("names the reason of a host that does not exist", async () => {
    const client = createShopClient({ baseUrl: "https://shop.invalid", retry: { attempts: 1 } });
    await expect(client.showOrder("o1")).rejects.toThrow(/host not found \(ENOTFOUND\)|EAI_AGAIN/);
  });
});

describe("the stack of an error", () => {
  const ways: Record<string, (client: ShopClient) => Promise<unknown>> = {
    "by ID": async function placeById(client) {
      await client.showOrder("o1");
    },
    "of a result": async function placeOfResult(client) {
      const { error } = await client.showOrder("o1").result();
      throw error as Error;
    },
    "by path": async function placeByPath(client) {
      const { error } = await client.GET("/orders/{id}", { params: { path: { id: "o1" } } });
      throw error as Error;
    },
    "of an awaited list": async function placeOfList(client) {
      await client.listOrders();
    },
    "of an iterated list": async function placeOfIteration(client) {
      for await (const _ of client.listOrders());
    },
    "of the pages of a list": async function placeOfPages(client) {
      for await (const _ of client.listOrders().pages());
    },
    "of the array of a list": async function placeOfArray(client) {
      await client.listOrders().toArray({ limit: 1 });
    },
  };

  it.each(Object.entries(ways))("%s names the place that made the call", async (_, way) => {
    const client = await startShop();
    const error: unknown = await way(client).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    const { stack = "" } = error as ApiError;
    expect(stack).toMatch(new RegExp(`at (async )?(Object\\.)?${way.name} `));
    expect(stack).toContain("errors.test.ts");
    expect(inspect(error)).toContain(way.name);
  });

  it("names the place of a misuse", async () => {
    const client = await startShop();
    function placeOfMisuse(): void {
      client.showOrder("");
    }
    expect(placeOfMisuse).toThrow(UsageError);
    try {
      placeOfMisuse();
    } catch (error) {
      expect((error as Error).stack).toContain("placeOfMisuse");
    }
  });
});
