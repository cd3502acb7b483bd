import { hmac, type WebhookScheme } from "../../webhooks/deliver.js";

const minute = 60_000;

/** Doubling from a minute; the steps are not documented, the seven days are. */
const waits: readonly number[] = Array.from({ length: 13 }, (_, step) => minute * 2 ** step);

/** Notifications as Gr4vy sends them: the timestamp is signed too, and each attempt is signed anew. */
export function createGr4vyWebhooks(secret: string): WebhookScheme {
  return {
    waits,
    patience: 5000,
    sign: async (body, { id, now, secret: own = secret }) => {
      const timestamp = String(Math.floor(now.getTime() / 1000));
      return {
        "x-gr4vy-webhook-signatures": await hmac(own, new TextEncoder().encode(`${timestamp}.`), body),
        "x-gr4vy-webhook-timestamp": timestamp,
        "x-gr4vy-webhook-id": id,
      };
    },
  };
}
