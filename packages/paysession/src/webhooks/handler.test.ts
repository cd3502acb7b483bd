import { createMemoryInbox } from "@paysession/inbox";
import { describe, expect, it, vi } from "vitest";
import { post, serve, type Answer } from "../../test/serve.js";
import {
  komojuEvent,
  publicKey,
  secret,
  signGr4vy,
  signKomoju,
  signSmartGlocal,
  type Sent,
} from "../../test/webhooks.js";
import { receiveWebhook as receiveGr4vy } from "../gr4vy/index.js";
import { receiveWebhook, type KomojuWebhook } from "../komoju/index.js";
import { receiveWebhook as receiveSmartGlocal } from "../smart-glocal/index.js";
import type { WebhookHandlerOptions } from "./handler-options.js";
import { webhookHandler, type WebhookHandler } from "./handler.js";
import { toNodeHandler } from "./node-handler.js";

type Options = WebhookHandlerOptions<KomojuWebhook>;
type Captured = NonNullable<NonNullable<Options["on"]>["payment.captured"]>;

interface Shop {
  readonly handler: WebhookHandler<KomojuWebhook>;
  readonly send: (sent: Sent) => Promise<Answer>;
  /** What `onError` received. */
  readonly errors: unknown[];
}

/** A server that receives KOMOJU's webhooks. */
async function openShop(
  captured: Captured,
  options: Options & { maxBodyBytes?: number } = {},
): Promise<Shop> {
  const errors: unknown[] = [];
  const handler = webhookHandler(receiveWebhook, {
    secret,
    on: { "payment.captured": captured },
    onError: (error) => void errors.push(error),
    ...options,
  });
  const url = await serve((request, response) => void toNodeHandler(handler)(request, response));
  return { handler, send: (sent) => post(url, sent), errors };
}

describe("acknowledges with status 200", () => {
  it("an event that was handled, once for all of its deliveries", async () => {
    const ids: string[] = [];
    const { send } = await openShop(({ data }) => void ids.push(data.id));
    const event = komojuEvent();
    expect(await send(event)).toMatchObject({ status: 200, text: "handled" });
    expect(await send(event)).toMatchObject({ status: 200, text: "already_handled" });
    expect(ids).toEqual(["p1"]);
  });

  it("an event of each provider", async () => {
    const seen: string[] = [];
    const see = (_: object, { received }: { received: { type: string } }): void =>
      void seen.push(received.type);
    const handlers: [WebhookHandler<never>, Sent][] = [
      [
        webhookHandler(receiveGr4vy, { secret, on: { "transaction.captured": see } }),
        signGr4vy('{"type":"event","id":"e1","name":"transaction.captured","target":{}}'),
      ],
      [
        webhookHandler(receiveWebhook, { secret, on: { ping: see } }),
        signKomoju('{"id":"e1","type":"ping"}'),
      ],
      [
        webhookHandler(receiveSmartGlocal, { publicKey, on: { payment_finished: see } }),
        signSmartGlocal('{"type":"payment_finished","session":{}}'),
      ],
    ];
    for (const [handler, sent] of handlers) {
      const url = await serve((request, response) => void toNodeHandler(handler)(request, response));
      expect((await post(url, sent)).status).toBe(200);
    }
    expect(seen).toEqual(["transaction.captured", "ping", "payment_finished"]);
  });

  it("an event without a handler, which is ignored", async () => {
    const inbox = createMemoryInbox();
    const claim = vi.spyOn(inbox, "claim");
    const { send } = await openShop(() => {}, { inbox });
    expect((await send(komojuEvent("e", "payment.failed"))).status).toBe(200);
    expect(claim).not.toHaveBeenCalled();
  });
});
