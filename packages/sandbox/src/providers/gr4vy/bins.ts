import type { CardScheme, CardType } from "@paysession/gr4vy";

/** What the first digits of a card number tell. */
export interface BinDescription {
  readonly scheme: CardScheme;
  /** Further schemes that the card carries. */
  readonly additional_schemes: CardScheme[];
  readonly card_type: CardType;
  /** Country of the issuer, ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** Test cards that are not credit cards from the USA; the sandbox's choice, with numbers that are common for testing. */
const exceptions: readonly [prefix: string, Partial<BinDescription>][] = [
  ["400002", { country: "FR", additional_schemes: ["carte-bancaire"] }],
  ["400005", { card_type: "debit" }],
  ["520082", { card_type: "debit" }],
  ["510510", { card_type: "prepaid" }],
  ["3566", { country: "JP" }],
  ["6200", { country: "CN", scheme: "unionpay" }],
];

/**
 * Describes a card by its first digits.
 *
 * @param number A card number, or at least its first six digits.
 */
export function describeBin(number: string): BinDescription {
  const exception = exceptions.find(([prefix]) => number.startsWith(prefix))?.[1];
  return {
    scheme: schemeOf(number),
    additional_schemes: [],
    card_type: "credit",
    country: "US",
    ...exception,
  };
}

function schemeOf(number: string): CardScheme {
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
