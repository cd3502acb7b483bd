// The sandbox's events: a new one with each call, signed by the provider that it names.
import { createSandbox } from "@paysession/sandbox";

const sandbox = await createSandbox();

/** What a shop would have in environment variables. */
export const secrets = {
  GR4VY_SECRET: sandbox.gr4vy.credentials.webhookSecret,
  KOMOJU_SECRET: sandbox.komoju.credentials.webhookSecret,
  SMART_GLOCAL_PUBLIC_KEY: sandbox["smart-glocal"].credentials.webhookPublicKey,
};

/** For each provider: the type of event to send, and the members that make an event different from all others. */
const types = {
  gr4vy: { type: "transaction.captured", change: (id) => ({ id }), deliver: sandbox.gr4vy.deliver },
  komoju: { type: "payment.captured", change: (id) => ({ id }), deliver: sandbox.komoju.deliver },
  "smart-glocal": {
    type: "payment_finished",
    change: (id) => ({ session: { id } }),
    deliver: sandbox["smart-glocal"].deliver,
  },
};

export const providers = Object.keys(types);

/**
 * A new event.
 *
 * @returns Its type, and `deliver(options)`, which delivers it as the provider does, with retries but hardly any waits.
 */
export function createEvent(provider = "komoju") {
  const { type, change, deliver } = types[provider];
  const changed = change(crypto.randomUUID());
  return { type, deliver: (options) => deliver(type, { change: changed, speed: 1e9, ...options }) };
}

/** A new event as it is sent: its headers, signed, and its body. */
export async function signEvent(provider) {
  let sent;
  const to = async (request) => {
    const body = Buffer.from(await request.arrayBuffer());
    sent = { headers: Object.fromEntries(request.headers), body };
    return new Response();
  };
  await createEvent(provider).deliver({ to });
  return sent;
}
