import { createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { decodeJwt, decodeProtectedHeader, importSPKI, jwtVerify } from "jose";
import { describe, expect, it } from "vitest";
import { UsageError } from "@paysession/core";
import { makeRsaKey, openssl, publicKeyOf } from "../../test/openssl.js";
import { createEmbedToken, createToken, thumbprintOf } from "./index.js";

const ecKey = openssl(["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-521"]).toString();
const rsaKey = makeRsaKey();
const pem = (key: KeyObject, type: "pkcs8" | "sec1" | "pkcs1" = "pkcs8") =>
  key.export({ type: type as "pkcs8", format: "pem" }) as string;

describe("a token", () => {
  it.each([
    ["ES512", ecKey],
    ["RS512", rsaKey],
  ])("is signed with %s, so that the public half verifies it", async (algorithm, privateKey) => {
    const token = await createToken({ privateKey });
    const { payload, protectedHeader } = await jwtVerify(
      token,
      await importSPKI(publicKeyOf(privateKey), algorithm),
    );
    expect(protectedHeader).toEqual({ alg: algorithm, typ: "JWT", kid: await thumbprintOf(privateKey) });
    expect(payload).toMatchObject({ scopes: ["*.read", "*.write"], iss: "paysession" });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600);
    expect(payload.nbf).toBeLessThan(payload.iat ?? 0);
  });

  it("carries what it is asked to, and an identifier of its own", async () => {
    const options = { privateKey: ecKey, scopes: ["buyers.read"], expiresIn: 60, issuer: "shop" };
    const [first, second] = [decodeJwt(await createToken(options)), decodeJwt(await createToken(options))];
    expect(first).toMatchObject({ scopes: ["buyers.read"], iss: "shop", exp: (first.iat ?? 0) + 60 });
    expect(first.jti).not.toBe(second.jti);
  });
});

it("a function may give the key of the moment, so that keys can be changed while the program runs", async () => {
  const keys = [ecKey, rsaKey];
  const privateKey = async () => keys.shift() ?? "";
  for (const key of [ecKey, rsaKey]) {
    expect(decodeProtectedHeader(await createToken({ privateKey })).kid).toBe(await thumbprintOf(key));
  }
  await expect(createToken({ privateKey })).rejects.toThrow(/not PEM/);
});

describe("an embed token", () => {
  it("pins what is given, under the very names and keys", async () => {
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

  it("takes no amount with a fraction", async () => {
    await expect(createEmbedToken({ privateKey: ecKey, embed: { amount: 12.99 } })).rejects.toThrow(
      UsageError,
    );
  });
});

it("the thumbprint is the same after PEM has been through an environment variable", async () => {
  expect(await thumbprintOf(ecKey.replaceAll("\n", "\\n"))).toBe(await thumbprintOf(ecKey));
  expect(decodeProtectedHeader(await createToken({ privateKey: ecKey })).kid).toMatch(/^[\w-]{43}$/);
});

it.each<[string, unknown, RegExp]>([
  ["nothing", undefined, /must be PEM text/],
  ["no PEM", "abc", /not PEM/],
  ["a public key", publicKeyOf(ecKey), /is a PUBLIC KEY, but a PRIVATE KEY is needed/],
  ["SEC1", pem(createPrivateKey(ecKey), "sec1"), /not PKCS#8.*openssl pkcs8/],
  ["PKCS#1", pem(createPrivateKey(rsaKey), "pkcs1"), /not PKCS#8/],
  [
    "another curve",
    pem(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey),
    /neither an EC key on P-521/,
  ],
  ["Ed25519", pem(generateKeyPairSync("ed25519").privateKey), /neither an EC key on P-521/],
])("a key that is %s is refused", async (_, privateKey, message) => {
  await expect(createToken({ privateKey: privateKey as string })).rejects.toThrow(UsageError);
  await expect(createToken({ privateKey: privateKey as string })).rejects.toThrow(message);
});

it("a damaged key is refused without a word of it", async () => {
  const lines = ecKey.trim().split("\n");
  const damaged = [...lines.slice(0, -2), lines.at(-1)].join("\n");
  await expect(createToken({ privateKey: damaged })).rejects.toThrow(/damaged/);
});

it.each([0, -1, 1.5, Number.NaN])("a life of %d seconds is refused", async (expiresIn) => {
  await expect(createToken({ privateKey: ecKey, expiresIn })).rejects.toThrow(/expiresIn/);
});
