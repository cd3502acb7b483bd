import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("npm start's main job runs to its end and reports every call", () => {
  const demo = fileURLToPath(new URL("../dist/demo.js", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [demo], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  // Ids, times and columns vary; the story does not.
  const story = stdout
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}|(?<=session )[a-z0-9]{25}|(?<=payment )[a-z0-9]{25}|ps_\d+/g, "ID")
    .replace(/\d{4}-\d\d-\d\dT\S+/g, "TIME")
    .replace(/ {2,}/g, "  ");
  expect(story).toMatchInlineSnapshot(`
    "
    Gr4vy
      createCheckoutSession  Bearer (JWT ES512)  201  session ID
      getCheckoutSession  Bearer (JWT ES512)  200  open until TIME
      createPaymentServiceSession Bearer (JWT ES512)  200  succeeded
      createPaymentServiceToken  Bearer (JWT ES512)  201  token ID succeeded

    KOMOJU
      createSession  Basic (secret key)  200  session ID pending
      paySession  Basic (secret key)  200  session completed, payment captured
      showSession  Basic (secret key)  200  session completed, payment ID

    Smart Glocal
      createSession  RSA-SHA256 signature  200  session ID created
      startPayment  RSA-SHA256 signature  200  session in_progress
      getSessionStatus  RSA-SHA256 signature  200  waits for confirm
      confirmSession  RSA-SHA256 signature  200  confirmed
      getSessionStatus  RSA-SHA256 signature  200  session accepted

    Refused
      createSession  another key  401  refused: authentication_error
      createSession  a misspelt field  400  refused: amount_details.amount is required
    "
  `);
});
