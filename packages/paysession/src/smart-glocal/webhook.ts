import { UsageError } from "@paysession/core";
import { webhookContract, type webhooks } from "@paysession/smart-glocal";
import { encodeHex } from "../crypto/hex.js";
import { WebhookError } from "../webhooks/errors.js";
import { readEvent, type Received } from "../webhooks/event.js";
import { readNotification, type ReceivedRequest } from "../webhooks/request.js";
import { verify, type PublicKey } from "./signature.js";

export type SmartGlocalWebhook = Received<webhooks, UnknownSmartGlocalEvent>;

/** A notification of a kind that the contract does not know yet. */
export interface UnknownSmartGlocalEvent {
  readonly type: string;
  readonly [member: string]: unknown;
}

export interface SmartGlocalWebhookOptions {
  /** Smart Glocal's public key, not yours; the account manager knows it. While it is being changed, both. */
  publicKey: PublicKey | readonly PublicKey[];
}

/**
 * Verifies a notification of Smart Glocal over its raw bytes, and parses it only then. It carries no time, so a genuine
 * one can be sent again by whoever has seen it: drop repetitions by `key`.
 *
 * @param request The `Request`, unread, or its bytes and headers.
 * @throws WebhookError when it is not genuine. UsageError when an option is wrong or the bytes are gone.
 * @see https://developer.smart-glocal.com/docs/reference/webhooks
 */
export async function receiveWebhook(
  request: Request | ReceivedRequest,
  options: SmartGlocalWebhookOptions,
): Promise<SmartGlocalWebhook> {
  const { title } = webhookContract;
  const keys = (
    Array.isArray(options.publicKey) ? options.publicKey : [options.publicKey]
  ) as readonly PublicKey[];
  if (keys.length === 0) throw new UsageError(`${title} webhook: publicKey is missing`);
  const { bytes, header } = await readNotification(request, title);

  const signature = header("x-partner-sign");
  if (!signature) throw new WebhookError(title, "signature_missing", "X-PARTNER-SIGN is missing");
  let genuine = false;
  for (const key of keys) genuine = (await verify(bytes, signature, key)) || genuine;
  if (!genuine) {
    throw new WebhookError(
      title,
      "signature_wrong",
      "the signature was not made with this key over these bytes",
    );
  }
  const read = readEvent<UnknownSmartGlocalEvent>(bytes, webhookContract);
  return { ...read, key: await stateKey(read.event) } as SmartGlocalWebhook;
}

/**
 * Notifications have no identifier of their own, so the state that they tell of stands in: kind, session, operations
 * with their status, and refunds with theirs. A digest, as there may be many.
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

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function asList(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(asRecord) : [];
}
