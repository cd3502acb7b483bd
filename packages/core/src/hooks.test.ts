import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { order, reset, startScriptedServer, succeed } from "../test/scripted-server.js";
import { json } from "../test/server.js";
import { createShopClient } from "../test/shop.js";
import {
  httpAttributes,
  logTo,
  toCurl,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
} from "./index.js";

const body = { amount: 100, currency: "EUR", card: { number: "4242" }, note: "it's" } as const;
const authenticate = ({ headers }: { headers: Headers }): void => {
  headers.set("authorization", "Bearer t0p");
  headers.set("x-secret", "s1gned");
};

function recordEvents() {
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
async function startFlakyServer(): Promise<string> {
  const respond =
    (status: number, content: unknown) =>
    (response: Parameters<typeof succeed>[0]): void => {
      response.setHeader("set-cookie", "c=1").setHeader("x-request-id", "r1");
      json(response, status, content);
    };
  const { url } = await startScriptedServer(
    respond(503, { status: "error", reason: "later" }),
    respond(200, order),
  );
  return url;
}

describe("hooks", () => {
  it("observe each attempt, how it ended, and each retry", async () => {
    const { hooks, requests, responses, retries } = recordEvents();
    const client = createShopClient({ baseUrl: await startFlakyServer(), authenticate, hooks });
    await client.createOrder(body);
    expect(requests.map(({ attempt, template }) => [attempt, template])).toEqual([
      [1, "/orders"],
      [2, "/orders"],
    ]);
    expect(responses.map(({ status, error }) => [status, error?.code])).toEqual([
      [503, "outcome_unknown"],
      [200, undefined],
    ]);
    expect(responses[0]?.duration).toBeGreaterThan(0);
    expect(retries).toMatchObject([
      { provider: "Shop", operation: "createOrder", attempt: 1, error: { status: 503 } },
    ]);
    expect(requests[0]?.idempotencyKey).toBe(requests[1]?.idempotencyKey);
  });

  it("receive no secrets in headers and bodies", async () => {
    const { hooks, requests, responses } = recordEvents();
    const client = createShopClient({ baseUrl: await startFlakyServer(), authenticate, hooks });
    await client.createOrder(body, { headers: { cookie: "c00kie" } });
    expect(requests[0]?.headers).toMatchObject({ authorization: "***", "x-secret": "***", cookie: "***" });
    expect(requests[0]?.body).toBe('{"amount":100,"currency":"EUR","card":"***","note":"it\'s"}');
    expect(responses[0]?.headers).toMatchObject({ "x-request-id": "r1" });
    expect(JSON.stringify([requests, responses])).not.toMatch(/t0p|s1gned|c00kie|4242|c=1/);
  });

  it("receive no sensitive values in URLs", async () => {
    const { hooks, requests } = recordEvents();
    const { url } = await startScriptedServer(succeed);
    const client = createShopClient({ baseUrl: url, hooks });
    await client.listOrders({ email: "hanako@mail.example", reference: "r1" });
    await client.showToken("tok/円");
    await client.showOrder("4242424242424242");
    expect(requests.map((request) => request.url.slice(url.length))).toEqual([
      "/orders?email=***&reference=r1",
      "/tokens/***",
      "/orders/***",
    ]);
  });

  it("observe an attempt without a response", async () => {
    const { hooks, responses } = recordEvents();
    const { url } = await startScriptedServer(reset);
    await createShopClient({ baseUrl: url }).refundOrder("o1", undefined, { hooks }).result();
    expect(responses).toMatchObject([{ status: undefined, headers: {}, error: { code: "outcome_unknown" } }]);
  });

  it("of the client and of the call are both called, and one that throws changes nothing", async () => {
    const ofCall = recordEvents();
    const ofClient = recordEvents();
    const client = createShopClient({
      baseUrl: await startFlakyServer(),
      hooks: {
        ...ofClient.hooks,
        onRequest() {
          throw new Error("broken hook");
        },
      },
    });
    await client.listOrders({}, { hooks: ofCall.hooks });
    expect(ofCall.requests.length).toBe(2);
    expect(ofClient.responses.length).toBe(2);
  });
});

it("logTo writes a line for each event", async () => {
  const lines: string[] = [];
  const url = await startFlakyServer();
  await createShopClient({ baseUrl: url, hooks: logTo((line) => lines.push(line)) }).listOrders();
  expect(lines.map((line) => line.replace(/\d+ ms/, "N ms"))).toEqual([
    `Shop listOrders attempt 1: GET ${url}/orders`,
    "Shop listOrders attempt 1: 503 after N ms, api",
    "Shop listOrders: retry in N ms",
    `Shop listOrders attempt 2: GET ${url}/orders`,
    "Shop listOrders attempt 2: 200 after N ms",
  ]);
});

it("logTo says that there was no response", async () => {
  const lines: string[] = [];
  const { url } = await startScriptedServer(reset);
  const client = createShopClient({ baseUrl: url, hooks: logTo((line) => lines.push(line)) });
  await client.refundOrder("o1").result();
  expect(lines[1]).toMatch(/^Shop refundOrder attempt 1: no response after \d+ ms, outcome_unknown$/);
});

it("httpAttributes follow OpenTelemetry's names", async () => {
  const { hooks, responses } = recordEvents();
  const url = await startFlakyServer();
  await createShopClient({ baseUrl: url, hooks }).showOrder("o1");
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

it("toCurl returns a command that a shell reads back as the request, without its secrets", async () => {
  const { hooks, requests } = recordEvents();
  const { url } = await startScriptedServer(succeed);
  const client = createShopClient({ baseUrl: url, authenticate, hooks });
  await client.createOrder(body, { idempotencyKey: "k'1" });
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
