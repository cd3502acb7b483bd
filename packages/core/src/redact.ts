/** What stands in the place of a secret. */
export const mask = "***";

/**
 * Takes card numbers, and the given secrets, out of a text that somebody else wrote.
 *
 * @param secrets Strings that must not appear, such as what was sent.
 */
export function redactText(text: string, secrets: Iterable<string> = []): string {
  let clean = text;
  // Longest first, or a shorter one inside would leave the rest of the longer legible.
  for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
    // Of one or two characters nothing is betrayed, but everything would be masked.
    if (secret.length > 2) clean = clean.replaceAll(secret, mask);
  }
  return clean.replace(/\d(?:[ -]?\d){11,18}/g, (digits) => (passesLuhn(digits) ? mask : digits));
}

/** ISO/IEC 7812-1, annex B. */
function passesLuhn(text: string): boolean {
  const digits = text.replace(/\D/g, "");
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** A copy of a JSON value in which what stands under a sensitive name is masked. */
export function redactJson(value: unknown, sensitive: ReadonlySet<string>): unknown {
  if (typeof value === "string") return redactText(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => redactJson(item, sensitive));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      sensitive.has(name) && member !== null ? mask : redactJson(member, sensitive),
    ]),
  );
}

/** Every string and number that stands under a sensitive name, at any depth. */
export function findSecrets(
  value: unknown,
  sensitive: ReadonlySet<string>,
  found: Set<string> = new Set(),
): Set<string> {
  const collect = (node: unknown, secret: boolean): void => {
    if (typeof node === "string" || typeof node === "number") {
      if (secret) found.add(String(node));
    } else if (typeof node === "object" && node !== null) {
      for (const [name, member] of Object.entries(node)) collect(member, secret || sensitive.has(name));
    }
  };
  collect(value, false);
  return found;
}
