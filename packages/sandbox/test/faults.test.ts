import { afterAll, describe, expect, it } from "vitest";
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
      retryAfter: response.headers.get("retry-after"),
      text: await response.text(),
    };
  };

  it("reset-after carries out and loses the answer: with the same key it is still there", async () => {
    const key = crypto.randomUUID();
    await expect(create("reset-after", key)).rejects.toThrow();
    const again = await create("latency=1", key);
    lastId = (JSON.parse(again.text) as { id: string }).id;
    expect([again.status, await count()]).toEqual([200, 200]);
    expect((await create("latency=1", key)).text).toBe(again.text);
  });

  it("reset-before carries out nothing", async () => {
    await expect(create("reset-before", crypto.randomUUID())).rejects.toThrow();
  });

  it("truncate gives half an answer", async () => {
    await expect(create("truncate", crypto.randomUUID())).rejects.toThrow();
  });

  it("stall never answers", async () => {
    await expect(create("stall", crypto.randomUUID(), AbortSignal.timeout(100))).rejects.toThrow();
  });

  it("status answers so, with Retry-After if it is asked for", async () => {
    expect(await create("status=429;retry-after=2", "k")).toMatchObject({ status: 429, retryAfter: "2" });
    expect(await create("status=503", "k")).toMatchObject({ status: 503, retryAfter: null });
  });

  it("a fault that there is not is said to be none", async () => {
    expect(await create("earthquake", "k")).toMatchObject({
      status: 400,
      text: 'The sandbox has no fault "earthquake"\n',
    });
  });
});

it("faults may be chosen by the sandbox's owner", async () => {
  let requests = 0;
  const { komoju, fetch } = await createSandbox({ fault: () => (++requests < 3 ? "status=503" : undefined) });
  const statuses = [];
  for (let index = 0; index < 3; index++) statuses.push((await fetch(`${komoju.url}/sessions/x`)).status);
  expect(statuses).toEqual([503, 503, 401]);
});
