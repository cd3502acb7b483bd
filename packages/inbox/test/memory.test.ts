import { describe, expect, it } from "vitest";
import { createMemoryInbox, UsageError } from "../src/index.js";
import { acquire, acquireWhenFree, statusOf, testConformance } from "./conformance.js";

testConformance("memory", async () => ({ inboxes: [createMemoryInbox()] }));

describe("capacity", () => {
  it("the oldest handled events are forgotten first, with their states", async () => {
    const inbox = createMemoryInbox({ capacity: 2 });
    for (const key of ["a", "b", "c"])
      await inbox.complete(key, await acquire(inbox, key, 60_000, `state of ${key}`));
    const known = await Promise.all(["a", "b", "c"].map((key) => inbox.knows(`state of ${key}`)));
    expect(known).toEqual([false, true, true]);
    expect(await statusOf(inbox, "c")).toBe("done");
    expect(await statusOf(inbox, "a")).toBe("acquired");
  });

  it("a state is known as long as one of the events that reported it is remembered", async () => {
    const inbox = createMemoryInbox({ capacity: 1 });
    for (const key of ["a", "b"]) await inbox.complete(key, await acquire(inbox, key, 60_000, "paid"));
    expect(await inbox.knows("paid")).toBe(true);
  });

  it("a running claim is never forgotten", async () => {
    const inbox = createMemoryInbox({ capacity: 2 });
    const keys = Array.from({ length: 100 }, (_, index) => `running ${index}`);
    const tokens = new Map<string, number>();
    for (const key of keys) tokens.set(key, await acquire(inbox, key));
    for (const key of keys) expect(await statusOf(inbox, key)).toBe("busy");
    for (const [key, token] of tokens) await inbox.complete(key, token);
  });

  it("claims that were abandoned are forgotten, at the latest when as many again are made", async () => {
    const inbox = createMemoryInbox({ capacity: 10 });
    const abandoned: [string, number][] = [];
    // Claims that still run do not keep those behind them from being forgotten.
    for (let index = 0; index < 5; index++) await acquire(inbox, `running ${index}`);
    for (let index = 0; index < 100; index++)
      abandoned.push([`${index}`, await acquire(inbox, `${index}`, 1)]);
    await acquireWhenFree(inbox, "99");
    for (let index = 0; index < 100; index++) await acquire(inbox, `later ${index}`, 1);
    const completions = abandoned.map(([key, token]) => inbox.complete(key, token));
    const ended = await Promise.allSettled(completions);
    expect(ended.filter(({ status }) => status === "fulfilled")).toEqual([]);
    for (let index = 0; index < 5; index++) expect(await statusOf(inbox, `running ${index}`)).toBe("busy");
  });

  it.each([-1, Number.NaN, "1000"])("a capacity of %s is rejected", (capacity) => {
    expect(() => createMemoryInbox({ capacity: capacity as number })).toThrow(UsageError);
  });
});
