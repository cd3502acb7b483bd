import { spawn } from "node:child_process";
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "../../install.mjs";

export const name = "next 16";
export const parser = /already been read/;
/** Next.js gives up a connection without notice when a streamed body was not read to its end. */
export const closesAfter = ["an oversized body without a length"];

const application = fileURLToPath(new URL("next", import.meta.url));

/** Builds and starts the application in `next/`. `parsed` is a route that reads the request as JSON first. */
export async function start(environment) {
  const installed = install(["next@16.4.6", "react@19.3.1", "react-dom@19.3.1"]);
  const modules = join(application, "node_modules");
  rmSync(modules, { force: true });
  symlinkSync(join(installed, "node_modules"), modules, "junction");
  // Without the secrets, as in most builds.
  await finish(next(["build"], {}));
  const server = next(["start", "--hostname", "127.0.0.1", "--port", "0"], environment);
  const url = await findUrl(server);
  return { url: `${url}/webhooks`, parsed: `${url}/parsed`, stop: () => stop(server) };
}

function next(parameters, environment) {
  const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", ...parameters], {
    cwd: application,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => (child.output += text));
  }
  return child;
}

async function finish(child) {
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`next build ended with ${code}:\n${child.output}`);
}

function findUrl(child) {
  return new Promise((resolve, reject) => {
    child.once("close", () => reject(new Error(`next start ended:\n${child.output}`)));
    child.stdout.on("data", () => {
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(child.output) ?? [];
      if (url !== undefined && child.output.includes("Ready")) resolve(url);
    });
  });
}

async function stop(child) {
  if (child.exitCode !== null) throw new Error(`next start ended with ${child.exitCode}:\n${child.output}`);
  const closed = new Promise((resolve) => child.once("close", resolve));
  child.kill();
  await closed;
}
