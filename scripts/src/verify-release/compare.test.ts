import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { differences } from "./compare.js";

function folder(files: Record<string, string>): string {
  const made = mkdtempSync(join(tmpdir(), "paysession-compare-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(made, name)), { recursive: true });
    writeFileSync(join(made, name), text);
  }
  return made;
}

it("finds nothing where there is nothing", () => {
  const files = { "package.json": "{}", "dist/index.js": "a" };
  expect(differences(folder(files), folder(files))).toEqual([]);
});

it("names each file that differs, is missing or was added, and where", () => {
  const published = folder({ "package.json": "{}", "dist/index.js": "abcd", "dist/evil.js": "x" });
  const built = folder({ "package.json": "{}", "dist/index.js": "abXd", "dist/new.js": "y" });
  expect(differences(published, built)).toEqual([
    "dist/evil.js was published, but is not built here",
    "dist/index.js differs from byte 2 on",
    "dist/new.js is missing from what was published",
  ]);
  expect(differences(folder({ a: "12" }), folder({ a: "123" }))).toEqual(["a differs from byte 2 on"]);
});
