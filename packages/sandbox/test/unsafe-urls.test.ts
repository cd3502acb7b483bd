import { expect, it } from "vitest";
import { createFixture } from "./fixture.js";

const fixture = await createFixture();
const url = "javascript:alert(1)";
const card = { type: "card", card: { type: "bank_card", bank_card: { number: "4000000000003220" } } };

it("every provider refuses redirect and webhook URLs that are not http(s), in its own format", async () => {
  const replies = [
    await fixture.komoju("POST", "/sessions", { amount: 1, currency: "JPY", return_url: url }),
    await fixture.smartGlocal("/session/init/payment", {
      payment_details: card,
      amount_details: { amount: 100, currency: "eur" },
      customer: { reference: "u-5" },
      payment_options: { return_url: url },
    }),
    await fixture.gr4vy("POST", "/payment-links", {
      amount: 1,
      currency: "USD",
      country: "US",
      return_url: url,
    }),
  ];
  expect(replies.map(({ status }) => status)).toEqual([422, 400, 400]);
  for (const { body } of replies) expect(JSON.stringify(body)).toContain("must be an http: or https: URL");
});
