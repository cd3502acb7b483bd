import { OutcomeUnknownError } from "paysession";
import { createRandom } from "../settle/random.mjs";
import { createClients, providers } from "./providers.mjs";

/** Faults after which nobody knows whether the payment was made. */
const faults = ["reset-before", "reset-after", "truncate", "status=502", "status=503"];

/**
 * Makes payments whose responses are lost, and stores their outcomes.
 *
 * @returns `Map<reference, provider>` of the payments.
 */
export async function losePayments({ sandbox, outcomes, count, seed }) {
  const reliable = createClients(sandbox);
  const lossy = createClients(sandbox, { retry: { attempts: 1 } });
  const payments = new Map();
  let next = 0;
  const payer = async () => {
    while (next < count) {
      const index = next++;
      const random = createRandom(seed, index + 1_000_000);
      const name = random.pick(Object.keys(providers));
      const { prepare, pay, bodyOf } = providers[name];
      const reference = await prepare(reliable[name], `payment-${seed}-${index}`);
      const age = name === "smart-glocal" ? 25 : random.pick([0, 25]);
      const headers = { "x-paysession-fault": random.pick(faults) };
      const outcome = await loseResponse(pay(lossy[name], bodyOf(reference), { headers }));
      await retryWhileAway(() => outcomes.add(hoursAgo(age, outcome), { reference }));
      payments.set(reference, name);
    }
  };
  await Promise.all(Array.from({ length: 8 }, payer));
  return payments;
}

/** Compares what was settled with what the sandbox holds. Returns what is wrong, a sentence each. */
export async function checkPayments({ sandbox, payments, effects }) {
  const clients = createClients(sandbox);
  const wrong = [];
  for (const [reference, name] of payments) {
    const { count = 0, details = [] } = effects.get(`outcome:${reference}`) ?? {};
    const made = await providers[name].count(clients[name], reference);
    if (count !== 1) wrong.push(`${reference} was settled ${count} times`);
    const expected = made === 1 ? "happened" : "did_not_happen";
    if (made > 1) wrong.push(`${reference} was paid ${made} times`);
    if (count === 1 && details[0] !== expected) {
      wrong.push(`${reference} was settled as ${details[0]}, but it was paid ${made} times`);
    }
  }
  return wrong;
}

async function loseResponse(call) {
  try {
    await call;
  } catch (error) {
    if (error instanceof OutcomeUnknownError) return error.outcome;
    throw error;
  }
  throw new Error("The response was not lost");
}

/**
 * The outcome as if the call had been made earlier. Within a day, a repetition of the request settles it; Smart Glocal refuses
 * repetitions, and its records prove only after a day that a payment was not made. The test cannot wait for that.
 */
function hoursAgo(hours, { firstAttemptAt, lastAttemptAt, ...outcome }) {
  const earlier = (time) => new Date(Date.parse(time) - hours * 3_600_000).toISOString();
  return { ...outcome, firstAttemptAt: earlier(firstAttemptAt), lastAttemptAt: earlier(lastAttemptAt) };
}

/** The database may be restarting. */
async function retryWhileAway(work) {
  for (;;) {
    try {
      return await work();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
