import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Starts a bare `node:http` server that answers as the sandbox does. */
export async function startBare({ headers }, answer) {
  const script = fileURLToPath(new URL("bare-server.mjs", import.meta.url));
  const child = spawn(process.execPath, [script, answer], { stdio: ["ignore", "pipe", "inherit"] });
  const port = await new Promise((resolve) => child.stdout.once("data", resolve));
  return { child, url: `http://127.0.0.1:${Number(String(port))}`, headers };
}
