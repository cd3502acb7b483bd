import { beforeEach, expect, it } from "vitest";
import { createFixture, type Fixture, type Reply } from "../fixture.js";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await createFixture();
});
const call: Fixture["gr4vy"] = (...parameters) => fixture.gr4vy(...parameters);
const update = (...payment_method_ids: string[]): Promise<Reply> =>
  call("POST", "/account-updater/jobs", { payment_method_ids });

async function storeCard(expiration_date: string): Promise<string> {
  const card = { method: "card", number: "4111111111111111", expiration_date };
  return (await call("POST", "/payment-methods", card)).body.id;
}

it("a job replaces the expiry of expired cards, which then pay again", async () => {
  const [expired, valid] = [await storeCard("01/20"), await storeCard("12/30")];
  const payment_method = { method: "id", id: expired };
  const pay = () => call("POST", "/transactions", { amount: 100, currency: "USD", payment_method });
  expect((await pay()).body.error_code).toBe("expired_payment_method");
  const before = (await call("GET", `/payment-methods/${valid}`)).body;
  const { status, body } = await update(expired, valid);
  expect(status).toBe(201);
  expect(body).toMatchObject({
    type: "account-updater-job",
    merchant_account_id: "default",
    inquiries: [{ payment_method_id: expired }, { payment_method_id: valid }],
  });
  expect((await call("GET", `/payment-methods/${expired}`)).body).toMatchObject({
    expiration_date: "01/30",
    last_replaced_at: "2026-03-01T09:15:00.000000+00:00",
  });
  expect((await call("GET", `/payment-methods/${valid}`)).body).toEqual(before);
  expect((await pay()).body.status).toBe("authorization_succeeded");
  const updated = (await fixture.events()).filter(({ kind }) => kind === "payment-method.updated");
  expect(updated).toMatchObject([{ payload: { target: { id: expired } } }]);
});

it("there is no job without cards", async () => {
  const paypal = { method: "paypal", country: "US", currency: "USD", redirect_url: "https://shop.example/" };
  const { id } = (await call("POST", "/payment-methods", paypal)).body;
  expect(await update(id)).toMatchObject({ status: 204, body: undefined });
});

it("an unknown payment method is refused and nothing is replaced", async () => {
  const expired = await storeCard("01/20");
  const reply = await update(expired, crypto.randomUUID());
  expect(reply).toMatchObject({ status: 400, body: { details: [{ pointer: "/payment_method_ids/1" }] } });
  expect((await call("GET", `/payment-methods/${expired}`)).body.expiration_date).toBe("01/20");
});
