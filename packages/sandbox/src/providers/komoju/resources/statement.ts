import type { SettlementDetail } from "@paysession/komoju";
import { sumOf, type LedgerLine } from "./ledger.js";
import type { PostingType } from "./postings.js";

/** The parts that balances and settlements are broken down into. */
export type Statement = Pick<
  SettlementDetail,
  "payments" | "refunds" | "platform_model" | "corrections" | "komoju_card_charges" | "disbursements" | "misc"
>;

/** Breaks movements on a balance down. The totals of all parts add up to the sum of the movements. */
export function createStatement(lines: readonly LedgerLine[]): Statement {
  const sum = (...types: PostingType[]): number => sumOf(lines.filter(({ type }) => types.includes(type)));
  const payments = sum("payment");
  const fees = sum("fee", "fee_tax");
  const refunds = sum("refund");
  const disbursements = sum("disbursement", "disbursement_refund");
  const platform = {
    fund_transfer_total_cents: sum("fund_transfer"),
    payment_share_total_cents: sum("payment_share"),
    payment_share_refund_total_cents: sum("payment_share_refund"),
    platform_fee_total_cents: sum("platform_fee"),
    platform_fee_refund_total_cents: sum("platform_fee_refund"),
    submerchant_management_fees_cents: 0,
  };
  return {
    payments: {
      captured_amount_total_cents: payments,
      processing_fees_cents: fees,
      total_cents: payments + fees,
    },
    refunds: {
      refunded_amount_total_cents: refunds,
      refund_processing_fees_cents: 0,
      refunded_customer_fees_cents: 0,
      total_cents: refunds,
    },
    platform_model: {
      ...platform,
      total_cents: Object.values(platform).reduce((total, amount) => total + amount, 0),
    },
    corrections: { total_cents: 0 },
    komoju_card_charges: { total_cents: 0 },
    disbursements: {
      disbursement_amount_total_cents: disbursements,
      disbursement_fee_total_cents: 0,
      total_cents: disbursements,
    },
    misc: { total_cents: 0 },
  };
}
