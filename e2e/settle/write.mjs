import { OutcomeUnknownError } from "paysession";
import { day, hour, minute } from "./clock.mjs";

/** How long after the call `settle` is called first. Keys are remembered for 12 hours by KOMOJU and for 24 by Gr4vy. */
const ages = {
  "at once": 0,
  "2 hours later": 2 * hour,
  "12 hours later, almost": 12 * hour - 62_000,
  "24 hours later, almost": day - 62_000,
  "24 hours later": day,
  "2 days later": 2 * day,
};

/**
 * Makes one write under random faults, settles it if its outcome is unknown, and compares every verdict with what the
 * sandbox holds.
 *
 * @param world The clock, and the provider with its network, clients and log of the sandbox.
 * @param scenario The write: `operation`, `prepare`, `request`, `truth`, and `reached` for writes whose effect can also come
 *   about without them, such as an expiry.
 * @returns What happened, with `violations`, which is empty if every verdict was true.
 */
export async function simulateWrite(world, scenario, reference, random) {
  const { clock, network } = world;
  const write = await prepareWrite(world, scenario, reference, random);
  const record = {
    operation: scenario.operation,
    variant: scenario.variant,
    reference,
    steps: [],
    violations: [],
  };
  const violate = (text) => record.violations.push(text);

  await makeCall(write, record, random);
  await network.drained();
  if (record.ended === "unknown") {
    await settleUnderFaults(write, record, random);
  } else if (network.held() > 0) {
    clock.advance(random.pick([0, 50 * minute]));
  }
  // Whatever is still on its way arrives before the time after which `settle` excludes that.
  await network.release();
  await network.drained();
  record.count = await write.count();
  checkCount(record, violate);
  if (record.ended === "unknown") {
    await settleFinally(write, record);
    const count = await write.count();
    if (count !== record.count && record.count !== 0)
      violate(`settling changed the count from ${record.count} to ${count}`);
    record.count = count;
    checkCount(record, violate);
  }
  return record;
}

async function prepareWrite(world, scenario, reference, random) {
  const { clock, network, contract, log, overview, visit } = world;
  const { operation, prepare = () => undefined, request, truth, reached = () => false } = scenario;
  const { reliable, unreliable, settling, settle } = world.open(random.pick(["default", "branch"]));
  const subject = await prepare(reliable, { reference, visit });
  const { path = [], body, headers } = request(subject, reference);
  const logged = log.length;
  const executions = () =>
    log.slice(logged).filter((entry) => {
      return entry.operation === operation && entry.refusal === undefined && entry.status < 300;
    }).length;
  const facts = { subject, reference, executions, overview };
  const before = await truth(reliable, facts);
  const parameters = [...path, ...(contract.operations[operation].body === undefined ? [] : [body])];
  return {
    clock,
    network,
    body,
    count: async () => (await truth(reliable, facts)) - before,
    isReached: async () => reached(reliable, facts),
    call: (options) => unreliable[operation](...parameters, { ...options, headers }),
    settle: (outcome, options) => settle(settling, outcome, options),
  };
}

/** Makes the call, and notes how it ended: with `data`, with an `error`, or with an `unknown` outcome. */
async function makeCall({ network, call }, record, random) {
  const attempts = random.pick([1, 3]);
  const { faults, timeout } = network.expect(random, attempts);
  record.steps.push({ call: faults });
  try {
    record.data = await call({ timeout, retry: { attempts, delay: 1 } });
    record.ended = "data";
  } catch (error) {
    record.ended = error instanceof OutcomeUnknownError ? "unknown" : "error";
    record.error = error;
    record.steps.push({ error: error.message });
    // It may be settled in another process.
    if (record.ended === "unknown") record.outcome = JSON.parse(JSON.stringify(error.outcome));
  }
  network.calm();
}

/** Settles under faults, some time after the call. Requests that are held arrive only after the first verdict. */
async function settleUnderFaults(write, record, random) {
  const { clock, network } = write;
  record.late = network.held() > 0;
  const age = record.late ? "before a request arrives" : random.pick(Object.keys(ages));
  record.age = age;
  clock.advance(record.late ? random.pick([0, 50 * minute]) : ages[age]);
  const withBody = random.chance(0.6);
  const options = withBody ? { body: write.body } : {};
  for (let round = 1; round <= 3; round++) {
    const { faults, timeout } = network.expect(random, 3, 0.3);
    const step = { age, withBody, faults };
    const { state } = await settleOnce(write, record, { ...options, deadline: timeout * 2 }, step);
    if (record.late) record.verdictBeforeArrival = record.verdict;
    if (state !== "unknown" && !random.chance(0.2)) return;
  }
  await network.release();
  await network.drained();
  await settleOnce(write, record, options, { age, withBody });
}

/** Settles what is still unknown two days later, with the body and without faults. */
async function settleFinally(write, record) {
  record.earlyVerdict = record.verdict;
  if (record.verdict !== "unknown") return;
  write.clock.advance(2 * day);
  await settleOnce(write, record, { body: write.body }, { age: "2 days after that" });
}

/** Settles once, and compares the verdict with the count at this moment. */
async function settleOnce({ network, settle, count, isReached }, record, options, step) {
  const settlement = await settle(record.outcome, options);
  network.calm();
  await network.drained();
  const { state, reason } = settlement;
  record.steps.push({ ...step, state, ...(reason !== undefined && { reason }) });
  record.reason = reason;
  const known = record.verdict !== undefined && record.verdict !== "unknown";
  if (!known) record.verdict = state;
  if (state === "happened") {
    const now = await count();
    if (now === 0 && (await isReached())) record.reached = true;
    else if (now !== 1) record.violations.push(`the verdict was happened, but the count was ${now}`);
  }
  if (known && state !== "unknown" && state !== record.verdict && record.reached !== true) {
    record.violations.push(`${record.verdict} was followed by ${state}`);
  }
  return settlement;
}

function checkCount(record, violate) {
  const { count, ended, verdict, reached = false } = record;
  if (count > 1) violate(`it happened ${count} times`);
  if (count < 0) violate(`the count is ${count}`);
  if (ended === "data" && count !== 1) violate(`the call ended with data, but the count is ${count}`);
  if (ended === "error" && count !== 0)
    violate(`the call ended with ${record.error.code}, but the count is ${count}`);
  if (verdict === "did_not_happen" && count !== 0)
    violate(`the verdict was did_not_happen, but the count is ${count}`);
  if (verdict === "happened" && count !== 1 && !reached)
    violate(`the verdict was happened, but the count is ${count}`);
}
