import type { LedgerLine } from "./ledger.js";

/** How often a balance is settled. */
export type Frequency = "weekly" | "monthly";

/** KOMOJU's days begin at midnight in Japan. */
const timeZoneOffset = 9 * 3_600_000;
const day = 86_400_000;

/** The movements of one cycle, and when it ends. */
export interface Cycle {
  /** Such as `2026-05` for a month, or `2026-05-04` for the week that begins on that Monday. */
  readonly name: string;
  readonly cutoff: Date;
  readonly lines: readonly LedgerLine[];
}

/** Groups movements by the cycle in which they happened, oldest first. */
export function groupByCycle(lines: readonly LedgerLine[], frequency: Frequency): Cycle[] {
  const groups = new Map<string, { cutoff: Date; lines: LedgerLine[] }>();
  for (const line of lines) {
    const { name, cutoff } = cycleOf(new Date(line.happened_at), frequency);
    const group = groups.get(name) ?? { cutoff, lines: [] };
    group.lines.push(line);
    groups.set(name, group);
  }
  return [...groups].map(([name, group]) => ({ name, ...group }));
}

function cycleOf(date: Date, frequency: Frequency): { readonly name: string; readonly cutoff: Date } {
  const local = new Date(date.getTime() + timeZoneOffset);
  const [year, month, dayOfMonth] = [local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()];
  if (frequency === "monthly") {
    const cutoff = new Date(Date.UTC(year, month + 1, 1) - timeZoneOffset);
    return { name: local.toISOString().slice(0, 7), cutoff };
  }
  const monday = Date.UTC(year, month, dayOfMonth - ((local.getUTCDay() + 6) % 7));
  const cutoff = new Date(monday + 7 * day - timeZoneOffset);
  return { name: new Date(monday).toISOString().slice(0, 10), cutoff };
}
