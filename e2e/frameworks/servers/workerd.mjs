import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundle } from "../../bundle.mjs";
import { install } from "../../install.mjs";

export const name = "workerd";
export const parser = /already been read/;
/** workerd closes a connection without notice when a body was not read to its end. */
export const closesAfter = ["a refusal", "an oversized body", "an oversized body without a length"];

/** Starts the worker in `workerd/`. `parsed` is an address where the worker reads the request as JSON first. */
export async function start(environment) {
  // The last version that runs on Node 20.
  const manifest = join(install("miniflare@4.20260426.0"), "package.json");
  const { Miniflare } = await import(pathToFileURL(createRequire(manifest).resolve("miniflare")).href);
  const worker = new Miniflare({
    modules: true,
    script: bundleWorker(),
    compatibilityDate: "2026-04-01",
    host: "127.0.0.1",
    bindings: environment,
  });
  const { origin } = await worker.ready;
  return { url: `${origin}/webhooks`, parsed: `${origin}/parsed`, stop: () => worker.dispose() };
}

function bundleWorker() {
  const entry = fileURLToPath(new URL("workerd/worker.mjs", import.meta.url));
  return bundle({ entryPoints: [entry], external: ["cloudflare:workers"] });
}
