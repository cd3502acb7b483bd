#!/usr/bin/env node
/** Serves a sandbox until the process is stopped. See `--help`. */
import { listen } from "../http/node-server.js";
import { providerNames } from "../providers/index.js";
import type { SandboxProviders } from "../types.js";
import { formatAccounts } from "./format-accounts.js";
import { formatRequest, formatWebhook } from "./log-line.js";
import { createLogWriter } from "./log-writer.js";
import { parseOptions, usage } from "./options.js";

const options = parseOptions(process.argv.slice(2));
if (options.kind === "help") {
  console.log(usage);
  process.exit(0);
}
if (options.kind === "invalid") fail(`${options.message}\n\n${usage}`);
const { port, format, listenOptions } = options;

const log = createLogWriter((text) => process.stderr.write(text));
const sandbox = await listen(port, {
  ...listenOptions,
  onRequest: (entry) => log(formatRequest(entry)),
  onWebhook: (entry) => log(formatWebhook(entry)),
}).catch((error: NodeJS.ErrnoException & { port?: number }) =>
  fail(
    error.code === "EADDRINUSE"
      ? `Port ${error.port ?? port} is already in use. Choose another one with --port.`
      : error.message,
  ),
);

// Only the requested providers are present.
const served: Partial<SandboxProviders> = sandbox;
const accounts = Object.fromEntries(
  providerNames.flatMap((name) => {
    const provider = served[name];
    return provider === undefined
      ? []
      : [[name, { url: provider.url, credentials: { ...provider.credentials } }]];
  }),
);
console.log(formatAccounts(accounts, format));
if (format === "text") {
  console.log(`\nDashboard: ${sandbox.dashboardUrl}. Stop with Ctrl-C.`);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void sandbox.close());
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
