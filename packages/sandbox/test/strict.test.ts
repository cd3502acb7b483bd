import { describe, expect, it } from "vitest";
import { createSandbox, type LogEntry } from "../src/index.js";

async function start(strict: boolean) {
  const log: LogEntry[] = [];
  const { komoju, fetch } = await createSandbox({ strict, onRequest: (entry) => log.push(entry) });
  const call = async (path: string, body?: object) => {
    const response = await fetch(komoju.url + path, {
      method: body === undefined ? "GET" : "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Basic ${btoa(`${komoju.credentials.secretKey}:`)}`,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, unknown: log.at(-1)?.unknown, refusal: log.at(-1)?.refusal };
  };
  return call;
}

const session = { amount: 1000, currency: "JPY" };
const card = {
  type: "credit_card",
  number: "4111111111111111",
  month: 12,
  year: 2030,
  billing_address_city: "Tokyo",
};
const misspelt: [string, string, object | undefined, string][] = [
  ["a member", "/sessions", { ...session, expires_in: 60 }, 'body has the unknown member "expires_in"'],
  [
    "a nested member",
    "/sessions",
    { ...session, payment_data: { captur: "auto" } },
    'body /payment_data has the unknown member "captur"',
  ],
  [
    "a member of a union alternative that is composed with allOf",
    "/payments",
    { ...session, payment_details: { ...card, billing_address_cty: "Tokyo" } },
    'body /payment_details has the unknown member "billing_address_cty"',
  ],
  ["a query parameter", "/events?perpage=2", undefined, "query /perpage is not in the contract"],
];

describe("a request with something that is not in the contract", () => {
  it.each(misspelt)("%s is reported and accepted", async (_, path, body, what) => {
    const call = await start(false);
    expect(await call(path, body)).toMatchObject({ status: 200, unknown: [what], refusal: undefined });
  });

  it.each(misspelt)("%s is refused by a strict sandbox", async (_, path, body, what) => {
    const call = await start(true);
    expect(await call(path, body)).toMatchObject({ status: 422, refusal: `invalid: ${what}` });
  });

  it("a request without unknown members is not reported", async () => {
    for (const strict of [true, false]) {
      const call = await start(strict);
      const body = {
        ...session,
        metadata: { any: "thing" },
        line_items: [{ description: "a", amount: 1, quantity: 1 }],
      };
      const good = { status: 200, unknown: undefined, refusal: undefined };
      expect(await call("/sessions", body)).toEqual(good);
      expect(await call("/payments", { ...session, payment_details: card })).toEqual(good);
    }
  });
});
