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

it("serves a provider once that is given twice", async () => {
  const { komoju, fetch } = await createSandbox({ providers: ["komoju", "komoju"] });
  const headers = { authorization: `Basic ${btoa(`${komoju.credentials.secretKey}:`)}` };
  expect((await fetch(`${komoju.url}/payments`, { headers })).status).toBe(200);
});

it.each([
  [{ providers: ["smartGlocal"] }, /"smartGlocal" in the option providers.*: gr4vy, komoju, smart-glocal/],
  [
    { providers: "komoju" },
    /option providers must be an array of gr4vy, komoju, smart-glocal.*, not "komoju"/,
  ],
  [{ origin: "sandbox.localhost" }, /option origin must be an http or https URL.*not "sandbox\.localhost"/],
  [{ origin: "http://x/y" }, /option origin must be an http or https URL without a path/],
  [{ seed: 0.5 }, /option seed must be a 32-bit integer, not 0\.5/],
  [{ maxBodyBytes: "8MB" }, /option maxBodyBytes must be a whole number of bytes above 0, not "8MB"/],
  [{ onRequest: true }, /option onRequest must be a function, not true/],
  [{ webhooks: { smartGlocal: {} } }, /"smartGlocal" in the option webhooks.*: gr4vy, komoju, smart-glocal/],
  [{ webhooks: { komoju: { to: "/hooks" } } }, /webhooks\["komoju"\]\.to must be an http or https URL/],
  [{ webhooks: { komoju: { speed: 0 } } }, /webhooks\["komoju"\]\.speed must be a number above 0, not 0/],
  [{ webhooks: { komoju: { times: -1 } } }, /webhooks\["komoju"\]\.times must be a whole number above 0/],
])("rejects the options %j with the reason", async (options, message) => {
  const creating = createSandbox(options as object);
  await expect(creating).rejects.toThrow(TypeError);
  await expect(creating).rejects.toThrow(message);
});

it("accepts webhook options that are undefined", async () => {
  const { komoju } = await createSandbox({
    providers: ["komoju"],
    webhooks: { komoju: { to: undefined, speed: undefined, times: undefined } },
  });
  expect(komoju.url).toBe("http://sandbox.localhost/komoju");
});

it("a provider that has not been called has no records, and sends no webhooks once the sandbox is closed", async () => {
  const received: string[] = [];
  const { komoju, fetch, settled, close } = await createSandbox({
    providers: ["komoju"],
    webhooks: {
      komoju: {
        to: (request) => {
          received.push(request.url);
          return new Response();
        },
      },
    },
  });
  expect(komoju.overview()).toEqual([]);
  await settled();
  close();
  const headers = {
    authorization: `Basic ${btoa(`${komoju.credentials.secretKey}:`)}`,
    "content-type": "application/json",
  };
  const body = JSON.stringify({ amount: 1, currency: "JPY", payment_details: card });
  expect((await fetch(`${komoju.url}/payments`, { method: "POST", headers, body })).status).toBe(200);
  await settled();
  expect(received).toEqual([]);
  expect(komoju.overview()).toHaveLength(1);
});

it("has all providers in its type, whichever of them get options", async () => {
  const sandbox: Sandbox = await createSandbox({ webhooks: { komoju: { speed: 60 } } });
  expect(Object.keys(sandbox)).toEqual(expect.arrayContaining(["gr4vy", "komoju", "smart-glocal"]));
});
