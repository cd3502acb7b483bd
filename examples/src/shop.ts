/**
 * A small shop: it opens a KOMOJU session for an order, and books what the notifications tell. It has no other state than
 * its orders, so that a test can hold it to what it promises.
 */
import { createMemoryStore, dedupe, unwrap, WebhookError } from "paysession";
import { receiveWebhook, type KomojuClient } from "paysession/komoju";

export interface Order {
  readonly id: string;
  /** Yen. */
  readonly amount: number;
  /** What has been paid for it, in yen. */
  paid: number;
}

export interface Shop {
  /** Opens a session for an order. Gives the address that the shopper pays at. */
  readonly checkOut: (order: Order, returnUrl: string) => Promise<string>;
  /** Takes KOMOJU's notifications. */
  readonly notified: (request: Request) => Promise<Response>;
}

export function createShop(komoju: KomojuClient, webhookSecret: string): Shop {
  const orders = new Map<string, Order>();
  const handled = createMemoryStore();
  return {
    checkOut: async (order, return_url) => {
      orders.set(order.id, order);
      const payment_data = { external_order_num: order.id };
      const body = { amount: order.amount, currency: "JPY", return_url, payment_data } as const;
      // Its idempotency key is made for it: when the answer is lost, the same session comes again.
      return (await unwrap(komoju.createSession({ body }))).session_url;
    },

    notified: async (request) => {
      try {
        const received = await receiveWebhook(request, { secret: webhookSecret });
        await dedupe(handled, received, ({ known, event }) => {
          if (!known || event.type !== "payment.captured") return;
          const order = orders.get(event.data.external_order_num ?? "");
          if (order !== undefined) order.paid += event.data.total;
        });
        return new Response();
      } catch (error) {
        if (error instanceof WebhookError) return new Response(error.reason, { status: 400 });
        throw error;
      }
    },
  };
}
