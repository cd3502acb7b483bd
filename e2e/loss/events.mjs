import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { createRandom } from "../settle/random.mjs";
import { providers } from "./providers.mjs";

/** How events are handled: the path of the workers' routes. */
export const modes = ["once", "at-least-once", "stored"];

/**
 * Sends events as providers do: signed, repeatedly, out of order, each time to any of the workers, and until one of them
 * acknowledges it.
 *
 * @returns `Map<key, { mode, deliveries }>` of all events; all were acknowledged with 200.
 */
export async function sendEvents({ sandbox, kinds, urls, count, seed, onProgress }) {
  const events = new Map();
  const answers = new Map();
  let next = 0;
  const sender = async () => {
    while (next < count) {
      const index = next++;
      const random = createRandom(seed, index);
      await sendEvent(index, random);
      onProgress(events.size);
    }
  };

  async function sendEvent(index, random) {
    const provider = random.pick(Object.keys(providers));
    const mode = random.pick(modes);
    const change = providers[provider].identify(eventId(seed, index));
    const kind = random.pick(kinds[provider]);
    const event = { mode, deliveries: 0 };
    let key;
    const forward = async (request) => {
      const body = new Uint8Array(await request.arrayBuffer());
      key = keyOf(provider, body);
      event.deliveries++;
      // Deliveries overtake each other.
      await sleep(Math.random() * 100);
      const url = `${urls[Math.floor(Math.random() * urls.length)]}/${mode}/${provider}`;
      const { headers, signal } = request;
      const response = await fetch(url, { method: "POST", body, headers, signal });
      answers.set(response.status, (answers.get(response.status) ?? 0) + 1);
      return response;
    };
    const deliver = sandbox[provider].deliver;
    const options = { to: forward, change, times: random.pick([1, 1, 2, 3]), speed: 2000 };
    // A provider sends for days. The sandbox gives up sooner, so it is asked again.
    const sendUntilAcknowledged = async () => {
      while (!(await deliver(kind, options)).acknowledged) await sleep(200);
    };
    const streams = random.chance(0.2) ? 2 : 1;
    await Promise.all(Array.from({ length: streams }, sendUntilAcknowledged));
    events.set(key, event);
  }

  await Promise.all(Array.from({ length: 32 }, sender));
  return { events, answers };
}

/** The key that `receiveWebhook` must derive, computed independently of it. */
function keyOf(provider, body) {
  if (provider === "smart-glocal") return `${provider}:${createHash("sha256").update(body).digest("hex")}`;
  return `${provider}:${JSON.parse(new TextDecoder().decode(body)).id}`;
}

/** A UUID that follows from the seed and the index. */
function eventId(seed, index) {
  const hex = createHash("sha256").update(`${seed}-${index}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
