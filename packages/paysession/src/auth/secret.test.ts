import { describe, expect, it } from "vitest";
import { UsageError } from "@paysession/core";
import { readSecret } from "./secret.js";

describe("a secret that is rejected when it is read, by a message without the secret:", () => {
  it.each([
    ["an empty string", ""],
    ["a trailing space", "s3cret "],
    ["a line break", "s3cret\n"],
    ["a character outside ASCII", "s3cret–"],
    ["a number", 3],
    ["undefined", undefined],
  ])("%s", (_, secret) => {
    const read = () => readSecret(secret as string, "Shop: key");
    expect(read).toThrow(UsageError);
    expect(read).toThrow(/^(?!.*s3cret).*Shop: key/);
  });
});

it("a string is passed on synchronously", () => {
  const used: string[] = [];
  expect(readSecret("s3cret", "Shop: key")((secret) => void used.push(secret))).toBeUndefined();
  expect(used).toEqual(["s3cret"]);
});

it("the result of a function is validated each time", async () => {
  const results = ["first", ""];
  const withSecret = readSecret(() => results.shift() ?? (undefined as unknown as string), "Shop: key");
  const used: string[] = [];
  await withSecret((secret) => void used.push(secret));
  await expect(withSecret(() => {})).rejects.toThrow("Shop: key is empty");
  await expect(withSecret(() => {})).rejects.toThrow("Shop: key must be a string, not undefined");
  expect(used).toEqual(["first"]);
});
