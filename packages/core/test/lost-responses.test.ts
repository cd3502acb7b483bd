/** Once a write's response is lost, its outcome stays unknown until a later attempt proves it. */
import { describe, expect, it, onTestFinished, vi } from "vitest";
import {
  ApiError,
  OutcomeUnknownError,
  UnexpectedResponseError,
  type CallOptions,
  type ClientOptions,
  type Contract,
} from "../src/index.js";
import { createShopClient, shop } from "./shop.js";
import { httpResponse, startSocketServer, unusedAddress, type SocketAnswer } from "./socket-server.js";

const order = { status: "ok", id: "o1" };
const body = { amount: 1, currency: "EUR" } as const;

const respond =
  (status: number, content: unknown, headers: Record<string, string> = {}): SocketAnswer =>
  (socket) =>
    void socket.write(
      httpResponse(status, JSON.stringify(content), { "content-type": "application/json", ...headers }),
    );
const refuse = (status: number, code = "no", headers?: Record<string, string>): SocketAnswer =>
  respond(status, { status: "error", code, reason: "r" }, headers);
const reset: SocketAnswer = (socket) => void socket.resetAndDestroy();

/** Answers in turn; the last answer is repeated. */
function startTurns(...turns: SocketAnswer[]) {
  return startSocketServer((socket, number) => turns[Math.min(number, turns.length) - 1]?.(socket, number));
}

/** Creates an order whose first attempt may have been carried out. */
async function createOrder(
  turns: SocketAnswer[],
  options: Partial<ClientOptions> = {},
  call: CallOptions = {},
  contract: Contract = shop,
) {
  const { url, seen } = await startTurns(...turns);
  const client = createShopClient({ baseUrl: url, ...options }, contract);
  const result = await client.createOrder(body, call).result();
  return { ...result, sent: seen.length, keys: seen.map((request) => /^x-key: (.*)$/im.exec(request)?.[1]) };
}

/** Authentication that fails from the second attempt on. */
function failingLater(): ClientOptions["authenticate"] {
  let attempts = 0;
  return () => {
    if (++attempts > 1) throw new Error("no token");
  };
}

describe.each([
  ["503", refuse(503)],
  ["a reset", reset],
  ["an unreadable success", respond(200, "error")],
])("after %s", (_, first) => {
  it("a refused connection proves nothing", async () => {
    const { url, seen } = await startSocketServer((socket, number) => {
      first(socket, number);
    });
    const builtIn = fetch;
    const nobody = await unusedAddress();
    let sent = 0;
    // From the second attempt on, nobody listens.
    const send: typeof fetch = (input, init) => builtIn(++sent === 1 ? input : nobody, init);
    vi.stubGlobal("fetch", send);
    onTestFinished(() => void vi.unstubAllGlobals());
    const client = createShopClient({ baseUrl: url });
    const { error, attempts } = await client.createOrder(body).result();
    expect({ sent, arrived: seen.length, attempts }).toEqual({ sent: 3, arrived: 1, attempts: 3 });
    expect(error).toMatchObject({ code: "outcome_unknown", cause: { code: "connection" } });
    expect(error?.message).toContain("connection refused (ECONNREFUSED)");
  });

  it("an abort in the wait proves nothing", async () => {
    const controller = new AbortController();
    const { error, sent, attempts } = await createOrder(
      [first],
      {
        retry: { delay: 60_000, maxDelay: 60_000 },
        hooks: { onRetry: () => void setTimeout(() => controller.abort("enough"), 5) },
      },
      { signal: controller.signal },
    );
    expect({ sent, attempts }).toEqual({ sent: 1, attempts: 1 });
    expect(error).toMatchObject({ code: "outcome_unknown", cause: { code: "aborted", cause: "enough" } });
  });

  it("a token that cannot be created proves nothing", async () => {
    const { error, sent, attempts } = await createOrder([first], { authenticate: failingLater() });
    expect({ sent, attempts }).toEqual({ sent: 1, attempts: 2 });
    expect(error).toMatchObject({ code: "outcome_unknown", cause: { code: "authentication" } });
  });

  it("a timeout before the second request proves nothing", async () => {
    let attempts = 0;
    const { error, sent } = await createOrder([first], {
      timeout: 200,
      authenticate: () => (++attempts > 1 ? new Promise(() => {}) : undefined),
    });
    expect(sent).toBe(1);
    expect(error).toMatchObject({ code: "outcome_unknown", cause: { code: "timeout" } });
  });

  it("a middleware that fails before next() proves nothing", async () => {
    const { error, sent } = await createOrder([first], {
      middleware: [(_, next, { attempt }) => (attempt === 1 ? next() : Promise.reject(new Error("no")))],
    });
    expect(sent).toBe(1);
    expect(error).toMatchObject({ code: "outcome_unknown", cause: { code: "middleware" } });
  });

  it("the deadline proves nothing", async () => {
    const { error, sent } = await createOrder([first, () => {}], { deadline: 2000 });
    expect(sent).toBe(2);
    expect(error).toMatchObject({ code: "outcome_unknown" });
  });

  it("a deadline within the wait proves nothing", async () => {
    const { error, sent } = await createOrder([first], {
      deadline: 1000,
      retry: { delay: 2 ** 40, maxDelay: 2 ** 30 },
    });
    expect(sent).toBe(1);
    expect(error).toMatchObject({ code: "outcome_unknown", attempts: 1 });
  });

  it.each([401, 403, 404, 409, 413])("%i proves nothing", async (status) => {
    const { error, sent } = await createOrder([first, refuse(status)]);
    expect(sent).toBe(2);
    expect(error).toMatchObject({ code: "outcome_unknown", received: false, status, cause: { code: "api" } });
  });

  it("throttling proves nothing", async () => {
    const { error, sent } = await createOrder([first, refuse(429)]);
    expect(sent).toBe(3);
    expect(error).toMatchObject({ code: "outcome_unknown", status: 429 });
  });

  it("a redirect proves nothing", async () => {
    const { error, sent } = await createOrder([first, respond(302, "", { location: "/x" })]);
    expect(sent).toBe(2);
    expect(error).toMatchObject({ code: "outcome_unknown", status: 302 });
  });

  it.each([400, 402, 422])("the replayed %i proves that nothing happened", async (status) => {
    const { error, sent, keys } = await createOrder([first, refuse(status)]);
    expect(error).toBeInstanceOf(ApiError);
    expect({ sent, status: error?.status }).toEqual({ sent: 2, status });
    expect(new Set(keys).size).toBe(1);
  });

  it("a final code proves that nothing happened, whatever the status", async () => {
    const { error, sent } = await createOrder([first, refuse(502, "declined")]);
    expect(sent).toBe(2);
    expect(error).toMatchObject({ code: "api", status: 502, providerCode: "declined" });
  });

  it("the replayed success is the data", async () => {
    const { data, attempts, keys } = await createOrder([first, respond(200, order)]);
    expect({ data, attempts }).toEqual({ data: order, attempts: 2 });
    expect(keys[0]).toBe(keys[1]);
  });

  it("402 proves nothing where the provider refuses repeated keys", async () => {
    const contract: Contract = { ...shop, idempotency: { header: "X-Key", repeated: "refused" } };
    const { error } = await createOrder([first, refuse(402)], {}, {}, contract);
    expect(error).toMatchObject({ code: "outcome_unknown", status: 402 });
  });
});

describe("a repetition that the provider is still working on", () => {
  it("is waited for", async () => {
    const turns = [reset, refuse(409, "running"), respond(200, order)];
    const { data, sent } = await createOrder(turns);
    expect({ data, sent }).toEqual({ data: order, sent: 3 });
  });

  it("confirms that the request was received, even if later attempts are lost", async () => {
    const { error, sent } = await createOrder([reset, refuse(409, "running"), reset]);
    expect(sent).toBe(3);
    expect(error).toMatchObject({ code: "outcome_unknown", received: true });
  });

  it("confirms that the request was received, even if the token then fails", async () => {
    const { error } = await createOrder([refuse(409, "running")], { authenticate: failingLater() });
    expect(error).toMatchObject({
      code: "outcome_unknown",
      received: true,
      cause: { code: "authentication" },
    });
  });

  it("ends at the time that the provider asks for, if that is too long", async () => {
    const { error, sent } = await createOrder([refuse(409, "running", { "retry-after": "3600" })]);
    expect(sent).toBe(1);
    expect(error).toMatchObject({ code: "outcome_unknown", received: true, retryAfter: 3_600_000 });
  });
});

describe("401", () => {
  it("with credentials that can be renewed is repeated once, also for keyless writes", async () => {
    const { url, seen } = await startTurns(refuse(401));
    const authenticate = Object.assign(() => {}, { refused: () => true });
    const client = createShopClient({ baseUrl: url, authenticate });
    await expect(client.refundOrder("o1")).rejects.toMatchObject({ code: "api", status: 401 });
    expect(seen.length).toBe(2);
  });

  it("does not make a lost response known", async () => {
    const authenticate = Object.assign(() => {}, { refused: () => true });
    const { error, sent } = await createOrder([reset, refuse(401), refuse(401)], { authenticate });
    expect(sent).toBe(3);
    expect(error).toMatchObject({ code: "outcome_unknown", status: 401 });
  });

  it("without the contract's error format is not taken as proof that nothing happened", async () => {
    const { url, seen } = await startTurns((socket) => void socket.write(httpResponse(401, "")));
    const authenticate = Object.assign(() => {}, { refused: () => true });
    const client = createShopClient({ baseUrl: url, authenticate });
    await expect(client.refundOrder("o1")).rejects.toMatchObject({ code: "outcome_unknown", status: 401 });
    expect(seen.length).toBe(1);
  });
});

describe("the error of a lost response", () => {
  it("names the actual reason, the key, the attempts and the way out", async () => {
    const { error } = await createOrder([reset], {}, { idempotencyKey: "order-7" });
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error).toMatchObject({ attempts: 3, idempotencyKey: "order-7", received: false });
    expect(error?.message).toMatch(
      /^Shop createOrder: the outcome is unknown \(connection (reset|closed) \((ECONNRESET|UND_ERR_SOCKET)\)\)\. Find out with settle\(\) before repeating the call$/,
    );
  });

  it("has the unexpected response as its cause", async () => {
    const { error } = await createOrder([respond(200, "error")], { retry: { attempts: 1 } });
    expect(error?.cause).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ status: 200 });
  });

  it("is also the result of a call by path", async () => {
    const { url } = await startTurns(reset);
    const client = createShopClient({ baseUrl: url, retry: { attempts: 1 } });
    const { error } = await client.POST("/orders", { body });
    expect(error?.code).toBe("outcome_unknown");
  });
});

it("a read whose first response was lost ends with the error of the last", async () => {
  const { url, seen } = await startTurns(reset, refuse(404));
  const client = createShopClient({ baseUrl: url });
  await expect(client.findOrder({ id: "o1" })).rejects.toMatchObject({ code: "api", status: 404 });
  expect(seen.length).toBe(2);
});
