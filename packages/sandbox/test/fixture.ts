import { execFileSync } from "node:child_process";
import { createSign } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import gr4vyContract from "@paysession/gr4vy/openapi.json" with { type: "json" };
import komojuContract from "@paysession/komoju/openapi.json" with { type: "json" };
import smartGlocalContract from "@paysession/smart-glocal/openapi.json" with { type: "json" };
import type { Document } from "../src/contract/document.js";
import { validateValue } from "../src/contract/validate-value.js";
import { createSandbox, type LogEntry, type ProviderName, type Sandbox } from "../src/index.js";

/** The parts of an answer that tests look at. */
export interface Reply {
  status: number;
  headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever a provider answers
  body: any;
}

/** A sandbox, and callers that are strangers to the façade: they write headers and sign by hand. */
export interface Fixture {
  sandbox: Sandbox<keyof typeof contracts>;
  log: LogEntry[];
  /** Every notification that was sent, each held to the contract. */
  events: () => Promise<Notified[]>;
  /** The clock; a test may set it. */
  clock: { now: Date };
  gr4vy: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>;
  komoju: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>;
  smartGlocal: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Reply>;
}

/** A notification as it was received. */
export interface Notified {
  provider: ProviderName;
  kind: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever a provider tells
  payload: any;
}

const contracts = { gr4vy: gr4vyContract, komoju: komojuContract, "smart-glocal": smartGlocalContract };

/** A receiver of notifications that holds each to the contract. */
function createReceiver(provider: keyof typeof contracts, received: Notified[]) {
  const contract = contracts[provider] as unknown as Document & {
    "x-webhooks": { tag: string };
    webhooks: Record<
      string,
      { post: { requestBody: { content: { "application/json": { schema: { $ref: string } } } } } }
    >;
  };
  return async (request: Request): Promise<Response> => {
    const payload = (await request.json()) as Record<string, unknown>;
    const kind = String(payload[contract["x-webhooks"].tag]);
    const schema = contract.webhooks[kind]?.post.requestBody.content["application/json"].schema.$ref.slice(1);
    const broken =
      schema === undefined ? ["there is no such webhook"] : validateValue(contract, schema, payload);
    if (broken.length > 0) throw new Error(`${provider} ${kind}: ${JSON.stringify(broken)}`);
    received.push({ provider, kind, payload });
    return new Response();
  };
}

export async function createFixture(): Promise<Fixture> {
  const log: LogEntry[] = [];
  const received: Notified[] = [];
  const lost: string[] = [];
  const clock = { now: new Date("2026-03-01T09:15:00Z") };
  const to = (provider: keyof typeof contracts) => ({ to: createReceiver(provider, received), speed: 1e9 });
  const sandbox = await createSandbox({
    now: () => clock.now,
    onRequest: (entry) => log.push(entry),
    onWebhook: ({ provider, kind, acknowledged }) => acknowledged || lost.push(`${provider} ${kind}`),
    webhooks: { gr4vy: to("gr4vy"), komoju: to("komoju"), "smart-glocal": to("smart-glocal") },
  });
  const events = async (): Promise<Notified[]> => {
    await sandbox.settled();
    if (lost.length > 0) throw new Error(`Notifications that break the contract: ${lost.join(", ")}`);
    return received;
  };
  const { gr4vy, komoju, "smart-glocal": smartGlocal } = sandbox;

  const call = async (
    url: string,
    method: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Reply> => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const response = await sandbox.fetch(url, {
      method,
      headers: { ...(text !== undefined && { "content-type": "application/json" }), ...headers },
      ...(text !== undefined && { body: text }),
    });
    const answer = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: answer === "" ? undefined : JSON.parse(answer),
    };
  };

  return {
    sandbox,
    log,
    events,
    clock,
    gr4vy: (method, path, body, headers = {}) =>
      call(gr4vy.url + path, method, body, {
        authorization: `Bearer ${gr4vy.credentials.token}`,
        ...headers,
      }),
    komoju: (method, path, body, headers = {}) =>
      call(komoju.url + path, method, body, {
        authorization: `Basic ${Buffer.from(`${komoju.credentials.secretKey}:`).toString("base64")}`,
        ...headers,
      }),
    smartGlocal: (path, body, headers = {}) => {
      const text = typeof body === "string" ? body : JSON.stringify(body);
      return call(smartGlocal.url + path, "POST", text, {
        "X-PARTNER-PROJECT": smartGlocal.credentials.project,
        "X-PARTNER-SIGN": signAsPartner(text, smartGlocal.credentials.privateKey),
        ...headers,
      });
    },
  };
}

/** Signs a request to Smart Glocal. `smart-glocal.test.ts` compares the signature with that of `openssl`. */
export function signAsPartner(body: string, privateKey: string): string {
  return createSign("sha256").update(body).sign(privateKey, "base64");
}

/** Runs the `openssl` command. Files are given by name and content. */
export function openssl(args: string[], files: Record<string, string | Uint8Array>): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "paysession-sandbox-"));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return execFileSync("openssl", args, { cwd: folder });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
