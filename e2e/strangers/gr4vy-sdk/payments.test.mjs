// Gr4vy's own client library against the sandbox, unchanged: only the address and the key are ours. It checks every answer
// against its own schemas, so it holds our contract to account as well.
import { Gr4vy, verifyWebhook, withToken } from "@gr4vy/sdk";
import { listen } from "@paysession/sandbox/listen";
import { afterAll, describe, expect, it } from "vitest";

const refusals = [];
const sandbox = await listen(0, {
  onRequest: ({ refusal }) => refusal !== undefined && refusals.push(refusal),
});
afterAll(() => sandbox.close());
const { privateKey, webhookSecret } = sandbox.gr4vy.credentials;
const gr4vy = new Gr4vy({
  serverURL: sandbox.gr4vy.url,
  bearerAuth: withToken({ privateKey }),
  merchantAccountId: "default",
});

async function collect(pages) {
  const items = [];
  for await (const { result } of await pages) items.push(...result.items);
  return items;
}

describe("Gr4vy's SDK", () => {
  it("opens, reads, changes and ends a checkout session", async () => {
    const { id } = await gr4vy.checkoutSessions.create({ metadata: { order: "1" } });
    expect((await gr4vy.checkoutSessions.get(id)).metadata).toEqual({ order: "1" });
    const changed = await gr4vy.checkoutSessions.update({ metadata: { order: "2" } }, id);
    expect(changed.metadata).toEqual({ order: "2" });
    await gr4vy.checkoutSessions.delete(id);
    await expect(gr4vy.checkoutSessions.get(id)).rejects.toMatchObject({ statusCode: 404 });
  });

  it("makes, captures, refunds and lists transactions", async () => {
    const { id, status } = await gr4vy.transactions.create({
      amount: 8000,
      currency: "USD",
      country: "US",
      intent: "authorize",
      paymentMethod: {
        method: "card",
        number: "4111111111111111",
        expirationDate: "12/30",
        securityCode: "123",
      },
    });
    expect(status).toBe("authorization_succeeded");
    await gr4vy.transactions.capture({ transactionId: id, transactionCaptureCreate: { amount: 6000 } });
    const refund = await gr4vy.transactions.refunds.create({ amount: 2500 }, id);
    expect(refund).toMatchObject({ type: "refund", status: "succeeded", amount: 2500 });
    expect(await gr4vy.transactions.get(id)).toMatchObject({
      status: "capture_succeeded",
      capturedAmount: 6000,
      refundedAmount: 2500,
    });
    await expect(gr4vy.transactions.refunds.create({ amount: 3501 }, id)).rejects.toMatchObject({
      statusCode: 400,
    });
    await gr4vy.transactions.refunds.all.create(id);
    expect((await gr4vy.transactions.refunds.list(id)).items.map(({ amount }) => amount)).toEqual([
      3500, 2500,
    ]);
    expect((await gr4vy.transactions.events.list(id)).result.items.length).toBeGreaterThan(1);
  });

  it("follows a list from page to page", async () => {
    const made = [];
    for (let amount = 1; amount <= 5; amount++) {
      const paymentMethod = { method: "card", number: "4111111111111111", expirationDate: "12/30" };
      made.unshift((await gr4vy.transactions.create({ amount, currency: "EUR", paymentMethod })).id);
    }
    const found = await collect(gr4vy.transactions.list({ currency: ["EUR"], limit: 2 }));
    expect(found.map(({ id }) => id)).toEqual(made);
  });

  it("stores a buyer with a payment method, pays with it, and lists both", async () => {
    const { id } = await gr4vy.buyers.create({ displayName: "Ada Marsh", externalIdentifier: "customer-77" });
    const method = await gr4vy.paymentMethods.create({
      method: "card",
      number: "4111111111111111",
      expirationDate: "12/30",
      buyerId: id,
    });
    expect(method).toMatchObject({ method: "card", buyer: { id } });
    const paid = await gr4vy.transactions.create({
      amount: 1,
      currency: "USD",
      buyerId: id,
      paymentMethod: { method: "id", id: method.id },
    });
    expect(paid).toMatchObject({ status: "authorization_succeeded", buyer: { id } });
    expect((await collect(gr4vy.buyers.list())).map((buyer) => buyer.id)).toEqual([id]);
    expect((await collect(gr4vy.paymentMethods.list())).map(({ usageCount }) => usageCount)).toEqual([1]);
  });

  it("makes a payment link, and lets it expire", async () => {
    const { id, status } = await gr4vy.paymentLinks.create({ amount: 8000, currency: "USD", country: "US" });
    expect(status).toBe("active");
    await gr4vy.paymentLinks.expire(id);
    expect((await collect(gr4vy.paymentLinks.list())).map((link) => [link.id, link.status])).toEqual([
      [id, "expired"],
    ]);
  });

  it("takes the sandbox's webhooks for genuine, and a changed one not", async () => {
    let received;
    const to = async (request) => {
      received = { body: await request.text(), headers: request.headers };
      return new Response();
    };
    await sandbox.gr4vy.deliver("transaction.captured", { to });
    const { body, headers } = received;
    const proof = [headers.get("x-gr4vy-webhook-signatures"), headers.get("x-gr4vy-webhook-timestamp"), 300];
    expect(() => verifyWebhook(body, webhookSecret, ...proof)).not.toThrow();
    expect(() => verifyWebhook(`${body} `, webhookSecret, ...proof)).toThrow();
  });

  it("is refused when its key is another one", async () => {
    const stranger = await listen();
    const wrong = new Gr4vy({
      serverURL: sandbox.gr4vy.url,
      bearerAuth: withToken({ privateKey: stranger.gr4vy.credentials.privateKey }),
    });
    await stranger.close();
    await expect(wrong.buyers.list()).rejects.toMatchObject({ statusCode: 401 });
  });

  it("sent nothing that the contract does not allow", () => {
    // But for the refund that was to be refused.
    expect(refusals.filter((refusal) => refusal.startsWith("invalid"))).toEqual([
      "invalid: body /amount must be from 1 to 3500",
    ]);
  });
});
