import { createPublicKey, sign, verify } from "node:crypto";
import { describe, expect, it } from "vitest";
import { deriveBytes, derivePrivateKey } from "./derived-key.js";

const pemOf = (algorithm: "ECDSA" | "RSA", secret: string, label: string) =>
  derivePrivateKey(algorithm, secret, label).export({ type: "pkcs8", format: "pem" }).toString();

describe.each(["ECDSA", "RSA"] as const)("a derived %s key", (algorithm) => {
  it("signs, and its public key verifies", () => {
    const key = derivePrivateKey(algorithm, "secret", "label");
    const message = Buffer.from("message");
    const signature = sign("sha512", message, key);
    expect(verify("sha512", message, createPublicKey(key), signature)).toBe(true);
    expect(verify("sha512", Buffer.from("other"), createPublicKey(key), signature)).toBe(false);
  });

  it("is the same for the same secret and label, and another one otherwise", () => {
    const pem = pemOf(algorithm, "secret", "label");
    expect(pemOf(algorithm, "secret", "label")).toBe(pem);
    expect(pemOf(algorithm, "secret", "other")).not.toBe(pem);
    expect(pemOf(algorithm, "other", "label")).not.toBe(pem);
  });
});

it("an RSA key has 2048 bits, and an ECDSA key is on P-521", () => {
  const { asymmetricKeyDetails: rsa } = derivePrivateKey("RSA", "secret", "label");
  expect(rsa).toMatchObject({ modulusLength: 2048, publicExponent: 65_537n });
  const { asymmetricKeyDetails: ec } = derivePrivateKey("ECDSA", "secret", "label");
  expect(ec).toEqual({ namedCurve: "secp521r1" });
});

it("derives different bytes for different labels", () => {
  expect(deriveBytes("secret", "label", 16)).toEqual(deriveBytes("secret", "label", 32).subarray(0, 16));
  expect(deriveBytes("secret", "label", 16)).not.toEqual(deriveBytes("secret", "other", 16));
});
