import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { findStale, writeOutputs } from "./write.js";

function makeFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "paysession-write-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

it("writes what differs, and only that", async () => {
  const folder = makeFolder({ same: "1", other: "2" });
  chmodSync(join(folder, "same"), 0o444);
  const before = statSync(join(folder, "same")).mtimeMs;
  const outputs = new Map([
    ["same", "1"],
    ["other", "3"],
    ["deep/new", "4"],
  ]);
  expect(await findStale(folder, outputs)).toEqual(["deep/new", "other"]);
  expect(await writeOutputs(folder, outputs)).toEqual(["deep/new", "other"]);
  expect(readFileSync(join(folder, "other"), "utf8")).toBe("3");
  expect(readFileSync(join(folder, "deep/new"), "utf8")).toBe("4");
  expect(statSync(join(folder, "same")).mtimeMs).toBe(before);
  expect(await findStale(folder, outputs)).toEqual([]);
});

it("when one file cannot be written, none is, and nothing is left lying about", async () => {
  const folder = makeFolder({ first: "old" });
  // A folder cannot be made where a file is.
  writeFileSync(join(folder, "second"), "in the way");
  const outputs = new Map([
    ["first", "new"],
    ["second/file", "new"],
  ]);
  await expect(writeOutputs(folder, outputs)).rejects.toThrow();
  expect(readFileSync(join(folder, "first"), "utf8")).toBe("old");
  expect(readdirSync(folder).sort()).toEqual(["first", "second"]);
});

it("replaces a file whole: it is never seen half-written", async () => {
  const folder = makeFolder({ file: "a".repeat(1_000_000) });
  mkdirSync(join(folder, "x"));
  const inode = statSync(join(folder, "file")).ino;
  await writeOutputs(folder, new Map([["file", "b".repeat(1_000_000)]]));
  expect(statSync(join(folder, "file")).ino).not.toBe(inode);
});
