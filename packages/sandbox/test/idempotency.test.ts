import { expect, it } from "vitest";
import { signAsPartner } from "./fixture.js";
import { createSandbox } from "../src/index.js";

let now = new Date("2026-11-20T10:00:00Z");
const sandbox = await createSandbox({ now: () => now });

async function komoju(key: string, amount: number, fault = "latency=0") {
  const response = await sandbox.fetch(`${sandbox.komoju.url}/sessions`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Basic ${btoa(`${sandbox.komoju.credentials.secretKey}:`)}`,
      "x-komoju-idempotency": key,
      "x-paysession-fault": fault,
    },
    body: JSON.stringify({ amount, currency: "JPY" }),
  });
  return {
    status: response.status,
    body: (await response.json()) as { id?: string; error?: { code: string } },
  };
}

it("KOMOJU: the same key and request get the first response again, for 24 hours", async () => {
  const first = await komoju("k1", 1000);
  expect(await komoju("k1", 1000)).toEqual(first);
  expect((await komoju("k2", 1000)).body.id).not.toBe(first.body.id);
  now = new Date(now.getTime() + 86_400_001);
  expect((await komoju("k1", 1000)).body.id).not.toBe(first.body.id);
});

it("KOMOJU: a key that was used with a different request is refused", async () => {
  await komoju("k3", 1000);
  expect(await komoju("k3", 2000)).toMatchObject({
    status: 422,
    body: { error: { code: "sandbox_idempotency_key_reused" } },
  });
});

it("a repeated key is refused while the first request is in progress, and accepted later", async () => {
  const work = (): ReturnType<typeof komoju> => komoju("k4", 1000, "working=1000");
  const answers = await Promise.all([work(), work()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(answers).toContainEqual(await komoju("k4", 1000));
});

it("Gr4vy: the refusal has its own code", async () => {
  const create = async (fault: string) => {
    const response = await sandbox.fetch(`${sandbox.gr4vy.url}/transactions`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${sandbox.gr4vy.credentials.token}`,
        "idempotency-key": "k1",
        "x-paysession-fault": fault,
      },
      body: JSON.stringify({
        amount: 1,
        currency: "USD",
        payment_method: { method: "card", number: "4111111111111111", expiration_date: "12/30" },
      }),
    });
    return { status: response.status, body: (await response.json()) as object };
  };
  now = new Date("2026-11-20T10:00:00Z");
  const answers = await Promise.all([create("working=1000"), create("working=1000")]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(answers).toContainEqual(
    expect.objectContaining({ body: expect.objectContaining({ code: "concurrent_request" }) }),
  );
});

it("Smart Glocal: a repeated key is refused", async () => {
  const { project, privateKey } = sandbox["smart-glocal"].credentials;
  const body = JSON.stringify({ amount_details: { amount: 1, currency: "eur" } });
  const create = async () => {
    const response = await sandbox.fetch(`${sandbox["smart-glocal"].url}/session/create`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-partner-project": project,
        "x-partner-sign": signAsPartner(body, privateKey),
        "x-partner-idempotency-key": "k1",
      },
      body,
    });
    return (await response.json()) as object;
  };
  expect(await create()).toMatchObject({ status: "ok" });
  expect(await create()).toMatchObject({
    status: "error",
    error: { code: "idempotency_key_already_exists" },
  });
});
