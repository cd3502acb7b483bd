import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createFixture, type Fixture } from "../fixture.js";

let fixture: Fixture;
beforeAll(async () => {
  fixture = await createFixture();
  await call("POST", "/merchant-accounts", { id: "shop", display_name: "Shop" });
});
const call: Fixture["gr4vy"] = (...parameters) => fixture.gr4vy(...parameters);

const url = "https://shop.example.com/webhooks/gr4vy";
const subscribe = async (body: object = {}, headers: Record<string, string> = {}) =>
  (await call("POST", "/webhook-subscriptions", { url, ...body }, headers)).body;

interface Received {
  path: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A server that accepts everything, and authorizes everybody. */
async function receive(): Promise<{ origin: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ path: request.url, headers: request.headers, body });
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ access_token: "token-1" }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

/** The signatures that Gr4vy documents for a webhook, one for each secret. */
function expectedSignatures({ headers, body }: Received, secrets: string[]): string {
  const signed = `${headers["x-gr4vy-webhook-timestamp"]}.${body}`;
  return secrets.map((secret) => createHmac("sha256", secret).update(signed).digest("hex")).join(",");
}

/** Causes an event, and returns what the receiver got. */
async function causeEvent(received: Received[], headers: Record<string, string> = {}): Promise<Received[]> {
  received.length = 0;
  await call("POST", "/buyers", { display_name: "Jan" }, headers);
  await fixture.sandbox.settled();
  return received;
}

describe("a webhook subscription", () => {
  it("is created, read, listed, updated and deleted", async () => {
    const authentication = { kind: "basic", username: "gr4vy", password: "secret" };
    const made = await call("POST", "/webhook-subscriptions", { url, active: false, authentication });
    expect(made).toMatchObject({
      status: 201,
      body: {
        type: "webhook-subscription",
        merchant_account_id: "default",
        url,
        active: false,
        authentication: { kind: "basic", username: "gr4vy", password: "********" },
        secret: expect.stringMatching(/^[\w-]{86}$/),
        rotating: false,
      },
    });
    const at = `/webhook-subscriptions/${made.body.id}`;
    expect((await call("GET", at)).body).toEqual(made.body);
    expect((await call("GET", "/webhook-subscriptions")).body.items).toEqual([made.body]);
    const change = { url: "https://other.example.com/", authentication: null };
    const updated = await call("PUT", at, change);
    expect(updated).toMatchObject({ status: 200, body: { ...change, active: false } });
    expect((await call("GET", at)).body).toEqual(updated.body);
    expect((await call("DELETE", at)).status).toBe(204);
    expect((await call("GET", at)).status).toBe(404);
    expect((await call("GET", "/webhook-subscriptions")).body.items).toEqual([]);
  });

  it("is not visible in other merchant accounts", async () => {
    const { id } = await subscribe({ active: false }, { "x-gr4vy-merchant-account-id": "shop" });
    expect((await call("GET", `/webhook-subscriptions/${id}`)).status).toBe(404);
    expect((await call("GET", "/webhook-subscriptions")).body.items).toEqual([]);
  });

  it.each(["shop.example.com", "ftp://shop.example.com/", "javascript:alert(1)"])(
    "for %s is refused",
    async (wrong) => {
      expect(await subscribe({ url: wrong })).toMatchObject({
        code: "bad_request",
        details: [{ pointer: "/url", message: "must be an https: URL" }],
      });
    },
  );

  it.each([
    ["oauth_client_credentials", { client_secret: "********", scope: null }],
    ["oauth_password", { client_secret: "********", password: "********", username: "u" }],
  ])("masks the secrets of %s", async (kind, shown) => {
    const authentication = {
      kind,
      client_id: "c",
      client_secret: "s",
      token_url: "https://login.example.com/token",
      ...(kind === "oauth_password" && { username: "u", password: "p" }),
    };
    const made = await subscribe({ active: false, authentication });
    expect(made.authentication).toMatchObject({ kind, client_id: "c", ...shown });
    await call("DELETE", `/webhook-subscriptions/${made.id}`);
  });
});

describe("events", () => {
  it("of its account are delivered to an active subscription, signed with its secret", async () => {
    const { origin, received } = await receive();
    const { id, secret } = await subscribe({ url: `${origin}/hooks?shop=1` });
    const [event] = await causeEvent(received);
    expect(event?.path).toBe("/hooks?shop=1");
    expect(JSON.parse(event?.body ?? "")).toMatchObject({ name: "buyer.created" });
    expect(event?.headers["x-gr4vy-webhook-signatures"]).toBe(
      expectedSignatures(event as Received, [secret]),
    );
    expect(event?.headers.authorization).toBeUndefined();

    expect(await causeEvent(received, { "x-gr4vy-merchant-account-id": "shop" })).toEqual([]);
    await call("PUT", `/webhook-subscriptions/${id}`, { active: false });
    expect(await causeEvent(received)).toEqual([]);
    await call("PUT", `/webhook-subscriptions/${id}`, { active: true });
    expect(await causeEvent(received)).toHaveLength(1);
    await call("DELETE", `/webhook-subscriptions/${id}`);
    expect(await causeEvent(received)).toEqual([]);
  });

  it("carry a signature with each secret until the old one ends", async () => {
    const { origin, received } = await receive();
    const before = fixture.clock.now;
    const { id, secret } = await subscribe({ url: origin });
    const rotated = (await call("POST", `/webhook-subscriptions/${id}/rotate-secret`, { delta: 60 })).body;
    expect(rotated.rotating).toBe(true);
    expect(rotated.secret).not.toBe(secret);
    const [both] = await causeEvent(received);
    expect(both?.headers["x-gr4vy-webhook-signatures"]).toBe(
      expectedSignatures(both as Received, [rotated.secret, secret]),
    );
    fixture.clock.now = new Date(before.getTime() + 3_600_000);
    expect((await call("GET", `/webhook-subscriptions/${id}`)).body.rotating).toBe(false);
    const [one] = await causeEvent(received);
    expect(one?.headers["x-gr4vy-webhook-signatures"]).toBe(
      expectedSignatures(one as Received, [rotated.secret]),
    );
    const again = (await call("POST", `/webhook-subscriptions/${id}/rotate-secret`, {})).body;
    expect(again.rotating).toBe(false);
    expect([secret, rotated.secret]).not.toContain(again.secret);
    fixture.clock.now = before;
    await call("DELETE", `/webhook-subscriptions/${id}`);
  });

  it("authenticate to their receiver with a user name and a password", async () => {
    const { origin, received } = await receive();
    const authentication = { kind: "basic", username: "gr4vy", password: "päss" };
    const { id } = await subscribe({ url: origin, authentication });
    const [event] = await causeEvent(received);
    expect(event?.headers.authorization).toBe(`Basic ${Buffer.from("gr4vy:päss").toString("base64")}`);
    await call("DELETE", `/webhook-subscriptions/${id}`);
  });

  it.each([
    ["client_credentials", { kind: "oauth_client_credentials", scope: "webhooks" }],
    ["password", { kind: "oauth_password", username: "u", password: "p" }],
  ])("authenticate to their receiver with a token that they get by the grant %s", async (grant, given) => {
    const { origin, received } = await receive();
    const client = { client_id: "c", client_secret: "s" };
    const authentication = { ...client, ...given, token_url: `${origin}/token` };
    const { id } = await subscribe({ url: `${origin}/hooks`, authentication });
    const [request, event] = await causeEvent(received);
    const { kind, ...members } = given;
    expect(request?.path).toBe("/token");
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
      grant_type: grant,
      ...client,
      ...members,
    });
    expect([event?.path, event?.headers.authorization]).toEqual(["/hooks", "Bearer token-1"]);
    await call("DELETE", `/webhook-subscriptions/${id}`);
  });
});
