/** API keys and webhook subscriptions of the sandbox, which shares no code with this package. */
import { createSandbox } from "@paysession/sandbox";
import { afterAll, expect, it } from "vitest";
import { serve } from "../../test/serve.js";
import { webhookHandler } from "../webhooks/handler.js";
import { toNodeHandler } from "../webhooks/node-handler.js";
import { createGr4vyClient, createToken, receiveWebhook } from "./index.js";

const { gr4vy, fetch, settled, close } = await createSandbox();
afterAll(close);
const { url: baseUrl, credentials } = gr4vy;
const client = createGr4vyClient({ baseUrl, privateKey: credentials.privateKey, fetch });

async function createKey() {
  const { items } = await client.listRoles();
  const role = items.find(({ slug }) => slug === "processing-only");
  return client.createApiKeyPair({ display_name: "Shop server", role_ids: [role?.id ?? ""] });
}

it("tokens of a created API key are accepted within its roles, until it is deleted", async () => {
  const { id, private_key, thumbprint } = await createKey();
  const privateKey = private_key ?? "";
  const token = await createToken({ privateKey });
  const [header = ""] = token.split(".");
  expect(JSON.parse(Buffer.from(header, "base64url").toString())).toMatchObject({ kid: thumbprint });
  const shop = createGr4vyClient({ baseUrl, privateKey, fetch });
  await shop.addBuyer({ display_name: "Jan" });
  await expect(shop.listReports()).rejects.toMatchObject({ status: 403 });
  await client.deleteApiKeyPair(id);
  await expect(shop.listBuyers()).rejects.toMatchObject({ status: 401 });
});

it("webhooks of a subscription are genuine for its secret, and stay so while the secret is rotated", async () => {
  const names: string[] = [];
  const rejected: unknown[] = [];
  let secret = "";
  const url = await serve((request, response) => {
    const handler = webhookHandler(receiveWebhook, {
      secret,
      on: { "buyer.created": ({ target }) => void names.push(String(target.display_name)) },
      onRejected: (error) => void rejected.push(error),
    });
    toNodeHandler(handler)(request, response);
  });
  const subscription = await client.createWebhookSubscription({ url });
  secret = subscription.secret ?? "";
  await client.addBuyer({ display_name: "first" });
  await settled();
  const rotated = await client.rotateWebhookSubscriptionSecret(subscription.id, { delta: 60 });
  await client.addBuyer({ display_name: "with the old secret" });
  await settled();
  secret = rotated.secret ?? "";
  await client.addBuyer({ display_name: "with the new secret" });
  await settled();
  expect(names).toEqual(["first", "with the old secret", "with the new secret"]);
  expect(rejected).toEqual([]);
  await client.rotateWebhookSubscriptionSecret(subscription.id, {});
  await client.addBuyer({ display_name: "refused" });
  await expect.poll(() => rejected.length).toBe(1);
  expect(names).toHaveLength(3);
  await client.deleteWebhookSubscription(subscription.id);
});
