import type { Document } from "../contract/document.js";
import type { Hook } from "../engine/handler.js";
import { validateValue } from "../contract/validate-value.js";
import { pause } from "./pause.js";

/** How a provider sends webhooks. */
export interface WebhookScheme {
  /**
   * Returns the headers that authenticate a body: its signature, with everything needed to verify it. Rejects if the
   * provider cannot authenticate to the receiver; the attempt has then failed.
   */
  readonly sign: (
    body: Uint8Array,
    facts: {
      /** The same for all attempts. */
      readonly id: string;
      readonly kind: string;
      readonly now: Date;
      /** The receiver, if a request has registered it. */
      readonly hook: Hook | undefined;
    },
  ) => Promise<Record<string, string>>;
  /** Milliseconds to wait before each repeated attempt. After the last one, the webhook is given up. */
  readonly waits: readonly number[];
  /** Milliseconds within which a receiver must respond. */
  readonly timeout: number;
}

/** Where to send a webhook: a URL, or a function that acts as the server. */
export type Receiver = string | ((request: Request) => Response | Promise<Response>);

export interface DeliverOptions {
  readonly to: Receiver;
  /** Replaces members of the contract's example. Objects are merged. */
  readonly change?: Readonly<Record<string, unknown>> | undefined;
  /**
   * How many times to send the webhook even if it is acknowledged. Providers occasionally send duplicates.
   *
   * @default 1
   */
  readonly times?: number | undefined;
  /**
   * Divides the waits between attempts: 60 turns a minute into a second.
   *
   * @default 1
   */
  readonly speed?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The result of a webhook. */
export interface Delivery {
  readonly kind: string;
  /** False if the webhook was given up. */
  readonly acknowledged: boolean;
  /** HTTP status of each attempt; undefined without a response. */
  readonly attempts: readonly (number | undefined)[];
}

/** A webhook to send. */
export interface Notification {
  readonly kind: string;
  /** JSON. */
  readonly body: string;
  /** The receiver, if a request has registered it. */
  readonly hook?: Hook | undefined;
}

/**
 * Sends a webhook until it is acknowledged or given up.
 *
 * @param onAttempt Called after each attempt with the HTTP status of the response.
 */
export type Send = (
  notification: Notification,
  options: DeliverOptions,
  onAttempt?: (status: number | undefined) => void,
) => Promise<Delivery>;

/**
 * Creates the function that sends webhooks of a provider: signed, and repeated on the provider's schedule until the
 * receiver responds with a status from 200 to 299.
 */
export function createSend(scheme: WebhookScheme, now: () => Date): Send {
  return async ({ kind, body: text, hook }, { to, times = 1, speed = 1, signal }, onAttempt = () => {}) => {
    const body = new TextEncoder().encode(text);
    const id = crypto.randomUUID();
    const attempts: (number | undefined)[] = [];
    let acknowledged = 0;
    for (const wait of [0, ...scheme.waits, ...Array.from({ length: times - 1 }, () => 0)]) {
      if (acknowledged >= times) break;
      if (wait > 0 && acknowledged === 0) await pause(wait / speed, signal);
      if (signal?.aborted === true) break;
      const headers = await scheme.sign(body, { id, kind, now: now(), hook }).catch(() => undefined);
      const status = headers && (await post(to, body, headers, scheme.timeout));
      attempts.push(status);
      onAttempt(status);
      if (status !== undefined && status >= 200 && status < 300) acknowledged++;
    }
    return { kind, acknowledged: acknowledged > 0, attempts };
  };
}

/**
 * Creates the function that sends the contract's example of a webhook, with changes. It throws a TypeError if the contract
 * has no such webhook, or if the changed payload violates the contract.
 */
export function createDeliver(
  contract: Document,
  send: Send,
): (kind: string, options: DeliverOptions) => Promise<Delivery> {
  const { webhooks = {} } = contract;
  return async (kind, options) => {
    const webhook = Object.hasOwn(webhooks, kind) ? webhooks[kind] : undefined;
    if (webhook === undefined) {
      const kinds = Object.keys(webhooks).join(", ");
      throw new TypeError(`The contract has no webhook "${kind}". Use one of: ${kinds}`);
    }
    const { schema, examples } = webhook.post.requestBody.content["application/json"];
    const [example] = Object.values(examples);
    const payload = merge(example?.value, options.change ?? {});
    const violations = validateValue(contract, schema.$ref.slice(1), payload);
    if (violations.length > 0) {
      const list = violations.map(({ pointer, message }) => `${pointer} ${message}`).join("; ");
      throw new TypeError(`The changed "${kind}" payload violates the contract: ${list}`);
    }
    return send({ kind, body: JSON.stringify(payload) }, options);
  };
}

async function post(
  to: Receiver,
  body: Uint8Array,
  headers: Record<string, string>,
  timeout: number,
): Promise<number | undefined> {
  const init = {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: body as BodyInit,
    redirect: "manual" as const,
    signal: AbortSignal.timeout(timeout),
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
