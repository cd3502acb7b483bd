import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { UsageError } from "@paysession/core";
import { outgoingRequest, type AuthenticateAttempt } from "../../test/authenticate.js";
import { cachedBearer, type TokenSource } from "./token-cache.js";

function setUp(source: TokenSource) {
  const clock = { now: 1_000_000 };
  const bearer = cachedBearer(source, "token", () => clock.now);
  const authenticate: AuthenticateAttempt = bearer;
  const attempt = async (signal: AbortSignal = new AbortController().signal) => {
    const request = outgoingRequest();
    await authenticate(request, { signal });
    return request;
  };
  return { clock, attempt, refused: bearer.refused?.bind(bearer) ?? (() => false) };
}

const sent = ({ headers }: { headers: Headers }) => headers.get("authorization");

/** A source of the tokens t1, t2, …, each valid for a number of seconds. */
function numberedTokens(clock: () => number, lifetime = 100) {
  let minted = 0;
  return {
    minted: () => minted,
    source: async () => {
      await nextTurn();
      return { token: `t${++minted}`, expiresAt: clock() + lifetime * 1000 };
    },
  };
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

describe("a token with an expiry time", () => {
  it("is minted once for 10,000 concurrent calls, and cached for later ones", async () => {
    const tokens = numberedTokens(() => 1_000_000);
    const { attempt } = setUp(tokens.source);
    const all = await Promise.all(Array.from({ length: 10_000 }, () => attempt()));
    expect(new Set(all.map(sent))).toEqual(new Set(["Bearer t1"]));
    expect(sent(await attempt())).toBe("Bearer t1");
    expect(tokens.minted()).toBe(1);
  });

  it("is renewed once, shortly before it expires", async () => {
    let time = 1_000_000;
    const tokens = numberedTokens(() => time);
    const { clock, attempt } = setUp(tokens.source);
    await attempt();
    clock.now = time += 89_000;
    expect(sent(await attempt())).toBe("Bearer t1");
    clock.now = time += 2_000;
    const all = await Promise.all(Array.from({ length: 50 }, () => attempt()));
    expect(new Set(all.map(sent))).toEqual(new Set(["Bearer t2"]));
  });

  it("is discarded once for all calls that carried it, after a 401", async () => {
    const tokens = numberedTokens(() => 1_000_000);
    const { attempt, refused } = setUp(tokens.source);
    const [first, second] = await Promise.all([attempt(), attempt()]);
    expect(refused(first)).toBe(true);
    expect(sent(await attempt())).toBe("Bearer t2");
    // The second call's 401 is about the old token and must not discard the new one.
    expect(refused(second)).toBe(true);
    expect(sent(await attempt())).toBe("Bearer t2");
  });
});

it("a plain string is requested for each call, and is not renewed after a 401", async () => {
  let calls = 0;
  const { attempt, refused } = setUp(() => `s${++calls}`);
  await attempt();
  const last = await attempt();
  expect(sent(last)).toBe("Bearer s2");
  expect(refused(last)).toBe(false);
});

it("a source that fails rejects the calls that wait for it, and is called again by the next", async () => {
  let calls = 0;
  const { attempt } = setUp(() =>
    ++calls === 1 ? Promise.reject(new Error("down")) : { token: "t", expiresAt: new Date(2e6) },
  );
  const outcomes = await Promise.allSettled([attempt(), attempt()]);
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(sent(await attempt())).toBe("Bearer t");
  expect(calls).toBe(2);
});

describe("a source that hangs", () => {
  /** A source whose first calls stay pending until they are resolved from outside. */
  function hangingSource(hangingCalls = 1) {
    const hanging: ((token: string, expiresAt?: number) => void)[] = [];
    let calls = 0;
    const source: TokenSource = () => {
      const call = ++calls;
      if (call > hangingCalls) return { token: `t${call}`, expiresAt: 2_000_000 };
      return new Promise((resolve) =>
        hanging.push((token, expiresAt = 2_000_000) => resolve({ token, expiresAt })),
      );
    };
    return { source, hanging, calls: () => calls };
  }

  it("stops only the attempt that called it: the others call it again, together", async () => {
    const { source, calls } = hangingSource();
    const { attempt } = setUp(source);
    const timeout = new AbortController();
    const first = attempt(timeout.signal);
    const others = Array.from({ length: 10_000 }, () => attempt());
    await nextTurn();
    expect(calls()).toBe(1);
    timeout.abort(new Error("timed out"));
    await expect(first).rejects.toThrow("timed out");
    expect(new Set((await Promise.all(others)).map(sent))).toEqual(new Set(["Bearer t2"]));
    expect(calls()).toBe(2);
  });

  it("is called again by a later attempt", async () => {
    const { source, calls } = hangingSource();
    const { attempt } = setUp(source);
    const timeout = new AbortController();
    const first = attempt(timeout.signal);
    timeout.abort(new Error("timed out"));
    await expect(first).rejects.toThrow("timed out");
    expect(sent(await attempt())).toBe("Bearer t2");
    expect(calls()).toBe(2);
  });

  it("is not called again by attempts that have ended meanwhile", async () => {
    const { source, calls } = hangingSource(3);
    const { attempt } = setUp(source);
    const timeouts = Array.from({ length: 3 }, () => new AbortController());
    const attempts = timeouts.map(({ signal }) => attempt(signal));
    timeouts.reverse().forEach((timeout) => timeout.abort(new Error("timed out")));
    for (const ended of attempts) await expect(ended).rejects.toThrow("timed out");
    await expect(attempt(AbortSignal.abort(new Error("aborted")))).rejects.toThrow("aborted");
    expect(calls()).toBe(1);
  });

  it("may hang several times: each attempt in turn waits for its own timeout only", async () => {
    const { source, calls } = hangingSource(2);
    const { attempt } = setUp(source);
    const timeouts = [new AbortController(), new AbortController()];
    const attempts = timeouts.map(({ signal }) => attempt(signal));
    const last = attempt();
    for (const [index, timeout] of timeouts.entries()) {
      timeout.abort(new Error(`timed out ${index}`));
      await expect(attempts[index]).rejects.toThrow(`timed out ${index}`);
    }
    expect(sent(await last)).toBe("Bearer t3");
    expect(calls()).toBe(3);
  });

  it("and returns a token late after all: the token is cached for later calls", async () => {
    const { source, hanging, calls } = hangingSource();
    const { attempt } = setUp(source);
    const timeout = new AbortController();
    const first = attempt(timeout.signal);
    timeout.abort(new Error("timed out"));
    await expect(first).rejects.toThrow("timed out");
    hanging[0]?.("late");
    await nextTurn();
    expect(sent(await attempt())).toBe("Bearer late");
    expect(calls()).toBe(1);
  });

  it("and returns a token late: it does not replace one that expires later", async () => {
    const { source, hanging } = hangingSource();
    const { attempt } = setUp(source);
    const timeout = new AbortController();
    const first = attempt(timeout.signal);
    timeout.abort(new Error("timed out"));
    await expect(first).rejects.toThrow("timed out");
    await attempt();
    hanging[0]?.("late", 1_900_000);
    await nextTurn();
    expect(sent(await attempt())).toBe("Bearer t2");
  });

  it("and fails late: no call is affected, and no rejection is left unhandled", async () => {
    let fail: (error: Error) => void = () => {};
    let calls = 0;
    const { attempt } = setUp(() =>
      ++calls === 1 ? new Promise((_, reject) => (fail = reject)) : { token: "t", expiresAt: 2_000_000 },
    );
    const timeout = new AbortController();
    const first = attempt(timeout.signal);
    timeout.abort(new Error("timed out"));
    await expect(first).rejects.toThrow("timed out");
    fail(new Error("down"));
    await nextTurn();
    expect(sent(await attempt())).toBe("Bearer t");
  });
});

it("an attempt that ends after its token arrived does not affect the others", async () => {
  const tokens = numberedTokens(() => 1_000_000);
  const { attempt } = setUp(tokens.source);
  const ended = new AbortController();
  await attempt(ended.signal);
  expect(getEventListeners(ended.signal, "abort")).toEqual([]);
  ended.abort();
  expect(sent(await attempt())).toBe("Bearer t1");
});

it.each<[unknown, RegExp]>([
  [undefined, /must be a string, not undefined/],
  [5, /must be a string, not number/],
  [{ token: 5, expiresAt: 1 }, /must be a string/],
  [{ token: "a b", expiresAt: 1 }, /character/],
  [{ token: "a", expiresAt: "soon" }, /expiresAt/],
  [{ token: "a", expiresAt: Number.NaN }, /expiresAt/],
  [{ token: "a", expiresAt: new Date("soon") }, /expiresAt/],
  [{ token: "a" }, /expiresAt/],
  ["", /empty/],
])("a result that is not a token is rejected: %j", async (result, message) => {
  const { attempt } = setUp(() => result as string);
  await expect(attempt()).rejects.toThrow(UsageError);
  await expect(attempt()).rejects.toThrow(message);
});
