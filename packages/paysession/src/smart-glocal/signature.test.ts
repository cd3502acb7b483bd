import { createPrivateKey, createPublicKey, createSign } from "node:crypto";
import { describe, expect, it } from "vitest";
import { makeRsaKey, opensslSigns, opensslVerifies, publicKeyOf, toPkcs1 } from "../../test/openssl.js";
import { sign, verify, type RsaJwk } from "./index.js";

const privateKey = makeRsaKey();
const publicKey = publicKeyOf(privateKey);
const bodies = [
  "{}",
  '{"metadata":"order123"}',
  '{"name":"円 ✓ \ud83d\ude00"}',
  '{"a":"' + "x".repeat(100_000) + '"}',
];

describe("a signature", () => {
  it.each(bodies.map((body) => [`${body.slice(0, 30)}… (${body.length})`, body]))(
    "of %s verifies with openssl",
    async (_, body) => {
      expect(opensslVerifies(body, await sign(body, privateKey), publicKey)).toBe(true);
    },
  );

  it.each(bodies.map((body) => [`${body.slice(0, 30)}… (${body.length})`, body]))(
    "that openssl made of %s verifies here",
    async (_, body) => {
      await expect(verify(body, opensslSigns(body, privateKey), publicKey)).resolves.toBe(true);
    },
  );

  it("is the same as openssl's, because the scheme is deterministic", async () => {
    await expect(sign("{}", privateKey)).resolves.toBe(opensslSigns("{}", privateKey));
  });

  it("is one line of Base64", async () => {
    await expect(sign("{}", privateKey)).resolves.toMatch(/^[A-Za-z0-9+/]{342}==$/);
  });

  it("covers every byte", async () => {
    const body = new TextEncoder().encode('{"amount":1}');
    const signature = await sign(body, privateKey);
    for (let index = 0; index < body.length; index++) {
      const tampered = body.slice();
      tampered[index] = (tampered[index] ?? 0) ^ 1;
      await expect(verify(tampered, signature, publicKey)).resolves.toBe(false);
    }
  });

  it.each(["", "x", "!!!!", "a b=", "AAAA", "QQ", "hello\nworld"])(
    "of %j is not genuine, and not an exception",
    async (signature) => {
      await expect(verify("{}", signature, publicKey)).resolves.toBe(false);
    },
  );

  it("by another key is not genuine", async () => {
    const other = makeRsaKey();
    await expect(verify("{}", await sign("{}", other), publicKey)).resolves.toBe(false);
    expect(opensslVerifies("{}", await sign("{}", other), publicKey)).toBe(false);
  });

  it("of a parsed object is refused with the reason", async () => {
    await expect(sign({} as string, privateKey)).rejects.toThrow(/as it travels, not a parsed object/);
    await expect(verify({} as string, "", publicKey)).rejects.toThrow(/as it travels, not a parsed object/);
  });
});

describe("a private key may be", () => {
  const expected = opensslSigns("{}", privateKey);
  const cryptoKey = () =>
    crypto.subtle.importKey(
      "pkcs8",
      createPrivateKey(privateKey).export({ type: "pkcs8", format: "der" }),
      { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
      false,
      ["sign"],
    );

  it("PKCS#8 PEM with Windows line ends", async () => {
    await expect(sign("{}", privateKey.replaceAll("\n", "\r\n"))).resolves.toBe(expected);
  });

  it("PEM on one line with `\\n` written out, as in an environment variable", async () => {
    await expect(sign("{}", privateKey.replaceAll("\n", "\\n"))).resolves.toBe(expected);
  });

  it("PKCS#1 PEM", async () => {
    const pkcs1 = toPkcs1(privateKey);
    expect(pkcs1).toContain("BEGIN RSA PRIVATE KEY");
    await expect(sign("{}", pkcs1)).resolves.toBe(expected);
  });

  it("a JWK", async () => {
    const jwk = createPrivateKey(privateKey).export({ format: "jwk" }) as RsaJwk;
    await expect(sign("{}", jwk)).resolves.toBe(expected);
  });

  it("a CryptoKey, extractable or not", async () => {
    await expect(sign("{}", await cryptoKey())).resolves.toBe(expected);
  });

  it("a function that signs elsewhere", async () => {
    const kms = (bytes: Uint8Array) => createSign("RSA-SHA256").update(bytes).sign(privateKey);
    await expect(sign("{}", kms)).resolves.toBe(expected);
    await expect(sign("{}", async (bytes) => kms(bytes))).resolves.toBe(expected);
  });

  it("of 3072 and 4096 bits", async () => {
    for (const bits of [3072, 4096]) {
      const key = makeRsaKey(bits);
      await expect(verify("{}", await sign("{}", key), publicKeyOf(key))).resolves.toBe(true);
    }
  });
});

describe("a public key may be", () => {
  const signature = opensslSigns("{}", privateKey);

  it("PKCS#1 PEM", async () => {
    const pkcs1 = createPublicKey(publicKey).export({ type: "pkcs1", format: "pem" }) as string;
    expect(pkcs1).toContain("BEGIN RSA PUBLIC KEY");
    await expect(verify("{}", signature, pkcs1)).resolves.toBe(true);
  });

  it("a JWK", async () => {
    const jwk = createPublicKey(publicKey).export({ format: "jwk" }) as RsaJwk;
    await expect(verify("{}", signature, jwk)).resolves.toBe(true);
  });
});

describe("a signing function that gives no signature", () => {
  it.each([
    ["a string", "c2lnbmF0dXJl"],
    ["a digest", new Uint8Array(32)],
    ["nothing", undefined],
  ])("but %s is refused", async (_, given) => {
    await expect(sign("{}", () => given as Uint8Array)).rejects.toThrow(
      /must give a Uint8Array of at least 256 bytes, or a key/,
    );
  });
});

it("a function may give the key of the moment, so that keys can be changed while the program runs", async () => {
  const keys = [makeRsaKey(), makeRsaKey()] as const;
  let current: string = keys[0];
  const source = () => current;
  expect(await sign("{}", source)).toBe(opensslSigns("{}", keys[0]));
  current = keys[1];
  expect(await sign("{}", source)).toBe(opensslSigns("{}", keys[1]));
});
