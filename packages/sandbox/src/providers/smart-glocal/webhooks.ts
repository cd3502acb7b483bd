import type { WebhookScheme } from "../../webhooks/deliver.js";

const minute = 60_000;

/** Smart Glocal's webhooks: repeated at growing intervals of up to 15 minutes, and given up after 30 minutes. */
export function createSmartGlocalWebhooks(privateKey: CryptoKey): WebhookScheme {
  return {
    waits: [minute, 3 * minute, 11 * minute, 15 * minute],
    timeout: 10_000,
    sign: async (body) => {
      const signature = await crypto.subtle.sign("RSASSA-PKCS1-v1_5", privateKey, body as BufferSource);
      return { "x-partner-sign": btoa(String.fromCharCode(...new Uint8Array(signature))) };
    },
  };
}
