import { UsageError } from "@paysession/core";
import { once } from "node:events";
import { Agent, createServer, request as httpRequest, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { post, serve } from "../../test/serve.js";
import { komojuEvent, secret, type Sent } from "../../test/webhooks.js";
import { receiveWebhook } from "../komoju/index.js";
import type { WebhookError } from "./errors.js";
import { webhookHandler, type WebhookHandler } from "./handler.js";
import { toNodeHandler } from "./node-handler.js";

interface Shop {
  readonly handler: WebhookHandler<never>;
  readonly handled: string[];
  readonly errors: unknown[];
  readonly rejected: WebhookError[];
}

function openShop(): Shop {
  const [handled, errors, rejected]: [string[], unknown[], WebhookError[]] = [[], [], []];
  const handler = webhookHandler(receiveWebhook, {
    secret,
    maxBodyBytes: 1000,
    on: { "payment.captured": ({ data }) => void handled.push(data.id) },
    onError: (error) => void errors.push(error),
    onRejected: (error) => void rejected.push(error),
  });
  return { handler, handled, errors, rejected };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** What a framework does with a request before it calls the handler. */
type Middleware = (request: IncomingMessage & { body?: unknown; rawBody?: unknown }) => void | Promise<void>;

/** Sends a webhook to a server whose middleware comes first. */
async function sendThrough(middleware: Middleware, { handler }: Shop, sent: Sent): Promise<number> {
  const listener = toNodeHandler(handler);
  const url = await serve((request, response) => {
    void Promise.resolve(middleware(request)).then(() => listener(request, response));
  });
  return (await post(url, sent)).status;
}

it.each<[string, Middleware]>([
  ["the stream", () => {}],
  ["a stream of text", (request) => void request.setEncoding("utf8")],
  ["the stream beside the empty object that some body parsers leave", (request) => void (request.body = {})],
  ["a buffer in body, as of express.raw()", async (request) => void (request.body = await readAll(request))],
  [
    "text in body, as of express.text()",
    async (request) => void (request.body = `${await readAll(request)}`),
  ],
  [
    "rawBody beside a parsed body, as in Nest",
    async (request) => {
      request.rawBody = await readAll(request);
      request.body = JSON.parse(String(request.rawBody));
    },
  ],
])("reads %s", async (_, middleware) => {
  const shop = openShop();
  expect(await sendThrough(middleware, shop, komojuEvent())).toBe(200);
  expect([shop.handled, shop.errors]).toEqual([["p1"], []]);
});

it.each<[string, Middleware, RegExp]>([
  [
    "was parsed",
    async (request) => void (request.body = JSON.parse(String(await readAll(request)))),
    /not a parsed object.*before express\.json\(\).*rawBody: true.*addContentTypeParser/,
  ],
  ["was read and not kept", async (request) => void (await readAll(request)), /before express\.json\(\)/],
])(
  "a body that %s is status 500 and an error that names the middleware to move",
  async (_, middleware, message) => {
    const shop = openShop();
    expect(await sendThrough(middleware, shop, komojuEvent())).toBe(500);
    expect(shop.handled).toEqual([]);
    expect(shop.errors).toEqual([expect.any(UsageError)]);
    expect(String(shop.errors[0])).toMatch(message);
  },
);

it.each([
  ["with Content-Length", { "content-length": "3000000" }],
  ["without Content-Length", {}],
])("after a body that is too large, the connection can be used again: %s", async (_, lengthHeader) => {
  const shop = openShop();
  const listener = toNodeHandler(shop.handler);
  const url = await serve((request, response) => void listener(request, response));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  const large = new Uint8Array(3_000_000);
  expect(await send(url, { headers: lengthHeader, body: large }, agent)).toEqual([413, false]);
  expect(await send(url, komojuEvent(), agent)).toEqual([200, true]);
});

/** Sends a whole request before it reads the response. Returns the status, and whether the connection was used before. */
async function send(
  url: string,
  { headers, body }: { headers: Record<string, string>; body: Uint8Array | string },
  agent: Agent,
): Promise<[number | undefined, boolean]> {
  const request = httpRequest(url, {
    method: "POST",
    agent,
    headers: { "content-type": "application/json", ...headers },
  });
  const responded = once(request, "response") as Promise<[IncomingMessage]>;
  // Written in two parts, so that Node.js does not add a Content-Length.
  request.write(body.slice(0, 1));
  request.end(body.slice(1));
  const [response] = await responded;
  response.resume();
  await once(response, "end");
  await new Promise((resolve) => setImmediate(resolve));
  return [response.statusCode, request.reusedSocket];
}

it("a connection that ends within the body is no error of the server", async () => {
  const shop = openShop();
  const listener = toNodeHandler(shop.handler);
  const ended = new Promise<void>((resolve) => {
    const server = createServer((request, response) => void listener(request, response).then(resolve));
    onTestFinished(() => void server.close());
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      const headers = { "content-type": "application/json", "content-length": "100" };
      const client = httpRequest({ port, method: "POST", headers }).on("error", () => undefined);
      client.write("{", () => setImmediate(() => client.destroy()));
    });
  });
  await ended;
  expect(shop.rejected.map(({ reason }) => reason)).toEqual(["body_incomplete"]);
  expect(shop.rejected[0]?.cause).toBeInstanceOf(Error);
  expect(shop.errors).toEqual([]);
});

it("writes nothing if a response has been sent, such as after a time limit", async () => {
  const shop = openShop();
  const listener = toNodeHandler(shop.handler);
  const url = await serve((request, response) => {
    response.statusCode = 504;
    response.end("late");
    void listener(request, response);
  });
  expect(await post(url, komojuEvent())).toMatchObject({ status: 504, text: "late" });
});

it("other objects than those of Node.js are a UsageError", async () => {
  const listener = toNodeHandler(openShop().handler) as (...objects: unknown[]) => Promise<void>;
  for (const objects of [[], [{ headers: {}, body: "" }, { setHeader() {} }], [undefined, {}]]) {
    await expect(listener(...objects)).rejects.toThrow(UsageError);
  }
  expect(() => toNodeHandler(undefined as never)).toThrow(UsageError);
});
