/** Neither errors nor hooks show what the contract marks as sensitive, however a provider repeats it. */
import { format, inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CallError, ClientOptions, RequestEvent, ResponseEvent } from "../src/index.js";
import { json, startServer, type Seen } from "./server.js";
import { createShopClient, type OrderRequest, type ShopClient } from "./shop.js";
import { startSocketServer, type SocketAnswer } from "./socket-server.js";

const order = { status: "ok", id: "o1" };
const refusal = { status: "error", code: "no", reason: "r" };
const once = { retry: { attempts: 1 } };

/** Everything of an error that a log would show. */
function shown(error: unknown): string {
  const texts: string[] = [];
  for (let part: unknown = error; part instanceof Error; part = part.cause) {
    texts.push(
      part.message,
      String(part.stack),
      String(part),
      JSON.stringify(part),
      inspect(part, { depth: 9 }),
      inspect(part, { depth: 9, showHidden: true }),
      format("%o %O %j %s", part, part, part, part),
    );
  }
  return texts.join("\n");
}

/** What hooks are told, as a log would show it. */
function recorder() {
  const requests: RequestEvent[] = [];
  const responses: ResponseEvent[] = [];
  const hooks: ClientOptions["hooks"] = {
    onRequest: (event) => void requests.push(event),
    onResponse: (event) => void responses.push(event),
  };
  const text = (): string =>
    [JSON.stringify([requests, responses]), ...responses.map(({ error }) => shown(error))].join("\n");
  return { requests, responses, hooks, text };
}

const name = '山田 "Taro" O\'Hara & Söhne/Co';
const secretBody = {
  amount: 1,
  currency: "EUR",
  token: "t0k/en+s3cret=",
  card: { number: "4242424242424242" },
  buyer: { name },
  items: [{ name: "Green tea" }],
} satisfies OrderRequest;

/** The forms in which a text may come back. */
const spellings: Record<string, (text: string) => string> = {
  plain: (text) => text,
  "JSON-escaped": (text) => JSON.stringify(text).slice(1, -1),
  "JSON-escaped with slashes": (text) => JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/"),
  "escaped to ASCII": (text) => escapeToAscii(text, (hex) => hex),
  "escaped to ASCII in capitals": (text) => escapeToAscii(text, (hex) => hex.toUpperCase()),
  "URL-encoded": encodeURIComponent,
  "URL-encoded in small letters": (text) =>
    encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  "form-encoded": (text) => new URLSearchParams({ a: text }).toString().slice(2),
};

function escapeToAscii(text: string, spell: (hex: string) => string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(/[^ -~]/g, (unit) => `\\u${spell(unit.charCodeAt(0).toString(16).padStart(4, "0"))}`);
}

describe("a secret that a provider repeats", () => {
  const answers: Record<string, (text: string) => [status: number, type: string, body: string]> = {
    "its message": (text) => [
      400,
      "application/json",
      JSON.stringify({ ...refusal, reason: `bad ${text}!` }),
    ],
    "its code": (text) => [400, "application/json", JSON.stringify({ ...refusal, code: text })],
    "a parameter's message": (text) => [
      422,
      "application/json",
      JSON.stringify({ ...refusal, details: [{ pointer: `/${text}`, message: `not ${text}` }] }),
    ],
    "an HTML page": (text) => [502, "text/html", `<p>${text}</p>`],
    "raw JSON that is no error": (text) => [200, "application/json", `{"echo":"${text}`],
    "a redirect": (text) => [302, "text/plain", text],
  };
  const cases = Object.keys(spellings).flatMap((spelling) =>
    Object.keys(answers).map((place) => ({ spelling, place })),
  );

  it.each(cases)("$spelling in $place is masked", async ({ spelling, place }) => {
    const spell = spellings[spelling] as (text: string) => string;
    const { url } = await startServer((response) => {
      const [status, type, body] = answers[place]?.(`${spell(name)} ${spell(secretBody.token)}`) ?? [
        500,
        "",
        "",
      ];
      response.writeHead(status, { "content-type": type }).end(body);
    });
    const { hooks, text } = recorder();
    const { error } = await createShopClient({ baseUrl: url, hooks, ...once })
      .createOrder(secretBody)
      .result();
    expect(error).toBeDefined();
    const log = shown(error) + text();
    for (const secret of [name, secretBody.token]) {
      for (const form of Object.values(spellings)) expect(log).not.toContain(form(secret));
    }
    expect(log).toContain("***");
  });

  it("in response headers and location is masked in hooks", async () => {
    const { url } = await startServer((response) => {
      response.setHeader("x-echo", `token ${secretBody.token}`);
      response.setHeader("location", `/pay?card=4242424242424242&t=${encodeURIComponent(secretBody.token)}`);
      response.setHeader("set-cookie", "session=c00kie").setHeader("x-request-id", "r1");
      json(response, 302, {});
    });
    const { hooks, responses, text } = recorder();
    await createShopClient({ baseUrl: url, hooks, ...once })
      .createOrder(secretBody)
      .result();
    expect(responses[0]?.headers).toMatchObject({
      "x-echo": "token ***",
      location: "/pay?card=***&t=***",
      "x-request-id": "r1",
    });
    expect(responses[0]?.headers).not.toHaveProperty("set-cookie");
    expect(text()).not.toMatch(/4242424242424242|s3cret|c00kie/);
  });

  it("in the content type is masked in message and stack", async () => {
    const token = "application/vnd.t0ken";
    const { url } = await startServer(
      (response) => void response.writeHead(200, { "content-type": token }).end("{}"),
    );
    const { error } = await createShopClient({ baseUrl: url, ...once })
      .createOrder({ ...secretBody, token })
      .result();
    expect(shown(error)).not.toContain(token);
    expect(error?.message).toContain("the body (***) is not what the contract describes");
  });

  const invalid: [string, SocketAnswer][] = [
    ["no HTTP", (socket) => void socket.end(`ERROR ${secretBody.token} ${name}\r\n\r\n`)],
    [
      "an invalid header",
      (socket) => void socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${secretBody.token}\r\n\r\n`),
    ],
    [
      "an invalid chunk",
      (socket) =>
        void socket.end(
          `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${secretBody.token}\r\n${name}`,
        ),
    ],
  ];

  it.each(invalid)("in %s is not among the causes", async (_, answer) => {
    const { url } = await startSocketServer(answer);
    const { error } = await createShopClient({ baseUrl: url, ...once })
      .createOrder(secretBody)
      .result();
    expect(error?.code).toBe("outcome_unknown");
    expect(shown(error)).not.toContain(secretBody.token);
    expect(shown(error)).not.toContain("山田");
    for (let cause = error?.cause; cause instanceof Error; cause = cause.cause) {
      expect(cause).not.toHaveProperty("data");
    }
  });

  it("in an error of the caller's fetch is not among the causes", async () => {
    const client = createShopClient({
      baseUrl: "https://shop.example",
      authenticate: ({ headers }) => headers.set("authorization", "Bearer t0p-s3cret"),
      fetch: (url, init) =>
        Promise.reject(
          Object.assign(new Error(`failed: ${String(init.body)}`, { cause: { request: init, url } }), {
            request: init,
            data: init.body,
            headers: { authorization: "Bearer t0p-s3cret" },
          }),
        ),
      ...once,
    });
    const { error } = await client.createOrder(secretBody).result();
    expect(shown(error)).not.toMatch(/t0p-s3cret|t0k\/en|4242424242424242/);
  });
});

describe("a provider that echoes everything", () => {
  const text = fc
    .oneof(
      fc.stringMatching(/^[A-Za-z0-9_-]{8,40}$/),
      fc.string({ minLength: 4, maxLength: 30, unit: "grapheme" }),
      fc.stringMatching(/^[\u3041-\u3096\u4e00-\u4fff]{3,12}$/),
    )
    // A secret that our own messages contain as well, such as "call", would prove nothing.
    .map((value) => `Zq7${value}Zq7`);
  const form = fc.constantFrom(...Object.keys(spellings));
  const place = fc.constantFrom("message", "page", "truncated", "header", "raw");

  it("spreads no secret", async () => {
    let current = { form: "plain", place: "message" };
    const { url } = await startServer((response, request) => {
      const { token, buyer } = JSON.parse(String(request.body)) as { token: string; buyer: { name: string } };
      const spell = spellings[current.form] as (text: string) => string;
      const echo = `<${spell(token)}> and <${spell(buyer.name)}>`;
      if (current.place === "header") {
        response
          .setHeader("x-echo", encodeURIComponent(token))
          .setHeader("location", encodeURIComponent(token));
        return json(response, 302, {});
      }
      if (current.place === "message") return json(response, 400, { ...refusal, reason: echo });
      if (current.place === "page") return void response.writeHead(502).end(`${"-".repeat(150)}${echo}`);
      if (current.place === "raw") return void response.writeHead(200).end(`[${echo.repeat(40)}`);
      response.writeHead(200, { "content-length": 99_999 }).write(echo);
      return void setTimeout(() => response.socket?.destroy(), 1);
    });
    const property = fc.asyncProperty(
      fc.record({ token: text, buyer: text, form, place }),
      async ({ token, buyer, form, place }) => {
        current = { form, place };
        const { hooks, text } = recorder();
        const client = createShopClient({ baseUrl: url, hooks, ...once });
        const { error } = await client
          .createOrder({ amount: 1, currency: "EUR", token, buyer: { name: buyer } })
          .result();
        expect(error).toBeDefined();
        const log = shown(error) + text();
        for (const secret of [token, buyer]) {
          for (const spell of Object.values(spellings)) expect(log).not.toContain(spell(secret));
        }
      },
    );
    await fc.assert(property, { numRuns: 150 });
  });
});

describe("the beginning of a long response", () => {
  it.each([
    ["a secret", "s3cret-".repeat(10), 60],
    ["a name that is URL-encoded", encodeURIComponent("山田太郎".repeat(5)), 60],
    ["a card number", "4242424242424242 ", 11],
  ])("does not end with the beginning of %s", async (_, repeated, length) => {
    const { url } = await startServer((response) => void response.writeHead(502).end(repeated.repeat(1000)));
    const client = createShopClient({ baseUrl: url, ...once });
    const body = { ...secretBody, token: "s3cret-".repeat(10), buyer: { name: "山田太郎".repeat(5) } };
    const { error } = await client.createOrder(body).result();
    expect(shown(error)).not.toContain(repeated.slice(0, length));
  });
});

describe("the provider's error body", () => {
  it("is there for whoever asks, but is not printed", async () => {
    const { url } = await startServer((response) =>
      json(response, 400, { ...refusal, echo: "4242 and more" }),
    );
    const { error } = await createShopClient({ baseUrl: url }).createOrder(secretBody).result();
    expect(error).toMatchObject({ code: "api", body: { echo: "4242 and more" } });
    expect(shown(error)).not.toContain("4242 and more");
    expect(Object.keys(error as CallError)).not.toContain("body");
  });
});

describe("a request in hooks", () => {
  async function observe(
    call: (client: ShopClient) => PromiseLike<unknown>,
    answer?: (request: Seen) => unknown,
  ) {
    const { url } = await startServer((response, request) => json(response, 200, answer?.(request) ?? order));
    const { hooks, requests } = recorder();
    await call(createShopClient({ baseUrl: url, hooks }));
    const [request] = requests;
    if (request === undefined) throw new Error("no request was observed");
    return { ...request, url: request.url.slice(url.length) };
  }

  it("has sensitive query values masked, and others not", async () => {
    const { url } = await observe((client) =>
      client.listOrders({ email: "jane@example.com", reference: "r1", limit: 5 }),
    );
    expect(url).toBe("/orders?email=***&reference=r1&limit=5");
  });

  it("has sensitive query values masked when they are repeated or escaped", async () => {
    const email = ["jane doe@example.com", "山田@example.com"] as unknown as string;
    const { url } = await observe((client) => client.listOrders({ email, reference: "a b" }));
    expect(url).not.toMatch(/jane|example|%E5/);
    expect(url).toContain("reference=a+b");
  });

  it("has sensitive query values masked when they are objects", async () => {
    const email = { primary: "jane@example.com" } as unknown as string;
    const { url } = await observe((client) => client.listOrders({ email }));
    expect(url).not.toMatch(/jane|example/);
  });

  it("has sensitive path parameters masked, and others not", async () => {
    expect((await observe((client) => client.showToken("tok/en 1"))).url).toBe("/tokens/***");
    expect((await observe((client) => client.showOrder("o 1"))).url).toBe("/orders/o%201");
  });

  it("keeps what only has the name of something sensitive", async () => {
    const { body } = await observe((client) =>
      client.createOrder({
        ...secretBody,
        items: [{ name: "Green tea" }, { name: "Token", id: "i1", token: "visible" } as { name: string }],
        reference: "card",
      }),
    );
    expect(JSON.parse(body ?? "")).toEqual({
      amount: 1,
      currency: "EUR",
      token: "***",
      card: "***",
      buyer: { name: "***" },
      items: [{ name: "Green tea" }, { name: "Token", id: "i1", token: "visible" }],
      reference: "card",
    });
  });

  it("is not destroyed by a short secret", async () => {
    const { url } = await startServer((response) =>
      json(response, 400, { ...refusal, reason: "no EUR at 12" }),
    );
    const client = createShopClient({ baseUrl: url });
    const { error } = await client.createOrder({ amount: 1, currency: "EUR", token: "12" }).result();
    expect(error?.message).toContain("no EUR at 12");
  });
});

describe("a message", () => {
  it("names path parameters that are not sensitive, and no others", async () => {
    const { url } = await startServer((response) =>
      json(response, 404, { ...refusal, reason: "There is no order o7." }),
    );
    const client = createShopClient({ baseUrl: url });
    await expect(client.showOrder("o7")).rejects.toThrow(
      "Shop showOrder (id: o7): rejected with HTTP 404 no: There is no order o7.",
    );
    await expect(client.showToken("t0ken")).rejects.toThrow("Shop showToken: rejected");
  });

  it("keeps item names and identifiers that were sent", async () => {
    const { url } = await startServer((response) =>
      json(response, 400, { ...refusal, reason: "Green tea (o7) is sold out" }),
    );
    const client = createShopClient({ baseUrl: url });
    await expect(client.createOrder({ ...secretBody, reference: "o7" })).rejects.toThrow(
      "Green tea (o7) is sold out",
    );
  });
});
