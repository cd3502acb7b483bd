import { UsageError } from "@paysession/core";
import { webhookContract, type webhooks } from "@paysession/gr4vy";
import { WebhookError } from "../webhooks/errors.js";
import { readEvent, type Received } from "../webhooks/event.js";
import { readSecrets, verifyHmac } from "../webhooks/hmac.js";
import { readNotification, type ReceivedRequest } from "../webhooks/request.js";

export type Gr4vyWebhook = Received<webhooks, UnknownGr4vyEvent>;

/** An event of a kind that the contract does not know yet. */
export interface UnknownGr4vyEvent {
  readonly name: string;
  readonly [member: string]: unknown;
}

export interface Gr4vyWebhookOptions {
  /** The subscription's secret; while it is being rotated, both. */
  secret: string | readonly string[];
  /**
   * Seconds that a notification may be old. Gr4vy documents no limit, and sends a notification again for seven days; a
   * shorter time protects against replays only as far as `dedupe` does not, and could lose late ones.
   *
   * @default 604800
   */
  tolerance?: number | undefined;
}

/** How far Gr4vy's clock may be ahead of ours, in seconds. */
const clockSkew = 300;

/**
 * Verifies a notification of Gr4vy over its raw bytes, and parses it only then.
 *
 * @param request The `Request`, unread, or its bytes and headers.
 * @throws WebhookError when it is not genuine. UsageError when an option is wrong or the bytes are gone.
 * @see https://docs.gr4vy.com/guides/features/webhooks/signatures
 */
export async function receiveWebhook(
  request: Request | ReceivedRequest,
  options: Gr4vyWebhookOptions,
): Promise<Gr4vyWebhook> {
  const { title } = webhookContract;
  const secrets = readSecrets(options.secret, `${title} webhook: secret`);
  const { tolerance = 604_800 } = options;
  if (!(tolerance > 0)) throw new UsageError(`${title} webhook: tolerance must be seconds above 0`);
  const { bytes, header } = await readNotification(request, title);

  const signatures = header("x-gr4vy-webhook-signatures");
  if (!signatures)
    throw new WebhookError(title, "signature_missing", "X-Gr4vy-Webhook-Signatures is missing");
  const timestamp = header("x-gr4vy-webhook-timestamp") ?? "";
  if (!/^\d{1,12}$/.test(timestamp)) {
    const problem = "X-Gr4vy-Webhook-Timestamp is missing or no whole number of seconds";
    throw new WebhookError(title, "timestamp_malformed", problem);
  }
  const signed = concat(new TextEncoder().encode(`${timestamp}.`), bytes);
  const given = signatures.split(",").map((signature) => signature.trim());
  if (!(await verifyHmac(signed, given, secrets))) {
    throw new WebhookError(
      title,
      "signature_wrong",
      "no signature was made with this secret over these bytes",
    );
  }
  const age = Date.now() / 1000 - Number(timestamp);
  if (age > tolerance) {
    const problem = `it was signed ${Math.round(age)} seconds ago; ${tolerance} are allowed`;
    throw new WebhookError(title, "timestamp_old", problem);
  }
  if (age < -clockSkew) {
    const problem = `it was signed ${Math.round(-age)} seconds in the future; is this clock right?`;
    throw new WebhookError(title, "timestamp_future", problem);
  }
  const read = readEvent<UnknownGr4vyEvent>(bytes, webhookContract);
  // The event's own identifier is signed; the header's is not, so a replay could change it.
  const { id } = read.event;
  const key = typeof id === "string" ? id : (header("x-gr4vy-webhook-id") ?? signatures);
  return { ...read, key } as Gr4vyWebhook;
}

function concat(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const all = new Uint8Array(head.length + tail.length);
  all.set(head);
  all.set(tail, head.length);
  return all;
}
