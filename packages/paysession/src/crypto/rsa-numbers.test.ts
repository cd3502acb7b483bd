import { describe, expect, it } from "vitest";
import { UsageError } from "@paysession/core";
import { checkPublicNumbers } from "./rsa-numbers.js";

/** The bytes of a number, with some leading zeros. */
function toBytes(number: bigint, leadingZeros = 0): Uint8Array {
  const hex = number.toString(16);
  const even = hex.padStart(hex.length + (hex.length % 2), "0");
  return Uint8Array.from(Buffer.from("00".repeat(leadingZeros) + even, "hex"));
}

/** An odd number of exactly this many bits. */
const modulus = (bits: number) => (1n << BigInt(bits - 1)) + 1n;

const check =
  (n: bigint, e: bigint, leadingZeros = 0) =>
  () =>
    checkPublicNumbers({ n: toBytes(n, leadingZeros), e: toBytes(e, leadingZeros) }, "key");

describe("the length of the modulus", () => {
  it.each([512, 1024, 2039, 2040, 2041, 2047])("%d bits are too few, whatever zeros lead", (bits) => {
    for (const zeros of [0, 1, 8]) {
      expect(check(modulus(bits), 65537n, zeros)).toThrow(`key has ${bits} bits; at least 2048`);
    }
  });

  it.each([2048, 2049, 3072, 4096, 16_384])("%d bits are accepted", (bits) => {
    for (const zeros of [0, 1]) expect(check(modulus(bits), 65537n, zeros)).not.toThrow();
  });

  it("more than 16384 bits are rejected", () => {
    expect(check(modulus(16_385), 65537n)).toThrow(/has 16385 bits; at most 16384/);
  });

  it("no modulus has 0 bits", () => {
    expect(check(0n, 65537n)).toThrow(/has 0 bits/);
    expect(() => checkPublicNumbers({}, "key")).toThrow(/has 0 bits/);
  });
});

it.each([0n, 1n, 2n, 3n, 17n, 257n, 65_535n, 65_536n, 65_538n, 1n << 128n, (1n << 256n) + 1n])(
  "the public exponent %s is rejected",
  (exponent) => {
    for (const zeros of [0, 4]) {
      expect(check(modulus(2048), exponent, zeros)).toThrow(UsageError);
      expect(check(modulus(2048), exponent, zeros)).toThrow(/unsafe public exponent/);
    }
  },
);

it.each([65_537n, 65_539n, 0xffff_ffffn, (1n << 255n) + 1n])(
  "the public exponent %s is accepted",
  (exponent) => {
    expect(check(modulus(2048), exponent, 2)).not.toThrow();
  },
);

it("an even modulus is rejected", () => {
  expect(check(modulus(2048) + 1n, 65537n)).toThrow(/modulus is an even number/);
});
