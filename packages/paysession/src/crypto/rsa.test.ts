import { createPrivateKey, generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { UsageError } from "@paysession/core";
import { makeRsaKey, openssl, publicKeyOf, toPkcs1 } from "../../test/openssl.js";
import type { RsaJwk, RsaKey } from "./key.js";
import { readRsaKey } from "./rsa.js";

const good = makeRsaKey();
const lines = good.trim().split("\n");
const jwk = createPrivateKey(good).export({ format: "jwk" }) as RsaJwk;
const read = (key: RsaKey) => () => readRsaKey(key, "private", "key");
const importAs = (algorithm: RsaHashedImportParams, usages: KeyUsage[] = ["sign"]) =>
  crypto.subtle.importKey("jwk", jwk as JsonWebKey, algorithm, false, usages);

describe("a wrong private key is refused at once, with the reason:", () => {
  const wrong: [string, RsaKey, RegExp][] = [
    ["empty", "", /not PEM/],
    ["not PEM", "secret", /not PEM/],
    ["a file's name", "./private.pem", /not PEM/],
    ["cut off before its end", lines.slice(0, 5).join("\n"), /not PEM/],
    ["lines missing inside", [...lines.slice(0, 3), ...lines.slice(-2)].join("\n"), /damaged/],
    ["not Base64 inside", good.replace(lines[3] ?? "", "!!!"), /not Base64/],
    ["the public half", publicKeyOf(good), /is a PUBLIC KEY, but an RSA PRIVATE KEY is needed/],
    ["two keys", good + good, /holds 2 PEM blocks/],
    ["1024 bits", makeRsaKey(1024), /has 1024 bits; at least 2048/],
    ["1024 bits in PKCS#1", toPkcs1(makeRsaKey(1024)), /has 1024 bits/],
    [
      "encrypted",
      openssl(["pkcs8", "-topk8", "-in", "key.pem", "-passout", "pass:s3cret"], {
        "key.pem": good,
      }).toString(),
      /is encrypted/,
    ],
    [
      "encrypted in PKCS#1",
      openssl(["rsa", "-in", "key.pem", "-traditional", "-aes128", "-passout", "pass:s3cret"], {
        "key.pem": good,
      }).toString(),
      /is encrypted/,
    ],
    [
      "an EC key",
      openssl(["ecparam", "-name", "secp521r1", "-genkey", "-noout"]).toString(),
      /is a EC PRIVATE KEY/,
    ],
    [
      "an EC key in PKCS#8",
      generateKeyPairSync("ec", { namedCurve: "P-521" }).privateKey.export({
        type: "pkcs8",
        format: "pem",
      }) as string,
      /not an RSA key/,
    ],
    [
      "an RSA key for PSS only",
      generateKeyPairSync("rsa-pss", { modulusLength: 2048 }).privateKey.export({
        type: "pkcs8",
        format: "pem",
      }) as string,
      /not an RSA key \(or one for PSS only\)/,
    ],
    ["an EC JWK", { kty: "EC" }, /JWK of type EC/],
    ["a public JWK", { kty: "RSA", n: jwk.n ?? "", e: jwk.e ?? "" }, /member "d" is missing/],
    [
      "a JWK of 1024 bits",
      createPrivateKey(makeRsaKey(1024)).export({ format: "jwk" }) as RsaJwk,
      /has 1024 bits/,
    ],
    ["null", null as unknown as RsaKey, /not null/],
    ["undefined", undefined as unknown as RsaKey, /not undefined/],
    ["a KeyObject", createPrivateKey(good) as unknown as RsaKey, /KeyObject.*key\.export/],
  ];

  it.each(wrong)("%s", (_, key, reason) => {
    expect(read(key)).toThrow(UsageError);
    expect(read(key)).toThrow(reason);
  });

  it("a CryptoKey for something else", async () => {
    expect(read(await importAs({ name: "RSA-PSS", hash: "SHA-256" }))).toThrow(
      /imported for RSA-PSS with SHA-256/,
    );
    expect(read(await importAs({ name: "RSASSA-PKCS1-v1_5", hash: "SHA-1" }))).toThrow(/with SHA-1/);
    const { n = "", e = "" } = jwk;
    const verifier = await crypto.subtle.importKey(
      "jwk",
      { kty: "RSA", n, e },
      { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
      false,
      ["verify"],
    );
    expect(read(verifier)).toThrow(/is a public key, but the private one is needed/);
  });
});

describe("no message holds any of the key:", () => {
  it.each([
    ["of too few bits", makeRsaKey(1024)],
    ["not Base64", good.replace(lines[3] ?? "", "!!!")],
    ["of the wrong kind", publicKeyOf(good)],
  ])("%s", (_, key) => {
    try {
      readRsaKey(key, "private", "key");
      expect.unreachable();
    } catch (error) {
      for (const line of key.split("\n").slice(1, -2)) expect((error as Error).message).not.toContain(line);
    }
  });
});

it("imports a key only once", async () => {
  const key = readRsaKey(good, "private", "key");
  expect(await key()).toBe(await key());
});
