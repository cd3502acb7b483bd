import type { TransactionBuyer } from "@paysession/gr4vy";
import type { RequestOf } from "../handlers.js";
import type { Transaction } from "./transaction-record.js";

type Query = RequestOf<"listTransactions">["query"];

/** A transaction, and the payment link that it pays, by which lists can be filtered although responses do not show it. */
type Filtered = Transaction & { readonly payment_link_id: string | null };

type Filter<Wanted> = (transaction: Filtered, wanted: Wanted) => boolean;

/** Filters by query parameter. A parameter that is not listed matches no transaction of the sandbox. */
type Filters = { readonly [Name in keyof Query]?: Filter<NonNullable<Query[Name]>> };

/** Creates a filter by the only value that matches. */
function equals<Wanted>(read: (transaction: Filtered) => unknown): Filter<Wanted> {
  return (transaction, wanted) => read(transaction) === wanted;
}

/** Creates a filter by a list of values that match. */
function oneOf<Wanted>(read: (transaction: Filtered) => unknown): Filter<readonly Wanted[]> {
  return (transaction, wanted) => wanted.some((value) => value === read(transaction));
}

function contains(record: object, text: string): boolean {
  return JSON.stringify(record).toLowerCase().includes(text.toLowerCase());
}

function buyerOf({ buyer }: Transaction): TransactionBuyer {
  return buyer ?? {};
}

const filters: Filters = {
  created_at_gte: ({ created_at }, wanted) => Date.parse(created_at) >= Date.parse(wanted),
  created_at_lte: ({ created_at }, wanted) => Date.parse(created_at) <= Date.parse(wanted),
  updated_at_gte: ({ updated_at }, wanted) => Date.parse(updated_at) >= Date.parse(wanted),
  updated_at_lte: ({ updated_at }, wanted) => Date.parse(updated_at) <= Date.parse(wanted),
  search: (transaction, wanted) => contains(transaction, wanted),
  buyer_id: equals((transaction) => buyerOf(transaction).id),
  buyer_external_identifier: equals((transaction) => buyerOf(transaction).external_identifier),
  buyer_email_address: equals((transaction) => buyerOf(transaction).billing_details?.email_address),
  buyer_search: (transaction, wanted) => wanted.some((text) => contains(buyerOf(transaction), text)),
  status: oneOf(({ status }) => status),
  id: equals(({ id }) => id),
  reconciliation_id: equals(({ reconciliation_id }) => reconciliation_id),
  external_identifier: equals(({ external_identifier }) => external_identifier),
  payment_service_transaction_id: equals((transaction) => transaction.payment_service_transaction_id),
  payment_service_id: oneOf(({ payment_service }) => payment_service?.id),
  checkout_session_id: equals(({ checkout_session_id }) => checkout_session_id),
  payment_link_id: equals(({ payment_link_id }) => payment_link_id),
  amount_eq: equals(({ amount }) => amount),
  amount_gte: ({ amount }, wanted) => amount >= wanted,
  amount_lte: ({ amount }, wanted) => amount <= wanted,
  currency: oneOf(({ currency }) => currency),
  country: oneOf(({ country }) => country),
  error_code: oneOf(({ error_code }) => error_code),
  method: oneOf(({ method }) => method),
  payment_method_id: equals(({ payment_method }) => payment_method?.id),
  payment_method_label: equals(({ payment_method }) => payment_method?.label),
  payment_method_scheme: oneOf(({ payment_method }) => payment_method?.scheme),
  payment_method_country: equals(({ payment_method }) => payment_method?.country),
  payment_method_fingerprint: equals(({ payment_method }) => payment_method?.fingerprint),
  payment_method_bin: equals(({ payment_method }) => payment_method?.details?.bin),
  payment_source: oneOf(({ payment_source }) => payment_source),
  is_subsequent_payment: equals(({ is_subsequent_payment }) => is_subsequent_payment),
  merchant_initiated: equals(({ merchant_initiated }) => merchant_initiated),
  has_refunds: ({ refunded_amount }, wanted) => refunded_amount > 0 === wanted,
  metadata: ({ metadata }, wanted) => wanted.every((text) => hasMembers(metadata ?? {}, text)),
  pending_review: equals(() => false),
  disputed: equals(({ disputed }) => disputed),
  has_settlements: equals(({ settled_amount }) => settled_amount > 0),
  has_gift_card_redemptions: equals(({ gift_card_redemptions }) => gift_card_redemptions.length > 0),
  used_3ds: ({ three_d_secure }, wanted) => Boolean(three_d_secure?.status) === wanted,
};

/** Query parameters that are not filters. */
const paging = ["cursor", "limit"];

/** Whether a transaction matches all filters of a query. */
export function matches(transaction: Filtered, query: Query): boolean {
  return Object.keys(query).every((name) => {
    if (paging.includes(name)) return true;
    return isParameter(name, query) && matchesFilter(transaction, query, name);
  });
}

function isParameter(name: string, query: Query): name is keyof Query {
  return name in query;
}

function matchesFilter<Name extends keyof Query>(transaction: Filtered, query: Query, name: Name): boolean {
  const wanted = query[name];
  if (wanted === null || wanted === undefined) return true;
  const filter: Filter<NonNullable<Query[Name]>> | undefined = filters[name];
  return filter?.(transaction, wanted) === true;
}

/** Whether metadata have all members of a JSON object. Other text matches nothing; how Gr4vy treats it is not documented. */
function hasMembers(metadata: Readonly<Record<string, unknown>>, text: string): boolean {
  const members = parseObject(text);
  return members !== undefined && Object.entries(members).every(([name, value]) => metadata[name] === value);
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
