import type { WebhookScheme } from "../../webhooks/deliver.js";

const minute = 60_000;

/** Notifications as Smart Glocal sends them: at growing intervals of up to a quarter of an hour, given up after half an hour. */
export function createSmartGlocalWebhooks(privateKey: CryptoKey): WebhookScheme {
  return {
    waits: [minute, 3 * minute, 11 * minute, 15 * minute],
    patience: 10_000,
    sign: async (body) => {
      const signature = await crypto.subtle.sign("RSASSA-PKCS1-v1_5", privateKey, body as BufferSource);
      return { "x-partner-sign": btoa(String.fromCharCode(...new Uint8Array(signature))) };
    },
  };
}
