import { createPrivateKey, createPublicKey } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { UsageError } from "@paysession/core";
import { makeEcKey, makeRsaKey, openssl, publicKeyOf, toPkcs1 } from "../../test/openssl.js";
import type { RsaJwk, RsaKey } from "./key.js";
import { readRsaKey } from "./rsa.js";

const privateKey = makeRsaKey();
const publicKey = publicKeyOf(privateKey);
const lines = privateKey.trim().split("\n");
const toJwk = (pem: string) => createPrivateKey(pem).export({ format: "jwk" }) as RsaJwk;
const jwk = toJwk(privateKey);
const { n = "", e = "" } = jwk;

const readPrivate = (key: RsaKey) => () => readRsaKey(key, "private", "key");
const readPublic = (key: RsaKey) => () => readRsaKey(key, "public", "key");

const rs256 = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
const importPrivate = (algorithm: RsaHashedImportParams, key: RsaJwk = jwk, usages: KeyUsage[] = ["sign"]) =>
  crypto.subtle.importKey("jwk", key as JsonWebKey, algorithm, false, usages);
const importPublic = (key: RsaJwk) =>
  crypto.subtle.importKey("jwk", key as JsonWebKey, rs256, false, ["verify"]);

/** A PEM block with the DER that openssl makes of a private key. */
function encrypted(...args: string[]): string {
  return openssl([...args, "-in", "key.pem", "-passout", "pass:s3cret"], {
    "key.pem": privateKey,
  }).toString();
}

afterEach(() => void vi.restoreAllMocks());

describe("a private key that is rejected, by a message with the reason:", () => {
  const pss = openssl(["genpkey", "-algorithm", "RSA-PSS"]).toString();
  it.each<[string, RsaKey, RegExp]>([
    ["an empty string", "", /not PEM/],
    ["a file name", "./private.pem", /not PEM/],
    ["PEM that is cut off", lines.slice(0, 5).join("\n"), /not PEM/],
    ["PEM with lines missing", [...lines.slice(0, 3), ...lines.slice(-2)].join("\n"), /damaged/],
    ["PEM that is not Base64", privateKey.replace(lines[3] ?? "", "!!!"), /not Base64/],
    ["the public key", publicKey, /is a PUBLIC KEY, but an RSA PRIVATE KEY is required/],
    ["two keys", privateKey + privateKey, /contains more than one PEM block/],
    ["an encrypted key", encrypted("pkcs8", "-topk8"), /is encrypted/],
    ["an encrypted key in PKCS#1", encrypted("rsa", "-traditional", "-aes128"), /is encrypted/],
    ["an EC key", makeEcKey(), /is not an RSA key/],
    [
      "an EC key in SEC1",
      openssl(["ecparam", "-name", "secp521r1", "-genkey", "-noout"]).toString(),
      /is a EC/,
    ],
    ["a key for RSASSA-PSS only", pss, /is not an RSA key, or is restricted to RSASSA-PSS/],
    ["an EC JWK", { kty: "EC" }, /is a JWK of type EC/],
    ["a public JWK", { kty: "RSA", n, e }, /member "d" is missing/],
    ["a JWK with a number", { ...jwk, d: 5 as unknown as string }, /member "d" is missing or not Base64url/],
    ["a JWK with padding", { ...jwk, e: `${e}==` }, /member "e" is missing or not Base64url/],
    ["null", null as unknown as RsaKey, /not null/],
    ["undefined", undefined as unknown as RsaKey, /not undefined/],
    ["a KeyObject", createPrivateKey(privateKey) as unknown as RsaKey, /KeyObject.*key\.export.*pkcs8/],
    ["an object", {} as RsaKey, /is not PEM text, a JWK or a CryptoKey/],
    ["an object with usages", { usages: [] } as unknown as RsaKey, /is a undefined key/],
  ])("%s", (_, key, reason) => {
    expect(readPrivate(key)).toThrow(UsageError);
    expect(readPrivate(key)).toThrow(reason);
  });

  it("a CryptoKey for another use", async () => {
    const pssKey = await importPrivate({ name: "RSA-PSS", hash: "SHA-256" });
    expect(readPrivate(pssKey)).toThrow(/imported for RSA-PSS with SHA-256/);
    const sha1Key = await importPrivate({ ...rs256, hash: "SHA-1" });
    expect(readPrivate(sha1Key)).toThrow(/with SHA-1/);
    const verifier = await importPublic({ kty: "RSA", n, e });
    expect(readPrivate(verifier)).toThrow(/is a public key, but a private key is required/);
  });
});

describe("weak keys are rejected in every form:", () => {
  it.each([512, 1024, 2047])("%d bits", async (bits) => {
    const weak = makeRsaKey(bits);
    const weakJwk = toJwk(weak);
    const message = `key has ${bits} bits; at least 2048 are required`;
    for (const key of [weak, toPkcs1(weak), weakJwk, await importPrivate(rs256, weakJwk)]) {
      expect(readPrivate(key)).toThrow(UsageError);
      expect(readPrivate(key)).toThrow(message);
    }
    const weakPublic = { kty: "RSA", n: weakJwk.n ?? "", e };
    const pkcs1 = createPublicKey(weak).export({ type: "pkcs1", format: "pem" }) as string;
    for (const key of [publicKeyOf(weak), pkcs1, weakPublic, await importPublic(weakPublic)]) {
      expect(readPublic(key)).toThrow(UsageError);
      expect(readPublic(key)).toThrow(message);
    }
  });

  it("public exponent 3", async () => {
    const weak = makeRsaKey(2048, 3);
    for (const key of [weak, toPkcs1(weak), toJwk(weak), await importPrivate(rs256, toJwk(weak))]) {
      expect(readPrivate(key)).toThrow(/unsafe public exponent/);
    }
    expect(readPublic(publicKeyOf(weak))).toThrow(/unsafe public exponent/);
  });

  it.each([
    ["1", "AQ"],
    ["65536", "AQAA"],
    ["65537 with a leading zero, cut off", "AAEA"],
  ])("public exponent %s", async (_, exponent) => {
    const weak = { kty: "RSA", n, e: exponent };
    const pem = createPublicKey({ key: weak, format: "jwk" }).export({
      type: "spki",
      format: "pem",
    }) as string;
    for (const key of [weak, pem]) expect(readPublic(key)).toThrow(/unsafe public exponent/);
  });
});

describe("a damaged key is rejected:", () => {
  const flipLastBit = (value: string) => {
    const bytes = Buffer.from(value, "base64url");
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 2, bytes.length - 1);
    return bytes.toString("base64url");
  };

  it.each(["n", "e", "d", "p", "q", "dp", "dq", "qi"] as const)("one bit of %s is wrong", (member) => {
    expect(readPrivate({ ...jwk, [member]: flipLastBit(jwk[member] ?? "") })).toThrow(/key is damaged/);
  });

  it.each(["p", "q"] as const)("%s is 1 or longer than the modulus", (member) => {
    expect(readPrivate({ ...jwk, [member]: "AQ" })).toThrow(/key is damaged/);
    expect(readPrivate({ ...jwk, [member]: n + n })).toThrow(/key is damaged/);
  });

  it("one of the primes is 1", () => {
    expect(readPrivate({ ...jwk, p: "AQ", q: n })).toThrow(/key is damaged/);
    expect(readPrivate({ ...jwk, p: n, q: "AQ" })).toThrow(/key is damaged/);
  });

  it("its modulus is negative, because a leading zero is missing", () => {
    const der = Buffer.concat([
      Buffer.from("3082010902820100", "hex"),
      Buffer.from(n, "base64url"),
      Buffer.from("0203010001", "hex"),
    ]);
    const pem = `-----BEGIN RSA PUBLIC KEY-----\n${der.toString("base64")}\n-----END RSA PUBLIC KEY-----`;
    expect(readPublic(pem)).toThrow(/key is damaged/);
  });

  it("WebCrypto does not accept it", async () => {
    vi.spyOn(crypto.subtle, "importKey").mockRejectedValue(new DOMException("secret", "DataError"));
    for (const importKey of [readPrivate(jwk)(), readPublic(publicKey)()]) {
      await expect(importKey()).rejects.toThrow(UsageError);
      await expect(importKey()).rejects.toThrow(/^key is damaged(?!.*secret)/);
    }
  });
});

it("leading zeros in a JWK are ignored", async () => {
  const padded = Object.fromEntries(
    Object.entries(jwk).map(([member, value]) => [
      member,
      member === "kty"
        ? value
        : Buffer.from(`00${Buffer.from(value as string, "base64url").toString("hex")}`, "hex").toString(
            "base64url",
          ),
    ]),
  );
  const key = await readRsaKey(padded, "private", "key", true)();
  expect(await crypto.subtle.exportKey("jwk", key)).toMatchObject(jwk);
});

describe("no message contains any part of the key:", () => {
  it.each([
    ["a weak key", makeRsaKey(1024)],
    ["a key that is not Base64", privateKey.replace(lines[3] ?? "", "!!!")],
    ["a key of the wrong type", publicKey],
    ["a damaged key", [...lines.slice(0, 3), ...lines.slice(-2)].join("\n")],
  ])("%s", (_, key) => {
    expect.assertions(key.split("\n").slice(1, -2).length);
    try {
      readRsaKey(key, "private", "key");
    } catch (error) {
      for (const line of key.split("\n").slice(1, -2)) expect((error as Error).message).not.toContain(line);
    }
  });
});

it("a key is imported only once", async () => {
  const importKey = readRsaKey(privateKey, "private", "key");
  expect(await importKey()).toBe(await importKey());
});
