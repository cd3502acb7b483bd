import { expect, it } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.js";

const now = (): Date => new Date("2026-03-01T09:15:00Z");
const card = { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 };

async function makeCalls(sandbox: Sandbox): Promise<unknown[]> {
  const { komoju, gr4vy, fetch } = sandbox;
  const call = async (url: string, authorization: string, body: object): Promise<unknown> => {
    const headers = { authorization, "content-type": "application/json" };
    return (await fetch(url, { method: "POST", headers, body: JSON.stringify(body) })).json();
  };
  const basic = `Basic ${btoa(`${komoju.credentials.secretKey}:`)}`;
  const bearer = `Bearer ${gr4vy.credentials.token}`;
  return [
    await call(`${komoju.url}/payments`, basic, { amount: 1, currency: "JPY", payment_details: card }),
    await call(`${gr4vy.url}/buyers`, bearer, { display_name: "Ada" }),
    await call(`${komoju.url}/sessions`, basic, { amount: 1, currency: "JPY" }),
  ];
}

it("the same seed, clock and calls give the same responses", async () => {
  const [first, second, other] = await Promise.all([
    createSandbox({ now, seed: 7 }),
    createSandbox({ now, seed: 7 }),
    createSandbox({ now, seed: 8 }),
  ]);
  const responses = await makeCalls(first);
  expect(await makeCalls(second)).toEqual(responses);
  expect(await makeCalls(other)).not.toEqual(responses);
});

it("serves only the given providers", async () => {
  const sandbox = await createSandbox({ providers: ["komoju"] });
  expect(sandbox).not.toHaveProperty("gr4vy");
  expect((await sandbox.fetch("http://sandbox.localhost/gr4vy/buyers")).status).toBe(404);
  expect((await sandbox.fetch(`${sandbox.komoju.url}/payments`)).status).toBe(401);
  // @ts-expect-error -- the type lacks it too
  expect(sandbox.gr4vy).toBeUndefined();
});
