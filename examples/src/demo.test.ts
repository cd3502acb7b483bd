import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("npm start opens, pays and refunds with every provider", () => {
  const demo = fileURLToPath(new URL("../dist/demo.js", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [demo], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  // IDs, times and column widths vary.
  const output = stdout
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}|(?<=session )[a-z0-9]{25}|(?<=payment )[a-z0-9]{25}|ps_\d+/g, "ID")
    .replace(/\d{4}-\d\d-\d\dT\S+/g, "TIME")
    .replace(/ {2,}/g, "  ");
  expect(output).toMatchInlineSnapshot(`
    "
    Gr4vy
      createCheckoutSession  Bearer (JWT ES512)  201  session ID
      getCheckoutSession  Bearer (JWT ES512)  200  open until TIME
      updateCheckoutSessionFields  none (browser)  204  card received
      createTransaction  Bearer (JWT ES512)  201  transaction ID capture_succeeded
      createTransactionRefund  Bearer (JWT ES512)  201  refund of 1299 succeeded
      getTransaction  Bearer (JWT ES512)  200  captured 2598, refunded 1299
      createPaymentServiceSession  Bearer (JWT ES512)  200  succeeded
      createPaymentServiceToken  Bearer (JWT ES512)  201  token ID succeeded

    KOMOJU
      createSession  Basic (secret key)  200  session ID pending
      paySession  Basic (secret key)  200  session completed, payment captured
      showSession  Basic (secret key)  200  session completed, payment ID
      refundPayment  Basic (secret key)  200  payment captured, refunded 300

    Smart Glocal
      createSession  RSA-SHA256 signature  200  session ID created
      startPayment  RSA-SHA256 signature  200  session in_progress
      getSessionStatus  RSA-SHA256 signature  200  waits for confirm
      confirmSession  RSA-SHA256 signature  200  confirmed
      getSessionStatus  RSA-SHA256 signature  200  session accepted, payment succeeded
      refundSession  RSA-SHA256 signature  200  session in_progress
      getSessionStatus  RSA-SHA256 signature  200  session accepted, refund of 3000 accepted

    Rejected
      createSession  another key  401  rejected: authentication_error
      createSession  a misspelt field  400  rejected: amount_details.amount is required
    "
  `);
});
