import type { ReportRequest, Settlement, Transaction, TransactionBuyer } from "@paysession/gr4vy";

/** A row of a report, by column. */
export type Row = Readonly<Record<string, unknown>>;

/** The records that reports are made of. */
export interface ReportRecords {
  readonly transactions: readonly Transaction[];
  readonly settlements: readonly Settlement[];
}

/** What a report is about. */
export interface ReportModel {
  readonly columns: readonly string[];
  readonly rowsOf: (records: ReportRecords) => Row[];
}

/** The columns of transactions, as documented (docs.gr4vy.com/guides/dashboard/reports/models-transactions, read 2026-11). */
const transactionColumns: Readonly<Record<string, (transaction: Transaction) => unknown>> = {
  id: (transaction) => transaction.id,
  external_identifier: (transaction) => transaction.external_identifier,
  status: (transaction) => transaction.status,
  created_at: (transaction) => transaction.created_at,
  updated_at: (transaction) => transaction.updated_at,
  authorized_at: (transaction) => transaction.authorized_at,
  captured_at: (transaction) => transaction.captured_at,
  voided_at: (transaction) => transaction.voided_at,
  amount: (transaction) => transaction.amount,
  currency: (transaction) => transaction.currency,
  authorized_amount: (transaction) => transaction.authorized_amount,
  captured_amount: (transaction) => transaction.captured_amount,
  refunded_amount: (transaction) => transaction.refunded_amount,
  method: (transaction) => transaction.method,
  scheme: (transaction) => transaction.payment_method?.scheme,
  payment_service_transaction_id: (transaction) => transaction.payment_service_transaction_id,
  payment_service_id: (transaction) => transaction.payment_service?.id,
  payment_service_definition_id: (transaction) => transaction.payment_service?.payment_service_definition_id,
  payment_service_display_name: (transaction) => transaction.payment_service?.display_name,
  auth_response_code: (transaction) => transaction.auth_response_code,
  raw_response_code: (transaction) => transaction.raw_response_code,
  raw_response_description: (transaction) => transaction.raw_response_description,
  metadata: (transaction) => transaction.metadata,
  is_subsequent_payment: (transaction) => transaction.is_subsequent_payment,
  merchant_initiated: (transaction) => transaction.merchant_initiated,
  payment_source: (transaction) => transaction.payment_source,
  three_d_secure_status: (transaction) => transaction.three_d_secure?.status,
  three_d_secure_eci: (transaction) => transaction.three_d_secure?.response_data?.eci,
  three_d_secure_auth_resp: (transaction) =>
    transaction.three_d_secure?.response_data?.authentication_response,
  three_d_secure_method: (transaction) => transaction.three_d_secure?.method,
  buyer_external_identifier: (transaction) => transaction.buyer?.external_identifier,
  billing_details_first_name: (transaction) => detailsOf(transaction)?.first_name,
  billing_details_last_name: (transaction) => detailsOf(transaction)?.last_name,
  billing_details_email_address: (transaction) => detailsOf(transaction)?.email_address,
  billing_details_phone_number: (transaction) => detailsOf(transaction)?.phone_number,
  billing_details_address_city: (transaction) => detailsOf(transaction)?.address?.city,
  billing_details_address_country: (transaction) => detailsOf(transaction)?.address?.country,
  billing_details_address_postal_code: (transaction) => detailsOf(transaction)?.address?.postal_code,
  billing_details_address_state: (transaction) => detailsOf(transaction)?.address?.state,
  billing_details_address_state_code: (transaction) => detailsOf(transaction)?.address?.state_code,
  billing_details_address_house_number_or_name: (transaction) =>
    detailsOf(transaction)?.address?.house_number_or_name,
  billing_details_address_line1: (transaction) => detailsOf(transaction)?.address?.line1,
  billing_details_address_line2: (transaction) => detailsOf(transaction)?.address?.line2,
  billing_details_address_organization: (transaction) => detailsOf(transaction)?.address?.organization,
  billing_details_tax_id: (transaction) => detailsOf(transaction)?.tax_id?.value,
  billing_details_tax_id_kind: (transaction) => detailsOf(transaction)?.tax_id?.kind,
  intent_outcome: (transaction) => transaction.intent_outcome,
};

function detailsOf({ buyer }: Transaction): TransactionBuyer["billing_details"] {
  return buyer?.billing_details;
}

/** The models. Only the columns of `transactions` are documented; the others are the sandbox's choice. */
export const reportModels: Readonly<Record<ReportRequest["spec"]["model"], ReportModel>> = {
  transactions: {
    columns: Object.keys(transactionColumns),
    rowsOf: ({ transactions }) =>
      transactions.map((transaction) =>
        Object.fromEntries(
          Object.entries(transactionColumns).map(([column, read]) => [column, read(transaction)]),
        ),
      ),
  },
  // The sandbox makes one attempt for each transaction, so that there are no retries.
  transaction_retries: {
    columns: ["transaction_id", "created_at", "attempt", "payment_service_id", "status", "error_code"],
    rowsOf: () => [],
  },
  detailed_settlement: {
    columns: ["id", "transaction_id", "posted_at", "ingested_at", "currency", "amount", "commission"],
    rowsOf: ({ settlements }) => settlements.map((settlement) => ({ ...settlement })),
  },
  accounts_receivables: {
    columns: ["transaction_id", "created_at", "currency", "captured_amount", "settled_amount"],
    rowsOf: ({ transactions }) =>
      transactions
        .filter(({ captured_amount }) => captured_amount > 0)
        .map((transaction) => ({ ...transaction, transaction_id: transaction.id })),
  },
  ai_insights: {
    columns: ["currency", "transactions", "volume", "authorized"],
    rowsOf: ({ transactions }) =>
      [...new Set(transactions.map(({ currency }) => currency))].map((currency) => {
        const ofCurrency = transactions.filter((transaction) => transaction.currency === currency);
        return {
          currency,
          transactions: ofCurrency.length,
          volume: ofCurrency.reduce((sum, { amount }) => sum + amount, 0),
          authorized: ofCurrency.filter(({ authorized_at }) => Boolean(authorized_at)).length,
        };
      }),
  },
};
