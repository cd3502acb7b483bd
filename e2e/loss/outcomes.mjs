import { OutcomeUnknownError } from "paysession";
import { createRandom } from "../settle/random.mjs";
import { createClients, providers } from "./providers.mjs";

/** Faults after which nobody knows whether the payment was made. */
const faults = ["reset-before", "reset-after", "truncate", "status=502", "status=503"];

/**
 * Makes payments whose responses are lost, and stores their outcomes.
 *
 * @param names The providers.
 * @param label Begins the references.
 * @returns `Map<reference, provider>` of the payments.
 */
export async function losePayments({ sandbox, outcomes, names, label, count, seed }) {
  const reliable = createClients(sandbox);
  const lossy = createClients(sandbox, { retry: { attempts: 1 } });
  const payments = new Map();
  let next = 0;
  const payer = async () => {
    while (next < count) {
      const index = next++;
      const random = createRandom(seed, index + 1_000_000);
      const name = random.pick(names);
      const { prepare, pay, bodyOf } = providers[name];
      const reference = await prepare(reliable[name], `${label}-${index}`);
      const headers = { "x-paysession-fault": random.pick(faults) };
      const outcome = await loseResponse(pay(lossy[name], bodyOf(reference), { headers }));
      await retryWhileAway(() => outcomes.add(outcome, { reference }));
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
