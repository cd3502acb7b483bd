import { expect, it, vi } from "vitest";
import { StaleClaimError } from "./errors.js";
import type { Inbox } from "./inbox.js";
import { createMemoryInbox } from "./memory.js";
import { claimOf, runClaim, type AcquiredClaim } from "./run-claim.js";

const lease = 60_000;

async function acquire(inbox: Inbox): Promise<AcquiredClaim<string>> {
  const claim = await inbox.claim("key", { owner: "test", lease });
  if (claim.status !== "acquired") throw new Error(`The claim is ${claim.status}`);
  return claimOf(inbox, "key", claim.token);
}

const statusOf = async (inbox: Inbox): Promise<string> =>
  (await inbox.claim("key", { owner: "other", lease })).status;

it("a claim is completed when its handler returns", async () => {
  const inbox = createMemoryInbox();
  const claim = await acquire(inbox);
  const seen: string[] = [];
  const result = await runClaim(claim, { lease }, async () => void seen.push(await statusOf(inbox)));
  expect([result, seen]).toEqual([{ status: "completed" }, ["busy"]]);
  expect(await statusOf(inbox)).toBe("done");
});

it("a claim ends when its handler throws, so that the event can be claimed again", async () => {
  const inbox = createMemoryInbox();
  const error = new Error("The shop is closed");
  const result = await runClaim(await acquire(inbox), { lease }, () => Promise.reject(error));
  expect(result).toEqual({ status: "failed", error });
  expect(await statusOf(inbox)).toBe("acquired");
});

it("a claim that was completed in a transaction is not completed again", async () => {
  const claim = await acquire(createMemoryInbox());
  const complete = vi.spyOn(claim, "complete");
  const result = await runClaim(claim, { lease }, (context) => context.complete("transaction"));
  expect(result).toEqual({ status: "completed" });
  expect(complete.mock.calls).toEqual([["transaction"]]);
});

it("a completion in a transaction that was not committed fails", async () => {
  const inbox = createMemoryInbox();
  const claim = await acquire(inbox);
  // As in a transaction that is rolled back.
  claim.complete = () => Promise.resolve();
  const result = await runClaim(claim, { lease }, ({ complete }) => complete("transaction"));
  expect(result).toMatchObject({ status: "failed", error: { code: "usage" } });
  expect(await statusOf(inbox)).toBe("acquired");
});

it("a completion without a transaction is refused", async () => {
  const inbox = createMemoryInbox();
  // JavaScript callers can pass nothing.
  const nothing = undefined as unknown as string;
  const result = await runClaim(await acquire(inbox), { lease }, ({ complete }) => void complete(nothing));
  expect(result).toMatchObject({ status: "failed", error: { code: "usage" } });
  expect(await statusOf(inbox)).toBe("acquired");
});

it("a completion in a transaction counts even if the handler does not wait for it", async () => {
  const claim = await acquire(createMemoryInbox());
  const error = new Error("The transaction was rolled back");
  claim.complete = () => Promise.reject(error);
  const result = await runClaim(
    claim,
    { lease },
    ({ complete }) => void complete("transaction").catch(() => {}),
  );
  expect(result).toEqual({ status: "failed", error });
});

it("a completion that fails is reported", async () => {
  const claim = await acquire(createMemoryInbox());
  const error = new Error("The database is gone");
  claim.complete = () => Promise.reject(error);
  expect(await runClaim(claim, { lease }, () => {})).toEqual({ status: "failed", error });
});

it("the handler's error is reported first, and then why the claim could not be ended", async () => {
  const claim = await acquire(createMemoryInbox());
  const [error, failError] = [new Error("The shop is closed"), new Error("The database is gone")];
  claim.fail = () => Promise.reject(failError);
  const result = await runClaim(claim, { lease }, () => Promise.reject(error));
  expect(result).toEqual({ status: "failed", error, failError });
});

it("that a lost claim cannot be ended is no error", async () => {
  const claim = await acquire(createMemoryInbox());
  claim.fail = () => Promise.reject(new StaleClaimError("key"));
  const error = new Error("The shop is closed");
  const result = await runClaim(claim, { lease }, () => Promise.reject(error));
  expect(result).toEqual({ status: "failed", error });
});

it("the lease is renewed while the handler runs, and no longer", async () => {
  vi.useFakeTimers();
  try {
    const claim = await acquire(createMemoryInbox());
    const renew = vi.spyOn(claim, "renew");
    await runClaim(claim, { lease }, () => vi.advanceTimersByTimeAsync(lease));
    expect(renew.mock.calls).toEqual([[lease], [lease], [lease]]);
    await vi.advanceTimersByTimeAsync(lease);
    expect(renew).toHaveBeenCalledTimes(3);
  } finally {
    vi.useRealTimers();
  }
});

it("the signal aborts when the claim is lost, but not when a renewal fails otherwise", async () => {
  vi.useFakeTimers();
  try {
    const claim = await acquire(createMemoryInbox());
    const stale = new StaleClaimError("key");
    const seen: boolean[] = [];
    await runClaim(claim, { lease }, async ({ signal }) => {
      claim.renew = () => Promise.reject(new Error("The database is gone"));
      await vi.advanceTimersByTimeAsync(lease / 3);
      seen.push(signal.aborted);
      claim.renew = () => Promise.reject(stale);
      await vi.advanceTimersByTimeAsync(lease / 3);
      seen.push(signal.aborted);
      expect(signal.reason).toBe(stale);
    });
    expect(seen).toEqual([false, true]);
  } finally {
    vi.useRealTimers();
  }
});

it("a claim that was completed in a transaction is not renewed, and its signal does not abort", async () => {
  vi.useFakeTimers();
  try {
    const inbox = createMemoryInbox();
    const claim = await acquire(inbox);
    const renew = vi.spyOn(claim, "renew");
    await runClaim(claim, { lease }, async ({ signal, complete }) => {
      // A renewal is under way when the claim is completed.
      await vi.advanceTimersByTimeAsync(lease / 3 - 1);
      renew.mockImplementationOnce(async () => {
        await new Promise((resolve) => setTimeout(resolve, 10));
        throw new StaleClaimError("key");
      });
      await vi.advanceTimersByTimeAsync(1);
      await complete("transaction");
      await vi.advanceTimersByTimeAsync(lease);
      expect(signal.aborted).toBe(false);
    });
    expect(renew).toHaveBeenCalledTimes(1);
  } finally {
    vi.useRealTimers();
  }
});

it("the signal follows the caller's", async () => {
  const outer = new AbortController();
  const reasons: unknown[] = [];
  const run = async (): Promise<unknown> =>
    runClaim(await acquire(createMemoryInbox()), { lease, signal: outer.signal }, ({ signal }) => {
      outer.abort("shutdown");
      reasons.push(signal.reason);
    });
  await run();
  await run();
  expect(reasons).toEqual(["shutdown", "shutdown"]);
});
