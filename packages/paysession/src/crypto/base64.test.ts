import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeBase64, encodeBase64 } from "./base64.js";
import { decodeBase64url, encodeBase64url } from "./base64url.js";

it("encodes and decodes the same as Node.js", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const buffer = Buffer.from(bytes);
      expect(encodeBase64(bytes)).toBe(buffer.toString("base64"));
      expect(encodeBase64url(bytes)).toBe(buffer.toString("base64url"));
      expect(decodeBase64(buffer.toString("base64"))).toEqual(bytes);
      expect(decodeBase64url(buffer.toString("base64url"))).toEqual(bytes);
    }),
  );
});

it("handles long input", () => {
  const bytes = new Uint8Array(1_000_000).fill(255);
  expect(Buffer.compare(decodeBase64(encodeBase64(bytes)) ?? bytes.subarray(1), bytes)).toBe(0);
});

it.each(["A", "AA", "AAA", "A===", "AA=A", "=", "====", "AAAA=", "AA\n==", "AA-_", "é==="])(
  "%j is not Base64",
  (text) => {
    expect(decodeBase64(text)).toBeUndefined();
  },
);

it.each(["A", "AA==", "AA+/", "AA AA", "é"])("%j is not Base64url", (text) => {
  expect(decodeBase64url(text)).toBeUndefined();
});
