import type { ThreeDSecure, ThreeDsScenarioOutcome } from "@paysession/gr4vy";
import type { HandlerContext } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import type { AccountContext } from "../merchant-account.js";
import type { Outcome } from "../scenarios.js";
import type { ThreeDsScenarios } from "./three-ds-scenarios.js";
import type { TransactionEntry } from "./transaction-record.js";

/** How an authentication that fails ends a transaction. Gr4vy documents the codes, but not which status has which. */
const failure: Outcome = { status: "failed", code: "failed_buyer_approval" };
const noResponse: Outcome = { status: "failed", code: "incomplete_buyer_approval" };

/** Authenticates the buyers of card payments as 3-D Secure scenarios say. */
export class ThreeDsAuthentication {
  readonly #scenarios: ThreeDsScenarios;
  /** The scenarios of transactions whose buyers are challenged, by transaction ID. */
  readonly #challenges = new Store<ThreeDsScenarioOutcome>();

  constructor(scenarios: ThreeDsScenarios) {
    this.#scenarios = scenarios;
  }

  /**
   * Authenticates the buyer of a new transaction, if a scenario applies to it. Only a card payment that can redirect the buyer
   * is authenticated. A challenge leaves the transaction with an approval URL.
   *
   * @param number The card number; undefined if no card pays.
   * @returns How the authentication fails; undefined if it succeeds, is not finished or does not take place.
   */
  begin(entry: TransactionEntry, number: string | undefined, context: AccountContext): Outcome | undefined {
    const { transaction } = entry;
    const method = transaction.payment_method;
    if (!method || number === undefined || entry.returnUrl === undefined) {
      return undefined;
    }
    const { buyer, amount } = transaction;
    const { first_name, last_name, email_address } = buyer?.billing_details ?? {};
    const external_identifier = buyer?.external_identifier;
    const payment = {
      first_name,
      last_name,
      email_address,
      amount,
      external_identifier,
      card_number: number,
    };
    const outcome = this.#scenarios.find(context, payment)?.outcome;
    if (outcome === undefined) return undefined;
    const { transaction_status: status } = outcome.authentication;
    if (status === "C") {
      this.#challenges.set(transaction.id, outcome);
      method.approval_url = `${context.baseUrl}/hosted/transactions/${transaction.id}`;
      method.approval_target = "any";
      transaction.session_token ??= context.ids.hex(32);
      return undefined;
    }
    method.approval_url = null;
    transaction.session_token = null;
    return this.#finish(entry, context, outcome, { method: "frictionless", status });
  }

  /**
   * Applies the result of a scenario when the buyer has completed the challenge.
   *
   * @returns How the authentication fails; undefined if it succeeds or no scenario decides.
   */
  complete(entry: TransactionEntry, context: HandlerContext): Outcome | undefined {
    const outcome = this.#challenges.get(entry.transaction.id);
    if (outcome === undefined) return undefined;
    this.#challenges.delete(entry.transaction.id);
    const status = outcome.result?.transaction_status ?? "Y";
    return this.#finish(entry, context, outcome, { method: "challenge", status });
  }

  #finish(
    { transaction }: TransactionEntry,
    { ids }: HandlerContext,
    { version, authentication }: ThreeDsScenarioOutcome,
    { method, status }: { readonly method: "challenge" | "frictionless"; readonly status: string },
  ): Outcome | undefined {
    const succeeds = status === "Y" || status === "A";
    const common = { amount: transaction.amount, method, version: version ?? "2.2.0" };
    const threeDSecure: ThreeDSecure =
      status === "timeout"
        ? { ...common, status: "error", error_data: timeoutError, response_data: null }
        : {
            ...common,
            status: succeeds ? "complete" : "declined",
            error_data: null,
            response_data: {
              version: common.version,
              directory_response: authentication.transaction_status,
              authentication_response: status,
              directory_transaction_id: ids.uuid(),
              eci: eciOf(transaction.payment_method?.scheme, status),
              cavv: succeeds ? Buffer.from(ids.hex(40), "hex").toString("base64") : null,
              cardholder_info: null,
              transaction_reason: null,
            },
          };
    transaction.three_d_secure = threeDSecure;
    if (succeeds) return undefined;
    return status === "timeout" ? noResponse : failure;
  }
}

/** The error of 3-D Secure for a transaction that timed out (EMV 3-D Secure protocol, table A.4, code 402). */
const timeoutError = {
  code: "402",
  component: "D",
  description: "Transaction Timed Out",
  detail: "The scenario gives no response",
};

/** The electronic commerce indicator: schemes number fully authenticated, attempted and not authenticated differently. */
function eciOf(scheme: string | null | undefined, status: string): string {
  const [authenticated, attempted, none] =
    scheme === "mastercard" || scheme === "maestro" ? ["02", "01", "00"] : ["05", "06", "07"];
  if (status === "Y") return authenticated ?? "";
  return (status === "A" ? attempted : none) ?? "";
}
