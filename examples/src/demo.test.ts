import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("npm start's main job runs to its end and reports every call", () => {
  const demo = fileURLToPath(new URL("../dist/demo.js", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [demo], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  // Ids, times and columns vary; the story does not.
  const story = stdout
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}|(?<=session )[a-z0-9]{25}|(?<=payment )[a-z0-9]{25}|ps_\d+/g, "ID")
    .replace(/\d{4}-\d\d-\d\dT\S+/g, "TIME")
    .replace(/ {2,}/g, "  ");
  expect(story).toMatchInlineSnapshot();
}, 30_000);
