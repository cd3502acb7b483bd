import { hmac, type WebhookScheme } from "../../webhooks/deliver.js";

const minute = 60_000;

/** Notifications as KOMOJU sends them. How often it repeats them is not documented; these waits are the sandbox's own. */
export function createKomojuWebhooks(secret: string): WebhookScheme {
  return {
    waits: [minute, 5 * minute, 30 * minute],
    patience: 10_000,
    sign: async (body, { id, kind, secret: own = secret }) => ({
      "x-komoju-signature": await hmac(own, body),
      "x-komoju-event": kind,
      "x-komoju-id": id,
      "user-agent": "Komoju-Webhook",
    }),
  };
}
