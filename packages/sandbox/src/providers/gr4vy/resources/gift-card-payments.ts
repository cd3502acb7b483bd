import type { Buyer, GiftCard, GiftCardErrorCode } from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { timestamp } from "../formats.js";
import type { AccountContext } from "../merchant-account.js";
import { invalid } from "../results.js";
import { leftOf, type PayingGiftCard, type RedemptionEntry } from "./gift-card-redemption.js";
import type { GiftCardService } from "./gift-card-service.js";
import type { GiftCardReference, GiftCards } from "./gift-cards.js";
import { recordEvent, type EventContext, type TransactionEntry } from "./transaction-record.js";

/** What an order says of gift cards. */
interface GiftCardOrder {
  readonly amount: number;
  readonly payment_method?: unknown;
  readonly gift_cards?: readonly (GiftCardReference & { readonly amount: number })[] | null;
}

/** The number of gift cards per transaction that Gr4vy accepts by default. */
const maximum = 10;

/** Payments by gift card. A card's part comes off the total before the payment method is charged. */
export class GiftCardPayments {
  readonly #cards: GiftCards;
  readonly #service: GiftCardService;

  constructor(cards: GiftCards, service: GiftCardService) {
    this.#cards = cards;
    this.#service = service;
  }

  /**
   * Finds the gift cards of an order, or refuses a contradictory order.
   *
   * @param buyer The buyer that the order names, who must own stored gift cards.
   */
  read(
    order: GiftCardOrder,
    request: AccountContext,
    buyer: Buyer | undefined,
  ): { readonly cards: readonly PayingGiftCard[] } | Refusal {
    const cards: PayingGiftCard[] = [];
    for (const [index, given] of (order.gift_cards ?? []).entries()) {
      const found = this.#cards.resolve(given, request);
      if (found === undefined) return invalid(`/gift_cards/${index}/id`, "names no gift card");
      const { secret, card } = found;
      if (card?.buyer && buyer !== undefined && card.buyer.id !== buyer.id) {
        return invalid(`/gift_cards/${index}/id`, "belongs to another buyer");
      }
      if (cards.some((earlier) => earlier.secret.number === secret.number)) {
        return invalid(`/gift_cards/${index}`, "is the same gift card as an earlier one");
      }
      cards.push({ secret, stored: card, amount: given.amount });
    }
    return checkAmounts(cards, order) ?? { cards };
  }

  /**
   * Redeems the gift cards of a transaction, up to the first that does not pay.
   *
   * @returns Why a card does not pay; undefined if all do. The transaction has failed then, which calls for `reverse`.
   */
  redeem(entry: TransactionEntry, context: EventContext): GiftCardErrorCode | undefined {
    const { redemptions, transaction } = entry;
    let error: GiftCardErrorCode | undefined;
    for (const { redemption, card } of redemptions) {
      if (error !== undefined) {
        redemption.status = "skipped";
        continue;
      }
      error = this.#service.redeem(card.secret, card.amount, transaction.currency);
      redemption.status = error === undefined ? "succeeded" : "failed";
      redemption.error_code = error ?? null;
      redemption.gift_card_service_redemption_id = error === undefined ? `mock_${context.ids.hex(24)}` : null;
      if (error === undefined) markUsed(card.stored, context.now, transaction.merchant_initiated);
      recordEvent(entry, context, `gift-card-redemption-${redemption.status}`, {
        redemption_id: redemption.id,
      });
    }
    return error;
  }

  /** Returns what is left of each redemption, after the payment was voided or could not be completed. */
  reverse(entry: TransactionEntry, context: EventContext): void {
    for (const one of entry.redemptions) {
      const { redemption } = one;
      if (leftOf(one) === 0) continue;
      this.#refund(one, leftOf(one));
      recordEvent(entry, context, "gift-card-reversal-succeeded", { redemption_id: redemption.id });
    }
  }

  /** Refunds an amount of a redemption. */
  refund(entry: TransactionEntry, context: EventContext, one: RedemptionEntry, amount: number): void {
    this.#refund(one, amount);
    recordEvent(entry, context, "gift-card-refund-succeeded", { redemption_id: one.redemption.id });
  }

  #refund({ redemption, card }: RedemptionEntry, amount: number): void {
    this.#service.refund(card.secret, amount);
    redemption.refunded_amount += amount;
  }
}

function checkAmounts(cards: readonly PayingGiftCard[], order: GiftCardOrder): Refusal | undefined {
  if (cards.length > maximum) return invalid("/gift_cards", `must have at most ${maximum} items`);
  const total = cards.reduce((sum, { amount }) => sum + amount, 0);
  const negative = cards.findIndex(({ amount }) => amount <= 0);
  if (negative >= 0) return invalid(`/gift_cards/${negative}/amount`, "must be above 0");
  if (total > order.amount) return invalid("/gift_cards", `must not exceed the amount, ${order.amount}`);
  return total < order.amount && !order.payment_method
    ? invalid("/payment_method", `is required for the ${order.amount - total} that no gift card pays`)
    : undefined;
}

function markUsed(card: GiftCard | undefined, now: Date, byMerchant: boolean): void {
  if (card === undefined) return;
  card.usage_count++;
  card.last_used_at = timestamp(now);
  if (byMerchant) return;
  card.cit_usage_count++;
  card.cit_last_used_at = timestamp(now);
}
