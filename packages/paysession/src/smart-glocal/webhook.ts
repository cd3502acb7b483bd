import { UsageError } from "@paysession/core";
import { webhookContract, type webhooks } from "@paysession/smart-glocal";
import { requireOptions } from "../require-options.js";
import { WebhookError } from "../webhooks/errors.js";
import { readEvent, type Received } from "../webhooks/event.js";
import type { ReceivedRequest } from "../webhooks/received-request.js";
import { readNotification, type ReceiveOptions } from "../webhooks/request.js";
import { verify, type PublicKey } from "./signature.js";
import { stateOf } from "./state.js";

/** A genuine notification from Smart Glocal. */
export type SmartGlocalWebhook = Received<"smart-glocal", webhooks, UnknownSmartGlocalEvent>;

/** A notification of a type that the contract does not describe. */
export interface UnknownSmartGlocalEvent {
  readonly type: string;
  readonly [member: string]: unknown;
}

export interface SmartGlocalWebhookOptions extends ReceiveOptions {
  /** Smart Glocal's public key, not yours. Your account manager has it. During rotation, both keys. */
  publicKey: PublicKey | readonly PublicKey[];
}

/**
 * Verifies a notification from Smart Glocal over its raw bytes, then parses it. Notifications have no timestamp, so anyone
 * who has seen a genuine one can replay it: `webhookHandler` handles each only once.
 *
 * @example
 * const { event, key } = await receiveWebhook(request, { publicKey });
 *
 * @param request The `Request`, with its body unread, or the raw body and the headers.
 * @throws WebhookError if the notification is not genuine or too large. UsageError if an option is missing or malformed, or if the body
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
  const { bytes, header } = await readNotification(request, title, options);

  const signature = header("x-partner-sign");
  if (!signature) throw new WebhookError(title, "signature_missing", "X-PARTNER-SIGN is missing");
  let genuine = false;
  for (const key of keys) genuine = (await verify(bytes, signature, key)) || genuine;
  if (!genuine) {
    throw new WebhookError(title, "signature_wrong", "the signature does not match this key and these bytes");
  }
  // `readEvent` finds out which member of the union it is.
  return (await readEvent(bytes, webhookContract, stateOf)) as SmartGlocalWebhook;
}

function isList(keys: PublicKey | readonly PublicKey[]): keys is readonly PublicKey[] {
  return Array.isArray(keys);
}
