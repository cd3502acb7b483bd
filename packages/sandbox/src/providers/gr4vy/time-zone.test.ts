import { expect, it } from "vitest";
import { isTimeZone, startOfNextPeriod, startOfPeriod } from "./time-zone.js";

it.each([
  ["day", "2026-03-01T09:15:00Z", "Etc/UTC", "2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z"],
  ["day", "2026-03-01T20:00:00Z", "Asia/Tokyo", "2026-03-01T15:00:00Z", "2026-03-02T15:00:00Z"],
  // Clocks in Amsterdam are set forward on 2026-03-29, so that this day has 23 hours.
  ["day", "2026-03-29T12:00:00Z", "Europe/Amsterdam", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"],
  ["week", "2026-03-01T09:15:00Z", "Etc/UTC", "2026-02-23T00:00:00Z", "2026-03-02T00:00:00Z"],
  ["week", "2026-03-02T00:00:00Z", "Etc/UTC", "2026-03-02T00:00:00Z", "2026-03-09T00:00:00Z"],
  ["month", "2026-12-31T23:59:59Z", "Etc/UTC", "2026-12-01T00:00:00Z", "2027-01-01T00:00:00Z"],
  ["month", "2026-12-31T23:59:59Z", "Asia/Tokyo", "2026-12-31T15:00:00Z", "2027-01-31T15:00:00Z"],
] as const)("the %s of %s in %s begins at %s, and the next one at %s", (period, date, zone, start, next) => {
  expect(startOfPeriod(period, new Date(date), zone)).toEqual(new Date(start));
  expect(startOfNextPeriod(period, new Date(date), zone)).toEqual(new Date(next));
});

it("knows the names of time zones", () => {
  expect(["Etc/UTC", "UTC", "Europe/Amsterdam"].map(isTimeZone)).toEqual([true, true, true]);
  expect(["", "Nowhere/City"].map(isTimeZone)).toEqual([false, false]);
});
