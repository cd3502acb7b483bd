import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createShopClient } from "../test/shop.js";
import { UsageError } from "./errors.js";
import { defaultPolicy, nextDelay, readPolicy, readRetryAfter } from "./retry-policy.js";

describe("readPolicy", () => {
  it("fills in what is left out", () => {
    expect(readPolicy({ attempts: 5 }, defaultPolicy, "Shop")).toEqual({ ...defaultPolicy, attempts: 5 });
    expect(readPolicy({ delay: undefined }, defaultPolicy, "Shop")).toEqual(defaultPolicy);
  });

  it("accepts a single attempt without waits", () => {
    const policy = { attempts: 1, delay: 0, maxDelay: 0 };
    expect(readPolicy(policy, defaultPolicy, "Shop")).toEqual(policy);
  });

  const invalid = [
    ...[{ attempts: 0 }, { attempts: 1.5 }, { attempts: Number.NaN }, { attempts: Infinity }],
    ...[{ delay: -1 }, { delay: Number.NaN }, { maxDelay: -1 }, { maxDelay: 2 ** 31 }],
  ];

  it.each(invalid)("throws for %o", (retry) => {
    expect(() => readPolicy(retry, defaultPolicy, "Shop")).toThrow(UsageError);
    expect(() => readPolicy(retry, defaultPolicy, "Shop")).toThrow(/^Shop: retry\./);
  });

  it.each(invalid)("makes clients and calls throw for %o", (retry) => {
    const client = createShopClient({ baseUrl: "https://shop.example" });
    expect(() => client.listOrders({}, { retry })).toThrow(UsageError);
    expect(() => createShopClient({ baseUrl: "https://shop.example", retry })).toThrow(UsageError);
  });
});

describe("nextDelay", () => {
  const policy = { attempts: 9, delay: 100, maxDelay: 300 };

  afterEach(() => void vi.restoreAllMocks());

  it("is random, up to a limit that doubles and is capped", () => {
    const delays = (random: number) => {
      vi.spyOn(Math, "random").mockReturnValue(random);
      return [1, 2, 3, 50].map((attempt) => nextDelay(attempt, undefined, policy));
    };
    expect(delays(0)).toEqual([0, 0, 0, 0]);
    expect(delays(0.5)).toEqual([50, 100, 150, 150]);
    expect(delays(1)).toEqual([100, 200, 300, 300]);
  });

  it("is what the provider asks for, unless that is more than the policy allows", () => {
    expect(nextDelay(1, 0, policy)).toBe(0);
    expect(nextDelay(1, 300, policy)).toBe(300);
    expect(nextDelay(1, 301, policy)).toBeUndefined();
  });
});

describe("readRetryAfter", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-02T03:04:05Z") });
  });
  afterEach(() => void vi.useRealTimers());

  it.each([
    ["0", 0],
    ["1", 1000],
    [" 86400 ", 86_400_000],
    ["Fri, 02 Jan 2026 03:04:07 GMT", 2000],
    ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
  ])("reads %j as %d ms", (value, expected) => {
    expect(readRetryAfter(value)).toBe(expected);
  });

  it.each([null, "", "never", "-5", "1.5", "1e3", "2026-01-02T03:04:07Z", "Fri, 99 Jan 2026 03:04:07 GMT"])(
    "ignores %j",
    (value) => {
      expect(readRetryAfter(value)).toBeUndefined();
    },
  );
});
