/** A gift card by its number. */
export interface GiftCardNumber {
  readonly account: string;
  readonly number: string;
}

/** What the number of a gift card tells. Which digits `sub_bin` has is not documented; these follow the contract's example. */
export function digitsOf(number: string): { bin: string; sub_bin: string; last4: string } {
  return { bin: number.slice(0, 6), sub_bin: number.slice(6, 9), last4: number.slice(-4) };
}
