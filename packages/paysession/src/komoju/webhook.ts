import { webhookContract, type webhooks } from "@paysession/komoju";
import { WebhookError } from "../webhooks/errors.js";
import { readEvent, type Received } from "../webhooks/event.js";
import { readSecrets, verifyHmac } from "../webhooks/hmac.js";
import { readNotification, type ReceivedRequest } from "../webhooks/request.js";

export type KomojuWebhook = Received<webhooks, UnknownKomojuEvent>;

/** An event of a kind that the contract does not know yet. */
export interface UnknownKomojuEvent {
  readonly type: string;
  readonly [member: string]: unknown;
}

export interface KomojuWebhookOptions {
  /** The webhook's secret token; while it is being changed, both. */
  secret: string | readonly string[];
}

/**
 * Verifies a notification of KOMOJU over its raw bytes, and parses it only then. It carries no time, so a genuine one
 * can be sent again by whoever has seen it: drop repetitions by `key`.
 *
 * @param request The `Request`, unread, or its bytes and headers.
 * @throws WebhookError when it is not genuine. UsageError when an option is wrong or the bytes are gone.
 * @see https://doc.komoju.com/docs/webhooks
 */
export async function receiveWebhook(
  request: Request | ReceivedRequest,
  options: KomojuWebhookOptions,
): Promise<KomojuWebhook> {
  const { title } = webhookContract;
  const secrets = readSecrets(options.secret, `${title} webhook: secret`);
  const { bytes, header } = await readNotification(request, title);

  const signature = header("x-komoju-signature");
  if (!signature) throw new WebhookError(title, "signature_missing", "X-Komoju-Signature is missing");
  if (!(await verifyHmac(bytes, [signature], secrets))) {
    throw new WebhookError(
      title,
      "signature_wrong",
      "the signature was not made with this secret over these bytes",
    );
  }
  const read = readEvent<UnknownKomojuEvent>(bytes, webhookContract);
  const { id } = read.event;
  return { ...read, key: typeof id === "string" ? id : (header("x-komoju-id") ?? "") } as KomojuWebhook;
}
