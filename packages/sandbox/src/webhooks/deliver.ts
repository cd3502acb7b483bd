import type { Document } from "../contract/document.js";
import { createValidator } from "../contract/validator.js";

/** How a provider sends its notifications. */
export interface WebhookScheme {
  /** The headers that prove a body: its signature, and what goes with it. */
  readonly sign: (
    body: Uint8Array,
    facts: { id: string; kind: string; now: Date; secret: string | undefined },
  ) => Promise<Record<string, string>>;
  /** Milliseconds between attempts, as long as none is acknowledged. */
  readonly waits: readonly number[];
  /** Milliseconds within which an acknowledgement must come. */
  readonly patience: number;
}

/** Takes a notification: an address, or a function that stands for a server. */
export type Receiver = string | ((request: Request) => Response | Promise<Response>);

export interface DeliverOptions {
  readonly to: Receiver;
  /** Replaces members of the contract's example of this kind; objects are merged. */
  readonly change?: Readonly<Record<string, unknown>> | undefined;
  /**
   * How often the notification is sent even though it is acknowledged, as providers do now and then.
   *
   * @default 1
   */
  readonly times?: number | undefined;
  /**
   * By how much the waits between attempts are shortened: 60 makes a second of each minute.
   *
   * @default 1
   */
  readonly speed?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What became of a notification. */
export interface Delivery {
  readonly kind: string;
  readonly acknowledged: boolean;
  /** HTTP status of each attempt; undefined where none came. */
  readonly attempts: readonly (number | undefined)[];
}

/** A notification that is ready to be sent. */
export interface Notification {
  readonly kind: string;
  readonly payload: unknown;
  /** The secret to sign with, where it is not the shop's usual one. */
  readonly secret?: string | undefined;
}

/** Sends one notification; tells of each attempt as it is made. */
export type Send = (
  notification: Notification,
  options: DeliverOptions,
  onAttempt?: (status: number | undefined) => void,
) => Promise<Delivery>;

/**
 * Makes the function that sends notifications of one provider: signed, and sent again as the provider does it until
 * they are acknowledged by a status from 200 to 299.
 */
export function createSend(scheme: WebhookScheme, now: () => Date): Send {
  return async ({ kind, payload, secret }, { to, times = 1, speed = 1, signal }, onAttempt = () => {}) => {
    const body = new TextEncoder().encode(JSON.stringify(payload));
    const id = crypto.randomUUID();
    const attempts: (number | undefined)[] = [];
    let acknowledged = 0;
    for (const wait of [0, ...scheme.waits, ...Array.from({ length: times - 1 }, () => 0)]) {
      if (acknowledged >= times) break;
      if (wait > 0 && acknowledged === 0) await pause(wait / speed, signal);
      if (signal?.aborted === true) break;
      const headers = await scheme.sign(body, { id, kind, now: now(), secret });
      const status = await post(to, body, headers, scheme.patience);
      attempts.push(status);
      onAttempt(status);
      if (status !== undefined && status >= 200 && status < 300) acknowledged++;
    }
    return { kind, acknowledged: acknowledged > 0, attempts };
  };
}

/** Makes the function that sends the contract's example of a kind, changed as asked for. */
export function createDeliver(contract: object, send: Send) {
  const { webhooks = {} } = contract as { webhooks?: Record<string, WebhookObject> };
  const validator = createValidator(contract as Document);

  return async (kind: string, options: DeliverOptions): Promise<Delivery> => {
    const webhook = Object.hasOwn(webhooks, kind) ? webhooks[kind] : undefined;
    if (webhook === undefined) {
      throw new TypeError(
        `The contract has no webhook "${kind}". There are: ${Object.keys(webhooks).join(", ")}`,
      );
    }
    const { schema, examples } = webhook.post.requestBody.content["application/json"];
    const [example] = Object.values(examples);
    const payload = merge(example?.value, options.change ?? {});
    const broken = validator.check(schema.$ref.slice(1), payload);
    if (broken.length > 0) {
      const what = broken.map(({ pointer, message }) => `${pointer} ${message}`).join("; ");
      throw new TypeError(`A "${kind}" that is changed so breaks the contract: ${what}`);
    }
    return send({ kind, payload }, options);
  };
}

interface WebhookObject {
  post: {
    requestBody: {
      content: {
        "application/json": { schema: { $ref: string }; examples: Record<string, { value: unknown }> };
      };
    };
  };
}

async function post(
  to: Receiver,
  body: Uint8Array,
  headers: Record<string, string>,
  patience: number,
): Promise<number | undefined> {
  const init = {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: body as BodyInit,
    redirect: "manual" as const,
    signal: AbortSignal.timeout(patience),
  };
  try {
    const response = await (typeof to === "string"
      ? fetch(to, init)
      : to(new Request("http://receiver.test/", init)));
    await response.arrayBuffer();
    return response.status;
  } catch {
    return undefined;
  }
}

function merge(value: unknown, change: Readonly<Record<string, unknown>>): unknown {
  if (!isRecord(value)) return change;
  const changed = Object.entries(change).map(([name, next]): [string, unknown] => [
    name,
    isRecord(next) && isRecord(value[name]) ? merge(value[name], next) : next,
  ]);
  return { ...value, ...Object.fromEntries(changed) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
  });
}

/** HMAC with SHA-256 in lower-case hexadecimal. */
export async function hmac(secret: string, ...parts: Uint8Array[]): Promise<string> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, [
    "sign",
  ]);
  const message = new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
  const signature = await crypto.subtle.sign("HMAC", key, message);
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
