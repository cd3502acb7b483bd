import { expect, it } from "vitest";
import { createSandbox } from "../src/index.js";
import type { Snapshot } from "../src/dashboard/dashboard.js";

const sandbox = await createSandbox();
const { komoju } = sandbox;
const root = "http://sandbox.test";

const create = (): Promise<Response> =>
  sandbox.fetch(`${komoju.url}/sessions`, {
    method: "POST",
    headers: {
      authorization: `Basic ${btoa(`${komoju.credentials.secretKey}:`)}`,
      "content-type": "application/json",
    },
    body: '{"amount":1000,"currency":"JPY"}',
  });

/** The snapshots that the dashboard receives. */
async function* snapshots(): AsyncGenerator<Snapshot> {
  const { body } = await sandbox.fetch(`${root}/dashboard/events`);
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(bytes, { stream: true });
    for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      yield JSON.parse(text.slice("data: ".length, end)) as Snapshot;
      text = text.slice(end + 2);
    }
  }
}

it("sends a snapshot after each change, without credentials", async () => {
  const received = snapshots();
  expect((await received.next()).value).toMatchObject({ money: [], requests: [], webhooks: [] });
  const { id } = (await (await create()).json()) as { id: string };
  const { value } = await received.next();
  expect(value).toMatchObject({
    money: [{ provider: "komoju", kind: "session", id, status: "pending", amount: 1000, currency: "JPY" }],
    requests: [{ operation: "createSession", status: 200 }],
  });
  expect(JSON.stringify(value)).not.toContain(komoju.credentials.secretKey);
  await received.return(undefined);
});

it("sets the fault of the next requests", async () => {
  const arm = (fault = "status=503", times = "2") =>
    sandbox.fetch(`${root}/dashboard/fault`, {
      method: "POST",
      body: new URLSearchParams({ fault, times }),
    });
  expect((await arm("status=503", "many")).status).toBe(400);
  expect((await create()).status).toBe(200);
  const invalid = await arm("status=abc");
  expect([invalid.status, await invalid.text()]).toEqual([
    400,
    expect.stringContaining("Use one of: latency="),
  ]);
  expect((await arm()).status).toBe(303);
  expect([(await create()).status, (await create()).status, (await create()).status]).toEqual([
    503, 503, 200,
  ]);
});
