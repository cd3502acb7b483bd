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
    expect(status).toMatch(/_succeeded$/);
    await gr4vy.transactions.capture({ transactionId: id, transactionCaptureCreate: { amount: 8000 } });
    expect(await gr4vy.transactions.refunds.create({ amount: 100 }, id)).toMatchObject({ type: "refund" });
    expect((await collect(gr4vy.transactions.list({}))).length).toBeGreaterThan(0);
  });

  it("stores a buyer with a payment method, and lists both", async () => {
    const { id } = await gr4vy.buyers.create({ displayName: "Ada Marsh", externalIdentifier: "customer-77" });
    const method = await gr4vy.paymentMethods.create({
      method: "card",
      number: "4111111111111111",
      expirationDate: "12/30",
      buyerId: id,
    });
    expect(method).toMatchObject({ method: "card" });
    expect((await collect(gr4vy.buyers.list())).length).toBeGreaterThan(0);
    expect((await collect(gr4vy.paymentMethods.list())).length).toBeGreaterThan(0);
  });

  it("makes a payment link", async () => {
    const link = await gr4vy.paymentLinks.create({ amount: 8000, currency: "USD", country: "US" });
    expect(link).toMatchObject({ type: "payment-link", status: "active" });
    expect((await collect(gr4vy.paymentLinks.list())).length).toBeGreaterThan(0);
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
    expect(refusals.filter((refusal) => refusal.startsWith("invalid"))).toEqual([]);
  });
});
