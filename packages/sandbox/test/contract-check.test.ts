import { expect, it } from "vitest";
import contract from "@paysession/komoju/openapi.json" with { type: "json" };
import { createSandbox } from "../src/index.js";
import { contractCheck, type TrafficViolation } from "../src/contract/contract-check.js";

const sandbox = await createSandbox();
const baseUrl = sandbox.komoju.url;
const headers = {
  "content-type": "application/json",
  authorization: `Basic ${btoa(`${sandbox.komoju.credentials.secretKey}:`)}`,
};

function check(fetch: (url: string, init: RequestInit) => Promise<Response> = sandbox.fetch) {
  const found: TrafficViolation[] = [];
  return { found, fetch: contractCheck(fetch, { contract, baseUrl, onViolation: (one) => found.push(one) }) };
}

it("has nothing to say of traffic that keeps the contract, and hands on the answer unread", async () => {
  const { found, fetch } = check();
  const body = JSON.stringify({ amount: 1000, currency: "JPY" });
  const response = await fetch(`${baseUrl}/sessions`, { method: "POST", headers, body });
  const { id } = (await response.json()) as { id: string };
  await fetch(`${baseUrl}/sessions/${id}`, { headers });
  await fetch(`${baseUrl}/sessions/none`, { headers });
  expect(found).toEqual([]);
});

it("tells what is wrong in a request, and sends it all the same", async () => {
  const { found, fetch } = check();
  const body = JSON.stringify({ amount: "1000", currency: "JPY" });
  const response = await fetch(`${baseUrl}/sessions`, { method: "POST", headers, body });
  expect(response.status).toBe(422);
  expect(found).toMatchObject([
    { operation: "createSession", side: "request", violations: [{ pointer: "/amount", keyword: "type" }] },
  ]);
});

it("tells what is wrong in an answer", async () => {
  const { found, fetch } = check(() => Promise.resolve(Response.json({ id: "s1" })));
  const response = await fetch(`${baseUrl}/sessions/s1`, { headers });
  expect(await response.json()).toEqual({ id: "s1" });
  expect(found).toMatchObject([{ operation: "showSession", side: "response", status: 200 }]);
  expect(found[0]?.violations.map(({ pointer }) => pointer)).toContain("/status");
});

it.each([
  ["another path", `${baseUrl}/nothing`],
  ["another host", "http://elsewhere.test/sessions"],
])("tells of a request that the contract does not know: %s", async (_, url) => {
  const { found, fetch } = check(() => Promise.resolve(Response.json({})));
  await fetch(url, {});
  expect(found).toMatchObject([
    { operation: undefined, violations: [{ message: "is not in the contract" }] },
  ]);
});
