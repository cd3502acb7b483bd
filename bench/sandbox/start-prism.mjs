import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../free-port.mjs";
import { headersFor } from "./session.mjs";

const require = createRequire(import.meta.url);
const cache = fileURLToPath(new URL("../.cache/prism", import.meta.url));

/** Starts Prism, a mock server for OpenAPI, on KOMOJU's contract. It comes from the npm registry. */
export async function startPrism() {
  if (!existsSync(join(cache, "node_modules"))) install();
  const port = await freePort();
  const script = join(cache, "node_modules/@stoplight/prism-cli/dist/index.js");
  const contract = require.resolve("@paysession/komoju/openapi.json");
  const options = ["--port", String(port), "--host", "127.0.0.1", "--verboseLevel", "fatal"];
  const child = spawn(process.execPath, [script, "mock", ...options, contract], { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    try {
      await (await fetch(url)).arrayBuffer();
      return { child, url, headers: headersFor("k") };
    } catch {
      if (child.exitCode !== null) throw new Error("Prism did not start");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function install() {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, "package.json"), "{}");
  const options = ["install", "--no-audit", "--no-fund", "--loglevel=error", "@stoplight/prism-cli@5"];
  const shell = process.platform === "win32";
  const { status } = spawnSync("npm", options, { cwd: cache, stdio: "inherit", shell });
  if (status !== 0) throw new Error("Prism cannot be installed");
}
