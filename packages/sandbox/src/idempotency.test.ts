import { expect, it } from "vitest";
import { signWithOpenssl } from "../test/caller.js";
import { createSandbox } from "./index.js";

let now = new Date("2026-11-20T10:00:00Z");
const sandbox = await createSandbox({ now: () => now });

async function komoju(key: string, amount: number) {
  const response = await sandbox.fetch(`${sandbox.komoju.url}/sessions`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Basic ${btoa(`${sandbox.komoju.credentials.secretKey}:`)}`,
      "x-komoju-idempotency": key,
    },
    body: JSON.stringify({ amount, currency: "JPY" }),
  });
  return {
    status: response.status,
    body: (await response.json()) as { id?: string; error?: { code: string } },
  };
}

it("KOMOJU: the same key and request give the first answer again, for 24 hours", async () => {
  const first = await komoju("k1", 1000);
  expect(await komoju("k1", 1000)).toEqual(first);
  expect((await komoju("k2", 1000)).body.id).not.toBe(first.body.id);
  now = new Date(now.getTime() + 86_400_001);
  expect((await komoju("k1", 1000)).body.id).not.toBe(first.body.id);
});

it("KOMOJU: a key with another request is refused", async () => {
  await komoju("k3", 1000);
  expect(await komoju("k3", 2000)).toMatchObject({
    status: 422,
    body: { error: { code: "sandbox_idempotency_key_reused" } },
  });
});

it("Smart Glocal: a repeated key is refused, and nothing is made twice", async () => {
  const { project, privateKey } = sandbox.smartGlocal.credentials;
  const body = JSON.stringify({ amount_details: { amount: 1, currency: "eur" } });
  const create = async () => {
    const response = await sandbox.fetch(`${sandbox.smartGlocal.url}/session/create`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-partner-project": project,
        "x-partner-sign": signWithOpenssl(body, privateKey),
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
