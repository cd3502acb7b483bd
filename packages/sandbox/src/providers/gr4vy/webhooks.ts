import { hmac } from "../../crypto/hmac.js";
import type { WebhookScheme } from "../../webhooks/deliver.js";

const minute = 60_000;

/** Gr4vy documents that it repeats webhooks for seven days, but not at which intervals. These double from one minute. */
const waits: readonly number[] = Array.from({ length: 13 }, (_, step) => minute * 2 ** step);

/** Gr4vy's webhooks. The signature covers a timestamp, so each attempt is signed again. */
export function createGr4vyWebhooks(defaultSecret: string): WebhookScheme {
  return {
    waits,
    timeout: 5000,
    sign: async (body, { id, now, secret = defaultSecret }) => {
      const timestamp = String(Math.floor(now.getTime() / 1000));
      return {
        "x-gr4vy-webhook-signatures": await hmac(secret, new TextEncoder().encode(`${timestamp}.`), body),
        "x-gr4vy-webhook-timestamp": timestamp,
        "x-gr4vy-webhook-id": id,
      };
    },
  };
}
