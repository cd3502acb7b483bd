#!/usr/bin/env node
/** Serves the sandbox until it is stopped. See `--help`. */
import { parseArgs } from "node:util";
import { listen, type ListenOptions } from "../http/node-server.js";
import type { LogEntry, WebhookEntry } from "../log.js";
import type { ProviderName, SandboxProviders } from "../types.js";

const usage = `Usage: paysession-sandbox [options]

Serves Gr4vy, KOMOJU and Smart Glocal on 127.0.0.1, each strict about its contract. A page at / shows what happens.

  --port PORT             port to listen on; 0 chooses a free one (default: 4010)
  --host ADDRESS          address to listen on; whoever reaches it sees what is in the sandbox
                          (default: 127.0.0.1)
  --provider NAME         serve only this one: gr4vy, komoju or smart-glocal; may be repeated
  --webhook [NAME=]URL    send notifications there, of this provider or of all; may be repeated
  --webhook-speed FACTOR  shorten the waits before a notification is sent again (default: 1)
  --persist FILE          keep state and credentials in this file from one run to the next
  --seed INTEGER          let all ids follow from this number
  --strict                refuse requests with members that the contract does not know
  --json                  when ready, print one line of JSON on standard output: for each provider its
                          url and the credentials that it accepts. The log goes to standard error.`;

const names: Readonly<Record<string, ProviderName>> = {
  gr4vy: "gr4vy",
  komoju: "komoju",
  "smart-glocal": "smartGlocal",
};

const { port, json, options } = readArguments();
const sandbox = await listen(port, { ...options, onRequest: log, onWebhook: logWebhook }).catch(
  (error: NodeJS.ErrnoException) =>
    fail(
      error.code === "EADDRINUSE" ? `Port ${port} is taken. Choose another one with --port.` : error.message,
    ),
);
// Only those that were asked for are there.
const served: Partial<SandboxProviders> = sandbox;
const providers = Object.fromEntries(
  Object.entries(names).flatMap(([name, property]) => {
    const provider = served[property];
    return provider === undefined ? [] : [[name, { url: provider.url, ...provider.credentials }]];
  }),
);

if (json) {
  console.log(JSON.stringify(providers));
} else {
  for (const [name, { url, ...credentials }] of Object.entries(providers)) {
    console.log(`${name}  ${url}`);
    for (const [credential, value] of Object.entries(credentials))
      console.log(`  ${credential}: ${String(value).trimEnd()}`);
  }
  console.log(`\nWhat happens is shown on http://127.0.0.1:${sandbox.port}/. Stop with Ctrl-C.`);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void sandbox.close());
}

function log({ method, path, status, operation, refusal, example, unknown = [] }: LogEntry): void {
  const verdict = refusal !== undefined ? ` ${refusal}` : example === true ? " (the contract's example)" : "";
  console.error(`${method} ${path} ${status} ${operation ?? "-"}${verdict}`);
  for (const member of unknown) console.error(`  unknown: ${member}`);
}

function logWebhook({ provider, kind, attempts, acknowledged }: WebhookEntry): void {
  const answers = attempts.map((status) => status ?? "no answer").join(", ");
  console.error(`webhook ${provider} ${kind} ${answers}${acknowledged ? "" : " given up"}`);
}

function readArguments(): { port: number; json: boolean; options: ListenOptions } {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: "string", default: "4010" },
        host: { type: "string", default: "127.0.0.1" },
        provider: { type: "string", multiple: true, default: Object.keys(names) },
        webhook: { type: "string", multiple: true, default: [] },
        "webhook-speed": { type: "string", default: "1" },
        persist: { type: "string" },
        seed: { type: "string" },
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
    if (values.seed !== undefined && !/^-?\d{1,9}$/.test(values.seed)) {
      throw new Error("--seed takes an integer of at most nine digits");
    }
    const { host, strict, json, persist, seed } = values;
    const options: ListenOptions = {
      host,
      strict,
      persist,
      providers: values.provider.map(nameOf),
      webhooks: readWebhooks(values.webhook, readSpeed(values["webhook-speed"])),
      ...(seed !== undefined && { seed: Number(seed) }),
    };
    return { port, json, options };
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${usage}`);
  }
}

function nameOf(name: string): ProviderName {
  const property = Object.hasOwn(names, name) ? names[name] : undefined;
  if (property === undefined) {
    throw new Error(`--provider takes ${Object.keys(names).join(", ")}, not "${name}"`);
  }
  return property;
}

function readSpeed(text: string): number {
  const speed = Number(text);
  if (!(speed > 0)) throw new Error("--webhook-speed takes a number above 0");
  return speed;
}

function readWebhooks(given: readonly string[], speed: number): NonNullable<ListenOptions["webhooks"]> {
  const targets = given.flatMap((text) => {
    const [, name, to = ""] = /^(?:([a-z0-9-]+)=)?(.*)$/s.exec(text) ?? [];
    if (!URL.canParse(to) || !/^https?:$/.test(new URL(to).protocol)) {
      throw new Error(`--webhook takes a URL that begins with http: or https:, not "${to}"`);
    }
    const whose = name === undefined ? Object.values(names) : [nameOf(name)];
    return whose.map((property) => [property, { to, speed }]);
  });
  return Object.fromEntries(targets);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
