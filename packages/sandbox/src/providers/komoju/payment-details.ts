import type { Ids } from "../../engine/ids.js";

/** Payment details as requests carry them. */
export interface Details {
  readonly type: string;
  readonly [member: string]: unknown;
}

/** Reserved until the shopper pays in a shop or at a bank. */
const paidLater = ["konbini", "bank_transfer", "pay_easy"];

/** Paid with the number of a prepaid card; what it lacks another card may add. */
const prepaid = ["web_money", "net_cash", "bit_cash", "nanaco", "steam_prepaid_card"];

/** How a payment of this type goes. */
export function wayOf({ type }: Details): "card" | "later" | "prepaid" | "redirect" {
  if (type.startsWith("credit_card")) return "card";
  if (paidLater.includes(type)) return "later";
  return prepaid.includes(type) ? "prepaid" : "redirect";
}

/** Answers show of a card only its brand, last digits and expiry, and of nothing else what is secret. */
export function shown(details: Details, ids: Ids, instructionsUrl: string): Record<string, unknown> {
  const { type, email } = details;
  const given = email === undefined ? {} : { email };
  switch (wayOf(details)) {
    case "card": {
      const number = String(details["number"] ?? "4111111111111111");
      const year = Number(details["year"] ?? 2030);
      return {
        type,
        email: email ?? null,
        brand: brandOf(number),
        last_four_digits: number.slice(-4),
        month: Number(details["month"] ?? 12),
        year: year < 100 ? 2000 + year : year,
      };
    }
    case "later": {
      if (type === "konbini") {
        const { store } = details;
        const confirmation_code = ids.word(6).toUpperCase();
        return { type, store, email, confirmation_code, receipt: null, instructions_url: instructionsUrl };
      }
      return { type, ...given, instructions_url: instructionsUrl };
    }
    case "prepaid":
      return { type, ...given, short_amount: 0, prepaid_cards: [] };
    default:
      return type === "mobile" ? { type, ...given, provider: "sandbox" } : { type, ...given };
  }
}

/** The brand as answers name it; `master` is how payloads spell it. */
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
