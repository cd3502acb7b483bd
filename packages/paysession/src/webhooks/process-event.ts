import { claimOf, runClaim, StaleClaimError, type Inbox } from "@paysession/inbox";
import type { AnyWebhook } from "./event.js";
import type { EventHandler, EventHandlers } from "./handler-options.js";

/** How the processing of a verified event ended. */
export type Outcome =
  | { readonly status: "handled" | "already_handled" }
  /** Another delivery of the event is being handled. `remaining` is what is left of its lease, in milliseconds. */
  | { readonly status: "busy"; readonly remaining: number }
  /** While the event was handled, another process claimed it. */
  | { readonly status: "lost"; readonly errors: readonly unknown[] }
  /** The handler or the inbox failed. The handler's own error is first. */
  | { readonly status: "failed"; readonly errors: readonly unknown[] };

/** Where and as whom events are claimed, and how they are handled. */
export interface Processing<Webhook extends AnyWebhook, Transaction> {
  readonly inbox: Inbox<Transaction>;
  readonly owner: string;
  readonly lease: number;
  readonly on: EventHandlers<Webhook, Transaction>;
  readonly onUnknown: EventHandler<Webhook, Transaction> | undefined;
}

/** Claims an event, hands it to its handler and completes the claim. It never rejects. */
export async function processEvent<Webhook extends AnyWebhook, Transaction>(
  received: Webhook,
  processing: Processing<Webhook, Transaction>,
): Promise<Outcome> {
  const handler = handlerOf(received, processing);
  if (handler === undefined) return { status: "handled" };
  try {
    const { inbox, owner, lease } = processing;
    const claim = await inbox.claim(received.key, { owner, lease, state: received.state });
    if (claim.status === "done") return { status: "already_handled" };
    if (claim.status === "busy") return { status: "busy", remaining: claim.remaining };
    return await handleClaimed(received, claim.token, handler, processing);
  } catch (error) {
    return { status: "failed", errors: [error] };
  }
}

/** The event's type may be any text, so only own members count. */
function handlerOf<Webhook extends AnyWebhook, Transaction>(
  { type }: Webhook,
  { on, onUnknown }: Processing<Webhook, Transaction>,
): EventHandler<Webhook, Transaction> | undefined {
  if (!Object.hasOwn(on, type)) return onUnknown;
  // `type` selects the handler whose parameter is this event.
  return (on as Readonly<Record<string, EventHandler<Webhook, Transaction> | undefined>>)[type] ?? onUnknown;
}

async function handleClaimed<Webhook extends AnyWebhook, Transaction>(
  received: Webhook,
  token: number,
  handler: EventHandler<Webhook, Transaction>,
  processing: Processing<Webhook, Transaction>,
): Promise<Outcome> {
  const { inbox, lease } = processing;
  let signal: AbortSignal | undefined;
  const result = await runClaim(claimOf(inbox, received.key, token), { lease }, async (context) => {
    signal = context.signal;
    await handler(received.event, { ...context, received });
  });
  if (result.status === "completed") return { status: "handled" };
  const errors = [result.error, ...(result.failError === undefined ? [] : [result.failError])];
  const lost = result.error instanceof StaleClaimError || signal?.reason instanceof StaleClaimError;
  return { status: lost ? "lost" : "failed", errors };
}
