import { UsageError } from "./errors.js";

/**
 * Refuses query values that would silently be left out or sent as something else.
 *
 * @throws UsageError that names the parameter.
 */
export function guardQuery(values: Readonly<Record<string, unknown>>, call: string): void {
  for (const [name, value] of Object.entries(values)) {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (item instanceof Date) {
        throw new UsageError(`${call}: query parameter "${name}" is a Date; pass date.toISOString()`);
      }
      if (typeof item === "number" && !Number.isFinite(item)) {
        throw new UsageError(`${call}: query parameter "${name}" is ${item}`);
      }
    }
  }
}
