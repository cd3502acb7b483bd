/**
 * A small shop: it opens a KOMOJU session for an order, books the payment when the webhook arrives, and can refund it. Its
 * only state is its orders, so that a test can check them.
 */
import { createMemoryStore, dedupe, WebhookError } from "paysession";
import { receiveWebhook, type KomojuClient } from "paysession/komoju";

export interface Order {
  readonly id: string;
  /** Yen. */
  readonly amount: number;
  /** What has been paid for it, in yen. */
  paid: number;
  /** What has been refunded, in yen. */
  refunded: number;
  /** The KOMOJU payment, once the order is paid. */
  paymentId?: string;
}

export interface Shop {
  /** Opens a session for an order and returns the URL at which the shopper pays. */
  readonly checkOut: (order: Order, returnUrl: string) => Promise<string>;
  /** Refunds a paid order in full. */
  readonly refund: (order: Order) => Promise<void>;
  /** Receives KOMOJU's webhooks. */
  readonly receiveNotification: (request: Request) => Promise<Response>;
}

export function createShop(komoju: KomojuClient, webhookSecret: string): Shop {
  const orders = new Map<string, Order>();
  const handled = createMemoryStore();
  return {
    checkOut: async (order, return_url) => {
      orders.set(order.id, order);
      const session = await komoju.createSession(
        { amount: order.amount, currency: "JPY", return_url, payment_data: { external_order_num: order.id } },
        // If the response is lost, the retry returns the same session.
        { idempotencyKey: `checkout-${order.id}` },
      );
      return session.session_url;
    },

    refund: async (order) => {
      if (order.paymentId === undefined) throw new Error(`Order ${order.id} is not paid`);
      await komoju.refundPayment(order.paymentId, undefined, { idempotencyKey: `refund-${order.id}` });
    },

    receiveNotification: async (request) => {
      try {
        const received = await receiveWebhook(request, { secret: webhookSecret });
        await dedupe(handled, received, ({ known, event }) => {
          if (!known) return;
          if (event.type !== "payment.captured" && event.type !== "payment.refunded") return;
          const payment = event.data;
          const order = orders.get(payment.external_order_num ?? "");
          if (order === undefined) return;
          if (event.type === "payment.refunded") order.refunded = payment.amount_refunded;
          else {
            order.paid += payment.total;
            order.paymentId = payment.id;
          }
        });
        return new Response();
      } catch (error) {
        if (error instanceof WebhookError) return new Response(error.reason, { status: 400 });
        throw error;
      }
    },
  };
}
