import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startServer } from "../test/server.js";
import { createShopClient } from "../test/shop.js";
import { redactJson, redactText } from "./redact.js";

/** Digits with a check digit by Luhn's rule. */
const cardNumber = fc.stringMatching(/^[2-6][0-9]{11,17}$/).map((digits) => {
  for (let check = 0; check < 10; check++) {
    const number = `${digits}${check}`;
    const sum = [...number]
      .reverse()
      .map((digit, index) => Number(digit) * (index % 2 === 1 ? 2 : 1))
      .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
    if (sum % 10 === 0) return number;
  }
  throw new Error("unreachable");
});

describe("a text", () => {
  it.each([
    ["card 4242424242424242 declined", "card *** declined"],
    ["card 4242 4242 4242 4242.", "card ***."],
    ["card 4242-4242-4242-4242.", "card ***."],
    ["amex 378282246310005", "amex ***"],
    ["order 4242424242424241", "order 4242424242424241"],
    ["at 1700000000000", "at 1700000000000"],
  ])("%j loses its card numbers", (text, clean) => {
    expect(redactText(text)).toBe(clean);
  });

  it("loses the secrets that it is given, the longer first", () => {
    expect(redactText("abc abcdef", ["abc", "abcdef"])).toBe("*** ***");
  });
});

it("JSON loses what stands under a sensitive name, and keeps its shape", () => {
  const value = { a: [{ pan: "1", b: null, pan2: { pan: null } }], pan: { deep: [1] }, n: 1 };
  expect(redactJson(value, new Set(["pan"]))).toEqual({
    a: [{ pan: "***", b: null, pan2: { pan: null } }],
    pan: "***",
    n: 1,
  });
});

/** Everything of a result that a log would show. */
function shown(result: { error?: Error | undefined }): string {
  const texts: string[] = [];
  for (let error: unknown = result.error; error instanceof Error; error = error.cause) {
    texts.push(
      error.message,
      String(error.stack),
      String(error),
      JSON.stringify(error),
      inspect(error, { depth: 9 }),
    );
  }
  return [...texts, JSON.stringify(result), inspect(result, { depth: 9 })].join("\n");
}

describe("no secret that was sent, and no card number, is in anything that a log would show", () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9_-]{8,40}$/);
  const scheme = fc.constantFrom("Bearer", "Basic", "plain");
  const echo = fc.constantFrom("json", "html", "reason", "redirect", "truncated");

  it("however the provider repeats it", async () => {
    let form = "json";
    const { url } = await startServer((response, request) => {
      const { authorization = "" } = request.headers;
      const decoded = Buffer.from(authorization.replace(/^Basic /, ""), "base64").toString("latin1");
      const all = `${authorization} ${decoded} ${request.body.toString()} ${request.url}`;
      if (form === "html") return void response.writeHead(502).end(`<html>${all}</html>`);
      if (form === "redirect") return void response.writeHead(302, { location: "/x" }).end(all);
      if (form === "truncated") {
        response.writeHead(200, { "content-length": 99_999 }).write(all);
        return void setTimeout(() => response.socket?.destroy(), 1);
      }
      response.writeHead(400, { "content-type": "application/json" });
      const problem = { status: "error", code: form === "reason" ? "bad" : all, reason: all, echo: all };
      return void response.end(JSON.stringify(problem));
    });
    const property = fc.asyncProperty(
      fc.record({ key: secret, token: secret, card: cardNumber, stray: cardNumber, scheme, echo }),
      async ({ key, token, card, stray, scheme, echo }) => {
        form = echo;
        const credentials = scheme === "Basic" ? btoa(`${key}:`) : key;
        const client = createShopClient({
          baseUrl: url,
          retry: { attempts: 1 },
          authenticate: ({ headers }) =>
            headers.set("authorization", scheme === "plain" ? credentials : `${scheme} ${credentials}`),
        });
        const body = {
          amount: 1,
          currency: "EUR",
          note: `paid with ${stray}`,
          card: { number: card },
          token,
        };
        const result = await client.createOrder({ body: body as { amount: number; currency: "EUR" } });
        expect(result.error).toBeDefined();
        const text = shown(result);
        for (const hidden of [key, token, card, stray, credentials]) expect(text).not.toContain(hidden);
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it("and the whole refusal is still there for who asks for it", async () => {
    const { url } = await startServer((response) => {
      response.writeHead(400).end('{"status":"error","reason":"no","field":"4242424242424242"}');
    });
    const { error } = await createShopClient({ baseUrl: url }).listOrders();
    expect(error).toMatchObject({ code: "api", body: { field: "4242424242424242" } });
    expect(inspect(error)).not.toContain("4242424242424242");
  });
});
