import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createShopClient, shop, type ShopClient } from "../test/shop.js";
import { httpResponse, startSocketServer, unusedAddress, type SocketAnswer } from "../test/socket-server.js";
import type { ClientOptions, Contract, RetryClass } from "./index.js";
import { retryClass } from "./contract.js";
import { endingOf, mayRetry, outcomeTable, provesNoEffect, type Ending } from "./outcome.js";

const order = { status: "ok", id: "o1" };
const refused: Contract = {
  ...shop,
  idempotency: { header: "X-Key", repeated: "refused", duplicate: "key_used" },
};

/** How a call ends: the requests that the server has seen, the error's code if any, and `received`. */
type Expectation = readonly [sent: number, code?: string, received?: boolean];
type Expectations = Readonly<Record<RetryClass, Expectation>>;

/** One way to bring about an ending with every attempt. */
interface Scenario extends Partial<ClientOptions> {
  readonly name: string;
  /** Left out, nobody listens at the address. */
  readonly answer?: SocketAnswer;
  readonly contract?: Contract;
  /** When the caller aborts: before the call, or as soon as a request has arrived. */
  readonly abort?: "before" | "arrived";
  /** Where this scenario ends otherwise than the others of its row. */
  readonly expected?: Partial<Expectations>;
}

interface Row {
  readonly expected: Expectations;
  readonly scenarios: readonly Scenario[];
}

const once = (...expectation: Expectation): Expectations => ({
  safe: expectation,
  "with-key": expectation,
  never: expectation,
});

const respond =
  (status: number, body: unknown = problem("no")): SocketAnswer =>
  (socket) =>
    void socket.write(httpResponse(status, JSON.stringify(body)));
const respondText =
  (status: number, body: string | Uint8Array, headers?: Record<string, string>): SocketAnswer =>
  (socket) =>
    void socket.write(httpResponse(status, body, headers));
const problem = (code: string) => ({ status: "error", code, reason: "r" });
const reset: SocketAnswer = (socket) => void socket.resetAndDestroy();
const html = { "content-type": "text/html" };
const gzip = { "content-type": "application/json", "content-encoding": "gzip" };

const connectionLost: Expectations = {
  safe: [3, "connection"],
  "with-key": [3, "outcome_unknown", false],
  never: [1, "outcome_unknown", false],
};
const unexpected: Expectations = { ...connectionLost, safe: [3, "unexpected_response"] };

/** What the table promises, and how each of its rows comes about. */
const rows: Readonly<Record<Ending, Row>> = {
  not_prepared: {
    expected: once(0, "authentication"),
    scenarios: [
      {
        name: "the token cannot be created",
        answer: respond(200, order),
        authenticate: () => Promise.reject(new Error("no token")),
      },
      {
        name: "a middleware throws before next",
        answer: respond(200, order),
        middleware: [() => Promise.reject(new Error("no"))],
        expected: once(0, "middleware"),
      },
      {
        name: "the time is over before the token has been created",
        answer: respond(200, order),
        timeout: 20,
        authenticate: () => new Promise(() => {}),
        expected: once(0, "timeout"),
      },
      {
        name: "the time is over before the token has been created, inside a middleware",
        answer: respond(200, order),
        timeout: 20,
        middleware: [(_, next) => next()],
        authenticate: () => new Promise(() => {}),
        expected: once(0, "timeout"),
      },
      {
        name: "an abort before the call",
        answer: respond(200, order),
        abort: "before",
        expected: once(0, "aborted"),
      },
      {
        name: "an abort before the call, inside a middleware",
        answer: respond(200, order),
        abort: "before",
        middleware: [(_, next) => next()],
        expected: once(0, "aborted"),
      },
      {
        name: "a middleware changes the idempotency key",
        answer: respond(200, order),
        middleware: [
          ({ headers }, next) => {
            headers.set("x-key", "another");
            return next();
          },
        ],
        expected: once(0, "middleware"),
      },
    ],
  },
  no_connection: {
    expected: once(0, "connection"),
    scenarios: [
      { name: "nobody listens" },
      { name: "the host does not exist", baseUrl: "https://shop.invalid" },
    ],
  },
  success: {
    expected: once(1),
    scenarios: [{ name: "200", answer: respond(200, order) }],
  },
  in_progress: {
    expected: { safe: [1, "api"], "with-key": [3, "outcome_unknown", true], never: [1, "api"] },
    scenarios: [
      { name: "status and code", answer: respond(409, problem("running")) },
      {
        name: "the status alone",
        answer: respond(409, problem("anything")),
        contract: {
          ...shop,
          idempotency: { header: "X-Key", repeated: "replays", running: { status: 409 } },
        },
      },
    ],
  },
  duplicate: {
    expected: {
      safe: [2, "api"],
      "with-key": [2, "outcome_unknown", true],
      never: [1, "outcome_unknown", false],
    },
    scenarios: [
      {
        name: "the key is refused after a lost response",
        contract: refused,
        answer: (socket, number) =>
          (number === 1 ? reset : respond(400, problem("key_used")))(socket, number),
      },
    ],
  },
  final_code: {
    expected: once(1, "api"),
    scenarios: [
      { name: "502 with a final code", answer: respond(502, problem("declined")) },
      { name: "408 with a final code", answer: respond(408, problem("declined")) },
      { name: "429 with a final code", answer: respond(429, problem("declined")) },
      {
        name: "a key that was used before the call",
        answer: respond(400, problem("key_used")),
        contract: refused,
      },
    ],
  },
  throttled: {
    expected: { safe: [3, "api"], "with-key": [3, "api"], never: [1, "api"] },
    scenarios: [
      { name: "425", answer: respond(425) },
      { name: "429", answer: respond(429) },
    ],
  },
  rejected: {
    expected: once(1, "api"),
    scenarios: [
      { name: "400", answer: respond(400) },
      { name: "401", answer: respond(401) },
      { name: "402", answer: respond(402) },
      { name: "403", answer: respond(403) },
      { name: "404", answer: respond(404) },
      { name: "409 of another kind", answer: respond(409) },
      { name: "422", answer: respond(422) },
      { name: "200 with the contract's error body", answer: respond(200) },
      {
        name: "200 with the error body of a contract without envelope",
        contract: withoutEnvelope({ code: "error.code", message: "error.message" }),
        answer: respond(200, { error: { code: "bad", message: "no" } }),
      },
    ],
  },
  server_error: {
    expected: { ...connectionLost, safe: [3, "api"] },
    scenarios: [
      ...[408, 500, 501, 502, 503, 504, 599].map((status) => ({
        name: `${status} in the contract's error format`,
        answer: respond(status),
      })),
      ...[408, 425, 429, 500, 502, 503].map((status) => ({
        name: `${status} with an HTML page`,
        answer: respondText(status, "<h1>Oops</h1>", html),
        expected: { safe: [3, "unexpected_response"] } as const,
      })),
      {
        name: "503 without a body",
        answer: respondText(503, ""),
        expected: { safe: [3, "unexpected_response"] },
      },
    ],
  },
  unreadable: {
    expected: unexpected,
    scenarios: [
      { name: "an HTML page", answer: respondText(200, "<h1>Welcome</h1>", html) },
      { name: "no body", answer: respondText(200, "") },
      { name: "204 where a body is described", answer: respondText(204, "") },
      { name: "a JSON string", answer: respond(200, "error") },
      { name: "a number", answer: respond(200, 0) },
      { name: "null", answer: respond(200, null) },
      { name: "a list", answer: respond(200, []) },
      { name: "an empty object", answer: respond(200, {}) },
      { name: "an object without the envelope", answer: respond(200, { id: "o1" }) },
      { name: "an envelope with another value", answer: respond(200, { status: "ERROR" }) },
      { name: "an empty object in a contract without envelope", answer: respond(200, {}), contract: plain() },
      { name: "a list in a contract without envelope", answer: respond(200, [order]), contract: plain() },
      { name: "JSON that is cut off", answer: respondText(200, '{"status":"ok","id":"o') },
      { name: "two JSON values", answer: respondText(200, `${JSON.stringify(order)}{}`) },
      { name: "a NUL", answer: respondText(200, `${JSON.stringify(order)}\0`) },
      { name: "UTF-16", answer: respondText(200, Buffer.from(`\ufeff${JSON.stringify(order)}`, "utf16le")) },
      {
        name: "gzip that is cut off",
        answer: respondText(200, gzipSync(JSON.stringify(order)).subarray(0, 20), gzip),
      },
      { name: "gzip without saying so", answer: respondText(200, gzipSync(JSON.stringify(order))) },
    ],
  },
  undescribed: {
    expected: {
      safe: [1, "unexpected_response"],
      "with-key": [1, "outcome_unknown", false],
      never: [1, "outcome_unknown", false],
    },
    scenarios: [
      { name: "301", answer: respondText(301, "", { location: "/elsewhere" }) },
      { name: "307", answer: respondText(307, "", { location: "/elsewhere" }) },
      { name: "304", answer: respondText(304, "") },
      { name: "400 with an HTML page", answer: respondText(400, "<h1>Bad request</h1>", html) },
      { name: "403 without a body", answer: respondText(403, "") },
      { name: "404 with another provider's error format", answer: respond(404, { error: "not found" }) },
      {
        name: "a body that exceeds the limit",
        answer: respond(200, { ...order, note: "x".repeat(200) }),
        maxResponseBytes: 100,
      },
      {
        name: "a body that exceeds the limit, seen through a middleware",
        answer: respond(200, { ...order, note: "x".repeat(200) }),
        maxResponseBytes: 100,
        middleware: [(_, next) => next()],
      },
      { name: "an integer beyond 2^53", answer: respondText(200, '{"status":"ok","id":9007199254740993}') },
    ],
  },
  response_lost: {
    expected: connectionLost,
    scenarios: [
      { name: "a reset", answer: reset },
      { name: "an end without a response", answer: (socket) => void socket.end() },
      { name: "an end within the head", answer: (socket) => void socket.end("HTTP/1.1 200 OK\r\ncontent-") },
      {
        name: "an end within the body",
        answer: (socket) => void socket.end("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"),
      },
      {
        name: "an end within a chunk",
        answer: (socket) => void socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{"'),
      },
      { name: "no HTTP", answer: (socket) => void socket.end("hello\r\n\r\n") },
      { name: "silence", answer: () => {}, timeout: 400, expected: { safe: [3, "timeout"] } },
      {
        name: "silence within the body",
        answer: (socket) => void socket.write("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"),
        timeout: 400,
        expected: { safe: [3, "timeout"] },
      },
      {
        name: "silence, seen through a middleware",
        answer: () => {},
        timeout: 400,
        middleware: [(_, next) => next()],
        expected: { safe: [3, "timeout"] },
      },
      {
        name: "an error of the caller's own fetch",
        answer: respond(200, order),
        fetch: async (url, init) => {
          await fetch(url, init);
          throw new Error("no audit log");
        },
      },
    ],
  },
  interrupted: {
    expected: {
      safe: [1, "aborted"],
      "with-key": [1, "outcome_unknown", false],
      never: [1, "outcome_unknown", false],
    },
    scenarios: [
      { name: "an abort before the response", answer: () => {}, abort: "arrived" },
      {
        name: "an abort within the body",
        answer: (socket) => void socket.write("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"),
        abort: "arrived",
      },
      {
        name: "an abort, seen through a middleware",
        answer: () => {},
        abort: "arrived",
        middleware: [(_, next) => next()],
      },
      {
        name: "a middleware throws after the response",
        answer: respond(200, order),
        middleware: [
          async (_, next) => {
            await next();
            throw new Error("no");
          },
        ],
        expected: { safe: [1, "middleware"] },
      },
    ],
  },
};

function plain(): Contract {
  return withoutEnvelope({ code: "code", message: "reason" });
}

function withoutEnvelope(problem: NonNullable<Contract["problem"]>): Contract {
  const { envelope: _, ...contract } = shop;
  return { ...contract, problem };
}

const calls: Readonly<Record<RetryClass, (client: ShopClient, signal: AbortSignal) => Promise<Outcome>>> = {
  safe: (client, signal) => client.findOrder({ id: "o1" }, { signal }).result(),
  "with-key": (client, signal) => client.createOrder({ amount: 1, currency: "EUR" }, { signal }).result(),
  never: (client, signal) => client.refundOrder("o1", { amount: 1 }, { signal }).result(),
};

interface Outcome {
  data?: unknown;
  error?: { code: string; received?: boolean } | undefined;
  attempts: number;
}

const cases = Object.entries(rows).flatMap(([ending, { expected, scenarios }]) =>
  scenarios.flatMap((scenario) =>
    (["safe", "with-key", "never"] as const).map((retry) => ({
      ending,
      scenario,
      retry,
      name: scenario.name,
      expected: scenario.expected?.[retry] ?? expected[retry],
    })),
  ),
);

describe("the outcome table", () => {
  it("has a scenario for each of its rows", () => {
    expect(Object.keys(rows).sort()).toEqual(Object.keys(outcomeTable).sort());
    for (const [ending, { scenarios }] of Object.entries(rows)) expect(scenarios, ending).not.toEqual([]);
  });

  it.each(cases)("$ending: $name, retry class $retry", async ({ ending, scenario, retry, expected }) => {
    const { name: _, answer, contract, abort, expected: __, ...options } = scenario;
    const controller = new AbortController();
    if (abort === "before") controller.abort();
    const server =
      answer &&
      (await startSocketServer((socket, number) => {
        answer(socket, number);
        if (abort === "arrived") setTimeout(() => controller.abort(), 20);
      }));
    const baseUrl = server?.url ?? (await unusedAddress());
    const client = createShopClient({ baseUrl, ...options }, contract);
    const { data, error, attempts } = await calls[retry](client, controller.signal);
    const [sent, code, received] = expected;
    expect({
      sent: server?.seen.length ?? 0,
      code: error?.code,
      received: error?.received,
    }).toEqual({ sent, code, received });
    expect(data).toEqual(code === undefined ? order : undefined);
    // Only a connection that was never made is repeated without a request that arrives.
    expect(attempts).toBe(ending === "no_connection" ? 3 : Math.max(sent, 1));
  });

  it("repeats after a connection that was never made, whatever the retry class", () => {
    for (const operation of Object.values(shop.operations)) {
      expect(mayRetry("no_connection", operation)).toBe(true);
    }
  });

  it("never repeats an operation without a key once it may have been sent", () => {
    const operation = { method: "post", path: "/" } as const;
    expect(retryClass(operation)).toBe("never");
    for (const [ending, { outcome }] of Object.entries(outcomeTable)) {
      if (outcome !== "not_sent") expect(mayRetry(ending as Ending, operation), ending).toBe(false);
    }
  });
});

describe("the row of a response", () => {
  const keyed = { keyed: true, earlierUnknown: false };
  const afterLoss = { keyed: true, earlierUnknown: true };
  const keyless = { keyed: false, earlierUnknown: false };

  it.each([
    [200, "success", undefined, "success"],
    [201, "success", undefined, "success"],
    [204, "unreadable", undefined, "unreadable"],
    [302, "undescribed", undefined, "undescribed"],
    [200, "error", "no", "rejected"],
    [400, "error", "no", "rejected"],
    [404, "undescribed", undefined, "undescribed"],
    [408, "error", "no", "server_error"],
    [409, "error", "running", "in_progress"],
    [409, "error", "no", "rejected"],
    [400, "error", "running", "rejected"],
    [425, "error", undefined, "throttled"],
    [429, "error", undefined, "throttled"],
    [429, "undescribed", undefined, "server_error"],
    [499, "error", undefined, "rejected"],
    [500, "error", "no", "server_error"],
    [502, "error", "declined", "final_code"],
    [502, "undescribed", "declined", "server_error"],
  ] as const)("of status %i with body %s and code %s is %s", (status, body, code, ending) => {
    expect(endingOf({ status, body, code }, shop, keyed)).toBe(ending);
  });

  it("is about the key only where a key was sent", () => {
    const running = { status: 409, body: "error", code: "running" } as const;
    const duplicate = { status: 400, body: "error", code: "key_used" } as const;
    expect(endingOf(running, shop, keyless)).toBe("rejected");
    expect(endingOf(duplicate, refused, keyless)).toBe("rejected");
  });

  it("of a refused key depends on whether this call has used the key before", () => {
    const duplicate = { status: 400, body: "error", code: "key_used" } as const;
    expect(endingOf(duplicate, refused, keyed)).toBe("final_code");
    expect(endingOf(duplicate, refused, afterLoss)).toBe("duplicate");
  });

  it("of a body without a code is not final in a contract without final codes", () => {
    const { finalCodes: _, ...contract } = shop;
    expect(endingOf({ status: 502, body: "error", code: undefined }, contract, keyed)).toBe("server_error");
  });
});

describe("a rejection after a lost response", () => {
  it.each([400, 402, 406, 410, 422, 200])("proves that nothing happened, with status %i", (status) => {
    expect(provesNoEffect("rejected", status, shop)).toBe(true);
  });

  it.each([401, 403, 404, 405, 407, 409, 413, 414, 415, 431])("proves nothing, with status %i", (status) => {
    expect(provesNoEffect("rejected", status, shop)).toBe(false);
  });

  it("proves that nothing happened, with a final code", () => {
    expect(provesNoEffect("final_code", 502, shop)).toBe(true);
  });

  it("proves nothing where the provider refuses repeated keys", () => {
    expect(provesNoEffect("rejected", 402, refused)).toBe(false);
    expect(provesNoEffect("final_code", 400, refused)).toBe(false);
  });

  it("proves nothing where no key is taken", () => {
    const { idempotency: _, ...contract } = shop;
    expect(provesNoEffect("rejected", 402, contract)).toBe(false);
  });

  it("is the only ending that proves something", () => {
    const others = Object.keys(outcomeTable).filter(
      (ending) => ending !== "rejected" && ending !== "final_code",
    );
    for (const ending of others) expect(provesNoEffect(ending as Ending, 400, shop), ending).toBe(false);
  });
});
