import { hmac } from "../../crypto/hmac.js";
import type { WebhookScheme } from "../../webhooks/deliver.js";

const minute = 60_000;

/** KOMOJU's webhooks. How often it repeats them is not documented; these waits are the sandbox's choice. */
export function createKomojuWebhooks(defaultSecret: string): WebhookScheme {
  return {
    waits: [minute, 5 * minute, 30 * minute],
    timeout: 10_000,
    sign: async (body, { id, kind, hook }) => ({
      "x-komoju-signature": await hmac(hook?.secret ?? defaultSecret, body),
      "x-komoju-event": kind,
      "x-komoju-id": id,
      "user-agent": "Komoju-Webhook",
    }),
  };
}
