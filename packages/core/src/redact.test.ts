import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startServer } from "../test/server.js";
import { createShopClient, shop, type OrderRequest } from "../test/shop.js";
import type { Operation } from "./contract.js";
import { redactJson, redactText, secretsOf } from "./redact.js";

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

describe("redactText", () => {
  it.each([
    ["card 4242424242424242 declined", "card *** declined"],
    ["card 4242 4242 4242 4242.", "card ***."],
    ["card 4242-4242-4242-4242.", "card ***."],
    ["amex 378282246310005", "amex ***"],
    ["maestro 503396000005", "maestro ***"],
    ["order 4242424242424241", "order 4242424242424241"],
    ["at 1700000000000", "at 1700000000000"],
  ])("masks card numbers and nothing else: %j", (text, clean) => {
    expect(redactText(text)).toBe(clean);
  });

  it.each([[["abc", "abcdef"]], [["abcdef", "abc"]]])(
    "masks the longer of two secrets first: %j",
    (secrets) => {
      expect(redactText("abc abcdef", secrets)).toBe("*** ***");
    },
  );

  it("masks secrets of three characters, but not of two, which would destroy the text", () => {
    expect(redactText("code 123 of 12", ["123", "12", ""])).toBe("code *** of 12");
  });

  it.each([
    ["as it is", '山田 "花"/x!'],
    ["in JSON", '山田 \\"花\\"/x!'],
    ["in JSON with escaped slashes", '山田 \\"花\\"\\/x!'],
    ["in ASCII JSON", '\\u5c71\\u7530 \\"\\u82b1\\"/x!'],
    ["in ASCII JSON with capitals", '\\u5C71\\u7530 \\"\\u82B1\\"/x!'],
    ["in a URL", "%E5%B1%B1%E7%94%B0%20%22%E8%8A%B1%22%2Fx!"],
    ["in a URL with encoded punctuation", "%E5%B1%B1%E7%94%B0%20%22%E8%8A%B1%22%2Fx%21"],
    ["in a form", "%E5%B1%B1%E7%94%B0+%22%E8%8A%B1%22%2Fx%21"],
  ])("masks a secret %s", (_, written) => {
    expect(redactText(`name ${written}.`, ['山田 "花"/x!'])).toBe("name ***.");
  });
});

describe("redactJson", () => {
  it("masks the places that the contract marks, and keeps the shape", () => {
    const value = {
      card: { number: "1" },
      buyer: { name: "A", age: 3, note: null },
      items: [{ name: "pen" }],
    };
    expect(redactJson(value, { card: 1, buyer: { name: 1, note: 1 } })).toEqual({
      card: "***",
      buyer: { name: "***", age: 3, note: null },
      items: [{ name: "pen" }],
    });
  });

  it("masks a place in every item of a list and every value of a map", () => {
    const tree = { buyers: { "*": { name: 1 } } } as const;
    expect(redactJson({ buyers: [{ name: "A" }, { name: "B", id: 1 }] }, tree)).toEqual({
      buyers: [{ name: "***" }, { name: "***", id: 1 }],
    });
    expect(redactJson({ buyers: { x: { name: "A" } } }, tree)).toEqual({ buyers: { x: { name: "***" } } });
  });

  it("does not take members that every object inherits for marked places", () => {
    expect(redactJson({ constructor: "c" }, { card: 1 })).toEqual({ constructor: "c" });
    expect(redactJson({ constructor: "c" }, { "*": 1 })).toEqual({ constructor: "***" });
  });

  it("masks card numbers in unmarked places", () => {
    expect(redactJson({ note: "4242424242424242", n: 1 }, undefined)).toEqual({ note: "***", n: 1 });
  });
});

describe("secretsOf", () => {
  const operation: Operation = {
    method: "post",
    path: "/tokens/{token}",
    sensitive: { body: { card: 1, buyers: { "*": { name: 1 } } }, query: ["email"], path: ["token"] },
  };
  const find = (values: object, headers: Record<string, string> = {}) => [
    ...secretsOf({ path: {}, query: {}, body: undefined, ...values }, new Headers(headers), shop, operation),
  ];

  it("finds strings and numbers at the marked places of path, query and body", () => {
    const body = {
      amount: 5,
      name: "shown",
      card: { number: "42", cvc: 123, dates: ["12/30"], debit: true },
      buyers: [{ name: "A", id: "shown" }],
    };
    const values = { path: { token: "t1" }, query: { email: "a@b.test", page: 1 }, body };
    expect(find(values).sort()).toEqual(["12/30", "123", "42", "A", "a@b.test", "t1"]);
  });

  it("finds headers that authenticate, with and without their scheme", () => {
    const headers = { authorization: "Bearer t0p", "x-secret": "s1gned", accept: "shown" };
    expect(find({}, headers).sort()).toEqual(["Bearer t0p", "s1gned", "t0p"]);
  });

  it("finds the user name and password of basic authentication", () => {
    expect(find({}, { authorization: `Basic ${btoa("user:pass:word")}` })).toEqual(
      expect.arrayContaining(["user", "pass:word"]),
    );
  });
});

/** Everything of a result that a log would show. */
function logged(result: { error?: Error | undefined }): string {
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

describe("a failed call", () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9_-]{8,40}$/);
  const name = fc
    .string({ unit: "grapheme", minLength: 6, maxLength: 12 })
    .map((text) => `"${text.trim()}/é`);
  const scheme = fc.constantFrom("Bearer", "Basic", "plain");
  const echo = fc.constantFrom("json", "html", "reason", "redirect", "truncated");

  it("logs no secret that was sent and no card number, however the provider repeats them", async () => {
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
      fc.record({ key: secret, token: secret, name, card: cardNumber, stray: cardNumber, scheme, echo }),
      async ({ key, token, name, card, stray, scheme, echo }) => {
        form = echo;
        const credentials = scheme === "Basic" ? btoa(`${key}:`) : key;
        const client = createShopClient({
          baseUrl: url,
          retry: { attempts: 1 },
          authenticate: ({ headers }) =>
            headers.set("authorization", scheme === "plain" ? credentials : `${scheme} ${credentials}`),
        });
        const body: OrderRequest = {
          amount: 1,
          currency: "EUR",
          note: `paid with ${stray}`,
          card: { number: card },
          token,
          buyer: { name },
        };
        const result = await client.createOrder(body).result();
        expect(result.error).toBeDefined();
        const text = logged(result);
        const escaped = JSON.stringify(name).slice(1, -1);
        for (const hidden of [key, token, card, stray, credentials, name, escaped])
          expect(text).not.toContain(hidden);
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it("still holds the provider's whole error body for those who read it", async () => {
    const { url } = await startServer((response) => {
      response.writeHead(400).end('{"status":"error","reason":"no","field":"4242424242424242"}');
    });
    const { error } = await createShopClient({ baseUrl: url }).listOrders().result();
    expect(error).toMatchObject({ code: "api", body: { field: "4242424242424242" } });
    expect(inspect(error)).not.toContain("4242424242424242");
  });
});
