import { describe, expect, it } from "vitest";
import { createSandbox } from "@paysession/sandbox";
import { UsageError } from "@paysession/core";
import { startServer } from "../../../core/test/server.js";
import { makeRsaKey, opensslVerifies, publicKeyOf } from "../../test/openssl.js";
import { createSmartGlocalClient, type SmartGlocalOptions } from "./index.js";

const { "smart-glocal": provider, fetch } = await createSandbox();
const { url: baseUrl, credentials } = provider;
const { project, privateKey } = credentials;
const body = { amount_details: { amount: 10000, currency: "usd" }, metadata: "order123" };

describe("against the sandbox", () => {
  const smartGlocal = createSmartGlocalClient({ baseUrl, project, privateKey, fetch });

  it("a session is created, by operation ID and by path", async () => {
    expect(await smartGlocal.createSession(body)).toMatchObject({
      status: "ok",
      session: { status: "created" },
    });
    expect((await smartGlocal.POST("/session/create", { body })).data?.session.id).toMatch(/^ps_/);
  });

  it("a rejection with HTTP 200 is an error", async () => {
    const { session } = await smartGlocal.createSession(body);
    const { error, data, response } = await smartGlocal.confirmSession({ session_id: session.id }).result();
    expect(data).toBeUndefined();
    expect(response?.status).toBe(200);
    expect(error).toMatchObject({
      code: "api",
      body: { status: "error", error: { code: "session_wrong_state" } },
    });
  });

  it("another key's signature is rejected, with the provider's message", async () => {
    const stranger = createSmartGlocalClient({ baseUrl, project, privateKey: makeRsaKey(), fetch });
    const { error } = await stranger.createSession(body).result();
    expect(error).toMatchObject({
      code: "api",
      status: 401,
      body: { error: { code: "authentication_error" } },
    });
  });
});

it("signs exactly the bytes that are sent", async () => {
  const { url, seen } = await startServer((response) => void response.end('{"status":"ok","session":{}}'));
  const key = makeRsaKey();
  const smartGlocal = createSmartGlocalClient({ baseUrl: url, project: "acme", privateKey: key });
  await smartGlocal.createSession({ ...body, metadata: { note: "円 ✓ \ud83d\ude00 </script> \u2028" } });
  const [request] = seen;
  expect(request?.headers["x-partner-project"]).toBe("acme");
  const signature = String(request?.headers["x-partner-sign"]);
  expect(opensslVerifies(request?.body ?? "", signature, publicKeyOf(key))).toBe(true);
  expect(opensslVerifies(`${request?.body} `, signature, publicKeyOf(key))).toBe(false);
});

it("sends the sub-merchant and the idempotency key as headers", async () => {
  const { url, seen } = await startServer((response) => void response.end('{"status":"ok","session":{}}'));
  const smartGlocal = createSmartGlocalClient({ baseUrl: url, project, privateKey });
  const headers = { "X-PARTNER-SUBMERCHANT": "shop-7" };
  await smartGlocal.createSession(body, { headers, idempotencyKey: "k1" });
  expect(seen[0]?.headers).toMatchObject({
    "x-partner-submerchant": "shop-7",
    "x-partner-idempotency-key": "k1",
  });
});

it.each([
  ["demo", "https://demo.smart-glocal.com/api/v1/session/create"],
  ["live", "https://proxy.smart-glocal.com/api/v1/session/create"],
] as const)("the base URL of %s comes from the contract", async (environment, expected) => {
  let called = "";
  const smartGlocal = createSmartGlocalClient({
    environment,
    project,
    privateKey,
    fetch: async (url) => {
      called = url;
      return Response.json({ status: "error", error: { code: "x", description: "x" } });
    },
  });
  await smartGlocal.createSession(body).result();
  expect(called).toBe(expected);
});

it.each<[string, object | undefined, RegExp]>([
  [
    "an unknown environment",
    { environment: "sandbox" },
    /Smart Glocal has no environment "sandbox". It has: demo, live/,
  ],
  [
    "missing options",
    undefined,
    /Call it as createSmartGlocalClient\(\{ environment, project, privateKey \}\)/,
  ],
  ["no environment", { environment: undefined }, /pass an environment \(demo, live\) or a baseUrl/],
  ["an empty project", { project: "" }, /project must be the project's name/],
  ["a wrong key", { privateKey: "secret" }, /Smart Glocal: privateKey is not PEM/],
  ["no key", { privateKey: undefined }, /Smart Glocal: privateKey must be PEM text/],
  ["the public key", { privateKey: publicKeyOf(privateKey) }, /an RSA PRIVATE KEY is required/],
])("rejects %s when the client is created", (_, wrong, message) => {
  const options = (wrong && { environment: "demo", project, privateKey, ...wrong }) as SmartGlocalOptions;
  expect(() => createSmartGlocalClient(options)).toThrow(UsageError);
  expect(() => createSmartGlocalClient(options)).toThrow(message);
});
