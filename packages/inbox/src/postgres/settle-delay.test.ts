import { expect, it } from "vitest";
import { UsageError } from "../errors.js";
import { checkSettleDelay, settleDelay } from "./settle-delay.js";

const [second, hour, day] = [1000, 3_600_000, 86_400_000];
const middle = (): number => 0.5;

it("the delay doubles from 30 seconds up to 6 hours", () => {
  const delays = Array.from(
    { length: 12 },
    (_, index) => settleDelay({}, index + 1, undefined, middle) / second,
  );
  expect(delays).toEqual([30, 60, 120, 240, 480, 960, 1920, 3840, 7680, 15_360, 21_600, 21_600]);
  expect(settleDelay({}, 5000, undefined, middle)).toBe(6 * hour);
});

it("the delay varies by a quarter, within its limits", () => {
  const between = (attempts: number): number[] =>
    [() => 0, () => 1].map((random) => settleDelay({}, attempts, undefined, random) / second);
  expect(between(1)).toEqual([30, 37.5]);
  expect(between(3)).toEqual([90, 150]);
  expect(between(20)).toEqual([16_200, 21_600]);
});

it.each([
  [5 * second, 30 * second],
  [day, day],
  [60 * day, 30 * day],
  [Infinity, 30 * day],
  [-1, 30 * second],
  [Number.NaN, 30 * second],
  ["soon" as unknown as number, 30 * second],
])("retryAfter of %s gives %s", (retryAfter, expected) => {
  expect(settleDelay({}, 1, retryAfter, middle)).toBe(expected);
});

it.each([{ minimum: 0 }, { minimum: -1 }, { minimum: Number.NaN }, { maximum: 1 }, { maximum: 31 * day }])(
  "%o is a UsageError",
  (delay) => {
    expect(() => checkSettleDelay(delay)).toThrow(UsageError);
  },
);
