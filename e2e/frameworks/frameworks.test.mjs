// The sandbox delivers its signed webhooks over HTTP to real servers of every framework, each with the code of the guide.
import { Agent } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createEvent, providers, secrets, signEvent } from "./events.mjs";
import { breakOff, post } from "./post.mjs";
import { startRecords } from "./records.mjs";
import * as express4 from "./servers/express-4.mjs";
import * as express5 from "./servers/express-5.mjs";
import * as fastify from "./servers/fastify.mjs";
import * as hono from "./servers/hono.mjs";
import * as nest from "./servers/nest.mjs";
import * as next from "./servers/next.mjs";
import * as nodeHttp from "./servers/node-http.mjs";
import * as workerd from "./servers/workerd.mjs";

const servers = [nodeHttp, hono, express4, express5, fastify, nest];
if (process.env.FRAMEWORKS === "all") servers.push(next, workerd);
else
  console.log(
    "Left out: next and workerd, which take 500 MB. `pnpm test:frameworks` installs and tests them.",
  );

const maxBodyBytes = 1_048_576;
const json = { "content-type": "application/json" };
const oversized = { headers: json, body: Buffer.alloc(2 * maxBodyBytes, " ") };
const records = await startRecords();
afterAll(() => records.stop());
beforeEach(() => records.clear());

describe.each(servers)("$name", ({ start, parser, closesAfter = [] }) => {
  let server;
  beforeAll(async () => {
    server = await start({ ...secrets, RECORDS_URL: records.url });
  }, 600_000);
  afterAll(() => server?.stop());

  const address = (provider = "komoju", mount = "url") => `${server[mount]}/${provider}`;

  /** Hooks may be called later than the response is sent. */
  async function expectReported(name, message) {
    await expect
      .poll(() => records.errors, { timeout: 20_000 })
      .toMatchObject([{ name, message: expect.stringMatching(message) }]);
  }

  /** A receiver that passes deliveries on and shows each response, which must not contain anything internal. */
  const passOn =
    (url, onResponse = () => {}) =>
    async (request) => {
      const body = Buffer.from(await request.arrayBuffer());
      const response = await post(url, { body, headers: Object.fromEntries(request.headers) });
      expectNothingInternal(response);
      await onResponse(response);
      return new Response(null, { status: response.status });
    };

  const expectValidHandled = async () => {
    expect(await createEvent().deliver({ to: address() })).toMatchObject({ attempts: [200] });
    expect(records.booked.length).toBe(1);
  };

  it.each(providers)("a valid event from %s is handled", async (provider) => {
    const { type, deliver } = createEvent(provider);
    expect(await deliver({ to: address(provider) })).toMatchObject({ acknowledged: true, attempts: [200] });
    expect(records.booked).toEqual([{ provider, type, key: expect.stringMatching(`^${provider}:.`) }]);
    expect(records.errors).toEqual([]);
  });

  it("a forged event is refused with the reason, and not handled", async () => {
    const { headers, body } = await signEvent();
    const forged = Buffer.from(body.toString().replace('"amount":4200', '"amount":4201'));
    const response = await post(address(), { headers, body: forged });
    expect(response).toMatchObject({ status: 400, text: expect.stringContaining("signature_wrong") });
    expectNothingInternal(response);
    expect(records.booked).toEqual([]);
  });

  it("a request without a signature is refused and does not end the process", async () => {
    const response = await post(address(), { headers: json, body: "{}" });
    expect(response).toMatchObject({ status: 400, text: expect.stringContaining("signature_missing") });
    expectNothingInternal(response);
    await expectValidHandled();
  });

  it("a replayed event is acknowledged and handled once", async () => {
    const delivery = await createEvent().deliver({ to: address(), times: 3 });
    expect(delivery.attempts).toEqual([200, 200, 200]);
    expect(records.booked.length).toBe(1);
  });

  it("a duplicate is put off while the first delivery is being handled", async () => {
    const { arrived, release } = records.hold();
    const { deliver } = createEvent();
    const first = deliver({ to: address() });
    await Promise.race([arrived, first]);
    const retryAfter = [];
    const releaseFirst = async ({ headers }) => {
      retryAfter.push(headers["retry-after"]);
      release();
      await first;
    };
    const second = await deliver({ to: passOn(address(), releaseFirst) });
    expect([(await first).attempts, second.attempts]).toEqual([[200], [503, 200]]);
    expect(retryAfter).toEqual([expect.stringMatching(/^[1-9]\d*$/), undefined]);
    expect(records.booked.length).toBe(1);
  });

  it("an event whose sender stops waiting is handled once all the same", async () => {
    const { arrived, release } = records.hold();
    const { deliver } = createEvent();
    const gone = new AbortController();
    const impatient = deliver({ to: stopWaiting(address(), gone.signal), signal: gone.signal });
    await Promise.race([arrived, impatient]);
    gone.abort();
    expect((await impatient).attempts).toEqual([undefined]);
    // Time for the server to notice.
    await new Promise((resolve) => setTimeout(resolve, 100));
    release();
    // Waits 100 ms, then 500 ms.
    const delivery = await deliver({ to: address(), speed: 600 });
    expect(delivery.acknowledged).toBe(true);
    expect(records.booked.length).toBe(1);
  });

  it("an event whose handler fails is not acknowledged, and handled with the next attempt", async () => {
    records.fail(1);
    const delivery = await createEvent().deliver({ to: passOn(address()) });
    expect(delivery.attempts).toEqual([500, 200]);
    expect(records.booked.length).toBe(1);
    await expectReported("Error", /records are unavailable/);
  });

  it.each([
    ["with its length", {}],
    ["without a length", { chunked: true }],
    ["without an end", { chunked: true, open: true }],
  ])("an oversized body %s is refused", async (_, options) => {
    const body = Buffer.alloc(maxBodyBytes + 1, " ");
    const response = await post(address(), { headers: json, body, ...options });
    expect(response.status).toBe(413);
    expectNothingInternal(response);
    await expectValidHandled();
  });

  it("a body of the maximum size is read", async () => {
    const body = Buffer.alloc(maxBodyBytes, " ");
    expect((await post(address(), { headers: json, body })).status).toBe(400);
  });

  it("another content type than JSON is refused", async () => {
    const { headers, body } = await signEvent();
    const response = await post(address(), { headers: { ...headers, "content-type": "text/plain" }, body });
    expect(response.status).toBe(415);
    expectNothingInternal(response);
    expect(records.booked).toEqual([]);
  });

  it("a content type with a charset is accepted", async () => {
    const { headers, body } = await signEvent();
    const type = { "content-type": "application/json; charset=utf-8" };
    expect((await post(address(), { headers: { ...headers, ...type }, body })).status).toBe(200);
  });

  it.for([
    ["a refusal", { headers: { "content-type": "text/plain" }, body: "hello" }, 415],
    ["an oversized body", oversized, 413],
    ["an oversized body without a length", { ...oversized, chunked: true }, 413],
  ])("a connection can be used again after %s", async ([kind, refused, status], { skip }) => {
    skip(closesAfter.includes(kind), "the server closes it without notice");
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (const [request, expected] of [
      [refused, status],
      [await signEvent(), 200],
    ]) {
      expect((await post(address(), { ...request, agent })).status).toBe(expected);
    }
    agent.destroy();
    expect(records.booked.length).toBe(1);
  });

  it("a sender that disconnects within the body does no harm", async () => {
    await breakOff(address(), await signEvent());
    await expectValidHandled();
  });

  it.runIf(parser !== undefined)(
    "a body that was parsed before is an error that says what to change",
    async () => {
      const response = await post(address("komoju", "parsed"), await signEvent());
      expect(response.status).toBe(500);
      expectNothingInternal(response);
      await expectReported("UsageError", parser);
      expect(records.booked).toEqual([]);
    },
  );

  it("a raw body that the framework has read is accepted", async ({ skip }) => {
    skip(server.raw === undefined, "the framework offers none");
    const delivery = await createEvent().deliver({ to: address("komoju", "raw"), times: 2 });
    expect(delivery.attempts).toEqual([200, 200]);
    const { headers, body } = await signEvent();
    const forged = await post(address("komoju", "raw"), { headers, body: `${body} ` });
    expect(forged).toMatchObject({ status: 400, text: expect.stringContaining("signature_wrong") });
    expect(records.booked.length).toBe(1);
  });
});

/** Hooks may be called later than the response is sent. */
async function expectReported(name, message) {
  await expect
    .poll(() => records.errors, { timeout: 20_000 })
    .toMatchObject([{ name, message: expect.stringMatching(message) }]);
}

/** A receiver that passes a delivery on and disconnects when told to. */
function stopWaiting(url, signal) {
  return async (request) => {
    const { headers } = request;
    return fetch(url, { method: "POST", headers, body: await request.arrayBuffer(), signal });
  };
}

/** A response shows neither a stack, nor a path, nor a secret, nor what a handler threw. */
function expectNothingInternal({ headers, text }) {
  const shown = JSON.stringify(headers) + text;
  expect(shown).not.toMatch(/\bat .*:\d+:\d+|node_modules|file:\/\/|\.m?js\b|records are unavailable/);
  for (const secret of Object.values(secrets)) expect(shown).not.toContain(secret);
}
