import { importPKCS8, SignJWT } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { createFixture, type Fixture } from "../fixture.js";

let fixture: Fixture;
beforeAll(async () => {
  fixture = await createFixture();
});
const call: Fixture["gr4vy"] = (...parameters) => fixture.gr4vy(...parameters);

/** A valid token with changes. */
async function makeToken(
  change: (token: SignJWT) => SignJWT = (token) => token,
  scopes = ["*.read", "*.write"],
): Promise<string> {
  const key = await importPKCS8(fixture.sandbox.gr4vy.credentials.privateKey, "ES512");
  const now = fixture.clock.now.getTime() / 1000;
  const token = new SignJWT({ scopes })
    .setProtectedHeader({ alg: "ES512" })
    .setIssuer("test")
    .setNotBefore(now)
    .setExpirationTime(now + 30)
    .setJti("1");
  return change(token).sign(key);
}

const create = (token: string) =>
  call("POST", "/checkout/sessions", {}, { authorization: `Bearer ${token}` });

describe("a token", () => {
  it("signed with the API key is accepted", async () => {
    expect((await create(await makeToken())).status).toBe(201);
  });

  it.each<[string, (token: SignJWT) => SignJWT]>([
    ["that has run out", (token) => token.setExpirationTime(fixture.clock.now.getTime() / 1000 - 1)],
    ["that is not yet valid", (token) => token.setNotBefore(fixture.clock.now.getTime() / 1000 + 60)],
  ])("%s is refused", async (_, change) => {
    expect(await create(await makeToken(change))).toMatchObject({
      status: 401,
      body: { code: "unauthorized" },
    });
  });

  it.each([-3600, 3600])("is refused if the clock is off by %i seconds", async (seconds) => {
    const headers = {
      authorization: `Bearer ${await makeToken()}`,
      "x-paysession-fault": `clock=${seconds}`,
    };
    expect((await call("POST", "/checkout/sessions", {}, headers)).status).toBe(401);
  });

  it.each(["", "abc", "a.b.c"])("%j is refused", async (token) => {
    expect((await create(token)).status).toBe(401);
  });

  it("with a changed signature is refused", async () => {
    const token = await makeToken();
    const [header, payload, signature = ""] = token.split(".");
    const changed = signature.startsWith("A") ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
    expect((await create(`${header}.${payload}.${changed}`)).status).toBe(401);
  });

  it("without the required scope is refused, and the error names the scope", async () => {
    const reply = await create(await makeToken(undefined, ["*.read", "transactions.write"]));
    expect(reply).toMatchObject({
      status: 403,
      body: { code: "forbidden", message: expect.stringContaining("checkout-sessions.write") },
    });
    expect((await create(await makeToken(undefined, ["checkout-sessions.write"]))).status).toBe(201);
  });
});

it("a token for one merchant account is refused for other accounts", async () => {
  await call("POST", "/merchant-accounts", { id: "shop", display_name: "Shop" });
  const key = await importPKCS8(fixture.sandbox.gr4vy.credentials.privateKey, "ES512");
  const now = fixture.clock.now.getTime() / 1000;
  const claims = { scopes: ["embed"], embed: { amount: 1, currency: "USD", merchant_account_id: "shop" } };
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: "ES512" })
    .setIssuer("test")
    .setNotBefore(now)
    .setExpirationTime(now + 30)
    .setJti("1")
    .sign(key);
  const options = (account: string) =>
    call(
      "POST",
      "/payment-options",
      {},
      {
        authorization: `Bearer ${token}`,
        "x-gr4vy-merchant-account-id": account,
      },
    );
  expect((await options("shop")).status).toBe(200);
  expect(await options("other")).toMatchObject({ status: 403, body: { code: "forbidden" } });
});

describe("a request is refused when", () => {
  it("it violates the contract, and the error lists every violation", async () => {
    const reply = await call("POST", "/checkout/sessions", {
      expires_in: 60,
      cart_items: [{ name: "", quantity: 1, unit_amount: -1 }],
    });
    expect(reply).toMatchObject({
      status: 400,
      body: { type: "error", code: "bad_request", status: 400, message: "Request failed validation" },
    });
    const places = reply.body.details.map(
      ({ location, pointer }: { location: string; pointer: string }) => `${location} ${pointer}`,
    );
    expect(places).toEqual(
      expect.arrayContaining([
        "body /expires_in",
        "body /cart_items/0/name",
        "body /cart_items/0/unit_amount",
      ]),
    );
  });

  it("an ID is not a UUID", async () => {
    const reply = await call("GET", "/checkout/sessions/1");
    expect(reply).toMatchObject({
      status: 400,
      body: { details: [{ location: "path", pointer: "/session_id" }] },
    });
  });

  it("there is no such session, path or method", async () => {
    expect((await call("GET", `/checkout/sessions/${crypto.randomUUID()}`)).status).toBe(404);
    expect((await call("GET", "/checkout")).body).toMatchObject({
      type: "error",
      code: "not_found",
      status: 404,
    });
    const reply = await call("PATCH", `/checkout/sessions/${crypto.randomUUID()}`);
    expect(reply).toMatchObject({ status: 405, body: { code: "method_not_allowed" } });
    expect(reply.headers.get("allow")?.split(", ").sort()).toEqual(["DELETE", "GET", "PUT"]);
  });
});

describe("a checkout session", () => {
  it("can be created without parameters, and expires after an hour", async () => {
    const reply = await call("POST", "/checkout/sessions");
    expect(reply).toMatchObject({
      status: 201,
      body: {
        type: "checkout-session",
        expires_at: "2026-03-01T10:15:00.000000+00:00",
        payment_method: null,
      },
    });
  });

  it("is updated, read and deleted", async () => {
    const { body } = await call("POST", "/checkout/sessions", { metadata: { a: "1" }, expires_in: 7200 });
    const path = `/checkout/sessions/${body.id}`;
    const cart_items = [{ name: "Beans", quantity: 2, unit_amount: 1299 }];
    expect((await call("PUT", path, { cart_items })).body).toMatchObject({
      id: body.id,
      cart_items,
      metadata: { a: "1" },
    });
    expect((await call("GET", path)).body).toMatchObject({ cart_items });
    expect(await call("DELETE", path)).toMatchObject({ status: 204, body: undefined });
    expect((await call("GET", path)).status).toBe(404);
  });

  it("is missing after it has expired", async () => {
    const before = fixture.clock.now;
    const { body } = await call("POST", "/checkout/sessions");
    fixture.clock.now = new Date(before.getTime() + 3_600_000);
    expect((await call("GET", `/checkout/sessions/${body.id}`)).status).toBe(404);
    fixture.clock.now = before;
  });
});
