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

it("reports nothing for valid traffic, and leaves the response body unread", async () => {
  const { found, fetch } = check();
  const body = JSON.stringify({ amount: 1000, currency: "JPY" });
  const response = await fetch(`${baseUrl}/sessions`, { method: "POST", headers, body });
  const { id } = (await response.json()) as { id: string };
  await fetch(`${baseUrl}/sessions/${id}`, { headers });
  await fetch(`${baseUrl}/sessions/none`, { headers });
  expect(found).toEqual([]);
});

it("reports an invalid request, and sends it anyway", async () => {
  const { found, fetch } = check();
  const body = JSON.stringify({ amount: "1000", currency: "JPY" });
  const response = await fetch(`${baseUrl}/sessions`, { method: "POST", headers, body });
  expect(response.status).toBe(422);
  expect(found).toMatchObject([
    { operation: "createSession", side: "request", violations: [{ pointer: "/amount", keyword: "type" }] },
  ]);
});

it("reports an invalid response", async () => {
  const { found, fetch } = check(() => Promise.resolve(Response.json({ id: "s1" })));
  const response = await fetch(`${baseUrl}/sessions/s1`, { headers });
  expect(await response.json()).toEqual({ id: "s1" });
  expect(found).toMatchObject([{ operation: "showSession", side: "response", status: 200 }]);
  expect(found[0]?.violations.map(({ pointer }) => pointer)).toContain("/status");
});

it.each([
  ["another path", `${baseUrl}/nothing`],
  ["another host", "http://elsewhere.test/sessions"],
])("reports a request that is not in the contract: %s", async (_, url) => {
  const { found, fetch } = check(() => Promise.resolve(Response.json({})));
  await fetch(url, {});
  expect(found).toMatchObject([
    { operation: undefined, violations: [{ message: "is not in the contract" }] },
  ]);
});
