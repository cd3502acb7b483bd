import { createHmac } from "node:crypto";
import { makeRsaKey, opensslSigns, publicKeyOf } from "./openssl.js";

/** A request as a provider would send it. */
export interface Sent {
  readonly body: string;
  readonly headers: Record<string, string>;
}

/** The secret that signs Gr4vy's and KOMOJU's webhooks. */
export const secret = "Ik4L-8FH0ihWczctcIPXZRR_8F0fPNg";

const privateKey = makeRsaKey();
/** The key that verifies Smart Glocal's webhooks. */
export const publicKey: string = publicKeyOf(privateKey);

/** The signature of Gr4vy and KOMOJU, in hexadecimal. */
export function hmac(message: string | Uint8Array, key: string = secret): string {
  return createHmac("sha256", key).update(message).digest("hex");
}

/** Now, in seconds. */
export function now(): number {
  return Math.floor(Date.now() / 1000);
}

export function signGr4vy(body: string, timestamp: number = now()): Sent {
  return {
    body,
    headers: {
      "X-Gr4vy-Webhook-Signatures": hmac(`${timestamp}.${body}`),
      "X-Gr4vy-Webhook-Timestamp": String(timestamp),
      "X-Gr4vy-Webhook-ID": "w1",
    },
  };
}

export function signKomoju(body: string): Sent {
  return { body, headers: { "X-Komoju-Signature": hmac(body), "X-Komoju-ID": "d1" } };
}

export function signSmartGlocal(body: string): Sent {
  return { body, headers: { "X-PARTNER-SIGN": opensslSigns(body, privateKey) } };
}

let lastId = 0;

/** A captured KOMOJU payment, signed, with a new event ID unless one is given. */
export function komojuEvent(id: string = `e${++lastId}`, type: string = "payment.captured"): Sent {
  return signKomoju(
    JSON.stringify({ id, type, data: { resource: "payment", id: "p1", status: "captured", note: "円" } }),
  );
}
