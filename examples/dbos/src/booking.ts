import { DBOS } from "@dbos-inc/dbos-sdk";
import type { KomojuWebhook } from "paysession/komoju";
import { Pool } from "pg";

/** Books what a webhook reports. Each step is recorded when it ends, and is not repeated when the workflow is resumed. */
export function createBooking(databaseUrl: string): (received: KomojuWebhook) => Promise<void> {
  const pool = new Pool({ connectionString: databaseUrl });
  pool.on("error", (error) => console.error(`database: ${error.message}`));

  async function isDelivered(): Promise<boolean> {
    return (await pool.query("SELECT FROM deliveries")).rowCount !== 0;
  }

  async function bookEvent(received: KomojuWebhook): Promise<void> {
    if (!received.known || received.type !== "payment.captured") return;
    const { id, total } = received.event.data;
    // A process that is killed after the step but before it is recorded repeats it, so the step must bear that: one row
    // per payment, whatever happens.
    await DBOS.runStep(
      async () => {
        const sql = "INSERT INTO payments (id, amount) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING";
        await pool.query(sql, [id, total]);
      },
      { name: "book" },
    );
    // The demo kills the process while the workflow waits for the delivery of the goods.
    while (!(await DBOS.runStep(isDelivered, { name: "look for the delivery" }))) await DBOS.sleep(500);
    await DBOS.runStep(
      async () => {
        const sql = "UPDATE payments SET confirmed = true WHERE id = $1";
        await pool.query(sql, [id]);
      },
      { name: "confirm" },
    );
  }
  return DBOS.registerWorkflow(bookEvent, { name: "bookEvent" });
}
