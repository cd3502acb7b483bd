import { decodeJwt, decodeProtectedHeader, importSPKI, jwtVerify } from "jose";
import { describe, expect, it } from "vitest";
import { UsageError } from "@paysession/core";
import { makeEcKey, makeRsaKey, publicKeyOf } from "../../test/openssl.js";
import {
  createEmbedToken,
  createGr4vyClient,
  createToken,
  thumbprintOf,
  type EmbedTokenOptions,
  type TokenOptions,
} from "./index.js";

const ecKey = makeEcKey();
const rsaKey = makeRsaKey();

describe("a token", () => {
  it.each([
    ["ES512", ecKey],
    ["RS512", rsaKey],
  ])("is signed with %s and verified by the public key", async (algorithm, privateKey) => {
    const token = await createToken({ privateKey });
    const publicKey = await importSPKI(publicKeyOf(privateKey), algorithm);
    const { payload, protectedHeader } = await jwtVerify(token, publicKey);
    expect(protectedHeader).toEqual({ alg: algorithm, typ: "JWT", kid: await thumbprintOf(privateKey) });
    expect(payload).toMatchObject({ scopes: ["*.read", "*.write"], iss: "paysession" });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600);
    expect(payload.nbf).toBeLessThan(payload.iat ?? 0);
  });

  it("has the given claims and an ID of its own", async () => {
    const options = { privateKey: ecKey, scopes: ["buyers.read"], expiresIn: 86_400, issuer: "shop" };
    const [first, second] = [decodeJwt(await createToken(options)), decodeJwt(await createToken(options))];
    expect(first).toMatchObject({ scopes: ["buyers.read"], iss: "shop", exp: (first.iat ?? 0) + 86_400 });
    expect(first.jti).not.toBe(second.jti);
  });
});

it("a function is called for the key of every token, so that keys can be rotated", async () => {
  const keys = [ecKey, rsaKey];
  const privateKey = async () => keys.shift() ?? "";
  for (const key of [ecKey, rsaKey]) {
    expect(decodeProtectedHeader(await createToken({ privateKey })).kid).toBe(await thumbprintOf(key));
  }
  await expect(createToken({ privateKey })).rejects.toThrow(/not PEM/);
});

describe("an embed token", () => {
  it("pins the given values under exactly these names", async () => {
    const embed = {
      amount: 1299,
      currency: "USD",
      buyer_external_identifier: "user-123",
      metadata: { orderId: "a", order_id: "b" },
      connection_options: { "stripe-card": { stripe_connect: { on_behalf_of: "acct" } } },
    };
    const checkoutSessionId = crypto.randomUUID();
    const claims = decodeJwt(await createEmbedToken({ privateKey: ecKey, embed, checkoutSessionId }));
    expect(claims).toMatchObject({ scopes: ["embed"], embed, checkout_session_id: checkoutSessionId });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(3600);
  });

  it("may pin nothing", async () => {
    const claims = decodeJwt(await createEmbedToken({ privateKey: ecKey }));
    expect(Object.keys(claims).sort()).toEqual(["exp", "iat", "iss", "jti", "nbf", "scopes"]);
  });

  it("may be long", async () => {
    const embed = { metadata: { note: "円".repeat(200_000) } };
    expect(decodeJwt(await createEmbedToken({ privateKey: ecKey, embed }))).toMatchObject({ embed });
  });

  it.each([0, 1, Number.MAX_SAFE_INTEGER])("may pin the amount %d", async (amount) => {
    const claims = decodeJwt(await createEmbedToken({ privateKey: ecKey, embed: { amount } }));
    expect(claims).toMatchObject({ embed: { amount } });
  });

  it.each([-1, 12.99, 2 ** 53, Number.NaN, Infinity, "1299", null])(
    "cannot pin the amount %j",
    async (amount) => {
      const created = createEmbedToken({ privateKey: ecKey, embed: { amount: amount as number } });
      await expect(created).rejects.toThrow(UsageError);
      await expect(created).rejects.toThrow("embed.amount must be a non-negative integer");
    },
  );
});

it("the thumbprint is the same after PEM has been in an environment variable", async () => {
  expect(await thumbprintOf(ecKey.replaceAll("\n", "\\n"))).toBe(await thumbprintOf(ecKey));
  expect(decodeProtectedHeader(await createToken({ privateKey: ecKey })).kid).toMatch(/^[\w-]{43}$/);
});

it.each([0, -1, 1.5, Number.NaN, 86_401, 600_000, 1e12, Infinity, "60"])(
  "a lifetime of %s seconds is rejected",
  async (lifetime) => {
    const options = { privateKey: ecKey, expiresIn: lifetime as number };
    await expect(createToken(options)).rejects.toThrow(UsageError);
    await expect(createToken(options)).rejects.toThrow(/expiresIn must be .* from 1 to 86400 \(24 hours\)/);
    await expect(createEmbedToken(options)).rejects.toThrow(/expiresIn/);
    expect(() => createGr4vyClient({ baseUrl: "https://shop.test", ...options })).toThrow(/expiresIn/);
  },
);

it.each<[string, unknown, RegExp]>([
  ["missing options", undefined, /Call it as createToken\(\{ privateKey \}\)/],
  ["scopes as a string", { privateKey: ecKey, scopes: "*.read" }, /scopes must be an array of strings/],
  ["an empty issuer", { privateKey: ecKey, issuer: "" }, /issuer must be a non-empty string/],
])("createToken rejects %s", async (_, options, message) => {
  await expect(createToken(options as TokenOptions)).rejects.toThrow(UsageError);
  await expect(createToken(options as TokenOptions)).rejects.toThrow(message);
});

it.each<[string, unknown, RegExp]>([
  ["missing options", undefined, /Call it as createEmbedToken\(\{ privateKey \}\)/],
  ["embed as null", { privateKey: ecKey, embed: null }, /embed must be an object/],
  ["embed as a string", { privateKey: ecKey, embed: "1299" }, /embed must be an object/],
])("createEmbedToken rejects %s", async (_, options, message) => {
  await expect(createEmbedToken(options as EmbedTokenOptions)).rejects.toThrow(UsageError);
  await expect(createEmbedToken(options as EmbedTokenOptions)).rejects.toThrow(message);
});
