import type { CardScheme } from "@paysession/gr4vy";

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
    scheme: schemeOf(number),
    label: number.slice(-4),
    expiration_date: expiration_date ?? null,
    details: { bin: number.slice(0, 6), card_type: "credit", card_issuer_name: null },
    fingerprint: fingerprintOf(number),
  };
}

export function schemeOf(number: string): CardScheme {
  const schemes: [RegExp, CardScheme][] = [
    [/^4/, "visa"],
    [/^(5[1-5]|2[2-7])/, "mastercard"],
    [/^3[47]/, "amex"],
    [/^35/, "jcb"],
    [/^3/, "diners-club"],
    [/^6/, "discover"],
  ];
  return schemes.find(([start]) => start.test(number))?.[1] ?? "other";
}

/** Returns a fingerprint: equal for equal card numbers. It is not secure, which is acceptable for test cards. */
function fingerprintOf(number: string): string {
  let mixed = 0n;
  for (const digit of number) mixed = (mixed * 1_099_511_628_211n + BigInt(digit) + 14_695n) % (1n << 128n);
  return mixed.toString(16).padStart(32, "0");
}
