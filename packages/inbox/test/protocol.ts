import fc from "fast-check";
import { expect } from "vitest";
import { type Claim, type Inbox, StaleClaimError } from "../src/index.js";

/** A store under test, as several owners on different machines see it. */
export interface Store {
  /** One for each owner, with a connection of its own where the store has connections. */
  readonly inboxes: readonly Pick<Inbox, keyof Inbox>[];
  /** Sets the clocks of the machine that makes the next call. Clocks of machines must not matter. */
  setClocks(milliseconds: number): void;
  /** Ends the leases of these events, as if their time had passed. */
  expireLeases(keys: readonly string[]): Promise<void>;
  /** Lets time pass. Only its order of magnitude counts. */
  wait(milliseconds: number): Promise<void>;
  /** Stops the store without warning and starts it again, with the data that it keeps. */
  restart?(): Promise<void>;
}

const owners = 3;
const owner = fc.nat({ max: owners - 1 });
const keys = ["a", "b"] as const;
const key = fc.constantFrom(...keys);
/** Dates from 1970 to the year 5138. */
const clocks = fc.nat({ max: 1e14 });
const hours = fc.integer({ min: 1, max: 100 }).map((count) => count * 3_600_000);

let runs = 0;
/** Keys that no earlier run has used. */
function newNamespace(): (name: string) => string {
  const run = ++runs;
  return (name) => `run-${run}:${name}`;
}

// One call after the other, compared with a model that says what each must return. Leases last for hours; they end only
// when the test ends them.

type Step =
  | { type: "claim"; owner: number; key: string; lease: number; clocks: number }
  | { type: "renew" | "complete" | "fail"; owner: number; claim: number; lease: number; clocks: number }
  | { type: "expire" }
  | { type: "restart" };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 40, arbitrary: fc.record({ type: fc.constant("claim"), owner, key, lease: hours, clocks }) },
  {
    weight: 40,
    arbitrary: fc.record({
      type: fc.constantFrom("renew", "complete", "fail", "fail"),
      owner,
      claim: fc.nat(),
      lease: hours,
      clocks,
    }),
  },
  { weight: 20, arbitrary: fc.constant({ type: "expire" }) },
  { weight: 1, arbitrary: fc.constant({ type: "restart" }) },
);

interface ModelledEvent {
  status: "free" | "claimed" | "done";
  token: number;
  lease: number;
  isExpired: boolean;
}

/** Every sequence of calls has the results that the protocol prescribes, whatever the clocks of the callers. */
export async function checkSequences(open: () => Store, numRuns: number): Promise<void> {
  const property = fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
    await checkSequence(open(), steps);
  });
  await fc.assert(property, { numRuns });
}

async function checkSequence(store: Store, steps: readonly Step[]): Promise<void> {
  const keyOf = newNamespace();
  const events = new Map<string, ModelledEvent>();
  const acquired: { key: string; token: number }[] = [];
  const eventOf = (name: string): ModelledEvent => {
    const event = events.get(name) ?? { status: "free", token: 0, lease: 0, isExpired: false };
    events.set(name, event);
    return event;
  };

  for (const step of steps) {
    if (step.type === "restart") {
      await store.restart?.();
    } else if (step.type === "expire") {
      await store.expireLeases(keys.map(keyOf));
      for (const event of events.values()) event.isExpired = true;
    } else if (step.type === "claim") {
      store.setClocks(step.clocks);
      const options = { owner: `owner-${step.owner}`, lease: step.lease };
      const claim = await inboxOf(store, step.owner).claim(keyOf(step.key), options);
      const event = eventOf(step.key);
      expectClaim(claim, event);
      if (claim.status !== "acquired") continue;
      acquired.push({ key: step.key, token: claim.token });
      Object.assign(event, { status: "claimed", token: claim.token, lease: step.lease, isExpired: false });
    } else {
      // Any claim that was ever acquired, by whoever holds its token now.
      const claim = acquired[step.claim % acquired.length];
      if (claim === undefined) continue;
      const event = eventOf(claim.key);
      const isCurrent = event.status === "claimed" && event.token === claim.token;
      store.setClocks(step.clocks);
      const change = changeClaim(store, { ...step, key: keyOf(claim.key), token: claim.token });
      if (!isCurrent) {
        await expect(change).rejects.toThrow(StaleClaimError);
        continue;
      }
      await change;
      if (step.type === "renew") Object.assign(event, { lease: step.lease, isExpired: false });
      else event.status = step.type === "complete" ? "done" : "free";
    }
  }
}

function expectClaim(claim: Claim, event: ModelledEvent): void {
  if (event.status === "done") {
    expect(claim).toEqual({ status: "done" });
  } else if (event.status === "claimed" && !event.isExpired) {
    expect(claim).toEqual({ status: "busy", remaining: expect.any(Number) });
    if (claim.status !== "busy") return;
    expect(claim.remaining).toBeGreaterThan(0);
    expect(claim.remaining).toBeLessThanOrEqual(event.lease);
  } else {
    expect(claim).toEqual({ status: "acquired", token: expect.any(Number) });
    if (claim.status === "acquired") expect(claim.token).toBeGreaterThan(event.token);
  }
}

// Calls at the same time. Which results are right depends on the order in which the store serves them, so the recorded
// history is checked afterwards. Leases of a few milliseconds expire while handlers are still running.

interface Delivery {
  readonly key: string;
  readonly lease: number;
  readonly isRenewed: boolean;
  /** How long the handler runs, in milliseconds. */
  readonly duration: number;
  readonly end: "complete" | "fail" | "crash";
  readonly clocks: number;
}

const delivery: fc.Arbitrary<Delivery> = fc.record({
  key,
  lease: fc.integer({ min: 1, max: 12 }),
  isRenewed: fc.boolean(),
  duration: fc.nat({ max: 8 }),
  end: fc.constantFrom("complete", "fail", "fail", "crash"),
  clocks,
});

interface HistoryEntry {
  readonly type: "claim" | "renew" | "complete" | "fail";
  readonly key: string;
  readonly lease: number;
  readonly token?: number;
  readonly claim?: Claim;
  readonly succeeded: boolean;
  /** Places in the order in which calls started and ended. */
  readonly started: number;
  readonly ended: number;
}

/** Owners that handle the same events at the same time never break the invariants of the protocol. */
export async function checkConcurrency(open: () => Store, numRuns: number): Promise<void> {
  const deliveries = fc.array(delivery, { maxLength: 6 });
  const all = fc.array(deliveries, { minLength: owners, maxLength: owners });
  const property = fc.asyncProperty(all, async (deliveriesOfOwners) => {
    const store = open();
    const keyOf = newNamespace();
    const history: HistoryEntry[] = [];
    const record = recorder(store, history);
    await Promise.all(
      deliveriesOfOwners.map(async (deliveries, index) => {
        for (const one of deliveries) await handle(store, index, { ...one, key: keyOf(one.key) }, record);
      }),
    );
    for (const name of keys) checkHistory(history.filter((entry) => entry.key === keyOf(name)));
  });
  // Another run has another order, so it would not help to look for a smaller example.
  await fc.assert(property, { numRuns, endOnFailure: true });
}

type Record = (
  delivery: Delivery,
  owner: number,
  type: HistoryEntry["type"],
  token?: number,
) => Promise<HistoryEntry>;

async function handle(store: Store, owner: number, delivery: Delivery, record: Record): Promise<void> {
  const { claim } = await record(delivery, owner, "claim");
  if (claim?.status !== "acquired") return store.wait(delivery.duration);
  await store.wait(delivery.duration);
  if (delivery.isRenewed) await record(delivery, owner, "renew", claim.token);
  await store.wait(delivery.duration);
  if (delivery.end !== "crash") await record(delivery, owner, delivery.end, claim.token);
}

function recorder(store: Store, history: HistoryEntry[]): Record {
  let clock = 0;
  return async ({ key, lease, clocks }, owner, type, token = 0) => {
    store.setClocks(clocks);
    const started = clock++;
    const outcome =
      type === "claim"
        ? await inboxOf(store, owner).claim(key, { owner: `owner-${owner}`, lease })
        : await changeClaim(store, { type, owner, key, token, lease }).then(() => true, rethrowUnlessStale);
    const claim = typeof outcome === "object" ? { claim: outcome } : {};
    const entry = {
      type,
      key,
      lease,
      token,
      ...claim,
      succeeded: outcome !== false,
      started,
      ended: clock++,
    };
    history.push(entry);
    return entry;
  };
}

/** Checks the invariants for the calls of one key. */
function checkHistory(history: readonly HistoryEntry[]): void {
  const claims = history.flatMap((entry) =>
    entry.claim?.status === "acquired" ? [{ ...entry, token: entry.claim.token }] : [],
  );
  const changes = history.filter(({ type, succeeded }) => type !== "claim" && succeeded);
  const completions = changes.filter(({ type }) => type === "complete");

  expect(completions.length, "An event is completed at most once").toBeLessThanOrEqual(1);
  for (const completion of completions) {
    const later = history.filter(({ type, started }) => type === "claim" && started > completion.ended);
    for (const { claim } of later) expect(claim, "A completed event stays done").toEqual({ status: "done" });
  }

  expect(new Set(claims.map(({ token }) => token)).size, "Tokens are unique").toBe(claims.length);
  for (const earlier of claims) {
    for (const later of claims.filter(({ started }) => started > earlier.ended)) {
      expect(later.token, "Tokens grow").toBeGreaterThan(earlier.token);
      const stale = changes.filter(({ token, started }) => token === earlier.token && started > later.ended);
      expect(stale, "A stale token has no effect").toEqual([]);
    }
  }

  for (const { claim, ended } of history) {
    if (claim?.status !== "busy") continue;
    const leases = history.filter(
      ({ type, started, claim }) => started < ended && (type === "renew" || claim?.status === "acquired"),
    );
    expect(claim.remaining).toBeGreaterThan(0);
    expect(claim.remaining, "Busy does not outlast the lease").toBeLessThanOrEqual(
      Math.max(...leases.map(({ lease }) => lease)),
    );
  }
}

interface Change {
  readonly type: "renew" | "complete" | "fail";
  readonly owner: number;
  readonly key: string;
  readonly token: number;
  readonly lease: number;
}

function changeClaim(store: Store, { type, owner, key, token, lease }: Change): Promise<void> {
  const inbox = inboxOf(store, owner);
  if (type === "renew") return inbox.renew(key, token, lease);
  return type === "complete" ? inbox.complete(key, token) : inbox.fail(key, token, new Error("declined"));
}

function inboxOf(store: Store, owner: number): Store["inboxes"][number] {
  const inbox = store.inboxes[owner % store.inboxes.length];
  if (inbox === undefined) throw new Error("The store has no inboxes");
  return inbox;
}

function rethrowUnlessStale(error: unknown): false {
  if (error instanceof StaleClaimError) return false;
  throw error;
}
