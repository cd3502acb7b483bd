/** A range of times in milliseconds since 1970, without its end. */
export interface TimeRange {
  readonly start: number;
  readonly end: number;
}

const units: Readonly<Record<string, number>> = { W: 604_800_000, D: 86_400_000, H: 3_600_000, M: 60_000 };

/**
 * Reads a range of times. Gr4vy does not document its form; the sandbox reads ISO 8601 intervals such as
 * `2026-11-01T00:00:00Z/2026-11-08T00:00:00Z`, and durations up to now such as `P7D` or `PT1H`.
 *
 * @returns Undefined for any other text, which stands for all times.
 */
export function readTimeRange(text: string, now: Date): TimeRange | undefined {
  const duration = readDuration(text);
  if (duration !== undefined) return { start: now.getTime() - duration, end: now.getTime() };
  const [first = "", second = ""] = text.split("/");
  const [start, end] = [Date.parse(first), Date.parse(second)];
  return start < end ? { start, end } : undefined;
}

/** Reads a duration of weeks, days, hours or minutes, in milliseconds. */
export function readDuration(text: string): number | undefined {
  const [, days, daysUnit, time, timeUnit] = /^P(?:(\d{1,4})([WD])|T(\d{1,6})([HM]))$/.exec(text) ?? [];
  const unit = units[daysUnit ?? timeUnit ?? ""];
  return unit === undefined ? undefined : Number(days ?? time) * unit;
}

/** Whether a time is in a range; undefined stands for all times. */
export function isInRange(time: string, range: TimeRange | undefined): boolean {
  return range === undefined || (Date.parse(time) >= range.start && Date.parse(time) < range.end);
}
