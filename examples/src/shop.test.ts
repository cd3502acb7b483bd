// How a team tests its own shop: the sandbox stands for KOMOJU, without a port and without an account.
import { createSandbox, type Sandbox } from "@paysession/sandbox";
import { createKomojuClient } from "paysession/komoju";
import { beforeEach, expect, it } from "vitest";
import { createShop, type Order, type Shop } from "./shop.js";

const back = "https://shop.example/back";
let shop: Shop;
let order: Order;
let sandbox: Sandbox<"komoju">;
let faults: string[];

beforeEach(async () => {
  faults = [];
  sandbox = await createSandbox({
    providers: ["komoju"],
    // Twice and in the wrong order, as may happen.
    webhooks: { komoju: { to: (request) => shop.notified(request), times: 2, reversed: true } },
    fault: () => faults.shift(),
  });
  const { komoju, fetch } = sandbox;
  const { secretKey, webhookSecret } = komoju.credentials;
  shop = createShop(createKomojuClient({ baseUrl: komoju.url, secretKey, fetch }), webhookSecret);
  order = { id: "order-1", amount: 1000, paid: 0 };
});

/** What a shopper does on KOMOJU's page. */
async function payOnPage(url: string, number: string): Promise<string | null> {
  const body = new URLSearchParams({ choice: "card", number });
  const response = await sandbox.fetch(url, { method: "POST", body });
  await sandbox.settled();
  return response.headers.get("location");
}

it("books an order once, however often it is told", async () => {
  const url = await shop.checkOut(order, back);
  expect(await payOnPage(url, "4111111111111111")).toContain(`${back}?session_id=`);
  expect(order.paid).toBe(1000);
});

it("books nothing for a card that is refused, and the order when another one is taken", async () => {
  const url = await shop.checkOut(order, back);
  expect(await payOnPage(url, "4123111111111000")).toBe(url);
  expect(order.paid).toBe(0);
  await payOnPage(url, "4111111111111111");
  expect(order.paid).toBe(1000);
});

it("opens one session even when KOMOJU's answer is lost", async () => {
  faults = ["reset-after"];
  const url = await shop.checkOut(order, back);
  expect(sandbox.komoju.overview()).toHaveLength(1);
  await payOnPage(url, "4111111111111111");
  expect(order.paid).toBe(1000);
});

it("believes nobody but KOMOJU", async () => {
  await shop.checkOut(order, back);
  const forged = JSON.stringify({
    type: "payment.captured",
    data: { external_order_num: "order-1", total: 1000 },
  });
  const response = await shop.notified(
    new Request("https://shop.example/hooks", {
      method: "POST",
      headers: { "x-komoju-signature": "0".repeat(64) },
      body: forged,
    }),
  );
  expect([response.status, order.paid]).toEqual([400, 0]);
});
