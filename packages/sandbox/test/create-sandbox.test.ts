import { expect, it } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.js";

const now = (): Date => new Date("2026-03-01T09:15:00Z");
const card = { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 };

async function tell(sandbox: Sandbox): Promise<unknown[]> {
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

it("with the same seed and clock, the same calls get the same answers", async () => {
  const [first, second, other] = await Promise.all([
    createSandbox({ now, seed: 7 }),
    createSandbox({ now, seed: 7 }),
    createSandbox({ now, seed: 8 }),
  ]);
  const story = await tell(first);
  expect(await tell(second)).toEqual(story);
  expect(await tell(other)).not.toEqual(story);
});

it("serves only the providers that it was asked for", async () => {
  const sandbox = await createSandbox({ providers: ["komoju"] });
  expect(sandbox).not.toHaveProperty("gr4vy");
  expect((await sandbox.fetch("http://sandbox.localhost/gr4vy/buyers")).status).toBe(404);
  expect((await sandbox.fetch(`${sandbox.komoju.url}/payments`)).status).toBe(401);
  // @ts-expect-error -- the type says so too
  expect(sandbox.gr4vy).toBeUndefined();
});
