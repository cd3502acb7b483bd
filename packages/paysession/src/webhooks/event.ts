import type { WebhookContract } from "@paysession/core";
import { encodeHex } from "../crypto/hex.js";
import { WebhookError } from "./errors.js";

/**
 * A genuine notification. `known` is true if the contract describes its type; then `type` tells the compiler which event it
 * is.
 */
export type Received<Provider extends string, Events, Unknown> =
  KnownEvent<Provider, Events, keyof Events & string> | UnknownEvent<Provider, Unknown>;

type KnownEvent<Provider extends string, Events, Types extends keyof Events & string> = {
  [Type in Types]: Delivery<Provider> & {
    readonly known: true;
    readonly type: Type;
    readonly event: Events[Type];
  };
}[Types];

type UnknownEvent<Provider extends string, Unknown> = Delivery<Provider> & {
  readonly known: false;
  readonly type: string;
  readonly event: Unknown;
};

/** What is the same for notifications of every type. */
export interface Delivery<Provider extends string = string> {
  /** The provider that sent it. */
  readonly provider: Provider;
  /**
   * Identifies the notification: the same for each of its deliveries and for no other. It comes from signed content only. An
   * inbox uses it to handle each notification once.
   */
  readonly key: string;
  /**
   * What the notification reports about an object, such as `komoju:payment:abc:captured`. `sweepWebhooks` compares it with
   * the provider's records to find missed notifications. Undefined if the notification carries no status.
   */
  readonly state?: string | undefined;
}

/** A notification of any provider. */
export interface AnyWebhook extends Delivery {
  readonly known: boolean;
  readonly type: string;
  readonly event: object;
}

/**
 * Parses a verified notification.
 *
 * @param stateOf Derives the state that the event reports.
 * @throws WebhookError if the body is not a JSON object with a type.
 */
export async function readEvent(
  bytes: Uint8Array,
  { id, title, tag, names }: WebhookContract,
  stateOf: (event: object) => string | undefined,
): Promise<AnyWebhook> {
  const event = parseObject(bytes, title);
  const type = event[tag];
  if (typeof type !== "string") {
    throw new WebhookError(title, "body_malformed", `the signature is valid, but the body has no "${tag}"`);
  }
  const key = `${id}:${isIdentifier(event["id"]) ? event["id"] : await digest(bytes)}`;
  return { provider: id, key, state: stateOf(event), type, known: names.includes(type), event };
}

function parseObject(bytes: Uint8Array, title: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new WebhookError(title, "body_malformed", "the signature is valid, but the body is not JSON");
  }
  if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  throw new WebhookError(title, "body_malformed", "the signature is valid, but the body is not an object");
}

/** Whether every store can keep the value in a key. A database may reject control characters, or limit the length. */
function isIdentifier(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]{1,200}$/.test(value);
}

/** The SHA-256 of the body identifies a notification that has no ID: two that differ in anything are never the same. */
async function digest(bytes: Uint8Array): Promise<string> {
  return encodeHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as BufferSource)));
}
