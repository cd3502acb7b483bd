import { expect, it } from "vitest";
import { equalInConstantTime } from "./constant-time.js";

it("tells equal texts from others, of any length", () => {
  expect(equalInConstantTime("sk_test_1", "sk_test_1")).toBe(true);
  expect(equalInConstantTime("", "")).toBe(true);
  expect(equalInConstantTime("sk_test_1", "sk_test_2")).toBe(false);
  expect(equalInConstantTime("sk_test_1", "sk_test_1 ")).toBe(false);
  expect(equalInConstantTime("", "sk_test_1")).toBe(false);
});
