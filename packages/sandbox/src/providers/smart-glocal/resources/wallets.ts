/** What each wallet holds at first, in minor units of its currency. */
const start = 10_000_000;

/** The partner's prefunding wallets, one for each currency. Payouts take from them; what they lack fails the payout. */
export class Wallets {
  readonly #balances = new Map([
    ["eur", start],
    ["usd", start],
  ]);

  /** Takes an amount, in minor units. Gives whether there was enough. */
  take({ amount, currency }: { amount: number; currency: string }): boolean {
    const key = currency.toLowerCase();
    const left = (this.#balances.get(key) ?? 0) - amount;
    if (left < 0) return false;
    this.#balances.set(key, left);
    return true;
  }

  list(): { id: string; amount_details: { amount: number; currency: string } }[] {
    return [...this.#balances].map(([currency, amount], index) => ({
      id: String(1024 + index),
      amount_details: { amount, currency },
    }));
  }
}
