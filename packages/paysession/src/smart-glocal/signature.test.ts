import { createPrivateKey, createPublicKey, createSign, createVerify } from "node:crypto";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { UsageError } from "@paysession/core";
import { mutatedPem } from "../../test/mutate-pem.js";
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
    "of %s is verified by openssl",
    async (_, body) => {
      expect(opensslVerifies(body, await sign(body, privateKey), publicKey)).toBe(true);
    },
  );

  it.each(bodies.map((body) => [`${body.slice(0, 30)}… (${body.length})`, body]))(
    "by openssl of %s is verified here",
    async (_, body) => {
      await expect(verify(body, opensslSigns(body, privateKey), publicKey)).resolves.toBe(true);
    },
  );

  it("equals openssl's, because the algorithm is deterministic", async () => {
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

  it.each(["", "x", "!!!!", "a b=", "AAAA", "QQ", "QQ==", "hello\nworld", undefined, null, 5])(
    "that is %j is not genuine, and no exception",
    async (signature) => {
      await expect(verify("{}", signature as string, publicKey)).resolves.toBe(false);
    },
  );

  it("in another spelling of the same Base64 is not genuine", async () => {
    const signature = await sign("{}", privateKey);
    const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const last = digits.indexOf(signature.at(-3) ?? "");
    const other = `${signature.slice(0, -3)}${digits[last + 1]}==`;
    expect(Buffer.from(other, "base64")).toEqual(Buffer.from(signature, "base64"));
    await expect(verify("{}", other, publicKey)).resolves.toBe(false);
  });

  it("by another key is not genuine", async () => {
    const other = makeRsaKey();
    await expect(verify("{}", await sign("{}", other), publicKey)).resolves.toBe(false);
    expect(opensslVerifies("{}", await sign("{}", other), publicKey)).toBe(false);
  });

  it("of a parsed object is rejected with the reason", async () => {
    await expect(sign({} as string, privateKey)).rejects.toThrow(/as it is sent, not a parsed object/);
    await expect(verify({} as string, "x", publicKey)).rejects.toThrow(/as it is sent, not a parsed object/);
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

  it("PKCS#8 PEM with Windows line breaks", async () => {
    await expect(sign("{}", privateKey.replaceAll("\n", "\r\n"))).resolves.toBe(expected);
  });

  it("PEM on one line with `\\n`, as in an environment variable", async () => {
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

  it("a CryptoKey that cannot be exported", async () => {
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

describe("a function that returns neither a signature nor a key", () => {
  it.each([
    ["a string", "c2lnbmF0dXJl"],
    ["a digest", new Uint8Array(32)],
    ["nothing", undefined],
  ])("but %s is rejected", async (_, given) => {
    await expect(sign("{}", () => given as Uint8Array)).rejects.toThrow(
      /must return a Uint8Array of at least 256 bytes, or a key/,
    );
  });
});

it("a function may return the current key, so that keys can be rotated", async () => {
  const keys = [makeRsaKey(), makeRsaKey()] as const;
  let current: string = keys[0];
  const source = () => current;
  expect(await sign("{}", source)).toBe(opensslSigns("{}", keys[0]));
  current = keys[1];
  expect(await sign("{}", source)).toBe(opensslSigns("{}", keys[1]));
});

describe("a mutated key", () => {
  const rejected = (error: unknown) => {
    expect(error).toBeInstanceOf(UsageError);
    return undefined;
  };

  it.each([
    ["PKCS#8", privateKey],
    ["PKCS#1", toPkcs1(privateKey)],
  ])("in %s signs correctly or is a UsageError", async (_, pem) => {
    await fc.assert(
      fc.asyncProperty(mutatedPem(pem), async (mutated) => {
        const signature = await sign("{}", mutated).catch(rejected);
        if (signature === undefined) return;
        expect(createVerify("sha256").update("{}").verify(publicKey, signature, "base64")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  const signature = opensslSigns("{}", privateKey);
  it.each([
    ["SPKI", publicKey],
    ["PKCS#1", createPublicKey(publicKey).export({ type: "pkcs1", format: "pem" }) as string],
  ])("in %s verifies without an exception or is a UsageError", async (_, pem) => {
    await fc.assert(
      fc.asyncProperty(mutatedPem(pem), async (mutated) => {
        expect([true, false, undefined]).toContain(await verify("{}", signature, mutated).catch(rejected));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a key that WebCrypto imports but cannot use", () => {
  afterEach(() => void vi.restoreAllMocks());

  it("is a UsageError without the reason, which could quote it", async () => {
    const failure = new DOMException("secret", "OperationError");
    vi.spyOn(crypto.subtle, "sign").mockRejectedValue(failure);
    vi.spyOn(crypto.subtle, "verify").mockRejectedValue(failure);
    const signature = opensslSigns("{}", privateKey);
    for (const use of [() => sign("{}", privateKey), () => verify("{}", signature, publicKey)]) {
      await expect(use()).rejects.toThrow(UsageError);
      await expect(use()).rejects.toThrow(/Key is damaged(?!.*secret)/);
    }
  });
});
