import { describe, expect, it } from "vitest";
import { createSandbox } from "@paysession/sandbox";
import { unwrap, UsageError } from "@paysession/core";
import { startServer } from "../../../core/test/server.js";
import { createKomojuPublicClient, createKomojuClient, type KomojuOptions } from "./index.js";

const { komoju: provider, fetch } = await createSandbox();
const { url: baseUrl, credentials } = provider;

describe("against the sandbox", () => {
  const komoju = createKomojuClient({ baseUrl, secretKey: credentials.secretKey, fetch });
  const body = { amount: 1000, currency: "JPY", return_url: "https://shop.example/back" } as const;

  it("a session is created and paid by card", async () => {
    const { id } = await komoju.createSession(body);
    const paid = await komoju.paySession(id, {
      payment_details: { type: "credit_card", number: "4111111111111111", month: 1, year: 2030 },
    });
    expect(paid).toMatchObject({ status: "completed", payment: { status: "captured", amount: 1000 } });
    expect(JSON.stringify(paid)).not.toContain("4111111111111111");
    expect((await komoju.showSession(id)).payment).toEqual(paid.payment);
  });

  it.each(["customer", "customer_payment"] as const)("a session of mode %s is created", async (mode) => {
    expect(await komoju.createSession({ ...body, mode })).toMatchObject({
      mode,
      status: "pending",
    });
  });

  it("a session can be cancelled only once", async () => {
    const { id } = await unwrap(komoju.POST("/sessions", { body }));
    expect((await komoju.cancelSession(id)).status).toBe("cancelled");
    const { error } = await komoju.cancelSession(id).result();
    expect(error).toMatchObject({
      code: "api",
      status: 422,
      body: { error: { code: "unprocessable_entity" } },
    });
  });

  it("a publishable key can read a session but not create one", async () => {
    const { id } = await komoju.createSession(body);
    const browser = createKomojuClient({ baseUrl, secretKey: credentials.publishableKey, fetch });
    expect((await browser.showSession(id)).id).toBe(id);
    expect((await browser.createSession(body).result()).error).toMatchObject({
      status: 403,
      body: { error: { code: "forbidden" } },
    });
  });

  it("a wrong key is rejected, with the provider's message", async () => {
    const stranger = createKomojuClient({ baseUrl, secretKey: "sk_test_wrong", fetch });
    const { error } = await stranger.createSession(body).result();
    expect(error).toMatchObject({ code: "api", status: 401, body: { error: { code: "unauthorized" } } });
    expect(JSON.stringify(error)).not.toContain("sk_test_wrong");
  });
});

it("sends the contract's API version unless the caller sets another", async () => {
  const { url, seen } = await startServer((response) => void response.writeHead(404).end("{}"));
  await createKomojuClient({ baseUrl: url, secretKey: "k" }).showSession("s1").result();
  const older = createKomojuClient({ baseUrl: url, secretKey: "k", apiVersion: "2024-07-15" });
  await older.showSession("s1").result();
  await older.showSession("s1", { headers: { "X-KOMOJU-API-VERSION": "2025-01-28" } }).result();
  expect(seen.map(({ headers }) => headers["x-komoju-api-version"])).toEqual([
    "2025-01-28",
    "2024-07-15",
    "2025-01-28",
  ]);
  expect(seen[0]?.headers.authorization).toBe(`Basic ${Buffer.from("k:").toString("base64")}`);
});

it("the base URL comes from the contract", async () => {
  let called = "";
  const komoju = createKomojuClient({
    secretKey: "k",
    fetch: async (url) => {
      called = url;
      return Response.json({}, { status: 404 });
    },
  });
  await komoju.showSession("s1").result();
  expect(called).toBe("https://komoju.com/api/v1/sessions/s1");
});

it.each<[string, object | undefined, RegExp]>([
  ["missing options", undefined, /Call it as createKomojuClient\(\{ secretKey \}\)/],
  ["an empty key", { secretKey: "" }, /KOMOJU: secretKey is empty/],
  ["a key with a colon", { secretKey: "a:b" }, /KOMOJU: secretKey contains a character/],
  ["a malformed base URL", { baseUrl: "komoju.com" }, /baseUrl/],
])("rejects %s when the client is created", (_, wrong, message) => {
  const options = (wrong && { secretKey: "k", ...wrong }) as KomojuOptions;
  expect(() => createKomojuClient(options)).toThrow(UsageError);
  expect(() => createKomojuClient(options)).toThrow(message);
});

it("the public client only has the operations that a publishable key permits", async () => {
  const { url, seen } = await startServer((response) => void response.writeHead(404).end("{}"));
  const device = createKomojuPublicClient({ baseUrl: url, publishableKey: "pk_test_1" });
  await device.showSession("s1").result();
  expect(seen[0]?.headers.authorization).toBe(`Basic ${btoa("pk_test_1:")}`);
  // @ts-expect-error not among them
  expect(device.createSession).toBeUndefined();
  expect(() => device.POST("/sessions" as "/sessions/{id}/pay", {} as never)).toThrow(/no operation POST/);
});
