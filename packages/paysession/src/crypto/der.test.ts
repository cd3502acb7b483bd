import { expect, it } from "vitest";
import { readDer, readSequence } from "./der.js";

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));

it("splits consecutive elements, with short and long lengths", () => {
  const long = "00".repeat(300);
  expect(readDer(bytes(`0201010482012c${long}0500`))).toEqual([
    { tag: 2, content: bytes("01") },
    { tag: 4, content: bytes(long) },
    { tag: 5, content: bytes("") },
  ]);
  expect(readDer(bytes(""))).toEqual([]);
});

it.each(["02", "0201", "020201", "0281", "0282", "028200", "02820001", "0285010000000001", "02ff", "0280"])(
  "%s is malformed or cut off",
  (hex) => {
    expect(readDer(bytes(hex))).toBeUndefined();
  },
);

it("reads exactly one SEQUENCE", () => {
  expect(readSequence(bytes("3003020105"))).toEqual([{ tag: 2, content: bytes("05") }]);
  for (const hex of ["", "0203020105", "30030201050500", "3003020205", "3004020105"]) {
    expect(readSequence(bytes(hex))).toBeUndefined();
  }
});
