import type { Capture, CaptureRequest } from "@paysession/gr4vy";
import type { HandlerContext } from "../../../engine/handler.js";
import { timestamp } from "../formats.js";
import type { AccountContext } from "../merchant-account.js";
import type { Notify } from "../notifications.js";
import { authorizationOf, outcomeOf, type Outcome } from "../scenarios.js";
import type { Schemas } from "../schemas.js";
import type { PaymentMethods } from "./payment-methods.js";
import type { TransactionEntry } from "./transaction-record.js";

/** Transitions of transactions. Each is recorded in the transaction's history. */
export class TransactionCourse {
  readonly #schemas: Schemas;
  readonly #notify: Notify;
  readonly #methods: PaymentMethods;

  constructor(schemas: Schemas, notify: Notify, methods: PaymentMethods) {
    this.#schemas = schemas;
    this.#notify = notify;
    this.#methods = methods;
  }

  /** Authorizes a new transaction, unless the buyer has to approve it first. */
  start(entry: TransactionEntry, context: AccountContext): void {
    if (entry.transaction.payment_method.approval_url === null) this.authorize(entry, context);
    else this.#transition(entry, context, "buyer_approval_pending");
  }

  /** Authorizes a transaction, and captures it if that is its intent. */
  authorize(entry: TransactionEntry, context: AccountContext): void {
    const { transaction } = entry;
    transaction.payment_method.approval_url = null;
    const outcome = authorizationOf(transaction.amount);
    if (outcome !== undefined) return this.fail(entry, context, outcome);
    transaction.authorized_amount = transaction.amount;
    transaction.authorized_at = timestamp(context.now);
    this.#transition(entry, context, "authorization_succeeded");
    this.#notify(context, "transaction.authorized", transaction);
    this.#useMethod(entry, context);
    if (transaction.intent === "capture") this.capture(entry, context, { amount: transaction.amount });
    else transaction.intent_outcome = "succeeded";
  }

  /** Ends a transaction that is not authorized. */
  fail(entry: TransactionEntry, context: HandlerContext, { status, code }: Outcome): void {
    const { transaction } = entry;
    transaction.payment_method.approval_url = null;
    transaction.error_code = code;
    transaction.intent_outcome = "failed";
    this.#transition(entry, context, `authorization_${status}`);
    this.#notify(context, `transaction.${status}`, transaction);
  }

  /**
   * Captures an amount of a transaction.
   *
   * @param request What the capture is created from. It is final unless the request says otherwise.
   */
  capture(
    entry: TransactionEntry,
    context: HandlerContext,
    request: CaptureRequest & { readonly amount: number },
  ): { readonly outcome: Outcome | undefined; readonly capture: Capture } {
    const { transaction } = entry;
    const outcome = outcomeOf("capture", request.amount);
    const capture = this.#addCapture(entry, context, request, outcome);
    if (outcome !== undefined) {
      this.#notify(context, "transaction.capture-failed", transaction);
      return { outcome, capture };
    }
    transaction.captured_amount += capture.amount;
    transaction.captured_at = capture.created_at;
    transaction.intent_outcome = "succeeded";
    this.#transition(entry, context, "capture_succeeded");
    this.#notify(context, "transaction.captured", transaction);
    return { outcome, capture };
  }

  /** Voids an authorization. */
  void(entry: TransactionEntry, context: HandlerContext): Outcome | undefined {
    const { transaction } = entry;
    const outcome = outcomeOf("void", transaction.amount);
    if (outcome === undefined) {
      transaction.voided_at = timestamp(context.now);
      transaction.intent_outcome = "failed";
      this.#transition(entry, context, "authorization_voided");
      this.#notify(context, "transaction.voided", transaction);
    } else this.#notify(context, `transaction.void-${outcome.status}`, transaction);
    return outcome;
  }

  /** Cancels a transaction that the buyer has not approved. */
  cancel(entry: TransactionEntry, context: HandlerContext): void {
    entry.transaction.canceled_at = timestamp(context.now);
    this.fail(entry, context, { status: "failed", code: "canceled" });
  }

  /** Updates the usage counters of the payment method, which is stored first if the request asks for it. */
  #useMethod({ transaction, methodToStore, storedMethod }: TransactionEntry, context: AccountContext): void {
    const method =
      storedMethod ??
      (methodToStore && this.#methods.store(context, methodToStore.given, methodToStore.buyer, true));
    if (method === undefined) return;
    transaction.payment_method.id = method.id;
    this.#methods.used(method, context.now, transaction.merchant_initiated);
  }

  #addCapture(
    { transaction, captures }: TransactionEntry,
    context: HandlerContext,
    request: CaptureRequest & { readonly amount: number },
    outcome: Outcome | undefined,
  ): Capture {
    const now = timestamp(context.now);
    const capture: Capture = {
      ...this.#schemas.defaults("Capture"),
      ...this.#schemas.pick("Capture", request),
      id: context.ids.uuid(),
      merchant_account_id: transaction.merchant_account_id,
      transaction_id: transaction.id,
      currency: transaction.currency,
      amount: request.amount,
      status: outcome?.status ?? "succeeded",
      final: request.final ?? true,
      created_at: now,
      updated_at: now,
      captured_at: outcome === undefined ? now : null,
      error_code: outcome?.code ?? null,
      transaction_external_identifier: transaction.external_identifier ?? null,
    };
    captures.push(capture);
    this.#notify(context, `capture.${capture.status}`, capture);
    return capture;
  }

  #transition(
    { transaction, history }: TransactionEntry,
    { ids, now }: HandlerContext,
    status: string,
  ): void {
    transaction.status = status;
    transaction.updated_at = timestamp(now);
    history.push({
      type: "transaction-event",
      id: ids.uuid(),
      name: "transaction-updated-status",
      created_at: timestamp(now),
      context: { status },
    });
  }
}
