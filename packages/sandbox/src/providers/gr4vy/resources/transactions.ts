import type { Schemas } from "../../../contract/schema.js";
import { withParameters, type HostedPage } from "../../../hosted-pages/page.js";
import type { Handler, HandlerRequest, HandlerResult, Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import type { Buyers } from "./buyers.js";
import type { ShippingDetailsOfBuyers } from "./shipping-details.js";
import { timestamp } from "../formats.js";
import { accountOf } from "../merchant-account.js";
import { conflict, created, invalid, missing, ok } from "../results.js";
import { pageOf } from "../pagination.js";
import type { Notify } from "../notifications.js";
import { authorizationOf, outcomeOf, type Outcome } from "../scenarios.js";
import type { PaymentMethods } from "./payment-methods.js";
import { matches } from "./transaction-filters.js";
import { newTransaction } from "./new-transaction.js";
import type { Capture, Transaction, TransactionEntry } from "./transaction-record.js";
import { sourceOf, type TransactionRequest } from "./transaction-request.js";

/** Transactions, with their captures. */
export class Transactions {
  readonly #entries = new Store<TransactionEntry>();
  readonly #schemas: Schemas;
  readonly #notify: Notify;
  readonly #buyers: Buyers;
  readonly #methods: PaymentMethods;
  readonly #shipping: ShippingDetailsOfBuyers;

  constructor(
    schemas: Schemas,
    notify: Notify,
    buyers: Buyers,
    methods: PaymentMethods,
    shipping: ShippingDetailsOfBuyers,
  ) {
    this.#schemas = schemas;
    this.#notify = notify;
    this.#buyers = buyers;
    this.#methods = methods;
    this.#shipping = shipping;
  }

  /** Finds a transaction of the request's merchant account. */
  find(request: Pick<HandlerRequest, "header">, id: unknown): TransactionEntry | undefined {
    const entry = this.#entries.get(String(id));
    return entry?.transaction.merchant_account_id === accountOf(request) ? entry : undefined;
  }

  values(): Transaction[] {
    return this.#entries.values().map(({ transaction }) => transaction);
  }

  create(
    request: HandlerRequest,
    body: TransactionRequest,
    {
      paymentLink,
      onSettled = () => {},
    }: { paymentLink?: string; onSettled?: TransactionEntry["onSettled"] } = {},
  ): Transaction | Refusal {
    const source = sourceOf(body, request, this.#buyers, this.#methods);
    if ("refused" in source) return source;
    const { buyer, given, stored } = source;
    const transaction = newTransaction(body, source, request, this.#schemas, this.#shipping);
    if (paymentLink !== undefined) Object.assign(transaction, { payment_link_id: paymentLink });
    const { id } = transaction;
    const entry: TransactionEntry = {
      transaction,
      captures: [],
      history: [],
      back: given.redirect_url ?? undefined,
      store: body.store === true ? { given, buyer } : undefined,
      stored: stored?.method,
      onSettled,
    };
    this.#entries.set(id, entry);
    if (transaction.payment_method.approval_url !== null)
      this.#transition(entry, request, "buyer_approval_pending");
    else this.#authorize(entry, request);
    return transaction;
  }

  handlers(): Record<string, Handler> {
    return {
      createTransaction: (request) => {
        const made = this.create(request, request.body as TransactionRequest);
        return "refused" in made ? (made as Refusal) : created(made);
      },

      listTransactions: (request) => {
        const found = this.values().filter(
          (transaction) =>
            transaction.merchant_account_id === accountOf(request) && matches(transaction, request.query),
        );
        return pageOf(found, request, (row) => this.#schemas.pick("TransactionSummary", row));
      },

      getTransaction: this.#on(({ transaction }) => ok(transaction)),

      updateTransaction: this.#on((entry, request) => this.#update(entry, request)),

      // The sandbox's payment services lose no responses, so transactions are always up to date.
      syncTransaction: this.#on(({ transaction }) => ok(transaction)),

      captureTransaction: this.#on((entry, request) => this.#captureOnRequest(entry, request)),

      listTransactionCaptures: this.#on(({ captures }) => pageOf(captures, { query: {} })),

      getTransactionCapture: this.#on(({ captures }, { path }) => {
        const capture = captures.find(({ id }) => id === path["capture_id"]);
        return capture === undefined ? missing("capture", path["capture_id"]) : ok(capture);
      }),

      voidTransaction: this.#on((entry, request) => this.#void(entry, request)),

      cancelTransaction: this.#on((entry, request) => this.#cancel(entry, request)),

      incrementTransactionAuthorization: this.#on((entry, request) => this.#increment(entry, request)),

      listTransactionEvents: this.#on(({ history }, request) => pageOf(history as { id: string }[], request)),

      listTransactionActions: this.#on(() => ok({ items: [] })),
    };
  }

  /** Creates the page on which the buyer approves a payment. */
  page(): HostedPage {
    return {
      path: "/hosted/transactions/:transaction_id",
      show: ({ path }) => {
        const transaction = this.#entries.get(String(path["transaction_id"]))?.transaction;
        if (transaction === undefined) return missing("transaction", path["transaction_id"]);
        const { amount, currency, status } = transaction;
        const waits = status === "buyer_approval_pending";
        const choices = [
          { value: "pay", label: "Approve" },
          { value: "fail", label: "Fail" },
          { value: "cancel", label: "Cancel" },
        ];
        const title = waits ? "Approve this payment?" : `This payment is ${status}`;
        return ok({ title, amount, currency, choices: waits ? choices : [] });
      },
      choose: (request) => {
        const entry = this.#entries.get(String(request.path["transaction_id"]));
        if (entry?.transaction.status !== "buyer_approval_pending") {
          return missing("transaction that waits for approval", request.path["transaction_id"]);
        }
        const { choice } = request.body as { choice?: string };
        if (choice === "pay") this.#authorize(entry, request);
        else {
          const code = choice === "cancel" ? "cancelled_buyer_approval" : "failed_buyer_approval";
          this.#end(entry, request, { status: "failed", code });
        }
        const { id, status } = entry.transaction;
        const parameters = { gr4vy_transaction_id: id, gr4vy_transaction_status: status };
        const location = isAddress(entry.back) ? withParameters(entry.back, parameters) : undefined;
        return { status: 303, body: { location } };
      },
    };
  }

  #update({ transaction }: TransactionEntry, request: HandlerRequest): HandlerResult | Refusal {
    const { external_identifier, metadata } = request.body as Record<string, unknown>;
    Object.assign(transaction, {
      ...(external_identifier !== undefined && { external_identifier }),
      ...(metadata !== undefined && { metadata }),
      updated_at: timestamp(request.now),
    });
    this.#notify(request, "transaction.modified", transaction);
    return ok(transaction);
  }

  #captureOnRequest(entry: TransactionEntry, request: HandlerRequest): HandlerResult | Refusal {
    const { transaction, captures } = entry;
    const left = transaction.authorized_amount - transaction.captured_amount;
    const body = (request.body ?? {}) as { amount?: number | null; final?: boolean };
    const { amount, final = true } = { ...body, amount: body.amount ?? left };
    const isOpen =
      transaction.status === "authorization_succeeded" ||
      (transaction.status === "capture_succeeded" && captures.at(-1)?.final === false);
    if (!isOpen) return wrongState(transaction, "captured");
    if (amount > left || amount <= 0) return invalid("/amount", `must be from 1 to ${left}`);
    const { outcome, capture } = this.#capture(entry, request, amount, final, request.body as object);
    return prefers(request, "transaction-capture")
      ? ok({
          ...this.#schemas.defaults("TransactionCapture"),
          ...this.#step("transaction-capture", outcome, transaction),
          capture_id: capture.id,
          external_identifier: capture["external_identifier"],
        })
      : ok(transaction);
  }

  #void(entry: TransactionEntry, request: HandlerRequest): HandlerResult | Refusal {
    const { transaction } = entry;
    if (transaction.status !== "authorization_succeeded") return wrongState(transaction, "voided");
    const outcome = outcomeOf("void", transaction.amount);
    if (outcome === undefined) {
      transaction["voided_at" as "status"] = timestamp(request.now);
      transaction.intent_outcome = "failed";
      this.#transition(entry, request, "authorization_voided");
      this.#notify(request, "transaction.voided", transaction);
    } else this.#notify(request, `transaction.void-${outcome.status}`, transaction);
    return prefers(request, "transaction-void")
      ? ok(this.#step("transaction-void", outcome, transaction))
      : ok(transaction);
  }

  #cancel(entry: TransactionEntry, request: HandlerRequest): HandlerResult | Refusal {
    const { transaction } = entry;
    if (transaction.status !== "buyer_approval_pending") return wrongState(transaction, "cancelled");
    transaction["canceled_at" as "status"] = timestamp(request.now);
    this.#end(entry, request, { status: "failed", code: "canceled" });
    return ok(this.#step("transaction-cancel", undefined, transaction));
  }

  /** Whether the amount is an increment or the new total is not documented; the sandbox adds it. */
  #increment(entry: TransactionEntry, request: HandlerRequest): HandlerResult | Refusal {
    const { transaction } = entry;
    const { amount } = request.body as { amount: number };
    if (transaction.status !== "authorization_succeeded") return wrongState(transaction, "raised");
    transaction.amount += amount;
    transaction.authorized_amount += amount;
    transaction.updated_at = timestamp(request.now);
    return ok(this.#step("transaction-authorization-increment", undefined, transaction));
  }

  /** Adds a refund to the amounts of a transaction. */
  refunded(entry: TransactionEntry, amount: number, request: HandlerRequest): void {
    entry.transaction.refunded_amount += amount;
    entry.transaction.updated_at = timestamp(request.now);
  }

  #authorize(entry: TransactionEntry, request: HandlerRequest): void {
    const { transaction, store, stored } = entry;
    transaction.payment_method.approval_url = null;
    const outcome = authorizationOf(transaction.amount);
    if (outcome !== undefined) return this.#end(entry, request, outcome);
    transaction.authorized_amount = transaction.amount;
    transaction["authorized_at" as "status"] = timestamp(request.now);
    this.#transition(entry, request, "authorization_succeeded");
    this.#notify(request, "transaction.authorized", transaction);
    const method = stored ?? (store && this.#methods.store(request, store.given, store.buyer, true));
    if (method !== undefined) {
      transaction.payment_method["id"] = method.id;
      this.#methods.used(method, request.now, transaction["merchant_initiated"] === true);
    }
    if (transaction.intent === "capture") this.#capture(entry, request, transaction.amount, true, {});
    else transaction.intent_outcome = "succeeded";
    entry.onSettled(transaction, request);
  }

  #end(entry: TransactionEntry, request: HandlerRequest, { status, code }: Outcome): void {
    const { transaction } = entry;
    transaction.payment_method.approval_url = null;
    transaction.error_code = code;
    transaction.intent_outcome = "failed";
    this.#transition(entry, request, `authorization_${status}`);
    this.#notify(request, `transaction.${status}`, transaction);
    entry.onSettled(transaction, request);
  }

  #capture(
    entry: TransactionEntry,
    request: HandlerRequest,
    amount: number,
    final: boolean,
    given: object,
  ): { outcome: Outcome | undefined; capture: Capture } {
    const { transaction, captures } = entry;
    const now = timestamp(request.now);
    const outcome = outcomeOf("capture", amount);
    const capture = {
      ...this.#schemas.defaults("Capture"),
      ...this.#schemas.pick("Capture", given),
      id: request.ids.uuid(),
      merchant_account_id: transaction.merchant_account_id,
      transaction_id: transaction.id,
      currency: transaction.currency,
      amount,
      status: outcome?.status ?? "succeeded",
      final,
      created_at: now,
      updated_at: now,
      captured_at: outcome === undefined ? now : null,
      error_code: outcome?.code ?? null,
      transaction_external_identifier: transaction["external_identifier"],
    } as unknown as Capture;
    captures.push(capture);
    this.#notify(request, `capture.${capture.status}`, capture);
    if (outcome !== undefined) {
      this.#notify(request, "transaction.capture-failed", transaction);
      return { outcome, capture };
    }
    transaction.captured_amount += amount;
    transaction["captured_at" as "status"] = now;
    transaction.intent_outcome = "succeeded";
    this.#transition(entry, request, "capture_succeeded");
    this.#notify(request, "transaction.captured", transaction);
    return { outcome, capture };
  }

  #transition(
    { transaction, history }: TransactionEntry,
    { ids, now }: HandlerRequest,
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

  #step(type: string, outcome: Outcome | undefined, transaction: Transaction): object {
    return {
      type,
      status: outcome?.status ?? "succeeded",
      code: outcome?.code ?? null,
      raw_response_code: null,
      raw_response_description: null,
      transaction,
    };
  }

  #on(perform: (entry: TransactionEntry, request: HandlerRequest) => HandlerResult | Refusal): Handler {
    return (request) => {
      const entry = this.find(request, request.path["transaction_id"]);
      return entry === undefined
        ? missing("transaction", request.path["transaction_id"])
        : perform(entry, request);
    };
  }
}

/** Whether the request prefers this resource in the response. */
function prefers({ header }: HandlerRequest, resource: string): boolean {
  return [header["prefer"]].flat().includes(`resource=${resource}`);
}

function wrongState({ id, status }: Transaction, wish: string): Refusal {
  return conflict(`Transaction ${id} is ${status} and cannot be ${wish}`);
}

/** Whether a redirect URL is an address. Embedded pages send a data URL instead. */
function isAddress(back: string | undefined): back is string {
  return back !== undefined && !back.startsWith("data:");
}
