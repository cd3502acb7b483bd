import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calculateJwkThumbprint, SignJWT } from "jose";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { listen, type ListeningSandbox } from "../../src/http/node-server.js";
import { createFixture, type Fixture } from "../fixture.js";

let fixture: Fixture;
let roles: Record<string, string>;
beforeAll(async () => {
  fixture = await createFixture();
  const { items } = (await call("GET", "/roles")).body;
  roles = Object.fromEntries(items.map(({ slug, id }: { slug: string; id: string }) => [slug, id]));
  await call("POST", "/merchant-accounts", { id: "shop", display_name: "Shop" });
});
const call: Fixture["gr4vy"] = (...parameters) => fixture.gr4vy(...parameters);

const settings = { display_name: "Shop server", active: true, algorithm: "ECDSA" };
const createKey = async (change: object = {}) =>
  (await call("POST", "/api-key-pairs", { ...settings, role_ids: [roles["full-access"]], ...change })).body;

/** A token that is signed with a private key and names it, as all clients of the provider do. */
async function makeToken(privateKey: string, scopes = ["*.read", "*.write"]): Promise<string> {
  const key = createPrivateKey(privateKey);
  const kid = await calculateJwkThumbprint(createPublicKey(key).export({ format: "jwk" }) as object);
  const now = Math.floor(fixture.clock.now.getTime() / 1000);
  return new SignJWT({ scopes })
    .setProtectedHeader({ alg: key.asymmetricKeyType === "rsa" ? "RS512" : "ES512", kid })
    .setIssuer("test")
    .setNotBefore(now)
    .setExpirationTime(now + 30)
    .setJti("1")
    .sign(key);
}

/** Calls with a token of a key. */
const callWith = async (privateKey: string, method: string, path: string, body?: unknown, account?: string) =>
  call(method, path, body, {
    authorization: `Bearer ${await makeToken(privateKey)}`,
    ...(account !== undefined && { "x-gr4vy-merchant-account-id": account }),
  });

describe("roles", () => {
  it("are the ones of the dashboard, page by page", async () => {
    const { items, next_cursor } = (await call("GET", "/roles?limit=2")).body;
    const rest = (await call("GET", `/roles?limit=2&cursor=${encodeURIComponent(next_cursor)}`)).body;
    expect([...items, ...rest.items].map(({ name }: { name: string }) => name)).toEqual([
      "Full access",
      "Processing only",
      "System management only",
    ]);
  });
});

describe("an API key pair", () => {
  it("is created, read, listed, updated and deleted, and shows its private key once", async () => {
    const made = await call("POST", "/api-key-pairs", {
      ...settings,
      role_ids: [roles["processing-only"]],
      merchant_account_ids: ["shop"],
    });
    const { private_key, id } = made.body;
    expect(made).toMatchObject({
      status: 201,
      body: {
        type: "api-key-pair",
        ...settings,
        private_key: expect.stringContaining("BEGIN PRIVATE KEY"),
        creator: { name: "Sandbox" },
        roles: [{ slug: "processing-only" }],
        merchant_accounts: [{ id: "shop", display_name: "Shop" }],
      },
    });
    const shown = { ...made.body, private_key: null };
    expect((await call("GET", `/api-key-pairs/${id}`)).body).toEqual(shown);
    const { items } = (await call("GET", "/api-key-pairs")).body;
    expect(items.map(({ display_name }: { display_name: string }) => display_name)).toEqual([
      "Shop server",
      "Sandbox",
    ]);
    expect(JSON.stringify(items)).not.toContain(private_key.split("\n")[1]);
    const change = { display_name: "Renamed", role_ids: [roles["full-access"]], merchant_account_ids: [] };
    const updated = await call("PUT", `/api-key-pairs/${id}`, change);
    expect(updated).toMatchObject({
      status: 200,
      body: {
        display_name: "Renamed",
        active: true,
        merchant_accounts: [],
        roles: [{ slug: "full-access" }],
      },
    });
    expect((await call("GET", `/api-key-pairs/${id}`)).body).toEqual(updated.body);
    expect((await call("DELETE", `/api-key-pairs/${id}`)).status).toBe(204);
    expect((await call("GET", `/api-key-pairs/${id}`)).status).toBe(404);
    const told = (await fixture.events()).filter(({ payload }) => payload.target.id === id);
    expect(told.map(({ kind, payload }) => [kind, payload.target.enabled])).toEqual([
      ["api-key-pair.created", true],
      ["api-key-pair.updated", true],
      ["api-key-pair.deleted", true],
    ]);
  });

  it.each([
    ["/role_ids/1", { role_ids: ["e6a0c8f4-2d79-4b15-93e7-0f8b5d1a4c26", crypto.randomUUID()] }],
    ["/merchant_account_ids/0", { merchant_account_ids: ["nobody"] }],
    ["/public_key", { public_key: "no key" }],
    ["/public_key", { public_key: pemOf(generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey) }],
    ["/public_key", { algorithm: "RSA", public_key: pemOf(createOwnKey().publicKey) }],
  ])("with a wrong %s is refused", async (pointer, change) => {
    expect(await createKey(change)).toMatchObject({ code: "bad_request", details: [{ pointer }] });
  });

  it("of the caller's own is accepted, once", async () => {
    const { publicKey, privateKey } = createOwnKey();
    const made = await createKey({ public_key: pemOf(publicKey) });
    expect(made.private_key).toBeNull();
    const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    expect((await callWith(pem, "GET", "/roles")).status).toBe(200);
    expect(await createKey({ public_key: pemOf(publicKey) })).toMatchObject({
      code: "duplicate_record",
      resource_id: made.id,
    });
  });
});

describe("a token", () => {
  it.each(["ECDSA", "RSA"])(
    "of a created %s key is accepted until the key is switched off",
    async (algorithm) => {
      const { id, private_key, thumbprint } = await createKey({ algorithm });
      const jwk = createPublicKey(createPrivateKey(private_key)).export({ format: "jwk" });
      expect(thumbprint).toBe(await calculateJwkThumbprint(jwk as object));
      const status = async () => (await callWith(private_key, "GET", "/roles")).status;
      expect(await status()).toBe(200);
      await call("PUT", `/api-key-pairs/${id}`, { active: false });
      expect(await status()).toBe(401);
      await call("PUT", `/api-key-pairs/${id}`, { active: true });
      expect(await status()).toBe(200);
      await call("DELETE", `/api-key-pairs/${id}`);
      expect(await status()).toBe(401);
    },
  );

  it("that names an unknown key is refused, and one of another sandbox's key too", async () => {
    const { privateKey } = createOwnKey();
    const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    expect((await callWith(pem, "GET", "/roles")).status).toBe(401);
  });

  it("is limited to the scopes of its key's roles", async () => {
    const { private_key } = await createKey({ role_ids: [roles["system-management-only"]] });
    expect((await callWith(private_key, "GET", "/reports")).status).toBe(200);
    expect(await callWith(private_key, "GET", "/transactions")).toMatchObject({
      status: 403,
      body: {
        code: "forbidden",
        message: "The roles of the API key do not include the scope transactions.read",
      },
    });
  });

  it("is limited to its key's merchant accounts, and acts for them by default", async () => {
    const { private_key } = await createKey({ merchant_account_ids: ["shop"] });
    const made = await callWith(private_key, "POST", "/buyers", { display_name: "Jan" });
    expect(made).toMatchObject({ status: 201, body: { merchant_account_id: "shop" } });
    expect((await callWith(private_key, "GET", "/buyers", undefined, "shop")).body.items).toHaveLength(1);
    expect(await callWith(private_key, "GET", "/buyers", undefined, "default")).toMatchObject({
      status: 403,
      body: { message: "The API key is for the merchant accounts shop, not default" },
    });
    expect((await call("GET", "/buyers")).body.items).toEqual([]);
  });
});

it("the key of the credentials can be switched off too", async () => {
  const other = await createFixture();
  const [own] = (await other.gr4vy("GET", "/api-key-pairs")).body.items;
  expect((await other.gr4vy("PUT", `/api-key-pairs/${own.id}`, { active: false })).status).toBe(200);
  expect((await other.gr4vy("GET", "/api-key-pairs")).status).toBe(401);
});

it("a replayed journal creates the same key pair, and does not contain its private key", async () => {
  const folder = mkdtempSync(join(tmpdir(), "paysession-api-keys-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const persist = join(folder, "journal");
  const first = await open(persist);
  const body = JSON.stringify({ ...settings, role_ids: [roles["full-access"]] });
  const made = await callServer(first, first.gr4vy.credentials.token, "POST", "/api-key-pairs", body);
  const before = await callServer(first, first.gr4vy.credentials.token, "GET", "/api-key-pairs");
  await first.close();
  expect(readFileSync(persist, "utf8")).not.toContain(JSON.stringify(made.private_key).slice(40, 80));
  const second = await open(persist);
  expect(await callServer(second, await makeToken(made.private_key), "GET", "/api-key-pairs")).toEqual(
    before,
  );
});

async function open(persist: string): Promise<ListeningSandbox<"gr4vy">> {
  const sandbox = await listen(0, { persist, now: () => fixture.clock.now, providers: ["gr4vy"] });
  onTestFinished(() => sandbox.close().catch(() => {}));
  return sandbox;
}

async function callServer(
  { gr4vy }: ListeningSandbox<"gr4vy">,
  token: string,
  method: string,
  path: string,
  body?: string,
) {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const response = await fetch(gr4vy.url + path, { method, headers, ...(body !== undefined && { body }) });
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever the provider answers
  return (await response.json()) as any;
}

function createOwnKey() {
  return generateKeyPairSync("ec", { namedCurve: "P-521" });
}

function pemOf(publicKey: ReturnType<typeof createOwnKey>["publicKey"]): string {
  return publicKey.export({ type: "spki", format: "pem" }).toString();
}
