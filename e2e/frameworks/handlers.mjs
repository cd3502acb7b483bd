// The handlers that every server mounts. They report to the test over HTTP, because two servers run in another process.
import { webhookHandler } from "paysession";
import { receiveWebhook as receiveGr4vy } from "paysession/gr4vy";
import { receiveWebhook as receiveKomoju } from "paysession/komoju";
import { receiveWebhook as receiveSmartGlocal } from "paysession/smart-glocal";

/**
 * One webhook handler for each provider, by the provider's name.
 *
 * @param environment What a shop would have in environment variables: the secrets, and the address of the shop's records.
 */
export function createHandlers(environment) {
  const { GR4VY_SECRET, KOMOJU_SECRET, SMART_GLOCAL_PUBLIC_KEY, RECORDS_URL } = environment;
  const book = async (_event, { received }) => {
    const { provider, key, type } = received;
    const { status } = await send(`${RECORDS_URL}/booked`, { provider, key, type });
    if (status !== 200) throw new Error(`The records are unavailable (secret ${KOMOJU_SECRET})`);
  };
  const onError = (error) => send(`${RECORDS_URL}/errors`, { name: error.name, message: error.message });
  return {
    gr4vy: webhookHandler(receiveGr4vy, {
      secret: GR4VY_SECRET,
      on: { "transaction.captured": book },
      onError,
    }),
    komoju: webhookHandler(receiveKomoju, {
      secret: KOMOJU_SECRET,
      on: { "payment.captured": book },
      onError,
    }),
    "smart-glocal": webhookHandler(receiveSmartGlocal, {
      publicKey: SMART_GLOCAL_PUBLIC_KEY,
      on: { payment_finished: book },
      onError,
    }),
  };
}

function send(url, body) {
  return fetch(url, { method: "POST", body: JSON.stringify(body) });
}
