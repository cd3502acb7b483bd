import { expect, it } from "vitest";
import { checkName } from "./check-name.js";

it.each(["a", "pay-4u", "my-bank", "a1-2b"])("accepts %j", (name) => {
  expect(() => checkName(name)).not.toThrow();
});

it.each(["", "PayPal", "../x", "a--b", "-a", "a-", "1a", "a_b", "a/b", "a\n"])("refuses %j", (name) => {
  expect(() => checkName(name)).toThrow(/cannot be a package's name/);
});
