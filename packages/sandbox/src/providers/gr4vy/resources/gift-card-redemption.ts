import type { GiftCard, GiftCardRedemption } from "@paysession/gr4vy";
import type { Ids } from "../../../engine/ids.js";
import { digitsOf, type GiftCardNumber } from "./gift-card-number.js";

/** A gift card that pays a part of a transaction. */
export interface PayingGiftCard {
  readonly secret: GiftCardNumber;
  readonly stored: GiftCard | undefined;
  /** Minor units of the transaction's currency. */
  readonly amount: number;
}

/** A redemption, and the card that it takes money from. */
export interface RedemptionEntry {
  readonly redemption: GiftCardRedemption;
  readonly card: PayingGiftCard;
}

/** Creates the redemptions of a transaction, before any money moves. */
export function newRedemptions(cards: readonly PayingGiftCard[], ids: Ids): RedemptionEntry[] {
  return cards.map((card) => ({
    card,
    redemption: {
      type: "gift-card-redemption",
      id: ids.uuid(),
      status: "created",
      amount: card.amount,
      refunded_amount: 0,
      gift_card_service_redemption_id: null,
      error_code: null,
      raw_error_code: null,
      raw_error_message: null,
      gift_card: { type: "gift-card", id: card.stored?.id ?? null, ...digitsOf(card.secret.number) },
    },
  }));
}

/** What a redemption has taken and not returned, in minor units. */
export function leftOf({ redemption }: RedemptionEntry): number {
  return redemption.status === "succeeded" ? redemption.amount - redemption.refunded_amount : 0;
}
