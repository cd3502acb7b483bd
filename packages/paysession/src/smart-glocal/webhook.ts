import { UsageError } from "@paysession/core";
import { webhookContract, type webhooks } from "@paysession/smart-glocal";
import { encodeHex } from "../crypto/hex.js";
import { requireOptions } from "../require-options.js";
import { WebhookError } from "../webhooks/errors.js";
import { readEvent, type Received } from "../webhooks/event.js";
import { readNotification, type ReceivedRequest } from "../webhooks/request.js";
import { verify, type PublicKey } from "./signature.js";

export type SmartGlocalWebhook = Received<webhooks, UnknownSmartGlocalEvent>;

/** A notification of a type that the contract does not describe. */
export interface UnknownSmartGlocalEvent {
  readonly type: string;
  readonly [member: string]: unknown;
}

export interface SmartGlocalWebhookOptions {
  /** Smart Glocal's public key, not yours. Your account manager has it. During rotation, both keys. */
  publicKey: PublicKey | readonly PublicKey[];
}

/**
 * Verifies a notification from Smart Glocal over its raw bytes, then parses it. Notifications have no timestamp, so anyone
 * who has seen a genuine one can replay it: use `dedupe`.
 *
 * @example
 * const { event, key } = await receiveWebhook(request, { publicKey });
 *
 * @param request The `Request`, with its body unread, or the raw body and the headers.
 * @throws WebhookError if the notification is not genuine. UsageError if an option is missing or malformed, or if the body
 * has already been read or parsed.
 * @see https://developer.smart-glocal.com/docs/reference/webhooks
 */
export async function receiveWebhook(
  request: Request | ReceivedRequest,
  options: SmartGlocalWebhookOptions,
): Promise<SmartGlocalWebhook> {
  const { title } = webhookContract;
  requireOptions(options, "receiveWebhook(request, { publicKey })");
  const keys: readonly PublicKey[] = isList(options.publicKey) ? options.publicKey : [options.publicKey];
  if (keys.length === 0 || keys.some((key) => key === undefined || key === null)) {
    throw new UsageError(`${title} webhook: publicKey is missing. Pass Smart Glocal's public key`);
  }
  const { bytes, header } = await readNotification(request, title);

  const signature = header("x-partner-sign");
  if (!signature) throw new WebhookError(title, "signature_missing", "X-PARTNER-SIGN is missing");
  let genuine = false;
  for (const key of keys) genuine = (await verify(bytes, signature, key)) || genuine;
  if (!genuine) {
    throw new WebhookError(title, "signature_wrong", "the signature does not match this key and these bytes");
  }
  const read = readEvent<UnknownSmartGlocalEvent>(bytes, webhookContract);
  return { ...read, key: await stateKey(read.event) } as SmartGlocalWebhook;
}

/**
 * Notifications have no ID, so the state that they report is used instead: the type, the session, its operations with their
 * status, and refunds with theirs. It is hashed because there may be many.
 */
async function stateKey(event: UnknownSmartGlocalEvent): Promise<string> {
  const session = asRecord(event["session"]);
  const operations = ["acquiring_payments", "payment_list", "payments", "payout_list"]
    .flatMap((list) => asList(session[list]))
    .map(({ id, status, refunds }) => [
      id,
      status,
      asList(refunds).map((refund) => [refund["id"], refund["status"]]),
    ]);
  const state = JSON.stringify([event.type, session["id"], session["status"], operations]);
  return encodeHex(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(state))));
}

function isList(keys: PublicKey | readonly PublicKey[]): keys is readonly PublicKey[] {
  return Array.isArray(keys);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function asList(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(asRecord) : [];
}
