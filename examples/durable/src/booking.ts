import type { KomojuWebhook, Payment } from "paysession/komoju";
import type { Settlement } from "paysession";
import type { Pool, PoolClient } from "pg";

/** Books what an event reports. It adds to what is paid, so booking an event twice would show. */
export async function bookEvent(client: PoolClient, received: KomojuWebhook): Promise<void> {
  if (!received.known) return;
  if (received.type === "payment.captured") {
    const { id, total, external_order_num } = received.event.data;
    await client.query("UPDATE orders SET paid = paid + $2, payment_id = $3 WHERE id = $1", [
      external_order_num,
      total,
      id,
    ]);
  }
}

/** Books a refund whose response was lost, once it is known whether it happened. */
export async function bookRefund(
  client: PoolClient,
  order: string,
  settlement: Settlement<unknown>,
): Promise<void> {
  if (settlement.state !== "happened") return;
  const payment = settlement.data as Payment;
  await client.query("UPDATE orders SET refunded = $2 WHERE id = $1", [order, payment.amount_refunded]);
}

/** The body of an order's refund request. It follows from the order, so it need not be stored with the outcome. */
export async function refundBody(pool: Pool, order: string): Promise<{ amount: number }> {
  const { rows } = await pool.query<{ amount: number }>("SELECT amount FROM orders WHERE id = $1", [order]);
  if (rows[0] === undefined) throw new Error(`There is no order ${order}`);
  return { amount: rows[0].amount };
}
