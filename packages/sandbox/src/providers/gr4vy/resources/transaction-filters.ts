import type { Transaction } from "./transaction-record.js";

type Test = (transaction: Transaction, wanted: never) => boolean;

const one =
  (read: (transaction: Transaction) => unknown): Test =>
  (transaction, wanted: unknown) =>
    read(transaction) === wanted;

const among =
  (read: (transaction: Transaction) => unknown): Test =>
  (transaction, wanted: readonly unknown[]) =>
    wanted.includes(read(transaction));

const time = (transaction: Transaction, member: "created_at" | "updated_at"): number =>
  Date.parse(transaction[member]);

const buyer = (transaction: Transaction): Record<string, unknown> =>
  (transaction["buyer"] as Record<string, unknown> | null) ?? {};

/** Filters by query parameter. A filter that is not listed here matches no transaction of the sandbox. */
const tests: Readonly<Record<string, Test>> = {
  created_at_gte: (transaction, wanted: string) => time(transaction, "created_at") >= Date.parse(wanted),
  created_at_lte: (transaction, wanted: string) => time(transaction, "created_at") <= Date.parse(wanted),
  updated_at_gte: (transaction, wanted: string) => time(transaction, "updated_at") >= Date.parse(wanted),
  updated_at_lte: (transaction, wanted: string) => time(transaction, "updated_at") <= Date.parse(wanted),
  search: (transaction, wanted: string) =>
    JSON.stringify(transaction).toLowerCase().includes(wanted.toLowerCase()),
  buyer_id: one((transaction) => buyer(transaction)["id"]),
  buyer_external_identifier: one((transaction) => buyer(transaction)["external_identifier"]),
  buyer_email_address: one(
    (transaction) =>
      (buyer(transaction)["billing_details"] as { email_address?: string } | null)?.email_address,
  ),
  buyer_search: (transaction, wanted: readonly string[]) =>
    wanted.some((text) => JSON.stringify(buyer(transaction)).toLowerCase().includes(text.toLowerCase())),
  status: among(({ status }) => status),
  id: one(({ id }) => id),
  reconciliation_id: one((transaction) => transaction["reconciliation_id"]),
  external_identifier: one((transaction) => transaction["external_identifier"]),
  payment_service_transaction_id: one((transaction) => transaction["payment_service_transaction_id"]),
  payment_service_id: among((transaction) => (transaction["payment_service"] as { id: string }).id),
  checkout_session_id: one((transaction) => transaction["checkout_session_id"]),
  payment_link_id: one((transaction) => transaction["payment_link_id"]),
  amount_eq: one(({ amount }) => amount),
  amount_gte: ({ amount }, wanted: number) => amount >= wanted,
  amount_lte: ({ amount }, wanted: number) => amount <= wanted,
  currency: among(({ currency }) => currency),
  country: among((transaction) => transaction["country"]),
  error_code: among(({ error_code }) => error_code),
  method: among((transaction) => transaction["method"]),
  payment_method_id: one(({ payment_method }) => payment_method["id"]),
  payment_method_label: one(({ payment_method }) => payment_method["label"]),
  payment_method_scheme: among(({ payment_method }) => payment_method["scheme"]),
  payment_method_country: one(({ payment_method }) => payment_method["country"]),
  payment_method_fingerprint: one(({ payment_method }) => payment_method["fingerprint"]),
  payment_method_bin: one(
    ({ payment_method }) => (payment_method["details"] as { bin?: string } | null)?.bin,
  ),
  payment_source: among((transaction) => transaction["payment_source"]),
  is_subsequent_payment: one((transaction) => transaction["is_subsequent_payment"]),
  merchant_initiated: one((transaction) => transaction["merchant_initiated"]),
  has_refunds: ({ refunded_amount }, wanted: boolean) => refunded_amount > 0 === wanted,
  metadata: (transaction, wanted: readonly string[]) => {
    const held = (transaction["metadata"] ?? {}) as Record<string, unknown>;
    return wanted.every((text) => Object.entries(parse(text)).every(([name, value]) => held[name] === value));
  },
  pending_review: one(() => false),
  disputed: one(() => false),
  has_settlements: one(() => false),
  has_gift_card_redemptions: one(() => false),
  used_3ds: one(() => false),
};

/** Query parameters that are not filters. */
const paging = ["cursor", "limit"];

/** Whether a transaction matches all filters of a query. */
export function matches(transaction: Transaction, query: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(query).every(
    ([name, wanted]) =>
      wanted === null ||
      wanted === undefined ||
      paging.includes(name) ||
      tests[name]?.(transaction, wanted as never) === true,
  );
}

function parse(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch {
    return { [text]: undefined };
  }
}
