/**
 * A small shop: it opens a KOMOJU session for an order, books the payment when the webhook arrives, and can refund it. Its
 * only state is its orders, so that a test can check them.
 */
import { webhookHandler } from "paysession";
import { receiveWebhook, type KomojuClient, type Payment } from "paysession/komoju";

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
  /** The order that a payment is for, if it is one of this shop's. */
  const orderOf = ({ external_order_num }: Payment): Order | undefined =>
    orders.get(external_order_num ?? "");

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

    receiveNotification: webhookHandler(receiveWebhook, {
      secret: webhookSecret,
      // Each event is handled once, however often it arrives. A shop with several processes passes an inbox in its database.
      on: {
        "payment.captured": ({ data: payment }) => {
          const order = orderOf(payment);
          if (order === undefined) return;
          order.paid += payment.total;
          order.paymentId = payment.id;
        },
        "payment.refunded": ({ data: payment }) => {
          const order = orderOf(payment);
          if (order !== undefined) order.refunded = payment.amount_refunded;
        },
      },
    }),
  };
}
