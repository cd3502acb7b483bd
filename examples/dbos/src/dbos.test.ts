import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

it("resumes workflows after a crash, but only under the same executor ID", async () => {
  const demo = fileURLToPath(new URL("../dist/demo.js", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [demo]);
  expect(stdout.trim().split("\n")).toEqual([
    "the server was killed after booking 3 payments and before confirming them",
    "a server with another executor ID confirmed 0 of them",
    "a server with the same executor ID confirmed 3 of them",
  ]);
});
