import { describe, expect, it } from "vitest";
import { createSandbox } from "@paysession/sandbox";
import { UsageError } from "@paysession/core";
import { startServer } from "../../../core/test/server.js";
import { createGr4vyClient, createGr4vyPublicClient, type Gr4vyOptions } from "./index.js";

const sandbox = await createSandbox();
const { url: baseUrl, credentials } = sandbox.gr4vy;
const { fetch } = sandbox;

describe("against the sandbox", () => {
  const gr4vy = createGr4vyClient({ baseUrl, token: async () => credentials.token, fetch });

  it("a checkout session is created, updated and deleted", async () => {
    const created = await gr4vy.createCheckoutSession({ metadata: { order: "1" } }).result();
    expect(created.response?.status).toBe(201);
    const session_id = created.data?.id ?? "";
    const updated = await gr4vy.updateCheckoutSession(session_id, { metadata: { order: "2" } });
    expect(updated.metadata).toEqual({ order: "2" });
    const read = await gr4vy.GET("/checkout/sessions/{session_id}", { params: { path: { session_id } } });
    expect(read.data).toEqual(updated);
    expect(await gr4vy.deleteCheckoutSession(session_id)).toBeUndefined();
    const { error } = await gr4vy.getCheckoutSession(session_id).result();
    expect(error).toMatchObject({
      code: "api",
      status: 404,
      body: { type: "error", code: "not_found" },
    });
  });

  it("a payment service token is listed until it is deleted", async () => {
    const [service] = await gr4vy.listPaymentServices({ method: "card" }).toArray({ limit: 1 });
    const { id: payment_method_id } = await gr4vy.createPaymentMethod({
      method: "card",
      number: "4111111111111111",
      expiration_date: "12/30",
    });
    const body = { payment_service_id: service?.id ?? "", redirect_url: "https://shop.example/back" };
    const token = await gr4vy.createPaymentServiceToken(payment_method_id, body);
    expect((await gr4vy.listPaymentServiceTokens(payment_method_id)).items).toEqual([token]);
    await gr4vy.deletePaymentServiceToken(payment_method_id, token.id);
    expect((await gr4vy.listPaymentServiceTokens(payment_method_id)).items).toEqual([]);
  });

  it("creates tokens with the API key, one for all calls", async () => {
    const tokens = new Set<string | null>();
    const own = createGr4vyClient({
      baseUrl,
      privateKey: credentials.privateKey,
      fetch: (address, init) => {
        tokens.add(new Headers(init.headers).get("authorization"));
        return fetch(address, init);
      },
    });
    await Promise.all(Array.from({ length: 50 }, () => own.createCheckoutSession()));
    expect(tokens.size).toBe(1);
  });

  it("tokens have only the given scopes, which the provider enforces", async () => {
    const { privateKey } = credentials;
    const reader = createGr4vyClient({ baseUrl, privateKey, scopes: ["checkout-sessions.read"], fetch });
    await expect(reader.createCheckoutSession()).rejects.toMatchObject({ code: "api", status: 403 });
  });

  it("a cached token that the provider rejects is renewed once, and the call succeeds", async () => {
    let given = 0;
    const forgetful = createGr4vyClient({
      baseUrl,
      token: () => ({ token: given++ === 0 ? "stale" : credentials.token, expiresAt: Date.now() + 1e6 }),
      fetch,
    });
    await forgetful.createCheckoutSession(undefined, { signal: AbortSignal.timeout(60_000) });
    await forgetful.createCheckoutSession();
    expect(given).toBe(2);
  });

  it("a wrong token is rejected, with the provider's message", async () => {
    const stranger = createGr4vyClient({ baseUrl, token: "abc", fetch });
    const { error } = await stranger.createCheckoutSession().result();
    expect(error).toMatchObject({ code: "api", status: 401, body: { code: "unauthorized" } });
    expect(JSON.stringify(error)).not.toContain("abc");
  });
});

it("the public client sends no credentials and only has the operations that need none", async () => {
  const { url, seen } = await startServer((response) => void response.writeHead(204).end());
  const device = createGr4vyPublicClient({ baseUrl: url });
  const payment_method = { method: "card", number: "4111111111111111", expiration_date: "12/30" } as const;
  await device.updateCheckoutSessionFields(crypto.randomUUID(), { payment_method });
  expect(seen[0]?.headers.authorization).toBeUndefined();
  expect(Object.keys(device)).not.toContain("createTransaction");
  // @ts-expect-error not among them
  expect(device.listBuyers).toBeUndefined();
});

describe("the merchant account", () => {
  it("is sent with every call, unless the call sets another", async () => {
    const { url, seen } = await startServer((response) => void response.writeHead(204).end());
    const gr4vy = createGr4vyClient({ baseUrl: url, token: "t", merchantAccountId: "main" });
    const id = crypto.randomUUID();
    await gr4vy.deleteCheckoutSession(id);
    await gr4vy.deleteCheckoutSession(id, { headers: { "x-gr4vy-merchant-account-id": "other" } });
    expect(seen.map(({ headers }) => headers["x-gr4vy-merchant-account-id"])).toEqual(["main", "other"]);
  });
});

describe("the base URL", () => {
  it.each([
    ["sandbox", "https://api.sandbox.acme.gr4vy.app/checkout/sessions"],
    ["production", "https://api.acme.gr4vy.app/checkout/sessions"],
  ] as const)("of %s comes from the contract", async (environment, expected) => {
    let called = "";
    const gr4vy = createGr4vyClient({
      id: "acme",
      environment,
      token: "t",
      fetch: async (url) => {
        called = url;
        return Response.json({}, { status: 400 });
      },
    });
    await gr4vy.createCheckoutSession().result();
    expect(called).toBe(expected);
  });
});

it.each<[string, object | undefined, RegExp]>([
  [
    "an unknown environment",
    { environment: "live" },
    /Gr4vy has no environment "live". It has: sandbox, production/,
  ],
  ["an ID that is not a DNS label", { id: "evil.example/" }, /"id" must be a DNS label/],
  ["missing options", undefined, /Call it as createGr4vyClient\(\{ id, environment, privateKey \}\)/],
  ["no environment", { environment: undefined }, /pass an environment \(sandbox, production\) or a baseUrl/],
  ["both a key and a token", { privateKey: "pem" }, /pass a privateKey or a token, not both/],
  ["an empty token", { token: "" }, /Gr4vy: token is empty/],
  ["no token", { token: undefined }, /Gr4vy: pass a privateKey or a token/],
])("rejects %s when the client is created", (_, wrong, message) => {
  const options = (wrong && {
    id: "acme",
    environment: "sandbox",
    token: "t",
    ...wrong,
  }) as Gr4vyOptions;
  expect(() => createGr4vyClient(options)).toThrow(UsageError);
  expect(() => createGr4vyClient(options)).toThrow(message);
});
