import { createPrivateKey } from "node:crypto";
import fc from "fast-check";
import { compactVerify, importSPKI } from "jose";
import { describe, expect, it } from "vitest";
import { UsageError } from "@paysession/core";
import { mutatedPem } from "../../test/mutate-pem.js";
import { makeEcKey, makeRsaKey, openssl, publicKeyOf, toPkcs1 } from "../../test/openssl.js";
import { createGr4vyClient, createToken, thumbprintOf } from "./index.js";

const ecKey = makeEcKey();
const rsaKey = makeRsaKey();

describe("a key that is rejected, by a message with the reason:", () => {
  it.each<[string, unknown, RegExp]>([
    ["undefined", undefined, /Gr4vy: privateKey must be PEM text, not undefined/],
    ["a Buffer", Buffer.from(ecKey), /must be PEM text, not object/],
    ["text that is not PEM", "abc", /not PEM/],
    ["a public key", publicKeyOf(ecKey), /is a PUBLIC KEY, but a PRIVATE KEY is required/],
    [
      "SEC1",
      createPrivateKey(ecKey).export({ type: "sec1", format: "pem" }),
      /not PKCS#8.*openssl pkcs8 -topk8 -nocrypt/,
    ],
    ["PKCS#1", toPkcs1(rsaKey), /not PKCS#8/],
    ["an EC key on another curve", makeEcKey("P-256"), /neither an EC key on P-521/],
    [
      "an Ed25519 key",
      openssl(["genpkey", "-algorithm", "ed25519"]).toString(),
      /neither an EC key on P-521/,
    ],
    ["an RSA key of 512 bits", makeRsaKey(512), /has 512 bits; at least 2048/],
    ["an RSA key of 1024 bits", makeRsaKey(1024), /has 1024 bits; at least 2048/],
    ["an RSA key of 2047 bits", makeRsaKey(2047), /has 2047 bits; at least 2048/],
    ["an RSA key with public exponent 3", makeRsaKey(2048, 3), /unsafe public exponent/],
  ])("%s", async (_, key, message) => {
    const privateKey = key as string;
    await expect(createToken({ privateKey })).rejects.toThrow(UsageError);
    await expect(createToken({ privateKey })).rejects.toThrow(message);
    await expect(thumbprintOf(privateKey)).rejects.toThrow(message);
  });
});

it("a key that is not PEM is rejected when the client is created", () => {
  expect(() => createGr4vyClient({ baseUrl: "https://shop.test", privateKey: "abc" })).toThrow(/not PEM/);
});

describe("a damaged key is rejected, by a message without any part of it:", () => {
  const der = createPrivateKey(ecKey).export({ type: "pkcs8", format: "der" });
  const toPem = (bytes: Uint8Array) =>
    `-----BEGIN PRIVATE KEY-----\n${Buffer.from(bytes).toString("base64")}\n-----END PRIVATE KEY-----`;

  it.each([
    ["cut off", toPem(der.subarray(0, -8))],
    // The last bytes are the public key, the 60th byte is in the private key.
    ["a wrong public key", toPem(Buffer.from(der).fill((der.at(-1) ?? 0) ^ 1, der.length - 1))],
    ["a wrong private key", toPem(Buffer.from(der).fill((der.at(60) ?? 0) ^ 1, 60, 61))],
  ])("%s", async (_, privateKey) => {
    await expect(createToken({ privateKey })).rejects.toThrow(UsageError);
    await expect(createToken({ privateKey })).rejects.toThrow(/^Gr4vy: privateKey is damaged: [a-z ,]+$/);
  });
});

it.each([
  ["ES512", ecKey],
  ["RS512", rsaKey],
])("a mutated key for %s signs correctly or is a UsageError", async (algorithm, key) => {
  const publicKey = await importSPKI(publicKeyOf(key), algorithm);
  await fc.assert(
    fc.asyncProperty(mutatedPem(key), async (privateKey) => {
      const token = await createToken({ privateKey }).catch((error: unknown) => {
        expect(error).toBeInstanceOf(UsageError);
        return undefined;
      });
      if (token !== undefined) await compactVerify(token, publicKey);
    }),
    { numRuns: 300 },
  );
});
