import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StaleClaimError, UsageError, type Inbox } from "../src/index.js";

/** A store under test. Its keys are not used by anyone else. */
export interface ConformanceStore {
  /** Inboxes that share the same data, each with connections of its own where the store has connections. */
  readonly inboxes: readonly [Inbox<never>, ...Inbox<never>[]];
  close?(): Promise<void>;
}

const hour = 3_600_000;
const options = { owner: "conformance", lease: hour };

/** Registers the tests that every store must pass. */
export function testConformance(name: string, open: () => Promise<ConformanceStore>): void {
  describe(`${name}: conformance`, () => {
    let store: ConformanceStore;
    let inbox: Inbox<never>;
    beforeAll(async () => {
      store = await open();
      [inbox] = store.inboxes;
    });
    afterAll(() => store?.close?.());

    describe("claim", () => testClaim(() => store));
    describe("complete, fail and renew", () => testClaimEnds(() => inbox));
    describe("leases", () => testLeases(() => inbox));
    describe("keys", () => testKeys(() => inbox));
    describe("knows", () => testKnows(() => inbox));
    describe("misuse", () => testMisuse(() => inbox));
  });
}

function testClaim(storeOf: () => ConformanceStore): void {
  it("the first claim of an event is acquired, and the event is busy until it ends", async () => {
    const [inbox] = storeOf().inboxes;
    const key = newKey();
    expect(await inbox.claim(key, options)).toEqual({ status: "acquired", token: expect.any(Number) });
    const claim = await inbox.claim(key, options);
    expect(claim).toEqual({ status: "busy", remaining: expect.any(Number) });
    if (claim.status !== "busy") return;
    expect(claim.remaining).toBeGreaterThan(hour / 2);
    expect(claim.remaining).toBeLessThanOrEqual(hour);
  });

  it("the owner of a claim is busy too, if it claims again", async () => {
    const [inbox] = storeOf().inboxes;
    const key = newKey();
    await acquire(inbox, key);
    expect(await statusOf(inbox, key)).toBe("busy");
  });

  it("only one of many concurrent claims is acquired", async () => {
    const { inboxes } = storeOf();
    for (let round = 0; round < 5; round++) {
      const key = newKey();
      const claims = await Promise.all(
        Array.from({ length: 30 }, (_, index) =>
          (inboxes[index % inboxes.length] ?? inboxes[0]).claim(key, options),
        ),
      );
      const statuses = claims.map(({ status }) => status).sort();
      expect(statuses).toEqual(["acquired", ...Array.from({ length: 29 }, () => "busy")]);
    }
  });

  it("tokens are safe integers that grow over all keys", async () => {
    const { inboxes } = storeOf();
    let last = 0;
    for (let index = 0; index < 20; index++) {
      const inbox = inboxes[index % inboxes.length] ?? inboxes[0];
      const key = newKey();
      const token = await acquire(inbox, key);
      expect(Number.isSafeInteger(token)).toBe(true);
      expect(token).toBeGreaterThan(last);
      last = token;
      if (index % 2 === 0) await inbox.complete(key, token);
    }
  });
}

function testClaimEnds(inboxOf: () => Inbox<never>): void {
  it("a completed event is done", async () => {
    const key = newKey();
    await inboxOf().complete(key, await acquire(inboxOf(), key));
    expect(await inboxOf().claim(key, options)).toEqual({ status: "done" });
  });

  it.each([
    ["an error", new Error("declined")],
    ["nothing", undefined],
    ["null", null],
    ["text", "declined"],
    ["an error without a usable message", Object.assign(new Error(), { message: 7 })],
    ["an error with control characters and half a character", new Error("a\0b\ud800")],
    ["a very long message", new Error("long ".repeat(100_000))],
    ["an object that cannot be converted to text", Object.create(null) as unknown],
  ])("an event that failed with %s can be claimed at once, with a higher token", async (_, error) => {
    const key = newKey();
    const token = await acquire(inboxOf(), key);
    await inboxOf().fail(key, token, error);
    expect(await acquire(inboxOf(), key)).toBeGreaterThan(token);
  });

  it("only one of many concurrent completions of a claim counts", async () => {
    const key = newKey();
    const token = await acquire(inboxOf(), key);
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, () => inboxOf().complete(key, token)),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results)
      if (result.status === "rejected") expect(result.reason).toBeInstanceOf(StaleClaimError);
  });

  describe.each<[string, (inbox: Inbox<never>, key: string) => Promise<number>]>([
    ["an earlier token, after another claim", superseded],
    ["the token of a failed claim", async (inbox, key) => end(inbox, key, "fail")],
    ["the token of a completed claim", async (inbox, key) => end(inbox, key, "complete")],
    ["a token of another event", (inbox) => acquire(inbox, newKey())],
    ["a token that was never issued", async (inbox, key) => (await acquire(inbox, key)) + 1_000],
  ])("%s", (_, prepare) => {
    it.each<[string, (inbox: Inbox<never>, key: string, token: number) => Promise<void>]>([
      ["complete", (inbox, key, token) => inbox.complete(key, token)],
      ["fail", (inbox, key, token) => inbox.fail(key, token)],
      ["renew", (inbox, key, token) => inbox.renew(key, token, hour)],
    ])("is stale: %s rejects it and changes nothing", async (__, change) => {
      const inbox = inboxOf();
      const key = newKey();
      const token = await prepare(inbox, key);
      const before = await claimedStatus(inbox, key);
      const rejection = expect(change(inbox, key, token)).rejects;
      await rejection.toMatchObject({ name: "StaleClaimError", code: "stale_claim", key });
      expect(await statusOf(inbox, key)).toBe(before);
    });
  });
}

function testLeases(inboxOf: () => Inbox<never>): void {
  it("an event whose claim was abandoned can be claimed after its lease, with a higher token", async () => {
    const key = newKey();
    const token = await acquire(inboxOf(), key, 5);
    expect(await acquireWhenFree(inboxOf(), key)).toBeGreaterThan(token);
  });

  it("a claim whose lease has expired can be completed while nobody else has claimed the event", async () => {
    const key = newKey();
    const token = await acquire(inboxOf(), key, 1);
    await pause(20);
    await inboxOf().complete(key, token);
    expect(await statusOf(inboxOf(), key)).toBe("done");
  });

  it("a claim whose lease has expired can be renewed while nobody else has claimed the event", async () => {
    const key = newKey();
    const token = await acquire(inboxOf(), key, 1);
    await pause(20);
    await inboxOf().renew(key, token, hour);
    expect(await statusOf(inboxOf(), key)).toBe("busy");
    await inboxOf().complete(key, token);
  });

  it("a renewal sets the lease from now on, and can shorten it", async () => {
    const key = newKey();
    const token = await acquire(inboxOf(), key, hour);
    await inboxOf().renew(key, token, 2 * hour);
    const claim = await inboxOf().claim(key, options);
    expect(claim.status === "busy" && claim.remaining > 1.5 * hour).toBe(true);
    await inboxOf().renew(key, token, 1);
    expect(await acquireWhenFree(inboxOf(), key)).toBeGreaterThan(token);
  });

  it("a lease can be a fraction of a millisecond", async () => {
    const key = newKey();
    await acquire(inboxOf(), key, 0.5);
    await acquireWhenFree(inboxOf(), key);
  });
}

function testKeys(inboxOf: () => Inbox<never>): void {
  it("an event has nothing to do with another one", async () => {
    const [one, other] = [newKey(), newKey()];
    await inboxOf().complete(one, await acquire(inboxOf(), one));
    expect(await statusOf(inboxOf(), other)).toBe("acquired");
  });

  it.each<[string, (key: string) => string]>([
    ["quotes", (key) => `${key}'"\\; DROP TABLE paysession_inbox --`],
    ["braces and wildcards", (key) => `${key}{a}*?%_`],
    ["characters beyond ASCII", (key) => `${key}:支払い:💴`],
    ["white space", (key) => ` ${key}\n\t `],
    ["a NUL character", (key) => `${key}\0`],
    ["half a character", (key) => `${key}\ud83d`],
    ["a length of 20 kB", (key) => key + Array.from({ length: 20_000 }, randomLetter).join("")],
  ])("a key may contain %s", async (_, change) => {
    const inbox = inboxOf();
    const key = change(newKey());
    // A key that differs in its last character, and another case.
    const others = [`${key.slice(0, -1)}#`, key.replace("komoju", "KOMOJU")];
    const token = await acquire(inbox, key);
    for (const other of others) await acquire(inbox, other);
    await inbox.renew(key, token, hour);
    await inbox.complete(key, token);
    expect(await statusOf(inbox, key)).toBe("done");
    for (const other of others) expect(await statusOf(inbox, other)).toBe("busy");
  });
}

function testKnows(inboxOf: () => Inbox<never>): void {
  it("a state is known once an event that reported it is handled", async ({ skip }) => {
    const inbox = inboxOf();
    if (inbox.knows === undefined) return skip("The store keeps no states");
    for (const suffix of ["captured", "x".repeat(20_000), "\0"]) {
      const key = newKey();
      const state = `${key}:${suffix}`;
      const token = await acquire(inbox, key, hour, state);
      expect(await inbox.knows(state)).toBe(false);
      await inbox.fail(key, token);
      expect(await inbox.knows(state)).toBe(false);
      await inbox.complete(key, await acquire(inbox, key, hour, state));
      expect(await inbox.knows(state)).toBe(true);
      expect(await inbox.knows(`${state}:300`)).toBe(false);
      expect(await inbox.knows(key)).toBe(false);
    }
  });
}

function testMisuse(inboxOf: () => Inbox<never>): void {
  it.each([
    ["an empty key", "", options],
    ["a key that is no text", 7 as unknown as string, options],
    ["no owner", "key", { ...options, owner: "" }],
    ["no lease", "key", { owner: "a" } as typeof options],
    ["a lease of 0", "key", { ...options, lease: 0 }],
    ["a negative lease", "key", { ...options, lease: -1 }],
    ["an endless lease", "key", { ...options, lease: Infinity }],
    ["a lease that is no number", "key", { ...options, lease: "30s" as unknown as number }],
  ])("claim rejects %s", async (_, key, given) => {
    await expect(inboxOf().claim(key, given)).rejects.toThrow(UsageError);
  });

  it.each([0, -1, Number.NaN, Infinity])("renew rejects a lease of %d", async (lease) => {
    const key = newKey();
    const token = await acquire(inboxOf(), key);
    await expect(inboxOf().renew(key, token, lease)).rejects.toThrow(UsageError);
    await inboxOf().complete(key, token);
  });
}

/** A key that no other test has used, in any run. */
export function newKey(): string {
  return `komoju:${crypto.randomUUID()}`;
}

/** Claims an event, which must be free. @returns The token. */
export async function acquire(
  inbox: Inbox<never>,
  key: string,
  lease: number = hour,
  state?: string,
): Promise<number> {
  const claim = await inbox.claim(key, { owner: "conformance", lease, state });
  if (claim.status !== "acquired") throw new Error(`The claim is ${claim.status}`);
  return claim.token;
}

/** Claims an event again and again until the claim is acquired. @returns The token. */
export async function acquireWhenFree(inbox: Inbox<never>, key: string): Promise<number> {
  for (;;) {
    const claim = await inbox.claim(key, options);
    if (claim.status === "acquired") return claim.token;
    if (claim.status === "done") throw new Error("The event is done");
    await pause(claim.remaining);
  }
}

/** Claims an event, to see whether it is free. */
export async function statusOf(inbox: Inbox<never>, key: string): Promise<string> {
  return (await inbox.claim(key, options)).status;
}

async function claimedStatus(inbox: Inbox<never>, key: string): Promise<string> {
  const status = await statusOf(inbox, key);
  // The event was free, and the question has claimed it.
  return status === "acquired" ? "busy" : status;
}

async function superseded(inbox: Inbox<never>, key: string): Promise<number> {
  const token = await acquire(inbox, key, 1);
  await acquireWhenFree(inbox, key);
  return token;
}

async function end(inbox: Inbox<never>, key: string, how: "complete" | "fail"): Promise<number> {
  const token = await acquire(inbox, key);
  await inbox[how](key, token);
  return token;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const randomLetter = (): string => String.fromCharCode(97 + Math.floor(Math.random() * 26));
