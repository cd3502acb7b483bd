import type { Ids } from "../../engine/ids.js";

/** Payment details as requests have them. */
export interface Details {
  readonly type: string;
  readonly [member: string]: unknown;
}

/** How a payment proceeds: which depends only on the type of its payment details. */
export type PaymentFlow = "card" | "later" | "prepaid" | "redirect";

/** Types that are authorized at once and paid later, in a shop or at a bank. */
const paidLater = ["konbini", "bank_transfer", "pay_easy"];

/** Types that are paid with the number of a prepaid card. Another card can pay the rest. */
const prepaid = ["web_money", "net_cash", "bit_cash", "nanaco", "steam_prepaid_card"];

/** Returns how a payment with these details proceeds. */
export function flowOf({ type }: { readonly type: string }): PaymentFlow {
  if (type.startsWith("credit_card")) return "card";
  if (paidLater.includes(type)) return "later";
  return prepaid.includes(type) ? "prepaid" : "redirect";
}

/**
 * Whether a payment at a terminal waits for the decision of the card's chip, which `finalize` reports. The flow type is "1" for
 * chip cards; what KOMOJU does in between is not documented.
 */
export function awaitsChip({ type, flowType }: Details): boolean {
  return type === "credit_card_terminal" && flowType === "1";
}

/** A card as responses show it. */
export interface CardDescription {
  readonly brand: string;
  readonly last_four_digits: string;
  readonly month: number;
  readonly year: number;
}

/** Returns what responses show of a card: its brand, last digits and expiry. */
export function describeCard(details: Details): CardDescription {
  const number = String(details["number"] ?? "4111111111111111");
  const year = Number(details["year"] ?? 2030);
  return {
    brand: brandOf(number),
    last_four_digits: number.slice(-4),
    month: Number(details["month"] ?? 12),
    year: year < 100 ? 2000 + year : year,
  };
}

/** Returns what responses show of payment details. They never contain secrets such as card numbers. */
export function describeDetails(
  details: Details,
  ids: Ids,
  instructionsUrl: string,
): Record<string, unknown> {
  const { type, email } = details;
  const given = email === undefined ? {} : { email };
  switch (flowOf(details)) {
    case "card":
      return { type, email: email ?? null, ...describeCard(details) };
    case "later":
      return { type, ...given, ...describePaidLater(details, ids), instructions_url: instructionsUrl };
    case "prepaid":
      return { type, ...given, short_amount: 0, prepaid_cards: [] };
    case "redirect":
      return type === "mobile" ? { type, ...given, provider: "sandbox" } : { type, ...given };
  }
}

/**
 * Stores that need a confirmation code besides the receipt number. Real responses show both for Lawson, and a receipt
 * number alone for Seicomart and Seven-Eleven; the others are the sandbox's choice.
 */
const storesWithCode = ["lawson", "ministop", "family-mart"];

/** Whether the shop can scan a barcode. Which stores can is not documented; these are the sandbox's choice. */
export function hasBarcode({ type, store }: Readonly<Record<string, unknown>>): boolean {
  return type === "konbini" && ["seven-eleven", "lawson", "family-mart", "ministop"].includes(String(store));
}

/** Returns the numbers that a shopper needs in a shop or at a bank. All are digits. */
function describePaidLater({ type, store }: Details, ids: Ids): Record<string, unknown> {
  switch (type) {
    case "konbini": {
      const confirmation_code = storesWithCode.includes(String(store)) ? digits(ids, 6) : null;
      return { store, receipt: digits(ids, 11), confirmation_code };
    }
    case "pay_easy": {
      const numbers = { bank_id: "58091", customer_id: digits(ids, 11), confirmation_id: digits(ids, 6) };
      // Null in a real response of 2023.
      return { ...numbers, cvs_code: null };
    }
    default: {
      const account = {
        bank_name: "Sandbox Bank",
        account_branch_name: "Main Branch",
        account_type: "ordinary",
      };
      return {
        ...account,
        account_number: digits(ids, 7),
        account_name: "Sandbox",
        order_id: digits(ids, 10),
      };
    }
  }
}

/** Draws a number of this many digits. */
export function digits(ids: Ids, length: number): string {
  return Array.from(ids.hex(length), (digit) => Number.parseInt(digit, 16) % 10).join("");
}

/** Returns the brand of a card number. Mastercard is spelled `master` in payloads. */
function brandOf(number: string): string {
  const brands: [RegExp, string][] = [
    [/^4/, "visa"],
    [/^5/, "master"],
    [/^35/, "jcb"],
    [/^3[47]/, "american_express"],
    [/^3/, "diners_club"],
  ];
  return brands.find(([start]) => start.test(number))?.[1] ?? "other";
}
