import type { HandlerContext } from "../../../engine/handler.js";
import { timestamp } from "../formats.js";
import type { Posting } from "./postings.js";

/** A movement on a balance. */
export interface LedgerLine extends Posting {
  /** ID of the transaction; all movements that one cause has share it. */
  readonly id: string;
  readonly currency: string;
  readonly happened_at: string;
  /** ID of the settlement that paid it out; undefined as long as it is part of the balance. */
  settlement: string | undefined;
}

/**
 * Number of movements that are kept, about those of the payments that are kept. Older ones are deleted, many at once because
 * deleting moves all others.
 */
const keptLines = 30_000;
const maximumLines = 33_000;

/** The movements on the balances of all merchants. A balance is the sum of its movements that are not settled. */
export class Ledger {
  readonly #lines: LedgerLine[] = [];

  /** Records the movements that one cause has. */
  record(context: HandlerContext, currency: string, postings: readonly Posting[]): void {
    const id = context.ids.uuid();
    const happened_at = timestamp(context.now);
    // V8 would give each line a hidden class of its own, three times as large as the line, if its members were spread.
    for (const { merchant, type, amount } of postings) {
      this.#lines.push({ merchant, type, amount, id, currency, happened_at, settlement: undefined });
    }
    if (this.#lines.length > maximumLines) this.#lines.splice(0, this.#lines.length - keptLines);
  }

  /** Returns the movements on all balances of a merchant, oldest first. */
  linesOf(merchant: string): LedgerLine[] {
    return this.#lines
      .filter((line) => line.merchant === merchant)
      .sort((a, b) => Date.parse(a.happened_at) - Date.parse(b.happened_at));
  }

  /** Returns the movements that are part of a balance, oldest first. */
  unsettled(merchant: string, currency: string): LedgerLine[] {
    return this.linesOf(merchant).filter(
      (line) => line.currency === currency && line.settlement === undefined,
    );
  }
}

/** The sum of movements, in minor units. */
export function sumOf(lines: readonly { readonly amount: number }[]): number {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}
