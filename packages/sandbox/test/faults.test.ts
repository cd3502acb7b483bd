import { afterAll, describe, expect, it } from "vitest";
import gr4vy from "@paysession/gr4vy/openapi.json" with { type: "json" };
import komoju from "@paysession/komoju/openapi.json" with { type: "json" };
import smartGlocal from "@paysession/smart-glocal/openapi.json" with { type: "json" };
import type { Document } from "../src/contract/document.js";
import { validateValue } from "../src/contract/validate-value.js";
import { createSandbox } from "../src/index.js";
import { listen } from "../src/http/node-server.js";

const listening = await listen();
afterAll(() => listening.close());
const local = await createSandbox();

describe.each([
  ["over HTTP", listening.komoju, fetch],
  ["without a port", local.komoju, local.fetch],
])("%s", (_, { url, credentials }, send) => {
  const authorization = `Basic ${btoa(`${credentials.secretKey}:`)}`;
  const count = async (): Promise<number> => {
    const key = { authorization };
    const response = await send(`${url}/sessions/${lastId}`, { headers: key });
    return response.status;
  };
  let lastId = "none";

  const create = async (fault: string, key: string, signal?: AbortSignal) => {
    const response = await send(`${url}/sessions`, {
      method: "POST",
      headers: {
        authorization,
        "content-type": "application/json",
        "x-komoju-idempotency": key,
        "x-paysession-fault": fault,
      },
      body: '{"amount":1000,"currency":"JPY"}',
      ...(signal !== undefined && { signal }),
    });
    return {
      status: response.status,
      type: response.headers.get("content-type"),
      retryAfter: response.headers.get("retry-after"),
      text: await response.text(),
    };
  };

  it("reset-after executes the operation and loses the response, which the same key gets again", async () => {
    const key = crypto.randomUUID();
    await expect(create("reset-after", key)).rejects.toThrow();
    const again = await create("latency=1", key);
    lastId = (JSON.parse(again.text) as { id: string }).id;
    expect([again.status, await count()]).toEqual([200, 200]);
    expect((await create("latency=1", key)).text).toBe(again.text);
  });

  it("reset-before does not execute the operation", async () => {
    await expect(create("reset-before", crypto.randomUUID())).rejects.toThrow();
  });

  it("truncate ends in the middle of the response", async () => {
    await expect(create("truncate", crypto.randomUUID())).rejects.toThrow();
  });

  it("stall never responds", async () => {
    await expect(create("stall", crypto.randomUUID(), AbortSignal.timeout(100))).rejects.toThrow();
  });

  it("status responds with an error in the provider's format, and Retry-After if given", async () => {
    const { text, ...limited } = await create("status=429;retry-after=2", "k");
    expect(limited).toEqual({ status: 429, type: "application/json", retryAfter: "2" });
    expect(JSON.parse(text)).toEqual({
      error: {
        code: "too_many_requests",
        message: "Requested fault: status=429;retry-after=2",
        param: null,
        details: {},
      },
    });
    expect(await create("status=503", "k")).toMatchObject({ status: 503, retryAfter: null });
    expect(await create("status=204", "k")).toMatchObject({ status: 204, text: "" });
  });

  it.each(["earthquake", "clock=abc", "latency=", "status=999"])(
    "the invalid fault %j gets a 400 with the allowed forms",
    async (fault) => {
      const { status, text } = await create(fault, "k");
      const { error } = JSON.parse(text) as { error: { code: string; message: string } };
      expect(status).toBe(400);
      expect(error.code).toBe("bad_request");
      expect(error.message).toMatch(`Invalid fault "${fault}". Use one of: latency=MILLISECONDS, `);
    },
  );
});

describe("a status fault satisfies the contract's error schema", async () => {
  const schemas = { gr4vy: "ErrorBody", komoju: "ErrorBody", "smart-glocal": "ErrorAnswer" } as const;
  const contracts = { gr4vy, komoju, "smart-glocal": smartGlocal };
  it.each(["gr4vy", "komoju", "smart-glocal"] as const)("%s", async (name) => {
    for (const status of [400, 404, 409, 429, 500, 503]) {
      const response = await local.fetch(`${local[name].url}/any`, {
        headers: { "x-paysession-fault": `status=${status}` },
      });
      expect(response.status).toBe(status);
      const contract = contracts[name] as unknown as Document;
      const pointer = `/components/schemas/${schemas[name]}`;
      expect(validateValue(contract, pointer, await response.json())).toEqual([]);
    }
  });
});

it("the option `fault` selects faults", async () => {
  let requests = 0;
  const { komoju, fetch } = await createSandbox({ fault: () => (++requests < 3 ? "status=503" : undefined) });
  const statuses = [];
  for (let index = 0; index < 3; index++) statuses.push((await fetch(`${komoju.url}/sessions/x`)).status);
  expect(statuses).toEqual([503, 503, 401]);
});
