/** A card whose holder must authenticate before a payment with it goes on; the sandbox's own. */
export const challengedCard = "4000000000003220";

/** What is shown of a card: never its number. */
export interface CardFace {
  readonly method: "card";
  readonly mode: "card";
  readonly scheme: string;
  /** The last digits. */
  readonly label: string;
  readonly expiration_date: string | null;
  readonly details: { readonly bin: string; readonly card_type: string; readonly card_issuer_name: null };
  readonly fingerprint: string;
}

export function cardFace({
  number,
  expiration_date,
}: {
  number: string;
  expiration_date?: string | undefined;
}): CardFace {
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

export function schemeOf(number: string): string {
  const schemes: [RegExp, string][] = [
    [/^4/, "visa"],
    [/^(5[1-5]|2[2-7])/, "mastercard"],
    [/^3[47]/, "amex"],
    [/^35/, "jcb"],
    [/^3/, "diners-club"],
    [/^6/, "discover"],
  ];
  return schemes.find(([start]) => start.test(number))?.[1] ?? "other";
}

/** The same card has the same fingerprint, and nobody can tell the card by it. Good enough for cards that are no cards. */
function fingerprintOf(number: string): string {
  let mixed = 0n;
  for (const digit of number) mixed = (mixed * 1_099_511_628_211n + BigInt(digit) + 14_695n) % (1n << 128n);
  return mixed.toString(16).padStart(32, "0");
}
