import type { PostgresInbox } from "@paysession/inbox/postgres";
import { OutcomeUnknownError } from "paysession";
import type { KomojuClient } from "paysession/komoju";
import type { Pool } from "pg";
import { refundBody } from "./booking.js";

/** Opens a session for an order that is stored first, and pays it as the shopper would. */
export async function placeOrder(
  pool: Pool,
  komoju: KomojuClient,
  id: string,
  amount: number,
): Promise<void> {
  await pool.query("INSERT INTO orders (id, amount) VALUES ($1, $2)", [id, amount]);
  const session = await komoju.createSession(
    { amount, currency: "JPY", return_url: "https://shop.example", payment_data: { external_order_num: id } },
    { idempotencyKey: `checkout-${id}` },
  );
  const card = { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 } as const;
  await komoju.paySession(session.id, { payment_details: card });
}

/**
 * Refunds a paid order. If the response is lost, the outcome is stored and a worker finds out later.
 *
 * @returns Whether the refund is known to have happened.
 */
export async function refundOrder(
  pool: Pool,
  inbox: PostgresInbox,
  komoju: KomojuClient,
  id: string,
): Promise<boolean> {
  const { rows } = await pool.query<{ payment_id: string }>("SELECT payment_id FROM orders WHERE id = $1", [
    id,
  ]);
  if (rows[0] === undefined) throw new Error(`There is no order ${id}`);
  try {
    const payment = await komoju.refundPayment(rows[0].payment_id, await refundBody(pool, id), {
      idempotencyKey: `refund-${id}`,
    });
    await pool.query("UPDATE orders SET refunded = $2 WHERE id = $1", [id, payment.amount_refunded]);
    return true;
  } catch (error) {
    if (!(error instanceof OutcomeUnknownError)) throw error;
    await inbox.outcomes.add(error.outcome, { reference: id });
    return false;
  }
}
