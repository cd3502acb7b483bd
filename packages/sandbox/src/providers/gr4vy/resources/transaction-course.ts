import type { Capture, CaptureRequest } from "@paysession/gr4vy";
import type { HandlerContext } from "../../../engine/handler.js";
import { timestamp } from "../formats.js";
import type { AccountContext } from "../merchant-account.js";
import type { Notify } from "../notifications.js";
import { authorizationOf, expiryOf, outcomeOf, unroutable, type Outcome } from "../scenarios.js";
import type { Schemas } from "../schemas.js";
import type { GiftCardPayments } from "./gift-card-payments.js";
import type { StoredMethods } from "./stored-methods.js";
import { chargeOf, eventTarget, recordEvent, type TransactionEntry } from "./transaction-record.js";

/** Transitions of transactions. Each is recorded in the transaction's history. */
export class TransactionCourse {
  readonly #schemas: Schemas;
  readonly #notify: Notify;
  readonly #methods: StoredMethods;
  readonly #giftCards: GiftCardPayments;

  constructor(schemas: Schemas, notify: Notify, methods: StoredMethods, giftCards: GiftCardPayments) {
    this.#schemas = schemas;
    this.#notify = notify;
    this.#methods = methods;
    this.#giftCards = giftCards;
  }

  /** Authorizes a new transaction, unless the buyer has to approve it first or no payment service can process it. */
  start(entry: TransactionEntry, context: AccountContext): void {
    const { payment_method, payment_service } = entry.transaction;
    if (payment_method && !payment_service) return this.fail(entry, context, unroutable);
    if (entry.transaction.payment_method?.approval_url)
      this.#transition(entry, context, "buyer_approval_pending");
    else this.authorize(entry, context);
  }

  /**
   * Redeems the gift cards of a transaction and authorizes the rest, which is captured too if that is the intent. How a
   * transaction ends whose gift cards do not pay is not documented; the sandbox lets it fail with the code of the card.
   */
  authorize(entry: TransactionEntry, context: AccountContext): void {
    const { transaction } = entry;
    closeApproval(entry);
    const unpaid = this.#giftCards.redeem(entry, context);
    if (unpaid !== undefined) return this.fail(entry, context, { status: "failed", code: unpaid });
    const charge = chargeOf(entry);
    if (charge === 0 && entry.redemptions.length > 0) return this.#completeByGiftCards(entry, context);
    const outcome =
      expiryOf(transaction.payment_method?.expiration_date, context.now) ?? authorizationOf(charge);
    if (outcome !== undefined) return this.fail(entry, context, outcome);
    transaction.authorized_amount = charge;
    transaction.authorized_at = timestamp(context.now);
    this.#recordResponse(entry, context, "transaction-authorization-succeeded");
    this.#transition(entry, context, "authorization_succeeded");
    this.#announce(entry, context, "transaction.authorized");
    this.#useMethod(entry, context);
    if (transaction.intent === "capture") this.capture(entry, context, { amount: charge });
    else transaction.intent_outcome = "succeeded";
  }

  /** Ends a transaction that is not authorized. */
  fail(entry: TransactionEntry, context: HandlerContext, { status, code }: Outcome): void {
    const { transaction } = entry;
    closeApproval(entry);
    this.#giftCards.reverse(entry, context);
    transaction.error_code = code;
    transaction.intent_outcome = "failed";
    const response = status === "declined" ? "transaction-declined" : "transaction-authorization-failed";
    this.#recordResponse(entry, context, response, code);
    this.#transition(entry, context, `authorization_${status}`);
    this.#announce(entry, context, `transaction.${status}`);
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
    this.#recordResponse(entry, context, `transaction-capture-${capture.status}`, outcome?.code);
    if (outcome !== undefined) {
      this.#announce(entry, context, "transaction.capture-failed");
      return { outcome, capture };
    }
    transaction.captured_amount += capture.amount;
    transaction.captured_at = capture.created_at;
    this.#complete(entry, context);
    return { outcome, capture };
  }

  /** Voids an authorization. What gift cards have paid is returned to them. */
  void(entry: TransactionEntry, context: HandlerContext): Outcome | undefined {
    const { transaction } = entry;
    const outcome = outcomeOf("void", transaction.amount);
    const status = outcome?.status ?? "succeeded";
    this.#recordResponse(entry, context, `transaction-void-${status}`, outcome?.code);
    if (outcome === undefined) {
      this.#giftCards.reverse(entry, context);
      transaction.voided_at = timestamp(context.now);
      transaction.intent_outcome = "failed";
      this.#transition(entry, context, "authorization_voided");
      this.#announce(entry, context, "transaction.voided");
    } else this.#announce(entry, context, `transaction.void-${outcome.status}`);
    return outcome;
  }

  /** Cancels a transaction that the buyer has not approved. */
  cancel(entry: TransactionEntry, context: HandlerContext): void {
    entry.transaction.canceled_at = timestamp(context.now);
    this.#recordResponse(entry, context, "transaction-cancel-succeeded");
    this.fail(entry, context, { status: "failed", code: "canceled" });
  }

  /**
   * Adds an amount to an authorization. Whether the amount is an increment or the new total is not documented; the sandbox
   * adds it.
   */
  increment(entry: TransactionEntry, context: HandlerContext, amount: number): void {
    entry.transaction.amount += amount;
    entry.transaction.authorized_amount += amount;
    entry.transaction.updated_at = timestamp(context.now);
    this.#recordResponse(entry, context, "transaction-authorization-increment-succeeded");
  }

  /** Ends a transaction for which nothing is left to charge. A redemption takes the money at once, whatever the intent. */
  #completeByGiftCards(entry: TransactionEntry, context: HandlerContext): void {
    entry.transaction.authorized_at = timestamp(context.now);
    entry.transaction.captured_at = timestamp(context.now);
    this.#complete(entry, context);
  }

  #complete(entry: TransactionEntry, context: HandlerContext): void {
    entry.transaction.intent_outcome = "succeeded";
    this.#transition(entry, context, "capture_succeeded");
    this.#announce(entry, context, "transaction.captured");
  }

  /** Updates the usage counters of the payment method, which is stored first if the request asks for it. */
  #useMethod({ transaction, methodToStore, storedMethod }: TransactionEntry, context: AccountContext): void {
    const method =
      storedMethod ??
      (methodToStore && this.#methods.store(context, methodToStore.given, methodToStore.buyer, true));
    if (method === undefined || !transaction.payment_method) return;
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

  #transition(entry: TransactionEntry, context: HandlerContext, status: string): void {
    entry.transaction.status = status;
    entry.transaction.updated_at = timestamp(context.now);
    recordEvent(entry, context, "transaction-updated-status", { status });
  }

  /** Records what the payment service has responded to a step. */
  #recordResponse(entry: TransactionEntry, context: HandlerContext, step: string, code?: string): void {
    const { payment_service, payment_service_transaction_id } = entry.transaction;
    if (!payment_service) return;
    recordEvent(entry, context, `payment-connector-response-${step}`, {
      payment_service_id: payment_service.id,
      payment_service_transaction_id,
      ...(code !== undefined && { code }),
    });
  }

  #announce(entry: TransactionEntry, context: HandlerContext, kind: string): void {
    this.#notify(context, kind, eventTarget(entry));
  }
}

function closeApproval({ transaction }: TransactionEntry): void {
  if (transaction.payment_method) transaction.payment_method.approval_url = null;
}
