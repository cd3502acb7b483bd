import type {
  Buyer,
  Capture,
  DigitalWallet,
  GiftCard,
  GiftCardSummary,
  MerchantAccount,
  MerchantAccountSummary,
  PaymentLink,
  PaymentMethod,
  PaymentMethodSummary,
  PaymentService,
  Payout,
  Refund,
  ShippingDetails,
  Transaction,
  TransactionBuyer,
  TransactionCapture,
  TransactionPaymentMethod,
  TransactionSummary,
} from "@paysession/gr4vy";
import type { Document } from "../../contract/document.js";
import { createSchemas } from "../../contract/schema.js";

/** The schemas that records are created from, by name. */
interface RecordSchemas {
  Buyer: Buyer;
  Capture: Capture;
  DigitalWallet: DigitalWallet;
  GiftCard: GiftCard;
  GiftCardSummary: GiftCardSummary;
  MerchantAccount: MerchantAccount;
  MerchantAccountSummary: MerchantAccountSummary;
  PaymentLink: PaymentLink;
  PaymentMethod: PaymentMethod;
  PaymentMethodSummary: PaymentMethodSummary;
  PaymentService: PaymentService;
  Payout: Payout;
  Refund: Refund;
  ShippingDetails: ShippingDetails;
  Transaction: Transaction;
  TransactionBuyer: TransactionBuyer;
  TransactionCapture: TransactionCapture;
  TransactionPaymentMethod: TransactionPaymentMethod;
  TransactionSummary: TransactionSummary;
}

/** Facts about the contract's schemas, with the types that are generated from them. */
export interface Schemas {
  /** Returns the members whose value follows from the schema: constants, defaults, and null for nullable members. */
  defaults<Name extends keyof RecordSchemas>(schema: Name): Partial<RecordSchemas[Name]>;
  /**
   * Returns a copy of `value` that has only the members declared by the schema.
   *
   * @param value A validated request or a record. Members of the same name have the same meaning and format in both.
   */
  pick<Name extends keyof RecordSchemas, Value extends object>(
    schema: Name,
    value: Value,
  ): Pick<Value, keyof Value & keyof RecordSchemas[Name]>;
  /** Returns the values that a schema lists. */
  values(schema: "CardScheme" | "PaymentMethodKind"): readonly string[];
}

/** Reads the schemas of the contract. */
export function createGr4vySchemas(contract: Document): Schemas {
  // Sound, because the types are generated from the same contract.
  return createSchemas(contract) as Schemas;
}
