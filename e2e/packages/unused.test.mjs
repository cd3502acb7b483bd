// Nothing lies about: files, exports and dependencies that nobody uses. What is used from outside is named in knip.json.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("every file, export and dependency is used", () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const knip = fileURLToPath(new URL("../node_modules/knip/bin/knip.js", import.meta.url));
  const args = [knip, "--directory", root, "--no-progress", "--treat-config-hints-as-errors"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(stdout + stderr).toBe("");
  expect(status).toBe(0);
});
