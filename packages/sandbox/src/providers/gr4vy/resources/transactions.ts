import type {
  AuthorizationIncrement,
  Transaction as ContractTransaction,
  TransactionCancel,
  TransactionCapture,
  TransactionVoid,
} from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { applyPins } from "../embed-claims.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { accountOf, type AccountContext } from "../merchant-account.js";
import type { Notify } from "../notifications.js";
import { pageOf } from "../pagination.js";
import { created, invalid, missing, ok } from "../results.js";
import type { Outcome } from "../scenarios.js";
import type { Schemas } from "../schemas.js";
import { withMethod, type ReceivedMethod } from "./method-request.js";
import { kindOf, newEntry, numberOf } from "./new-transaction.js";
import type { SettlementCourse } from "./settlement-course.js";
import { chooseService } from "./service-routing.js";
import type { ShippingDetailsOfBuyers } from "./shipping-details.js";
import type { TransactionCourse } from "./transaction-course.js";
import { matches } from "./transaction-filters.js";
import {
  checkoutSessionOf,
  completeOrder,
  sourceOf,
  type Referenced,
  type TransactionOrder,
} from "./transaction-order.js";
import {
  eventTarget,
  recordEvent,
  wrongState,
  type Transaction,
  type TransactionEntry,
} from "./transaction-record.js";

type Ok<Body> = { readonly status: 200; readonly body: Body };

/** Transactions, with their captures. */
export class Transactions {
  readonly #entries = new Store<TransactionEntry>();
  readonly #schemas: Schemas;
  readonly #notify: Notify;
  readonly #course: TransactionCourse;
  readonly #settlements: SettlementCourse;
  readonly #referenced: Referenced;
  readonly #shipping: ShippingDetailsOfBuyers;

  constructor(
    schemas: Schemas,
    notify: Notify,
    course: TransactionCourse,
    settlements: SettlementCourse,
    referenced: Referenced,
    shipping: ShippingDetailsOfBuyers,
  ) {
    this.#schemas = schemas;
    this.#notify = notify;
    this.#course = course;
    this.#settlements = settlements;
    this.#referenced = referenced;
    this.#shipping = shipping;
  }

  /** Returns a transaction of any merchant account. */
  get(id: string): TransactionEntry | undefined {
    return this.#entries.get(id);
  }

  /** Finds a transaction of the request's merchant account, after applying the settlements that are due. */
  find(request: AccountContext, id: string): TransactionEntry | undefined {
    const entry = this.#entries.get(id);
    if (entry?.transaction.merchant_account_id !== accountOf(request)) return undefined;
    this.#settlements.apply(entry, request);
    return entry;
  }

  values(): Transaction[] {
    return this.#entries.values().map(({ transaction }) => transaction);
  }

  /**
   * Creates a transaction and starts its payment.
   *
   * @param paymentLink ID of the payment link that is paid.
   */
  create(
    request: AccountContext,
    received: Omit<TransactionOrder, "payment_method"> & { readonly payment_method?: ReceivedMethod | null },
    paymentLink?: string,
  ): Transaction | Refusal {
    const { payment_method } = received;
    const given = { ...received, payment_method: payment_method ? withMethod(payment_method, "id") : null };
    const pinned = applyPins<TransactionOrder>(given, request);
    if ("refused" in pinned) return pinned;
    const source = sourceOf(pinned, request, this.#referenced);
    if ("refused" in source) return source;
    const sessionId = checkoutSessionOf(pinned, request);
    const session = sessionId === undefined ? undefined : this.#referenced.sessions.find(request, sessionId);
    const order = completeOrder(pinned, session);
    const service = chooseService(this.#referenced.services, request, {
      method: kindOf(source),
      amount: order.amount,
      currency: order.currency,
      country: order.country ?? source.given?.country,
      payment_service_id: order.payment_service_id ?? session?.payment_service_id,
    });
    if (service !== undefined && "refused" in service) return service;
    const entry = newEntry(
      { order, source, service, sessionId, paymentLink },
      request,
      this.#schemas,
      this.#shipping,
    );
    this.#entries.set(entry.transaction.id, entry);
    const { authentication } = this.#referenced;
    const failure = authentication.begin(entry, numberOf(source), request);
    if (failure === undefined) this.#course.start(entry, request);
    else this.#course.fail(entry, request, failure);
    return entry.transaction;
  }

  handlers(): Pick<
    Gr4vyHandlers,
    | "createTransaction"
    | "listTransactions"
    | "getTransaction"
    | "updateTransaction"
    | "syncTransaction"
    | "captureTransaction"
    | "listTransactionCaptures"
    | "getTransactionCapture"
    | "voidTransaction"
    | "cancelTransaction"
    | "incrementTransactionAuthorization"
    | "listTransactionEvents"
    | "listTransactionActions"
  > {
    return {
      createTransaction: (request) => {
        const transaction = this.create(request, request.body);
        return "refused" in transaction ? transaction : created(transaction);
      },
      listTransactions: (request) => this.#list(request),
      getTransaction: this.#on(({ transaction }) => ok(transaction)),
      updateTransaction: this.#on((entry, request) => ok(this.#update(entry, request))),
      // The sandbox's payment services lose no responses, so transactions are always up to date.
      syncTransaction: this.#on((entry, request) => {
        recordEvent(entry, request, "transaction-sync-event", { status: entry.transaction.status });
        return ok(entry.transaction);
      }),
      captureTransaction: this.#on((entry, request) => this.#capture(entry, request)),
      listTransactionCaptures: this.#on(({ captures }) => pageOf(captures, { query: {} })),
      getTransactionCapture: this.#on(({ captures }, { path: { capture_id } }) => {
        const capture = captures.find(({ id }) => id === capture_id);
        return capture === undefined ? missing("capture", capture_id) : ok(capture);
      }),
      voidTransaction: this.#on((entry, request) => this.#void(entry, request)),
      cancelTransaction: this.#on((entry, request) => this.#cancel(entry, request)),
      incrementTransactionAuthorization: this.#on((entry, request) => this.#increment(entry, request)),
      listTransactionEvents: this.#on(({ history }, request) => pageOf(history, request)),
      // Actions are what rules of flows decided. No operation of the contract creates rules, so there are none.
      listTransactionActions: this.#on(() => ok({ items: [] })),
    };
  }

  #list(request: RequestOf<"listTransactions">): ReturnType<Gr4vyHandlers["listTransactions"]> {
    const account = accountOf(request);
    const own = this.#entries.values().filter((entry) => entry.transaction.merchant_account_id === account);
    for (const entry of own) this.#settlements.apply(entry, request);
    const found = own
      .filter((entry) => matches(eventTarget(entry), request.query))
      .map(({ transaction }) => transaction);
    const page = pageOf(found, request);
    if ("refused" in page) return page;
    const items = page.body.items.map((row) => this.#schemas.pick("TransactionSummary", row));
    return ok({ ...page.body, items });
  }

  #update(entry: TransactionEntry, request: RequestOf<"updateTransaction">): Transaction {
    const { transaction } = entry;
    const { external_identifier, metadata } = request.body;
    if (external_identifier !== undefined) transaction.external_identifier = external_identifier;
    if (metadata !== undefined) transaction.metadata = metadata;
    transaction.updated_at = timestamp(request.now);
    recordEvent(entry, request, "transaction-modified-event");
    this.#notify(request, "transaction.modified", eventTarget(entry));
    return transaction;
  }

  #capture(
    entry: TransactionEntry,
    request: RequestOf<"captureTransaction">,
  ): Ok<ContractTransaction | TransactionCapture> | Refusal {
    const { transaction, captures } = entry;
    const { body, header } = request;
    const left = transaction.authorized_amount - transaction.captured_amount;
    const amount = body.amount ?? left;
    const isOpen =
      transaction.status === "authorization_succeeded" ||
      (transaction.status === "capture_succeeded" && captures.at(-1)?.final === false);
    if (!isOpen) return wrongState(transaction, "captured");
    if (amount > left || amount <= 0) return invalid("/amount", `must be from 1 to ${left}`);
    const { outcome, capture } = this.#course.capture(entry, request, { ...body, amount });
    if (!header.prefer?.includes("resource=transaction-capture")) return ok(transaction);
    return ok({
      ...this.#schemas.defaults("TransactionCapture"),
      type: "transaction-capture",
      ...stepOf(transaction, outcome),
      capture_id: capture.id,
      external_identifier: capture.external_identifier ?? null,
    });
  }

  #void(
    entry: TransactionEntry,
    request: RequestOf<"voidTransaction">,
  ): Ok<ContractTransaction | TransactionVoid> | Refusal {
    const { transaction } = entry;
    if (transaction.status !== "authorization_succeeded") return wrongState(transaction, "voided");
    const outcome = this.#course.void(entry, request);
    return request.header.prefer?.includes("resource=transaction-void")
      ? ok({ type: "transaction-void", ...stepOf(transaction, outcome) })
      : ok(transaction);
  }

  #cancel(entry: TransactionEntry, request: RequestOf<"cancelTransaction">): Ok<TransactionCancel> | Refusal {
    const { transaction } = entry;
    if (transaction.status !== "buyer_approval_pending") return wrongState(transaction, "cancelled");
    this.#course.cancel(entry, request);
    return ok({ type: "transaction-cancel", ...stepOf(transaction) });
  }

  #increment(
    entry: TransactionEntry,
    request: RequestOf<"incrementTransactionAuthorization">,
  ): Ok<AuthorizationIncrement> | Refusal {
    const { transaction } = entry;
    if (transaction.status !== "authorization_succeeded") return wrongState(transaction, "raised");
    this.#course.increment(entry, request, request.body.amount);
    return ok({ type: "transaction-authorization-increment", ...stepOf(transaction) });
  }

  /** Creates a handler that finds the transaction of its request. */
  #on<Request extends AccountContext & { readonly path: { readonly transaction_id: string } }, Result>(
    handler: (entry: TransactionEntry, request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return (request) => {
      const { transaction_id } = request.path;
      const entry = this.find(request, transaction_id);
      return entry === undefined ? missing("transaction", transaction_id) : handler(entry, request);
    };
  }
}

/** The members that the responses of all steps have. */
function stepOf(
  transaction: Transaction,
  outcome?: Outcome,
): Pick<
  TransactionVoid,
  "status" | "code" | "raw_response_code" | "raw_response_description" | "transaction"
> {
  return {
    status: outcome?.status ?? "succeeded",
    code: outcome?.code ?? null,
    raw_response_code: null,
    raw_response_description: null,
    transaction,
  };
}
