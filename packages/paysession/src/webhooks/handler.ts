import { UsageError } from "@paysession/core";
import { createMemoryInbox, type Inbox } from "@paysession/inbox";
import { requireOptions } from "../require-options.js";
import { callHook } from "./call-hook.js";
import { WebhookError } from "./errors.js";
import type { AnyWebhook } from "./event.js";
import { checkHandlerOptions, type WebhookHandlerOptions } from "./handler-options.js";
import { processEvent, type Outcome, type Processing } from "./process-event.js";
import type { ReceivedRequest } from "./received-request.js";
import { readHeaders } from "./request.js";
import { acknowledge, failure, refuse, reject } from "./respond.js";

/** A provider's `receiveWebhook`. */
export type ReceiveWebhook = (request: Request | ReceivedRequest, options: never) => Promise<AnyWebhook>;

/** Responds to webhook requests. */
export interface WebhookHandler<Webhook extends AnyWebhook = AnyWebhook> {
  /** Receives a request, handles its event and returns the response. It never rejects. */
  (request: Request | ReceivedRequest): Promise<Response>;
  /**
   * Handles an event that was received in another way, such as by a sweep or from a queue, with the same claims.
   *
   * @returns `busy` if another process is handling the event at this moment.
   * @throws What the handler or the inbox threw. StaleClaimError if another process claimed the event meanwhile.
   */
  process(received: Webhook): Promise<"handled" | "already_handled" | "busy">;
}

/**
 * Creates a handler for a provider's webhooks. It verifies each request, handles each event once, and responds with status 200
 * only after the event was handled; any other status makes the provider send it again.
 *
 * @example
 * import { webhookHandler } from "paysession";
 * import { receiveWebhook } from "paysession/komoju";
 *
 * export const POST = webhookHandler(receiveWebhook, {
 *   secret,
 *   inbox,
 *   on: { "payment.captured": async ({ data }) => book(data.id, data.amount) },
 * });
 *
 * @param receive The provider's `receiveWebhook`.
 * @param options Its options, such as `secret`, and those of the handler.
 * @throws UsageError if an option of the handler is missing or malformed. Options of `receiveWebhook` are checked with the
 * first request, which gets status 500.
 */
export function webhookHandler<Receive extends ReceiveWebhook, Transaction = never>(
  receive: Receive,
  options: Parameters<Receive>[1] & WebhookHandlerOptions<Awaited<ReturnType<Receive>>, Transaction>,
): WebhookHandler<Awaited<ReturnType<Receive>>> {
  type Webhook = Awaited<ReturnType<Receive>>;
  if (typeof receive !== "function")
    throw new UsageError("webhookHandler: pass the receiveWebhook of a provider first");
  requireOptions(options, "webhookHandler(receiveWebhook, { secret, on: { … } })");
  const handlerOptions: WebhookHandlerOptions<Webhook, Transaction> = options;
  checkHandlerOptions(handlerOptions);
  const { onError = logError, onRejected = () => undefined } = handlerOptions;
  const processReceived = createProcessor(handlerOptions);

  const report = (errors: readonly unknown[], received?: Webhook): void => {
    for (const error of errors) {
      if (received === undefined) callHook(onError, error);
      else callHook(onError, error, received);
    }
  };

  const handle = async (request: Request | ReceivedRequest): Promise<Response> => {
    try {
      const header = readHeaders(request, "webhookHandler");
      const refused = refuse(request.method, header);
      if (refused !== undefined) return refused;
      const received = (await receive(request, options as never)) as Webhook;
      const outcome = await processReceived(received);
      if ("errors" in outcome) report(outcome.errors, received);
      return acknowledge(outcome);
    } catch (error) {
      if (error instanceof WebhookError) {
        callHook(onRejected, error);
        return reject(error);
      }
      report([error]);
      return failure();
    }
  };

  const process = async (received: Webhook): Promise<"handled" | "already_handled" | "busy"> => {
    const outcome = await processReceived(received);
    if (!("errors" in outcome)) return outcome.status;
    const [error, ...others] = outcome.errors;
    report(others, received);
    throw error;
  };

  return Object.assign(handle, { process });
}

/** Without the event, which contains personal data. */
function logError(error: unknown, received?: AnyWebhook): void {
  if (received === undefined) console.error(error);
  else console.error(error, received.key);
}

/** What happens to a verified event: it is stored, or handled under a claim. */
function createProcessor<Webhook extends AnyWebhook, Transaction>(
  options: WebhookHandlerOptions<Webhook, Transaction>,
): (received: Webhook) => Promise<Outcome> {
  const { store, on = {}, onUnknown, lease = 30_000 } = options;
  if (store !== undefined) {
    return async (received) => {
      try {
        await store(received);
        return { status: "handled" };
      } catch (error) {
        return { status: "failed", errors: [error] };
      }
    };
  }
  // An inbox in memory has no transactions, so its type does not matter.
  const inbox = options.inbox ?? (createMemoryInbox() as Inbox<Transaction>);
  let processing: Processing<Webhook, Transaction> | undefined;
  return (received) => {
    // Not earlier, because some runtimes have no random numbers before the first request.
    processing ??= { inbox, owner: options.owner ?? `webhook-${crypto.randomUUID()}`, lease, on, onUnknown };
    return processEvent(received, processing);
  };
}
