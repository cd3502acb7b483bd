// Runs the suite on every runtime that is asked for: `node runtimes/run.mjs [name …]`. The runtimes come from the npm
// registry into a folder of their own, which is kept for the next time; Chromium is the machine's.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundle } from "../bundle.mjs";
import { executablePath, launch } from "../chromium.mjs";
import { cache, install } from "../install.mjs";
import { startServer } from "./server.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const nodePackage = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
const packages = {
  "node-20": `${nodePackage}@20.20.2`,
  "node-22": `${nodePackage}@22.23.3`,
  "node-24": `${nodePackage}@24.21.0`,
  "node-26": `${nodePackage}@26.10.0`,
  bun: "bun@1.4.5",
  deno: "deno@2.9.6",
  workerd: "miniflare@4.20260730.0",
};
const runtimes = {
  ...Object.fromEntries(
    ["node-20", "node-22", "node-24", "node-26"].map((name) => [
      name,
      (file, url) =>
        command(join(install(packages[name]), "node_modules", nodePackage, "bin/node"), [file, url]),
    ]),
  ),
  bun: (file, url) => command(join(install(packages.bun), "node_modules/.bin/bun"), [file, url]),
  deno: (file, url) =>
    command(join(install(packages.deno), "node_modules/.bin/deno"), [
      "run",
      "-A",
      "--no-prompt",
      "--no-config",
      file,
      url,
    ]),
  workerd: inWorkerd,
  chromium: inChromium,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(runtimes, name));
if (unknown.length > 0) {
  console.error(`No such runtime: ${unknown.join(", ")}. There are: ${Object.keys(runtimes).join(", ")}`);
  process.exit(2);
}

const suite = bundleSuite();
const { server, url } = await startServer();
let broken = 0;
for (const [name, run] of Object.entries(runtimes)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const outcome = await run(suite, url).catch((error) => ({
    passed: 0,
    failed: [String(error?.stack ?? error)],
  }));
  if (outcome.skipped !== undefined) {
    console.log(`${name}: skipped, ${outcome.skipped}`);
    if (asked.includes(name)) broken++;
    continue;
  }
  console.log(
    `${name}: ${outcome.passed} passed${outcome.failed.length > 0 ? `, ${outcome.failed.length} failed` : ""}`,
  );
  for (const failure of outcome.failed) console.log(`  ${failure.replaceAll("\n", "\n    ")}`);
  if (outcome.failed.length > 0 || outcome.passed === 0) broken++;
}
server.close();
server.closeAllConnections();
process.exitCode = broken > 0 ? 1 : 0;

/** The suite in one file without imports, as a browser or a worker takes it. */
function bundleSuite() {
  const entry = `import { run } from "./suite.mjs";
    globalThis.runSuite = run;
    const url = globalThis.process?.argv?.[2] ?? globalThis.Deno?.args?.[0];
    if (url !== undefined) console.log("RESULT " + JSON.stringify(await run(url)));
    // Of a default export with \`fetch\`, Bun would start a server.
    const worker = { fetch: async (request) => Response.json(await run(new URL(request.url).searchParams.get("server"))) };
    export default globalThis.Bun === undefined ? worker : undefined;`;
  const file = join(cache, "suite.mjs");
  writeFileSync(file, bundle({ stdin: { contents: entry, resolveDir: here } }));
  return file;
}

function command(program, parameters) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      const [, result] = /^RESULT (.*)$/m.exec(output) ?? [];
      if (result === undefined) reject(new Error(`ended with ${code}:\n${output}`));
      else resolve(JSON.parse(result));
    });
  });
}

async function inWorkerd(file, server) {
  const { Miniflare } = await import(
    pathToFileURL(createRequire(join(install(packages.workerd), "package.json")).resolve("miniflare")).href
  );
  const worker = new Miniflare({
    modules: [{ type: "ESModule", path: "suite.mjs", contents: readFileSync(file, "utf8") }],
    modulesRoot: "/",
    compatibilityDate: "2026-04-01",
  });
  try {
    const response = await worker.dispatchFetch(`http://worker.test/?server=${encodeURIComponent(server)}`);
    return await response.json();
  } finally {
    await worker.dispose();
  }
}

async function inChromium(file, server) {
  if (executablePath === undefined)
    return { skipped: "no Chromium on this machine; CHROMIUM_PATH names one" };
  const pages = createServer((request, response) => {
    const script = request.url === "/suite.mjs";
    response.writeHead(200, { "content-type": script ? "text/javascript" : "text/html" });
    response.end(
      script ? readFileSync(file) : '<!doctype html><script type="module" src="/suite.mjs"></script>',
    );
  });
  await new Promise((resolve) => pages.listen(0, "127.0.0.1", resolve));
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${pages.address().port}/`);
    await page.waitForFunction(() => globalThis.runSuite !== undefined);
    return await page.evaluate((url) => globalThis.runSuite(url), server);
  } finally {
    await browser.close();
    pages.close();
  }
}
