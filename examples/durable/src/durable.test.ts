import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

it("books every order once although processes are killed and responses are lost", async () => {
  const demo = fileURLToPath(new URL("../dist/demo.js", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [demo]);
  expect(stdout.trim().split("\n")).toEqual([
    "a worker was killed",
    "the web server was killed",
    "all 30 orders are paid",
    "30 refunds have an unknown outcome",
    "all 30 refunds are settled",
    "0 of 30 orders are wrong",
  ]);
});
