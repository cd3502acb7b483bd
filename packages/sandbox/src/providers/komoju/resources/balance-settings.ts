import type { BalanceSettings as Settings } from "@paysession/komoju";
import type { Frequency } from "./settlement-cycle.js";

/** When a balance is settled. */
interface Schedule {
  readonly frequency: Frequency;
  /** Minor units. Below this sum, the balance is carried over. */
  readonly minimum: number;
}

/** The settings of new balances; the sandbox's choice. */
const defaults: Schedule = { frequency: "monthly", minimum: 0 };

/** When the balances of merchants are settled. */
export class BalanceSettings {
  readonly #schedules = new Map<string, Schedule>();

  of(merchant: string, currency: string): Schedule {
    return this.#schedules.get(`${merchant} ${currency}`) ?? defaults;
  }

  set(merchant: string, currency: string, schedule: Schedule): void {
    this.#schedules.set(`${merchant} ${currency}`, schedule);
  }

  /** Returns the settings as responses show them. */
  describe(merchant: string, currency: NonNullable<Settings["currency"]>): Settings {
    const { frequency, minimum } = this.of(merchant, currency);
    return { currency, frequency, settlement_minimum_amount: minimum };
  }
}
