import { parseArgs } from "node:util";
import type { ListenOptions } from "../http/node-server.js";
import { providerNames, type ProviderName } from "../providers/index.js";
import type { AccountFormat } from "./format-accounts.js";

export const usage: string = `Usage: paysession-sandbox [options]

Serves Gr4vy, KOMOJU and Smart Glocal on 127.0.0.1. Each provider enforces its contract. A dashboard at / shows
requests, payments and webhooks.

  --port PORT             port to listen on; 0 chooses a free one (default: 4010)
  --host ADDRESS          address to listen on; anyone who can reach it can see what is in the sandbox.
                          Requests must name an IP address, localhost or this host (default: 127.0.0.1)
  --port-per-provider     serve each provider on a port of its own too, at the provider's own paths; the ports
                          follow --port
  --provider NAME         serve only this provider: ${providerNames.join(", ")}; repeatable
  --webhook [NAME=]URL    send webhooks of this provider, or of all, to this URL; repeatable
  --webhook-speed FACTOR  divide the waits before webhooks are sent again (default: 1)
  --persist FILE          keep state and credentials in this file between runs
  --seed INTEGER          seed ID generation, so that runs are reproducible
  --strict                refuse requests with members that are not in the contract
  --max-body-bytes BYTES  longest request body to accept (default: 8000000)
  --json                  when ready, print URLs and credentials as one line of JSON:
                          {"komoju":{"url":"…","credentials":{"secretKey":"…"}},…}
  --env                   when ready, print URLs and credentials as lines of an .env file: KOMOJU_URL="…",
                          KOMOJU_SECRET_KEY="…", …
  --help                  print this help

URLs and credentials go to standard output, the log to standard error.`;

/** The command line after parsing. */
export type CliOptions =
  | { readonly kind: "help" }
  | { readonly kind: "invalid"; readonly message: string }
  | {
      readonly kind: "serve";
      readonly port: number;
      readonly format: AccountFormat;
      readonly listenOptions: ListenOptions;
    };

/** Parses the arguments of the command, without the names of the runtime and the script. */
export function parseOptions(args: readonly string[]): CliOptions {
  try {
    const values = parseArguments(args);
    if (values.help) return { kind: "help" };
    const { host, strict, persist } = values;
    const listenOptions: ListenOptions = {
      host,
      strict,
      persist,
      portPerProvider: values["port-per-provider"],
      providers: values.provider.map((name) => parseProvider(name, "--provider")),
      webhooks: parseWebhooks(values.webhook, parseSpeed(values["webhook-speed"])),
      ...(values.seed !== undefined && { seed: parseSeed(values.seed) }),
      ...(values["max-body-bytes"] !== undefined && {
        maxBodyBytes: parseMaxBodyBytes(values["max-body-bytes"]),
      }),
    };
    return { kind: "serve", port: parsePort(values.port), format: parseFormat(values), listenOptions };
  } catch (error) {
    return { kind: "invalid", message: error instanceof Error ? error.message : String(error) };
  }
}

// The return type is what `parseArgs` infers from the options.
function parseArguments(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      provider: { type: "string", multiple: true, default: [...providerNames] },
      webhook: { type: "string", multiple: true, default: [] },
      "webhook-speed": { type: "string", default: "1" },
      persist: { type: "string" },
      "port-per-provider": { type: "boolean", default: false },
      seed: { type: "string" },
      "max-body-bytes": { type: "string" },
      json: { type: "boolean", default: false },
      env: { type: "boolean", default: false },
      strict: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  return values;
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${text}"`);
  }
  return port;
}

function parseSeed(text: string): number {
  if (!/^-?\d{1,9}$/.test(text)) {
    throw new Error(`--seed takes an integer of at most nine digits, not "${text}"`);
  }
  return Number(text);
}

function parseMaxBodyBytes(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new Error(`--max-body-bytes takes a whole number from 1 to 999999999, not "${text}"`);
  }
  return Number(text);
}

function parseFormat({ json, env }: { json: boolean; env: boolean }): AccountFormat {
  if (json && env) throw new Error("--json and --env exclude each other. Use one of them");
  if (json) return "json";
  return env ? "env" : "text";
}

function parseProvider(text: string, flag: string): ProviderName {
  const found = providerNames.find((name) => name === text);
  if (found === undefined) throw new Error(`${flag} takes ${providerNames.join(", ")}, not "${text}"`);
  return found;
}

function parseSpeed(text: string): number {
  const speed = Number(text);
  if (!(speed > 0)) throw new Error(`--webhook-speed takes a number above 0, not "${text}"`);
  return speed;
}

function parseWebhooks(given: readonly string[], speed: number): NonNullable<ListenOptions["webhooks"]> {
  const targets = given.flatMap((text) => {
    const [, name, to = ""] = /^(?:([a-z0-9-]+)=)?(.*)$/s.exec(text) ?? [];
    if (!URL.canParse(to) || !/^https?:$/.test(new URL(to).protocol)) {
      throw new Error(`--webhook takes a URL that begins with http: or https:, not "${to}"`);
    }
    const names = name === undefined ? providerNames : [parseProvider(name, "--webhook")];
    return names.map((one) => [one, { to, speed }]);
  });
  // The speed applies to webhooks that a call has registered, too.
  return Object.fromEntries([...providerNames.map((name) => [name, { speed }]), ...targets]);
}
