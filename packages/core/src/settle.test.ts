import { describe, expect, it, onTestFinished, vi } from "vitest";
import { json, startServer, type Seen } from "../test/server.js";
import { createShopClient, shop, shopReconciliation } from "../test/shop.js";
import {
  OutcomeUnknownError,
  settle,
  UsageError,
  type Contract,
  type Reconciliation,
  type UnknownOutcome,
} from "./index.js";

const order = { status: "ok", id: "o1", reference: "r1" };
const body = { amount: 1, currency: "EUR", reference: "r1" } as const;
const hour = 3_600_000;
const lifetime = (shop.idempotency?.lifetime ?? 0) * 1000;

type Answer = (
  request: Seen,
  number: number,
) => [status: number, body: unknown, headers?: Record<string, string>];

async function startShop(answer: Answer) {
  const server = await startServer((response, request) => {
    const [status, content, headers = {}] = answer(request, server.seen.length);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    json(response, status, content);
  });
  return { ...server, client: createShopClient({ baseUrl: server.url }) };
}

/** The outcome of a call whose response was lost so many milliseconds ago. */
function outcomeOf(operation: string, age: number, facts: Partial<UnknownOutcome> = {}): UnknownOutcome {
  const at = new Date(Date.now() - age).toISOString();
  return {
    provider: "shop",
    operation,
    firstAttemptAt: at,
    lastAttemptAt: at,
    hasBody: true,
    parameters: {},
    ...facts,
  };
}

const created = (age: number, facts: Partial<UnknownOutcome> = {}): UnknownOutcome =>
  outcomeOf("createOrder", age, { idempotencyKey: "k1", parameters: { "body.reference": "r1" }, ...facts });

const refusal = { status: "error", code: "no", reason: "r" };
const list = (...items: unknown[]) => ({ status: "ok", items });

describe("a request that may be repeated", () => {
  it("is repeated with its key and body, and its response is the verdict", async () => {
    const { client, seen } = await startShop(() => [200, order]);
    const verdict = await settle(client, shopReconciliation, created(1000), { body });
    expect(verdict).toEqual({ state: "happened", data: order });
    expect(seen).toMatchObject([{ method: "POST", url: "/orders", headers: { "x-key": "k1" } }]);
    expect(JSON.parse(String(seen[0]?.body))).toEqual(body);
  });

  it.each([400, 402, 422])("did not happen when the provider replays %i", async (status) => {
    const { client, seen } = await startShop(() => [status, refusal]);
    const verdict = await settle(client, shopReconciliation, created(1000), { body });
    expect(verdict).toEqual({ state: "did_not_happen" });
    expect(seen.length).toBe(1);
  });

  it("did not happen when the provider replays a final code", async () => {
    const { client } = await startShop(() => [502, { ...refusal, code: "declined" }]);
    await expect(settle(client, shopReconciliation, created(1000), { body })).resolves.toEqual({
      state: "did_not_happen",
    });
  });

  it.each([401, 403, 404, 409, 413])("stays unknown after %i, which proves nothing", async (status) => {
    const { client } = await startShop(({ method }) => [method === "POST" ? status : 503, refusal]);
    const verdict = await settle(client, shopReconciliation, created(1000), { body });
    expect(verdict).toMatchObject({ state: "unknown" });
  });

  it("stays unknown while the provider is still working on it", async () => {
    const replay: Reconciliation = { createOrder: { replay: true } };
    const { client, seen } = await startShop(() => [
      409,
      { ...refusal, code: "running" },
      { "retry-after": "0" },
    ]);
    const verdict = await settle(client, replay, created(1000), { body });
    expect(seen.length).toBe(3);
    expect(verdict).toMatchObject({ state: "unknown", retryAfter: 0 });
  });

  it("stays unknown while the provider is down, and is looked for again later", async () => {
    const replay: Reconciliation = { createOrder: { replay: true } };
    const { client } = await startShop(() => [503, refusal]);
    await expect(settle(client, replay, created(1000), { body })).resolves.toEqual({
      state: "unknown",
      reason: "Shop createOrder: rejected with HTTP 503 no: r",
      retryAfter: 30_000,
    });
  });

  it("needs its body", async () => {
    const replay: Reconciliation = { createOrder: { replay: true } };
    const { client, seen } = await startShop(() => [200, order]);
    const verdict = await settle(client, replay, created(1000));
    expect(verdict).toMatchObject({ state: "unknown", reason: expect.stringContaining("option `body`") });
    expect(verdict).not.toHaveProperty("retryAfter");
    expect(seen).toEqual([]);
  });

  it("is looked up where its body is not at hand", async () => {
    const { client, seen } = await startShop(() => [200, list(order)]);
    const verdict = await settle(client, shopReconciliation, created(1000));
    expect(verdict).toEqual({ state: "happened", data: order });
    expect(seen).toMatchObject([{ method: "GET", url: "/orders?reference=r1" }]);
  });

  it.each([lifetime - 120_000, 0, -60_000])("is repeated %i ms after the first attempt", async (age) => {
    const { client, seen } = await startShop(() => [200, order]);
    await settle(client, { createOrder: { replay: true } }, created(age), { body });
    expect(seen.length).toBe(1);
  });

  it.each([lifetime - 30_000, lifetime, lifetime + 1, 365 * 24 * hour])(
    "is not repeated %i ms after the first attempt, when its key may be forgotten",
    async (age) => {
      const { client, seen } = await startShop(() => [200, order]);
      const verdict = await settle(client, { createOrder: { replay: true } }, created(age), { body });
      expect(verdict).toEqual({
        state: "unknown",
        reason: "the provider may have forgotten the key, and offers no other way to find out",
      });
      expect(seen).toEqual([]);
    },
  );

  it("is not sent any more once its key may be forgotten, however often it is repeated", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const sent: number[] = [];
    const outcome = created(lifetime - 61_000);
    const forgotten = Date.parse(outcome.firstAttemptAt) + lifetime;
    const client = createShopClient({
      baseUrl: "https://shop.example",
      retry: { attempts: 9, delay: 0 },
      timeout: 20_000,
      fetch: () => {
        sent.push(Date.now());
        return new Promise(() => {});
      },
    });
    const settling = settle(client, { createOrder: { replay: true } }, outcome, { body });
    await vi.advanceTimersByTimeAsync(600_000);
    await expect(settling).resolves.toMatchObject({ state: "unknown" });
    expect(sent.length).toBeGreaterThan(1);
    expect(Math.max(...sent)).toBeLessThan(forgotten - 29_000);
  });

  it("is not repeated without a key, nor where its lifetime is not documented", async () => {
    const { client, seen } = await startShop(() => [200, order]);
    const { idempotencyKey: _, ...keyless } = created(1000);
    await settle(client, { createOrder: { replay: true } }, keyless, { body });
    const contract: Contract = { ...shop, idempotency: { header: "X-Key", repeated: "replays" } };
    const other = createShopClient({ baseUrl: "http://127.0.0.1:1" }, contract);
    await expect(
      settle(other, { createOrder: { replay: true } }, created(1000), { body }),
    ).resolves.toMatchObject({
      state: "unknown",
    });
    expect(seen).toEqual([]);
  });

  it("which is lost once more proves nothing by its absence: the repetition may still arrive", async () => {
    const { client, seen } = await startShop(({ method }) =>
      method === "POST" ? [503, refusal] : [200, list()],
    );
    const verdict = await settle(client, shopReconciliation, created(5 * hour), { body });
    expect(seen.at(-1)?.method).toBe("GET");
    expect(verdict).toMatchObject({ state: "unknown" });
  });

  it("may have been repeated by somebody else until its key was forgotten", async () => {
    const { client } = await startShop(() => [200, list()]);
    const soon = await settle(client, shopReconciliation, created(lifetime + hour / 2), { body });
    expect(soon).toMatchObject({ state: "unknown" });
    const late = await settle(client, shopReconciliation, created(lifetime + 2 * hour), { body });
    expect(late).toEqual({ state: "did_not_happen" });
  });
});

describe("settle", () => {
  it("sends the headers again that decide which records are meant", async () => {
    const { client, seen } = await startShop(({ method }) =>
      method === "POST" ? [503, refusal] : [200, list()],
    );
    const { error } = await client
      .createOrder(body, { headers: { "x-account": "a7", "x-other": "o" } })
      .result();
    const { outcome } = error as OutcomeUnknownError;
    const before = seen.length;
    await settle(client, shopReconciliation, outcome, { body });
    const again = seen.slice(before);
    expect(again.map(({ method }) => method)).toEqual(["POST", "POST", "POST", "GET"]);
    for (const { headers } of again) {
      expect(headers["x-account"]).toBe("a7");
      expect(headers["x-other"]).toBeUndefined();
    }
  });

  it("works from JSON, in another process", async () => {
    const { client, url } = await startShop((_, number) => (number <= 3 ? [503, refusal] : [200, order]));
    const { error } = await client.createOrder(body).result();
    const { outcome } = JSON.parse(JSON.stringify(error)) as { outcome: UnknownOutcome };
    expect(outcome).toEqual((error as OutcomeUnknownError).outcome);
    await expect(
      settle(createShopClient({ baseUrl: url }), shopReconciliation, outcome, { body }),
    ).resolves.toEqual({
      state: "happened",
      data: order,
    });
  });

  it("says that the provider offers no way, where there is no rule", async () => {
    const { client, seen } = await startShop(() => [200, order]);
    const verdict = await settle(client, shopReconciliation, outcomeOf("refundOrder", 1000));
    expect(verdict).toEqual({
      state: "unknown",
      reason: "the provider offers no way to find out; look at its dashboard",
    });
    expect(seen).toEqual([]);
  });

  it("ends with the caller's signal", async () => {
    const { client, seen } = await startShop(() => [200, order]);
    const signal = AbortSignal.abort();
    const verdict = await settle(client, shopReconciliation, created(1000), { body, signal });
    expect(verdict).toMatchObject({ state: "unknown", reason: expect.stringContaining("aborted") });
    expect(seen).toEqual([]);
  });

  it("keeps its deadline over the repetition, the lookup and all of its pages", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const answers: Record<string, (() => Promise<Response>) | undefined> = {
      POST: () => new Promise(() => {}),
      GET: async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        return Response.json({ ...list(), next: crypto.randomUUID() });
      },
    };
    const fetch = vi.fn((_: string, { method = "" }: RequestInit) => answers[method]?.() ?? Promise.reject());
    const client = createShopClient({ baseUrl: "https://shop.example", fetch, retry: { attempts: 1 } });
    for (const outcome of [created(1000), { ...created(9 * hour), idempotencyKey: undefined }]) {
      let verdict: unknown;
      const settling = settle(client, shopReconciliation, outcome as UnknownOutcome, {
        body,
        deadline: 1000,
      });
      void settling.then((settled) => (verdict = settled));
      await vi.advanceTimersByTimeAsync(1010);
      expect(verdict).toMatchObject({ state: "unknown" });
    }
    expect(fetch.mock.calls.length).toBeGreaterThan(3);
  });

  it.each([0, -1, Number.NaN])("refuses the deadline %s", async (deadline) => {
    const { client } = await startShop(() => [200, order]);
    await expect(settle(client, shopReconciliation, created(0), { body, deadline })).rejects.toThrow(
      /deadline/,
    );
  });

  const good = created(1000);
  it.each([
    [
      "of another provider",
      { ...good, provider: "gr4vy" },
      /belongs to "gr4vy", but the client is one of Shop/,
    ],
    ["of an operation that is not there", { ...good, operation: "nope" }, /has no operation "nope"/],
    ["of an inherited operation", { ...good, operation: "constructor" }, /has no operation/],
    ["without the time of its last attempt", { ...good, lastAttemptAt: undefined }, /outcome/],
    ["without a time", { ...good, firstAttemptAt: undefined }, /outcome/],
    ["with a time that is none", { ...good, firstAttemptAt: "soon" }, /outcome/],
    ["without parameters", { ...good, parameters: undefined }, /outcome/],
    ["with parameters null", { ...good, parameters: null }, /outcome/],
    ["with a list of parameters", { ...good, parameters: [] }, /outcome/],
    ["without hasBody", { ...good, hasBody: undefined }, /outcome/],
    ["with an empty key", { ...good, idempotencyKey: "" }, /outcome/],
    ["with a blank key", { ...good, idempotencyKey: " \t" }, /outcome/],
    ["with the key null", { ...good, idempotencyKey: null }, /outcome/],
    ["with a key that is no text", { ...good, idempotencyKey: 7 }, /outcome/],
    ["null", null, /outcome of an OutcomeUnknownError/],
    ["a text", "outcome", /outcome of an OutcomeUnknownError/],
    ["the error itself", new UsageError("x"), /outcome of an OutcomeUnknownError/],
  ])("refuses an outcome %s", async (_, outcome, message) => {
    const { client, seen } = await startShop(() => [200, order]);
    const settling = settle(client, shopReconciliation, outcome as UnknownOutcome, { body });
    await expect(settling).rejects.toBeInstanceOf(UsageError);
    await expect(settling).rejects.toThrow(message);
    expect(seen).toEqual([]);
  });

  it("refuses anything but a client", async () => {
    for (const client of [{}, null, "client"] as object[]) {
      await expect(settle(client, shopReconciliation, good)).rejects.toThrow(
        /first argument must be a client/,
      );
    }
  });
});

describe("an outcome", () => {
  it("contains what is needed to find out, and no secret", async () => {
    const { client } = await startShop(() => [503, refusal]);
    const secret = { token: "t0p-s3cret", card: { number: "4242424242424242" }, buyer: { name: "Jane Roe" } };
    const { error } = await client
      .createOrder({ ...body, ...secret }, { headers: { "x-account": "a7", "x-secret": "s1gned" } })
      .result();
    const { outcome, idempotencyKey } = error as OutcomeUnknownError;
    expect(outcome).toEqual({
      provider: "shop",
      operation: "createOrder",
      idempotencyKey,
      firstAttemptAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      lastAttemptAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      hasBody: true,
      parameters: { "body.reference": "r1", "header.x-account": "a7" },
    });
    expect(JSON.stringify(error)).not.toMatch(/t0p-s3cret|4242|Jane|s1gned/);
  });

  it("leaves out what the contract marks as sensitive, even if a lookup would need it", async () => {
    const contract: Contract = {
      ...shop,
      contextHeaders: ["x-account", "x-secret", "authorization"],
      operations: {
        createOrder: {
          ...shop.operations["createOrder"],
          method: "post",
          path: "/orders",
          lookupKeys: ["token", "buyer"],
        },
        refundOrder: {
          method: "post",
          path: "/tokens/{id}/refunds",
          body: "optional",
          sensitive: { path: ["id"] },
        },
      },
    };
    const { url } = await startServer((response) => json(response, 503, refusal));
    const client = createShopClient(
      { baseUrl: url, authenticate: ({ headers }) => headers.set("authorization", "Bearer t0p") },
      contract,
    );
    const headers = { "x-secret": "s1gned" };
    const first = await client
      .createOrder({ ...body, token: "t0ken", buyer: { name: "Jane" } }, { headers })
      .result();
    const second = await client.refundOrder("t0ken", {}, { headers }).result();
    for (const { error } of [first, second]) {
      expect((error as OutcomeUnknownError).outcome.parameters).toEqual({});
      expect(JSON.stringify(error)).not.toMatch(/t0ken|Jane|s1gned|t0p/);
    }
  });

  it("tells when the first and the last attempt were made", async () => {
    const { client } = await startShop(() => [503, refusal, { "retry-after": "1" }]);
    const before = Date.now();
    const { error } = await client.createOrder(body, { retry: { attempts: 2 } }).result();
    const { firstAttemptAt, lastAttemptAt } = (error as OutcomeUnknownError).outcome;
    expect(Date.parse(firstAttemptAt)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(lastAttemptAt) - Date.parse(firstAttemptAt)).toBeGreaterThanOrEqual(900);
    expect(Date.parse(lastAttemptAt)).toBeLessThanOrEqual(Date.now());
  });
});
