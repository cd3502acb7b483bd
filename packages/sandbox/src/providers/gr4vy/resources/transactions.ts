import type {
  AuthorizationIncrement,
  Transaction as ContractTransaction,
  TransactionCancel,
  TransactionCapture,
  TransactionVoid,
} from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { accountOf, type AccountContext, type AccountRequest } from "../merchant-account.js";
import type { Notify } from "../notifications.js";
import { pageOf } from "../pagination.js";
import { created, invalid, missing, ok } from "../results.js";
import type { Outcome } from "../scenarios.js";
import type { Schemas } from "../schemas.js";
import type { Buyers } from "./buyers.js";
import { newTransaction } from "./new-transaction.js";
import type { PaymentMethods } from "./payment-methods.js";
import type { ShippingDetailsOfBuyers } from "./shipping-details.js";
import type { TransactionCourse } from "./transaction-course.js";
import { matches } from "./transaction-filters.js";
import { sourceOf, type TransactionOrder } from "./transaction-order.js";
import { wrongState, type Transaction, type TransactionEntry } from "./transaction-record.js";

type Ok<Body> = { readonly status: 200; readonly body: Body };

/** Transactions, with their captures. */
export class Transactions {
  readonly #entries = new Store<TransactionEntry>();
  readonly #schemas: Schemas;
  readonly #notify: Notify;
  readonly #course: TransactionCourse;
  readonly #buyers: Buyers;
  readonly #methods: PaymentMethods;
  readonly #shipping: ShippingDetailsOfBuyers;

  constructor(
    schemas: Schemas,
    notify: Notify,
    course: TransactionCourse,
    buyers: Buyers,
    methods: PaymentMethods,
    shipping: ShippingDetailsOfBuyers,
  ) {
    this.#schemas = schemas;
    this.#notify = notify;
    this.#course = course;
    this.#buyers = buyers;
    this.#methods = methods;
    this.#shipping = shipping;
  }

  /** Returns a transaction of any merchant account. */
  get(id: string): TransactionEntry | undefined {
    return this.#entries.get(id);
  }

  /** Finds a transaction of the request's merchant account. */
  find(request: AccountRequest, id: string): TransactionEntry | undefined {
    const entry = this.#entries.get(id);
    return entry?.transaction.merchant_account_id === accountOf(request) ? entry : undefined;
  }

  values(): Transaction[] {
    return this.#entries.values().map(({ transaction }) => transaction);
  }

  /**
   * Creates a transaction and starts its payment.
   *
   * @param paymentLink ID of the payment link that is paid.
   */
  create(request: AccountContext, order: TransactionOrder, paymentLink?: string): Transaction | Refusal {
    const source = sourceOf(order, request, this.#buyers, this.#methods);
    if ("refused" in source) return source;
    const { buyer, given, stored } = source;
    const transaction = newTransaction(order, source, request, this.#schemas, this.#shipping);
    if (paymentLink !== undefined) transaction.payment_link_id = paymentLink;
    const entry: TransactionEntry = {
      transaction,
      captures: [],
      history: [],
      returnUrl: given.redirect_url ?? undefined,
      methodToStore: order.store === true ? { given, buyer } : undefined,
      storedMethod: stored?.method,
    };
    this.#entries.set(transaction.id, entry);
    this.#course.start(entry, request);
    return transaction;
  }

  /** Adds a refund to the amounts of a transaction. */
  refunded({ transaction }: TransactionEntry, amount: number, now: Date): void {
    transaction.refunded_amount += amount;
    transaction.updated_at = timestamp(now);
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
      updateTransaction: this.#on(({ transaction }, request) => ok(this.#update(transaction, request))),
      // The sandbox's payment services lose no responses, so transactions are always up to date.
      syncTransaction: this.#on(({ transaction }) => ok(transaction)),
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
      listTransactionActions: this.#on(() => ok({ items: [] })),
    };
  }

  #list(request: RequestOf<"listTransactions">): ReturnType<Gr4vyHandlers["listTransactions"]> {
    const account = accountOf(request);
    const found = this.values().filter(
      (transaction) => transaction.merchant_account_id === account && matches(transaction, request.query),
    );
    const page = pageOf(found, request);
    if ("refused" in page) return page;
    const items = page.body.items.map((row) => this.#schemas.pick("TransactionSummary", row));
    return ok({ ...page.body, items });
  }

  #update(transaction: Transaction, request: RequestOf<"updateTransaction">): Transaction {
    const { external_identifier, metadata } = request.body;
    if (external_identifier !== undefined) transaction.external_identifier = external_identifier;
    if (metadata !== undefined) transaction.metadata = metadata;
    transaction.updated_at = timestamp(request.now);
    this.#notify(request, "transaction.modified", transaction);
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

  /** Whether the amount is an increment or the new total is not documented; the sandbox adds it. */
  #increment(
    { transaction }: TransactionEntry,
    request: RequestOf<"incrementTransactionAuthorization">,
  ): Ok<AuthorizationIncrement> | Refusal {
    const { amount } = request.body;
    if (transaction.status !== "authorization_succeeded") return wrongState(transaction, "raised");
    transaction.amount += amount;
    transaction.authorized_amount += amount;
    transaction.updated_at = timestamp(request.now);
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
