import { UsageError } from "./errors.js";

/**
 * Refuses path parameters that would make the request go somewhere else. An empty value or a dot segment changes the
 * path's shape (`/payments/../refunds`), and percent-encoding the dots does not help, because URL parsers undo it.
 *
 * @param template The operation's path, such as `/payments/{id}`.
 * @throws UsageError that names the parameter.
 */
export function guardPath(template: string, values: Readonly<Record<string, unknown>>, call: string): void {
  // Most calls have no parameter in their path, and the expression would cost more than all other checks.
  if (!template.includes("{")) return;
  for (const [, name = ""] of template.matchAll(/\{([^{}]+)\}/g)) {
    const value = values[name];
    const fail = (problem: string): never => {
      throw new UsageError(`${call}: path parameter "${name}" ${problem}`);
    };
    if (value === undefined || value === null) fail("is missing");
    if (typeof value !== "string" && !Number.isFinite(value)) fail("must be a string or a finite number");
    if (value === "") fail("is empty");
    if (value === "." || value === "..") fail(`is "${value}", which would change the path`);
    try {
      encodeURIComponent(String(value));
    } catch {
      fail("has half of a surrogate pair, which no address can hold");
    }
  }
}
