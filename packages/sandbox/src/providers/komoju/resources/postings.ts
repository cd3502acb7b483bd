import type { Payment, PlatformDetails } from "@paysession/komoju";

/** ID of the platform's own merchant: the one that the credentials belong to. */
export const ownMerchant = "sandboxplatformmerchant01";

/** What moves money on a balance. The provider's set is open; these are the sandbox's names. */
export type PostingType =
  | "payment"
  | "fee"
  | "fee_tax"
  | "refund"
  | "payment_share"
  | "payment_share_refund"
  | "platform_fee"
  | "platform_fee_refund"
  | "fund_transfer"
  | "disbursement"
  | "disbursement_refund";

/** One movement on the balance of a merchant. */
export interface Posting {
  readonly merchant: string;
  readonly type: PostingType;
  /** Minor units of the currency; negative if the merchant pays. */
  readonly amount: number;
}

/** What a refund is created from. */
export interface NewRefund {
  /** Minor units. */
  readonly amount: number;
  readonly description: string | null;
  readonly chargeback: boolean;
  /** The shares that the merchants of the platform give back. */
  readonly platform_details?: PlatformDetails | undefined;
}

/** KOMOJU's fee for a payment, and the consumption tax on it. Both are the sandbox's choice; fees depend on the contract. */
const feeRate = 0.0325;
const feeTaxRate = 0.1;

/** Whether a merchant processes a payment or has a share in it. */
export function concerns(payment: Payment, merchant: string): boolean {
  const shares = payment.platform_details?.submerchants ?? [];
  return (
    processorOf(payment) === merchant || shares.some(({ submerchant_id }) => submerchant_id === merchant)
  );
}

/** The movements that a captured payment causes: what is paid, the fees, and the shares of the platform's merchants. */
export function capturePostings(payment: Payment): Posting[] {
  const merchant = processorOf(payment);
  const fee = Math.round(payment.total * feeRate);
  return [
    { merchant, type: "payment", amount: payment.total },
    { merchant, type: "fee", amount: -fee },
    { merchant, type: "fee_tax", amount: -Math.round(fee * feeTaxRate) },
    ...sharePostings(merchant, payment.platform_details, { isRefund: false }),
  ];
}

/**
 * The movements that a refund causes. Shares go back as the refund says; if it says nothing, they go back only with a refund
 * of the whole payment. Fees are not refunded. None of this is documented.
 */
export function refundPostings(payment: Payment, { amount, platform_details }: NewRefund): Posting[] {
  const merchant = processorOf(payment);
  const isWhole = amount === payment.total;
  const shares = platform_details ?? (isWhole ? payment.platform_details : undefined);
  return [
    { merchant, type: "refund", amount: -amount },
    ...sharePostings(merchant, shares, { isRefund: true }),
  ];
}

function processorOf({ platform_details }: Payment): string {
  return platform_details?.processing_merchant_id ?? ownMerchant;
}

/** Each share moves from the processing merchant to the submerchant, and the platform's fee moves back. */
function sharePostings(
  processor: string,
  details: PlatformDetails | undefined,
  { isRefund }: { readonly isRefund: boolean },
): Posting[] {
  const [share, fee] = isRefund
    ? (["payment_share_refund", "platform_fee_refund"] as const)
    : (["payment_share", "platform_fee"] as const);
  const sign = isRefund ? -1 : 1;
  return (details?.submerchants ?? []).flatMap(({ submerchant_id, amount, platform_fee }): Posting[] => [
    { merchant: processor, type: share, amount: -sign * amount },
    { merchant: submerchant_id, type: share, amount: sign * amount },
    { merchant: submerchant_id, type: fee, amount: -sign * platform_fee },
    { merchant: processor, type: fee, amount: sign * platform_fee },
  ]);
}
