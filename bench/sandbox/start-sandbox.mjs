import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { headersFor } from "./session.mjs";

const require = createRequire(import.meta.url);

/** Starts the sandbox as its command does it, with its log. Returns where KOMOJU is served. */
export async function startSandbox() {
  const cli = join(dirname(require.resolve("@paysession/sandbox/package.json")), "dist/cli/cli.js");
  const child = spawn(process.execPath, [cli, "--port", "0", "--json"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const line = await new Promise((resolve) => child.stdout.once("data", resolve));
  const { url, credentials } = JSON.parse(String(line)).komoju;
  return { child, url, headers: headersFor(credentials.secretKey) };
}
