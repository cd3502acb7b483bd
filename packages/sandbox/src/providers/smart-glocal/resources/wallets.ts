import type { Amount, Wallet } from "@paysession/smart-glocal";
import type { SmartGlocalHandlers } from "../handlers.js";

/** Initial balance of each wallet, in minor units of its currency. */
const initialBalance = 10_000_000;

/** The partner's prefunded wallets, one per currency. Payouts are debited from them. */
export class Wallets {
  readonly #balances = new Map([
    ["eur", initialBalance],
    ["usd", initialBalance],
  ]);

  /** Debits an amount. Returns false if the balance is insufficient. */
  debit({ amount, currency }: Amount): boolean {
    const key = currency.toLowerCase();
    const balance = (this.#balances.get(key) ?? 0) - amount;
    if (balance < 0) return false;
    this.#balances.set(key, balance);
    return true;
  }

  list(): Wallet[] {
    return [...this.#balances].map(([currency, amount], index) => ({
      id: String(1024 + index),
      amount_details: { amount, currency },
    }));
  }

  handlers(): Pick<SmartGlocalHandlers, "getWalletBalance"> {
    return { getWalletBalance: () => ({ status: 200, body: { status: "ok", wallets: this.list() } }) };
  }
}
