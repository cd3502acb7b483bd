import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { UsageError } from "@paysession/core";
import { makeRsaKey, openssl, publicKeyOf, toPkcs1 } from "../../test/openssl.js";
import { explain, sign } from "./index.js";

const privateKey = makeRsaKey();
const publicKey = publicKeyOf(privateKey);

it("reports the length and digest of the bytes", async () => {
  const body = '{"note":"円"}';
  expect(await explain(body)).toEqual({
    length: 14,
    sha256: createHash("sha256").update(body).digest("hex"),
    keyFingerprint: undefined,
    firstDifference: undefined,
  });
});

it("reports the same fingerprint as openssl for a private or public key in any form", async () => {
  const der = openssl(["pkey", "-pubin", "-in", "key.pem", "-outform", "DER"], { "key.pem": publicKey });
  const expected = createHash("sha256").update(der).digest("hex");
  for (const key of [privateKey, publicKey, toPkcs1(privateKey)]) {
    expect((await explain("{}", { key })).keyFingerprint).toBe(expected);
  }
});

it("reports no fingerprint of a key that cannot be exported", async () => {
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const usages: KeyUsage[] = ["sign", "verify"];
  const pair = await crypto.subtle.generateKey(
    { ...algorithm, modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) },
    false,
    usages,
  );
  expect((await explain("{}", { key: pair.privateKey })).keyFingerprint).toBeUndefined();
});

it.each([
  ['{"a":1}', '{"a":1}', undefined],
  ['{"a":1}', '{"a": 1}', { offset: 5, signed: 0x31, other: 0x20 }],
  ["{}", "{}\n", { offset: 2, signed: undefined, other: 10 }],
  ["{}\n", "{}", { offset: 2, signed: 10, other: undefined }],
])("%j against %j", async (body, other, firstDifference) => {
  expect((await explain(body, { other })).firstDifference).toEqual(firstDifference);
});

it("contains no part of the key", async () => {
  const text = JSON.stringify(await explain("{}", { key: privateKey, other: await sign("{}", privateKey) }));
  for (const line of privateKey.trim().split("\n").slice(1, -1)) expect(text).not.toContain(line);
});

it.each([null, {}, "pem", 5])("rejects the key %j with a UsageError", async (key) => {
  await expect(explain("{}", { key: key as string })).rejects.toThrow(UsageError);
});
