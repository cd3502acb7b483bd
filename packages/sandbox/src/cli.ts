#!/usr/bin/env node
/** Serves the sandbox until it is stopped. See `--help`. */
import { parseArgs } from "node:util";
import { listen } from "./listen.js";
import type { LogEntry } from "./log.js";

const usage = `Usage: paysession-sandbox [--port PORT] [--json] [--strict]

Serves Gr4vy, KOMOJU and Smart Glocal on 127.0.0.1, each strict about its contract.

  --port PORT  port to listen on; 0 chooses a free one (default: 4010)
  --json       when ready, print one line of JSON on standard output: for each provider its
               url and the credentials that it accepts. The log goes to standard error.
  --strict     refuse requests with members that the contract does not know`;

const { port, json, strict } = readArguments();
const sandbox = await listen(port, { onRequest: log, strict }).catch((error: NodeJS.ErrnoException) =>
  fail(
    error.code === "EADDRINUSE" ? `Port ${port} is taken. Choose another one with --port.` : error.message,
  ),
);
const { gr4vy, komoju, smartGlocal } = sandbox;
const providers = {
  gr4vy: { url: gr4vy.url, ...gr4vy.credentials },
  komoju: { url: komoju.url, ...komoju.credentials },
  "smart-glocal": { url: smartGlocal.url, ...smartGlocal.credentials },
};

if (json) {
  console.log(JSON.stringify(providers));
} else {
  for (const [name, { url, ...credentials }] of Object.entries(providers)) {
    console.log(`${name}  ${url}`);
    for (const [credential, value] of Object.entries(credentials))
      console.log(`  ${credential}: ${value.trimEnd()}`);
  }
  console.log("\nStop with Ctrl-C.");
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void sandbox.close());
}

function log({ method, path, status, operation, refusal, example, unknown = [] }: LogEntry): void {
  const verdict = refusal !== undefined ? ` ${refusal}` : example === true ? " (the contract's example)" : "";
  console.error(`${method} ${path} ${status} ${operation ?? "-"}${verdict}`);
  for (const member of unknown) console.error(`  unknown: ${member}`);
}

function readArguments(): { port: number; json: boolean; strict: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: "string", default: "4010" },
        json: { type: "boolean", default: false },
        strict: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535) throw new Error("--port takes a number from 0 to 65535");
    return { port, json: values.json, strict: values.strict };
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${usage}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
