/** A period that a schedule repeats in. */
export type Period = "day" | "week" | "month";

/** Whether a text names a time zone, such as `Europe/Amsterdam`. */
export function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** Returns when the period that contains a time begins in a time zone. Weeks begin on Monday. */
export function startOfPeriod(period: Period, date: Date, timeZone: string): Date {
  return startOfShifted(period, date, timeZone, 0);
}

/** Returns when the next period begins in a time zone. */
export function startOfNextPeriod(period: Period, date: Date, timeZone: string): Date {
  return startOfShifted(period, date, timeZone, 1);
}

/** @param shift Number of periods after the one that contains the date. */
function startOfShifted(period: Period, date: Date, timeZone: string, shift: number): Date {
  const local = new Date(toLocal(date, timeZone));
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()];
  if (period === "month") return fromLocal(Date.UTC(year, month + shift, 1), timeZone);
  const daysSinceMonday = (local.getUTCDay() + 6) % 7;
  return period === "week"
    ? fromLocal(Date.UTC(year, month, day - daysSinceMonday + 7 * shift), timeZone)
    : fromLocal(Date.UTC(year, month, day + shift), timeZone);
}

/** Returns what clocks show in a time zone, as milliseconds of a time in UTC that looks the same. */
function toLocal(date: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(date);
  const read = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  return Date.UTC(read("year"), read("month") - 1, read("day"), read("hour"), read("minute"), read("second"));
}

/** Returns the time at which clocks show a local time. The offset is read twice, because it can change in between. */
function fromLocal(local: number, timeZone: string): Date {
  const offsetAt = (time: number): number => toLocal(new Date(time), timeZone) - time;
  const guess = local - offsetAt(local);
  return new Date(local - offsetAt(guess));
}
