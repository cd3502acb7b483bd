import type { Transaction } from "@paysession/gr4vy";
import type { RequestOf } from "./handlers.js";

type Query = RequestOf<"getMetricsExplorerModule">["query"];

/** Reads the values of a transaction that it can be filtered and broken down by. */
type Read = (transaction: Transaction) => readonly unknown[];

/** By filter, what it compares. A breakdown has the same name, or the name without `_id`. The sandbox has no rules. */
const dimensions: Readonly<Record<Exclude<keyof Query, "datetime_range">, Read>> = {
  authentication_outcome: ({ three_d_secure }) => [three_d_secure?.status],
  authorized: (transaction) => [isAuthorized(transaction)],
  country: ({ country }) => [country],
  currency: ({ currency }) => [currency],
  error_code: ({ error_code }) => [error_code],
  instrument_type: ({ instrument_type }) => [instrument_type],
  is_subsequent_payment: ({ is_subsequent_payment }) => [is_subsequent_payment],
  liability_shifted: ({ three_d_secure }) => [three_d_secure?.status === "complete"],
  merchant_initiated: ({ merchant_initiated }) => [merchant_initiated],
  // The form of a pair is not documented; the sandbox joins its parts by a colon.
  metadata: ({ metadata }) => Object.entries(metadata ?? {}).map(([name, value]) => `${name}:${value}`),
  method: ({ method }) => [method],
  payment_method_bin: ({ payment_method }) => [payment_method?.details?.bin],
  payment_method_card_issuer_name: ({ payment_method }) => [payment_method?.details?.card_issuer_name],
  payment_method_card_type: ({ payment_method }) => [payment_method?.details?.card_type],
  payment_method_country: ({ payment_method }) => [payment_method?.country],
  payment_method_scheme: ({ payment_method }) => [payment_method?.scheme],
  payment_service_id: ({ payment_service }) => [payment_service?.id],
  payment_source: ({ payment_source }) => [payment_source],
  raw_response_code: ({ raw_response_code }) => [raw_response_code],
  rule_id_route_transaction: () => [],
  rule_id_skip_3ds: () => [],
  rule_variant_id: () => [],
  three_d_secure_auth_resp: ({ three_d_secure }) => [three_d_secure?.response_data?.authentication_response],
  three_d_secure_eci: ({ three_d_secure }) => [three_d_secure?.response_data?.eci],
  three_d_secure_method: ({ three_d_secure }) => [three_d_secure?.method],
};

/** Whether a transaction was authorized at some time. */
export function isAuthorized({ authorized_at }: Transaction): boolean {
  return Boolean(authorized_at);
}

/** Whether a transaction matches all filters. Values are compared as text, because filters are text. */
export function matchesFilters(
  transaction: Transaction,
  filters: Readonly<Partial<Record<string, unknown>>>,
): boolean {
  return Object.entries(dimensions).every(([name, read]) => {
    const wanted = filters[name];
    if (!Array.isArray(wanted)) return true;
    const values = textsOf(read(transaction));
    return wanted.some((value) => values.includes(String(value)));
  });
}

/** Groups transactions by the values of a dimension, in the order of their first transactions. */
export function groupBy(module: string, transactions: readonly Transaction[]): Map<string, Transaction[]> {
  const aliases: Readonly<Record<string, Read>> = {
    ...dimensions,
    payment_service: dimensions.payment_service_id,
    rule_route_transaction: dimensions.rule_id_route_transaction,
    rule_skip_3ds: dimensions.rule_id_skip_3ds,
  };
  const groups = new Map<string, Transaction[]>();
  for (const transaction of transactions) {
    for (const key of textsOf(aliases[module]?.(transaction) ?? [])) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [transaction]);
      else group.push(transaction);
    }
  }
  return groups;
}

/**
 * Measures transactions: their number, the sum of their amounts in minor units whatever their currency, or the share that was
 * authorized. For the source `authentication`, that is the share of authentications that succeeded.
 *
 * @returns Null if there is nothing to measure.
 */
export function measure(metric: string, source: string, transactions: readonly Transaction[]): number | null {
  if (transactions.length === 0) return null;
  if (metric === "transactions") return transactions.length;
  if (metric === "volume") return transactions.reduce((sum, { amount }) => sum + amount, 0);
  const succeeded = transactions.filter((transaction) =>
    source === "authentication"
      ? transaction.three_d_secure?.status === "complete"
      : isAuthorized(transaction),
  );
  return succeeded.length / transactions.length;
}

function textsOf(values: readonly unknown[]): string[] {
  return values
    .filter((value) => typeof value === "string" || typeof value === "boolean" || typeof value === "number")
    .map(String);
}
