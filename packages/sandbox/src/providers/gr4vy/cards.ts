import type { CardScheme } from "@paysession/gr4vy";
import { describeBin } from "./bins.js";

/** A card whose holder must authenticate each payment; the sandbox's choice. */
export const challengedCard = "4000000000003220";

/** Numbers of all cards that select a scenario. */
export const testCards: ReadonlySet<string> = new Set([challengedCard]);

/** What responses show of a card. They never contain its number. */
export interface CardDescription {
  readonly method: "card";
  readonly mode: "card";
  readonly scheme: CardScheme;
  /** The last four digits. */
  readonly label: string;
  readonly expiration_date: string | null;
  readonly details: { readonly bin: string; readonly card_type: string; readonly card_issuer_name: null };
  readonly fingerprint: string;
}

/** Returns what responses show of a card. */
export function describeCard({
  number,
  expiration_date,
}: {
  number: string;
  expiration_date?: string | undefined;
}): CardDescription {
  return {
    method: "card",
    mode: "card",
    scheme: describeBin(number).scheme,
    label: number.slice(-4),
    expiration_date: expiration_date ?? null,
    details: { bin: number.slice(0, 6), card_type: describeBin(number).card_type, card_issuer_name: null },
    fingerprint: fingerprintOf(number),
  };
}

/** Returns a fingerprint: equal for equal card numbers. It is not secure, which is acceptable for test cards. */
function fingerprintOf(number: string): string {
  let mixed = 0n;
  for (const digit of number) mixed = (mixed * 1_099_511_628_211n + BigInt(digit) + 14_695n) % (1n << 128n);
  return mixed.toString(16).padStart(32, "0");
}
