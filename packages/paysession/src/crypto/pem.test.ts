import { describe, expect, it } from "vitest";
import { UsageError } from "@paysession/core";
import { readPem } from "./pem.js";

const key = "-----BEGIN A KEY-----\nAQID\nBAU=\n-----END A KEY-----\n";
const der = Uint8Array.of(1, 2, 3, 4, 5);

describe("PEM may be written", () => {
  it.each([
    ["with line breaks", key],
    ["with Windows line breaks", key.replaceAll("\n", "\r\n")],
    ["with `\\n` instead of line breaks", key.replaceAll("\n", "\\n")],
    ["with spaces instead of line breaks", key.replaceAll("\n", " ")],
    ["on one line", key.replaceAll("\n", "")],
    ["with text around it", `Bag Attributes\n    friendlyName: key\n${key}\nend`],
  ])("%s", (_, text) => {
    expect(readPem(text, "key")).toEqual({ label: "A KEY", der });
  });
});

describe("text that is rejected:", () => {
  it.each<[string, string, RegExp]>([
    ["an empty string", "", /is not PEM/],
    ["a file name", "./private.pem", /is not PEM/],
    ["a block without an end", key.slice(0, -10), /is not PEM/],
    ["a block without a beginning", key.slice(5), /is not PEM/],
    ["a block with another label at its end", key.replace("END A", "END B"), /is not PEM/],
    ["a block that begins twice", `-----BEGIN A KEY-----\n${key}`, /is not PEM/],
    ["two blocks", key + key, /contains more than one PEM block/],
    ["an encrypted block", key.replaceAll("A KEY", "ENCRYPTED PRIVATE KEY"), /is encrypted/],
    [
      "a block with an encryption header",
      key.replace("AQID", "Proc-Type: 4,ENCRYPTED\n\nAQID"),
      /is encrypted/,
    ],
    ["a block that is not Base64", key.replace("AQID", "A!ID"), /is not Base64/],
    ["a block with a character missing", key.replace("AQID", "AID"), /is not Base64/],
  ])("%s", (_, text, message) => {
    const read = () => readPem(text, "key");
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
  });
});

// In more than linear time, each of these would take minutes and run into the timeout.
describe("long input is read in linear time:", () => {
  const length = 4_000_000;
  it.each([
    ["beginnings without an end", "-----BEGIN A-----"],
    ["incomplete beginnings", "-----BEGIN A"],
    ["alternating labels", "-----BEGIN A-----AAAA-----END B-----"],
    ["hyphens", "-"],
    ["line breaks written out", "\\n"],
  ])("%s", (_, part) => {
    expect(() => readPem(part.repeat(length / part.length), "key")).toThrow(UsageError);
  });

  it("a long label, and a long block with an invalid character at its end", () => {
    expect(() => readPem(`-----BEGIN ${"A ".repeat(length / 2)}`, "key")).toThrow(UsageError);
    const block = `-----BEGIN A-----${"AAAA\n".repeat(length / 5)}!-----END A-----`;
    expect(() => readPem(block, "key")).toThrow(/is not Base64/);
  });
});
