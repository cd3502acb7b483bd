import { hmac } from "../../crypto/hmac.js";
import type { WebhookScheme } from "../../webhooks/deliver.js";
import { authorize } from "./webhook-authentication.js";

const minute = 60_000;

/** Gr4vy documents that it repeats webhooks for seven days, but not at which intervals. These double from one minute. */
const waits: readonly number[] = Array.from({ length: 13 }, (_, step) => minute * 2 ** step);

/**
 * Separates the secrets of a subscription whose secret is being rotated, as commas separate their signatures. No secret
 * contains one.
 */
const separator = ",";

/** Joins the current secrets of a subscription, so that webhooks are signed with each of them. */
export function joinSecrets(secrets: readonly string[]): string {
  return secrets.join(separator);
}

/** Gr4vy's webhooks. The signature covers a timestamp, so each attempt is signed again. */
export function createGr4vyWebhooks(defaultSecret: string): WebhookScheme {
  return {
    waits,
    timeout: 5000,
    sign: async (body, { id, now, hook }) => {
      const timestamp = String(Math.floor(now.getTime() / 1000));
      const signed = new TextEncoder().encode(`${timestamp}.`);
      const secrets = (hook?.secret ?? defaultSecret).split(separator);
      const signatures = await Promise.all(secrets.map((secret) => hmac(secret, signed, body)));
      return {
        "x-gr4vy-webhook-signatures": signatures.join(","),
        "x-gr4vy-webhook-timestamp": timestamp,
        "x-gr4vy-webhook-id": id,
        ...(await authorize(hook)),
      };
    },
  };
}
