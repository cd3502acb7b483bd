import { sign, type KeyObject } from "node:crypto";
import type { WebhookScheme } from "../../webhooks/deliver.js";

const minute = 60_000;

/** Smart Glocal's webhooks: repeated at growing intervals of up to 15 minutes, and given up after 30 minutes. */
export function createSmartGlocalWebhooks(privateKey: () => KeyObject): WebhookScheme {
  return {
    waits: [minute, 3 * minute, 11 * minute, 15 * minute],
    timeout: 10_000,
    sign: (body) =>
      Promise.resolve({ "x-partner-sign": sign("RSA-SHA256", body, privateKey()).toString("base64") }),
  };
}
