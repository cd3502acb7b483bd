import { expect, it } from "vitest";
import { createSandbox, type WebhookOptions } from "../src/index.js";

const card = { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 };

/** Pays once, and returns the kinds of the webhooks received. */
async function pay(options: Omit<WebhookOptions, "to">, ...statuses: number[]): Promise<string[]> {
  const received: string[] = [];
  const to = async (request: Request): Promise<Response> => {
    received.push(((await request.json()) as { type: string }).type);
    return new Response(null, { status: statuses.shift() ?? 200 });
  };
  const { komoju, fetch, settled } = await createSandbox({ webhooks: { komoju: { to, ...options } } });
  await fetch(`${komoju.url}/payments`, {
    method: "POST",
    headers: {
      authorization: `Basic ${btoa(`${komoju.credentials.secretKey}:`)}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ amount: 1, currency: "JPY", payment_details: card }),
  });
  // The answer comes first.
  expect(received).toEqual([]);
  await settled();
  return received;
}

it("sends webhooks in the order of events", async () => {
  expect(await pay({})).toEqual(["payment.authorized", "payment.captured"]);
});

it("sends webhooks in reverse order or several times, if configured", async () => {
  expect(await pay({ reversed: true })).toEqual(["payment.captured", "payment.authorized"]);
  expect((await pay({ times: 2 })).sort()).toEqual([
    "payment.authorized",
    "payment.authorized",
    "payment.captured",
    "payment.captured",
  ]);
});

it("repeats an unacknowledged webhook without delaying later ones", async () => {
  expect(await pay({ speed: 60 }, 500)).toEqual([
    "payment.authorized",
    "payment.captured",
    "payment.authorized",
  ]);
});

it("stops when it is closed", async () => {
  const to = (): Response => new Response(null, { status: 500 });
  const sandbox = await createSandbox({ webhooks: { gr4vy: { to } } });
  const { gr4vy } = sandbox;
  await sandbox.fetch(`${gr4vy.url}/buyers`, {
    method: "POST",
    headers: { authorization: `Bearer ${gr4vy.credentials.token}`, "content-type": "application/json" },
    body: "{}",
  });
  sandbox.close();
  await sandbox.settled();
});
