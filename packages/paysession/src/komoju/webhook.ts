import { webhookContract, type webhooks } from "@paysession/komoju";
import { requireOptions } from "../require-options.js";
import { WebhookError } from "../webhooks/errors.js";
import { readEvent, type Received } from "../webhooks/event.js";
import { readSecrets, verifyHmac } from "../webhooks/hmac.js";
import type { ReceivedRequest } from "../webhooks/received-request.js";
import { readNotification, type ReceiveOptions } from "../webhooks/request.js";
import { stateOf } from "./state.js";

/** A genuine notification from KOMOJU. */
export type KomojuWebhook = Received<"komoju", webhooks, UnknownKomojuEvent>;

/** An event of a type that the contract does not describe. */
export interface UnknownKomojuEvent {
  readonly type: string;
  readonly [member: string]: unknown;
}

export interface KomojuWebhookOptions extends ReceiveOptions {
  /** The webhook's secret token. During rotation, both tokens. */
  secret: string | readonly string[];
}

/**
 * Verifies a notification from KOMOJU over its raw bytes, then parses it. Notifications have no timestamp, so anyone who has
 * seen a genuine one can replay it: `webhookHandler` handles each only once.
 *
 * @example
 * const { event, key } = await receiveWebhook(request, { secret });
 *
 * @param request The `Request`, with its body unread, or the raw body and the headers.
 * @throws WebhookError if the notification is not genuine or too large. UsageError if an option is missing or malformed, or if the body
 * has already been read or parsed.
 * @see https://doc.komoju.com/docs/webhooks
 */
export async function receiveWebhook(
  request: Request | ReceivedRequest,
  options: KomojuWebhookOptions,
): Promise<KomojuWebhook> {
  const { title } = webhookContract;
  requireOptions(options, "receiveWebhook(request, { secret })");
  const secrets = readSecrets(options.secret, title);
  const { bytes, header } = await readNotification(request, title, options);

  const signature = header("x-komoju-signature");
  if (!signature) throw new WebhookError(title, "signature_missing", "X-Komoju-Signature is missing");
  if (!(await verifyHmac(bytes, [signature], secrets))) {
    throw new WebhookError(
      title,
      "signature_wrong",
      "the signature does not match this secret and these bytes",
    );
  }
  // `readEvent` finds out which member of the union it is.
  return (await readEvent(bytes, webhookContract, stateOf)) as KomojuWebhook;
}
