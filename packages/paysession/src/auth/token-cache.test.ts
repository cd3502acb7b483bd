import { describe, expect, it } from "vitest";
import { cachedBearer, type TokenSource } from "./token-cache.js";

function setUp(source: TokenSource) {
  const clock = { now: 1_000_000 };
  const authenticate = cachedBearer(source, "token", () => clock.now);
  const request = async () => {
    const outgoing = { operation: "o", method: "GET", url: "u", headers: new Headers(), body: undefined };
    await authenticate(outgoing);
    return outgoing;
  };
  return { clock, request, refused: authenticate.refused?.bind(authenticate) ?? (() => false) };
}

const sent = ({ headers }: { headers: Headers }) => headers.get("authorization");

/** Tokens t1, t2 …, each good for a number of seconds. */
function numbered(clock: () => number, life = 100) {
  let made = 0;
  return {
    made: () => made,
    source: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return { token: `t${++made}`, expiresAt: clock() + life * 1000 };
    },
  };
}

describe("a token with an end", () => {
  it("is made once for a thousand calls at a time, and kept for later ones", async () => {
    const tokens = numbered(() => 1_000_000);
    const { request } = setUp(tokens.source);
    const all = await Promise.all(Array.from({ length: 1000 }, request));
    expect(new Set(all.map(sent))).toEqual(new Set(["Bearer t1"]));
    expect(sent(await request())).toBe("Bearer t1");
    expect(tokens.made()).toBe(1);
  });

  it("is renewed once, shortly before it ends", async () => {
    let time = 1_000_000;
    const tokens = numbered(() => time);
    const { clock, request } = setUp(tokens.source);
    await request();
    clock.now = time += 89_000;
    expect(sent(await request())).toBe("Bearer t1");
    clock.now = time += 2_000;
    const all = await Promise.all(Array.from({ length: 50 }, request));
    expect(new Set(all.map(sent))).toEqual(new Set(["Bearer t2"]));
  });

  it("that is refused is thrown away, once for all calls that carried it", async () => {
    const tokens = numbered(() => 1_000_000);
    const { request, refused } = setUp(tokens.source);
    const [first, second] = await Promise.all([request(), request()]);
    expect(refused(first)).toBe(true);
    const third = await request();
    expect(sent(third)).toBe("Bearer t2");
    // The second call's 401 belongs to the old token and must not throw the new one away.
    expect(refused(second)).toBe(true);
    expect(sent(await request())).toBe("Bearer t2");
  });
});

it("a bare string is asked for each time, and cannot be renewed", async () => {
  let asked = 0;
  const { request, refused } = setUp(() => `s${++asked}`);
  await request();
  const last = await request();
  expect(sent(last)).toBe("Bearer s2");
  expect(refused(last)).toBe(false);
});

it("a source that fails fails the calls that wait, and is asked again by the next", async () => {
  let asked = 0;
  const { request } = setUp(() =>
    ++asked === 1 ? Promise.reject(new Error("away")) : { token: "t", expiresAt: new Date(2e6) },
  );
  const outcomes = await Promise.allSettled([request(), request()]);
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(sent(await request())).toBe("Bearer t");
  expect(asked).toBe(2);
});

it.each<[unknown, RegExp]>([
  [undefined, /must be a string/],
  [{ token: 5, expiresAt: 1 }, /must be a string/],
  [{ token: "a b", expiresAt: 1 }, /character/],
  [{ token: "a", expiresAt: "soon" }, /expiresAt/],
  ["", /empty/],
])("what is no token is refused: %j", async (answer, message) => {
  const { request } = setUp(() => answer as string);
  await expect(request()).rejects.toThrow(message);
});
