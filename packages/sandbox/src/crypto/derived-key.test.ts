import { createPublicKey, sign, verify } from "node:crypto";
import { describe, expect, it } from "vitest";
import { deriveBytes, derivePrivateKey } from "./derived-key.js";

const pemOf = (algorithm: "ECDSA" | "RSA", secret: string, label: string) =>
  derivePrivateKey(algorithm, secret, label).export({ type: "pkcs8", format: "pem" }).toString();

describe.each([
  ["ECDSA", { namedCurve: "secp521r1" }],
  ["RSA", { modulusLength: 2048, publicExponent: 65_537n }],
] as const)("a derived %s key", (algorithm, details) => {
  // An RSA key takes long to derive.
  const derived = derivePrivateKey(algorithm, "secret", "label");

  it("has the size that the provider requires", () => {
    expect(derived.asymmetricKeyDetails).toMatchObject(details);
  });

  it("signs, and its public key verifies", () => {
    const message = Buffer.from("message");
    const signature = sign("sha512", message, derived);
    expect(verify("sha512", message, createPublicKey(derived), signature)).toBe(true);
    expect(verify("sha512", Buffer.from("other"), createPublicKey(derived), signature)).toBe(false);
  });

  it("is the same for the same secret and label, and another one otherwise", () => {
    const pem = pemOf(algorithm, "secret", "label");
    expect(derived.export({ type: "pkcs8", format: "pem" }).toString()).toBe(pem);
    expect(pemOf(algorithm, "secret", "other")).not.toBe(pem);
    expect(pemOf(algorithm, "other", "label")).not.toBe(pem);
  });
});

it("derives different bytes for different labels", () => {
  expect(deriveBytes("secret", "label", 16)).toEqual(deriveBytes("secret", "label", 32).subarray(0, 16));
  expect(deriveBytes("secret", "label", 16)).not.toEqual(deriveBytes("secret", "other", 16));
});
