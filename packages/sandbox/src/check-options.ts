import { providerNames } from "./providers/index.js";
import type { SandboxOptions } from "./types.js";
import type { WebhookOptions } from "./webhooks/outbox.js";

/**
 * Checks the options of a sandbox, for callers whose values no compiler has checked.
 *
 * @throws TypeError that names the invalid option and says which values are allowed.
 */
export function checkOptions(options: SandboxOptions): void {
  const { providers, origin, seed, maxBodyBytes, webhooks = {} } = options;
  if (providers !== undefined) checkProviders(providers);
  if (origin !== undefined && !isOrigin(origin)) {
    fail("origin", origin, 'must be an http or https URL without a path, such as "http://sandbox.localhost"');
  }
  if (seed !== undefined && !isInteger(seed, -(2 ** 31), 2 ** 32 - 1)) {
    fail("seed", seed, "must be a 32-bit integer");
  }
  if (maxBodyBytes !== undefined && !isInteger(maxBodyBytes, 1)) {
    fail("maxBodyBytes", maxBodyBytes, "must be a whole number of bytes above 0");
  }
  for (const name of ["now", "fault", "onRequest", "onWebhook"] as const) {
    if (!["undefined", "function"].includes(typeof options[name])) {
      fail(name, options[name], "must be a function");
    }
  }
  for (const [name, one] of Object.entries(webhooks)) {
    checkProviderName(name, "webhooks");
    checkWebhooks(one, `webhooks[${JSON.stringify(name)}]`);
  }
}

function checkProviders(providers: unknown): void {
  if (!Array.isArray(providers)) {
    fail("providers", providers, `must be an array of ${providerNames.join(", ")}`);
  }
  for (const name of providers) checkProviderName(name, "providers");
}

function checkProviderName(name: unknown, option: string): void {
  if (providerNames.some((one) => one === name)) return;
  throw new TypeError(
    `Unknown provider ${JSON.stringify(name)} in the option ${option}. Use one of: ${providerNames.join(", ")}`,
  );
}

function checkWebhooks({ to, speed, times }: WebhookOptions, option: string): void {
  if (to !== undefined && typeof to !== "function" && !isHttpUrl(to)) {
    fail(`${option}.to`, to, "must be an http or https URL, or a function that takes a Request");
  }
  if (speed !== undefined && !(typeof speed === "number" && speed > 0)) {
    fail(`${option}.speed`, speed, "must be a number above 0");
  }
  if (times !== undefined && !isInteger(times, 1)) {
    fail(`${option}.times`, times, "must be a whole number above 0");
  }
}

function isInteger(value: number, min: number, max = Number.MAX_SAFE_INTEGER): boolean {
  return Number.isSafeInteger(value) && value >= min && value <= max;
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isOrigin(text: string): boolean {
  return isHttpUrl(text) && new URL(text).href === `${new URL(text).origin}/`;
}

function fail(option: string, value: unknown, rule: string): never {
  throw new TypeError(`The option ${option} ${rule}, not ${JSON.stringify(value) ?? String(value)}`);
}
