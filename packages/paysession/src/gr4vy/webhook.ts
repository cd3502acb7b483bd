import { UsageError } from "@paysession/core";
import { webhookContract, type webhooks } from "@paysession/gr4vy";
import { requireOptions } from "../require-options.js";
import { WebhookError } from "../webhooks/errors.js";
import { readEvent, type Received } from "../webhooks/event.js";
import { readSecrets, verifyHmac } from "../webhooks/hmac.js";
import type { ReceivedRequest } from "../webhooks/received-request.js";
import { readNotification, type ReceiveOptions } from "../webhooks/request.js";
import { stateOf } from "./state.js";

/** A genuine notification from Gr4vy. */
export type Gr4vyWebhook = Received<"gr4vy", webhooks, UnknownGr4vyEvent>;

/** An event of a type that the contract does not describe. */
export interface UnknownGr4vyEvent {
  readonly name: string;
  readonly [member: string]: unknown;
}

export interface Gr4vyWebhookOptions extends ReceiveOptions {
  /** The webhook subscription's secret. During rotation, both secrets. */
  secret: string | readonly string[];
  /**
   * The maximum age of a notification, in seconds. Gr4vy documents no limit and retries for up to seven days, so a shorter
   * time can lose notifications. `webhookHandler` handles a replayed notification only once, whatever its age.
   *
   * @default 604800
   */
  tolerance?: number | undefined;
}

/** Seconds by which Gr4vy's clock may be ahead of this one. */
const clockSkew = 300;

/**
 * Verifies a notification from Gr4vy over its raw bytes, then parses it.
 *
 * @example
 * const { event, key } = await receiveWebhook(request, { secret });
 *
 * @param request The `Request`, with its body unread, or the raw body and the headers.
 * @throws WebhookError if the notification is not genuine or too large. UsageError if an option is missing or malformed, or if the body
 * has already been read or parsed.
 * @see https://docs.gr4vy.com/guides/features/webhooks/signatures
 */
export async function receiveWebhook(
  request: Request | ReceivedRequest,
  options: Gr4vyWebhookOptions,
): Promise<Gr4vyWebhook> {
  const { title } = webhookContract;
  requireOptions(options, "receiveWebhook(request, { secret })");
  const secrets = readSecrets(options.secret, title);
  const { tolerance = 604_800 } = options;
  if (!(typeof tolerance === "number" && tolerance > 0)) {
    throw new UsageError(`${title} webhook: tolerance must be a positive number of seconds`);
  }
  const { bytes, header } = await readNotification(request, title, options);

  const signatures = header("x-gr4vy-webhook-signatures");
  if (!signatures)
    throw new WebhookError(title, "signature_missing", "X-Gr4vy-Webhook-Signatures is missing");
  const timestamp = header("x-gr4vy-webhook-timestamp") ?? "";
  if (!/^\d{1,12}$/.test(timestamp)) {
    const problem = "X-Gr4vy-Webhook-Timestamp is missing or not a number of seconds";
    throw new WebhookError(title, "timestamp_malformed", problem);
  }
  const signed = concat(new TextEncoder().encode(`${timestamp}.`), bytes);
  const candidates = signatures.split(",").map((signature) => signature.trim());
  if (!(await verifyHmac(signed, candidates, secrets))) {
    throw new WebhookError(
      title,
      "signature_wrong",
      "no signature matches this secret and these bytes, or there are more than ten",
    );
  }
  const age = Date.now() / 1000 - Number(timestamp);
  if (age > tolerance) {
    const problem = `it was signed ${Math.round(age)} seconds ago; the tolerance is ${tolerance} seconds`;
    throw new WebhookError(title, "timestamp_old", problem);
  }
  if (age < -clockSkew) {
    const problem = `it was signed ${Math.round(-age)} seconds in the future; check this machine's clock`;
    throw new WebhookError(title, "timestamp_future", problem);
  }
  // `readEvent` finds out which member of the union it is.
  return (await readEvent(bytes, webhookContract, stateOf)) as Gr4vyWebhook;
}

function concat(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const all = new Uint8Array(head.length + tail.length);
  all.set(head);
  all.set(tail, head.length);
  return all;
}
