// How a team tests its own shop: the sandbox simulates KOMOJU, without a port and without an account.
import { createSandbox, type Sandbox } from "@paysession/sandbox";
import { createKomojuClient } from "paysession/komoju";
import { beforeEach, expect, it } from "vitest";
import { createShop, type Order, type Shop } from "./shop.js";

const returnUrl = "https://shop.example/back";
let shop: Shop;
let order: Order;
let sandbox: Sandbox<"komoju">;
let faults: string[];

beforeEach(async () => {
  faults = [];
  sandbox = await createSandbox({
    providers: ["komoju"],
    // Every webhook arrives twice and in the wrong order, as may happen.
    webhooks: { komoju: { to: (request) => shop.receiveNotification(request), times: 2, reversed: true } },
    fault: () => faults.shift(),
  });
  const { komoju, fetch } = sandbox;
  const { secretKey, webhookSecret } = komoju.credentials;
  shop = createShop(createKomojuClient({ baseUrl: komoju.url, secretKey, fetch }), webhookSecret);
  order = { id: "order-1", amount: 1000, paid: 0, refunded: 0 };
});

/** Pays on KOMOJU's page, as a shopper does, and returns where the browser is sent. */
async function payOnPage(url: string, number: string): Promise<string | null> {
  const body = new URLSearchParams({ choice: "card", number });
  const response = await sandbox.fetch(url, { method: "POST", body });
  await sandbox.settled();
  return response.headers.get("location");
}

it("books an order once, even if the webhook arrives twice", async () => {
  const url = await shop.checkOut(order, returnUrl);
  expect(await payOnPage(url, "4111111111111111")).toContain(`${returnUrl}?session_id=`);
  expect(order.paid).toBe(1000);
});

it("refunds a paid order once, even if it is asked twice", async () => {
  const url = await shop.checkOut(order, returnUrl);
  await expect(shop.refund(order)).rejects.toThrow("not paid");
  await payOnPage(url, "4111111111111111");
  await shop.refund(order);
  await shop.refund(order);
  await sandbox.settled();
  expect(order).toMatchObject({ paid: 1000, refunded: 1000 });
});

it("books nothing for a declined card, and the order when another card is accepted", async () => {
  const url = await shop.checkOut(order, returnUrl);
  expect(await payOnPage(url, "4123111111111000")).toBe(url);
  expect(order.paid).toBe(0);
  await payOnPage(url, "4111111111111111");
  expect(order.paid).toBe(1000);
});

it("opens one session even when KOMOJU's response is lost", async () => {
  faults = ["reset-after"];
  const url = await shop.checkOut(order, returnUrl);
  expect(sandbox.komoju.overview()).toHaveLength(1);
  await payOnPage(url, "4111111111111111");
  expect(order.paid).toBe(1000);
});

it("rejects a webhook that KOMOJU did not sign", async () => {
  await shop.checkOut(order, returnUrl);
  const forged = JSON.stringify({
    type: "payment.captured",
    data: { external_order_num: "order-1", total: 1000 },
  });
  const response = await shop.receiveNotification(
    new Request("https://shop.example/hooks", {
      method: "POST",
      headers: { "content-type": "application/json", "x-komoju-signature": "0".repeat(64) },
      body: forged,
    }),
  );
  expect([response.status, order.paid]).toEqual([400, 0]);
});
