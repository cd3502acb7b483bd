import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { json, startServer } from "../test/server.js";
import { createShopClient } from "../test/shop.js";
import { httpAttributes, toCurl, type RequestEvent, type ResponseEvent, type RetryEvent } from "./index.js";

const order = { status: "ok", id: "o1" };
const body = { amount: 100, currency: "EUR", card: { number: "4242" }, note: "it's" } as {
  amount: number;
  currency: "EUR";
};
const authenticate = ({ headers }: { headers: Headers }): void => {
  headers.set("authorization", "Bearer t0p");
  headers.set("x-secret", "s1gned");
};

function recorder() {
  const requests: RequestEvent[] = [];
  const responses: ResponseEvent[] = [];
  const retries: RetryEvent[] = [];
  return {
    requests,
    responses,
    retries,
    hooks: {
      onRequest: (event: RequestEvent) => void requests.push(event),
      onResponse: (event: ResponseEvent) => void responses.push(event),
      onRetry: (event: RetryEvent) => void retries.push(event),
    },
  };
}

/** Fails once with 503, then succeeds. */
async function startFlaky() {
  let first = true;
  const { url } = await startServer((response) => {
    response.setHeader("set-cookie", "c=1").setHeader("x-request-id", "r1");
    json(response, first ? 503 : 200, first ? { status: "error", reason: "later" } : order);
    first = false;
  });
  return url;
}

describe("hooks", () => {
  it("see each attempt, what came of it, and each retry", async () => {
    const { hooks, requests, responses, retries } = recorder();
    const client = createShopClient({ baseUrl: await startFlaky(), authenticate, hooks });
    await client.createOrder({ body });
    expect(requests.map(({ attempt, template }) => [attempt, template])).toEqual([
      [1, "/orders"],
      [2, "/orders"],
    ]);
    expect(responses.map(({ status, error }) => [status, error?.code])).toEqual([
      [503, "api"],
      [200, undefined],
    ]);
    expect(responses[0]?.duration).toBeGreaterThan(0);
    expect(retries).toMatchObject([{ operation: "createOrder", attempt: 1, error: { status: 503 } }]);
    expect(requests[0]?.idempotencyKey).toBe(requests[1]?.idempotencyKey);
  });

  it("see no secret", async () => {
    const { hooks, requests, responses } = recorder();
    const client = createShopClient({ baseUrl: await startFlaky(), authenticate, hooks });
    await client.createOrder({ body, headers: { cookie: "c00kie" } });
    expect(requests[0]?.headers).toMatchObject({ authorization: "***", "x-secret": "***", cookie: "***" });
    expect(requests[0]?.body).toBe('{"amount":100,"currency":"EUR","card":"***","note":"it\'s"}');
    expect(responses[0]?.headers).toMatchObject({ "x-request-id": "r1" });
    expect(JSON.stringify([requests, responses])).not.toMatch(/t0p|s1gned|c00kie|4242|c=1/);
  });

  it("see an attempt without an answer", async () => {
    const { hooks, responses } = recorder();
    const { url } = await startServer((response) => void response.socket?.resetAndDestroy());
    await createShopClient({ baseUrl: url }).refundOrder({ params: { path: { id: "o1" } }, hooks });
    expect(responses).toMatchObject([{ status: undefined, error: { code: "outcome_unknown" } }]);
  });

  it("of the client and of the call are both told, and one that throws changes nothing", async () => {
    const mine = recorder();
    const client = createShopClient({
      baseUrl: await startFlaky(),
      hooks: {
        onRequest() {
          throw new Error("broken hook");
        },
      },
    });
    const { error } = await client.listOrders({ hooks: mine.hooks });
    expect(error).toBeUndefined();
    expect(mine.requests.length).toBe(2);
  });
});

it("debug writes a line for each event", async () => {
  const lines: string[] = [];
  const url = await startFlaky();
  await createShopClient({ baseUrl: url, debug: (line) => lines.push(line) }).listOrders();
  expect(lines.map((line) => line.replace(/\d+ ms/, "N ms"))).toEqual([
    `Shop listOrders attempt 1: GET ${url}/orders`,
    "Shop listOrders attempt 1: 503 after N ms, api",
    "Shop listOrders: again in N ms",
    `Shop listOrders attempt 2: GET ${url}/orders`,
    "Shop listOrders attempt 2: 200 after N ms",
  ]);
});

it("httpAttributes follow OpenTelemetry's names", async () => {
  const { hooks, responses } = recorder();
  const url = await startFlaky();
  await createShopClient({ baseUrl: url, hooks }).showOrder({ params: { path: { id: "o1" } } });
  const [first, second] = responses.map(httpAttributes);
  const port = Number(new URL(url).port);
  expect(first).toEqual({
    "http.request.method": "GET",
    "server.address": "127.0.0.1",
    "server.port": port,
    "url.full": `${url}/orders/o1`,
    "url.template": "/orders/{id}",
    "http.response.status_code": 503,
    "error.type": "503",
  });
  expect(second).toMatchObject({ "http.request.resend_count": 1, "http.response.status_code": 200 });
});

it("toCurl gives a command that a shell reads back as the request, without its secrets", async () => {
  const { hooks, requests } = recorder();
  const { url } = await startServer((response) => json(response, 200, order));
  const client = createShopClient({ baseUrl: url, authenticate, hooks });
  await client.createOrder({ body, params: { header: { "X-Key": "k'1" } } });
  const command = toCurl(requests[0] as RequestEvent).replace(/^curl /, "printf '%s\\n' ");
  const words = execFileSync("sh", ["-c", command], { encoding: "utf8" }).trimEnd().split("\n");
  expect(words).toEqual([
    "--request",
    "POST",
    `${url}/orders`,
    "--header",
    "authorization: ***",
    "--header",
    "content-type: application/json",
    "--header",
    "x-key: k'1",
    "--header",
    "x-secret: ***",
    "--data-raw",
    '{"amount":100,"currency":"EUR","card":"***","note":"it\'s"}',
  ]);
});
