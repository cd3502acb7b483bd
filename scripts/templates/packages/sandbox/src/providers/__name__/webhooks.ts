import { hmac } from "../../crypto/hmac.js";
import type { WebhookScheme } from "../../webhooks/deliver.js";

const minute = 60_000;

/** Webhooks of __Title__. The header, the signature and the waits are the sandbox's choice until they are documented. */
export function create__Name__Webhooks(secret: string): WebhookScheme {
  return {
    waits: [minute, 5 * minute, 30 * minute],
    timeout: 10_000,
    sign: async (body) => ({ "x-__name__-signature": await hmac(secret, body) }),
  };
}
