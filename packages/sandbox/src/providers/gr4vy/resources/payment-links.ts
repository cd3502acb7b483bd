import type { PaymentLink, TransactionBuyer, TransactionRequest } from "@paysession/gr4vy";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { accountOf, type AccountContext } from "../merchant-account.js";
import type { Notify } from "../notifications.js";
import { pageOf } from "../pagination.js";
import { conflict, created, invalid, missing, noContent, ok } from "../results.js";
import type { Schemas } from "../schemas.js";
import type { Buyers } from "./buyers.js";
import type { TransactionOrder } from "./transaction-order.js";
import type { Transaction } from "./transaction-record.js";
import type { Transactions } from "./transactions.js";

/** A payment link with its merchant account, which responses do not show. */
export interface PaymentLinkEntry {
  readonly link: PaymentLink;
  readonly account: string;
}

/** Payment links. */
export class PaymentLinks {
  readonly #entries = new Store<PaymentLinkEntry>();
  readonly #schemas: Schemas;
  readonly #notify: Notify;
  readonly #transactions: Transactions;
  readonly #buyers: Buyers;

  constructor(schemas: Schemas, notify: Notify, transactions: Transactions, buyers: Buyers) {
    this.#schemas = schemas;
    this.#notify = notify;
    this.#transactions = transactions;
    this.#buyers = buyers;
  }

  /** Returns a payment link of any merchant account. */
  get(id: string, context: HandlerContext): PaymentLinkEntry | undefined {
    const entry = this.#entries.get(id);
    return entry && this.#expireIfDue(entry, context);
  }

  /** Pays a payment link by card. A declined payment leaves the link open for another payment method. */
  pay(entry: PaymentLinkEntry, request: AccountContext, number: string): Transaction | Refusal {
    const { link, account } = entry;
    if (link.status !== "active") return conflict(`The payment link is ${link.status}`);
    const header = { ...request.header, "x-gr4vy-merchant-account-id": account };
    const transaction = this.#transactions.create({ ...request, header }, orderOf(link, number), link.id);
    if (!("refused" in transaction) && isSuccessful(transaction)) {
      this.#transition(entry, request, "completed");
    }
    return transaction;
  }

  handlers(): Pick<
    Gr4vyHandlers,
    "addPaymentLink" | "listPaymentLinks" | "getPaymentLink" | "expirePaymentLink"
  > {
    return {
      addPaymentLink: (request) => this.#add(request),
      listPaymentLinks: (request) => pageOf(this.#search(request), request),
      getPaymentLink: this.#on(({ link }) => ok(link)),
      expirePaymentLink: this.#on((entry, request) => {
        if (entry.link.status !== "active") return conflict(`The payment link is ${entry.link.status}`);
        this.#transition(entry, request, "expired");
        return noContent;
      }),
    };
  }

  #add(request: RequestOf<"addPaymentLink">): { readonly status: 201; readonly body: PaymentLink } | Refusal {
    const { body } = request;
    const buyer = this.#buyers.find(request, body.buyer_id);
    if (body.buyer_id && buyer === undefined) return invalid("/buyer_id", "names no buyer");
    const id = request.ids.uuid();
    const now = timestamp(request.now);
    const link: PaymentLink = {
      ...this.#schemas.defaults("PaymentLink"),
      intent: "authorize",
      payment_source: "ecommerce",
      cart_items: null,
      ...body,
      connection_options: body.connection_options ? { ...body.connection_options } : null,
      buyer: this.#describeBuyer(buyer ?? body.buyer),
      id,
      url: `${request.baseUrl}/hosted/payment-links/${id}`,
      created_at: now,
      updated_at: now,
      status: "active",
    };
    const entry = { link, account: accountOf(request) };
    this.#entries.set(id, entry);
    this.#notifyAbout(entry, request, "payment-link.created");
    return created(link);
  }

  #describeBuyer(buyer: Partial<TransactionBuyer> | null | undefined): TransactionBuyer | null {
    if (!buyer) return null;
    return {
      ...this.#schemas.defaults("TransactionBuyer"),
      ...this.#schemas.pick("TransactionBuyer", buyer),
    };
  }

  /** The payment links that match the filters of a query. */
  #search(request: RequestOf<"listPaymentLinks">): PaymentLink[] {
    const { query } = request;
    return this.#entries
      .values()
      .filter(({ account }) => account === accountOf(request))
      .map((entry) => this.#expireIfDue(entry, request).link)
      .filter(
        (link) =>
          (query.status?.some((status) => status === link.status) ?? true) &&
          (query.currency?.includes(link.currency) ?? true) &&
          link.amount === (query.amount_eq ?? link.amount) &&
          link.amount >= (query.amount_gte ?? 0) &&
          link.amount <= (query.amount_lte ?? Infinity) &&
          isWithin(link.created_at, query.created_at_gte, query.created_at_lte) &&
          isWithin(link.updated_at, query.updated_at_gte, query.updated_at_lte),
      );
  }

  /** Creates a handler that finds the payment link of its request. */
  #on<Request extends AccountContext & { readonly path: { readonly payment_link_id: string } }, Result>(
    handler: (entry: PaymentLinkEntry, request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return (request) => {
      const { payment_link_id } = request.path;
      const entry = this.#entries.get(payment_link_id);
      return entry?.account === accountOf(request)
        ? handler(this.#expireIfDue(entry, request), request)
        : missing("payment link", payment_link_id);
    };
  }

  /** Time-based changes are applied lazily, on the next read. */
  #expireIfDue(entry: PaymentLinkEntry, context: HandlerContext): PaymentLinkEntry {
    const { status, expires_at } = entry.link;
    if (status === "active" && expires_at && context.now.getTime() >= Date.parse(expires_at)) {
      this.#transition(entry, context, "expired");
    }
    return entry;
  }

  #transition(entry: PaymentLinkEntry, context: HandlerContext, status: "completed" | "expired"): void {
    entry.link.status = status;
    entry.link.updated_at = timestamp(context.now);
    this.#notifyAbout(entry, context, "payment-link.updated");
  }

  #notifyAbout({ link, account }: PaymentLinkEntry, context: HandlerContext, kind: string): void {
    this.#notify(context, kind, { ...link, merchant_account_id: account });
  }
}

/** Whether a payment was successful. */
export function isSuccessful({ status }: Transaction): boolean {
  return status.endsWith("_succeeded");
}

/** What the transaction of a payment link is created from. */
function orderOf(link: PaymentLink, number: string): TransactionOrder {
  return {
    amount: link.amount,
    currency: link.currency,
    country: link.country,
    intent: link.intent,
    external_identifier: link.external_identifier ?? null,
    // The contract limits the values of a transaction's metadata to strings, but not those of a link's.
    metadata: (link.metadata ?? null) as NonNullable<TransactionRequest["metadata"]> | null,
    cart_items: link.cart_items,
    payment_method: { method: "card", number, expiration_date: "12/30" },
    ...(link.buyer_id ? { buyer_id: link.buyer_id } : { buyer: link.buyer ?? null }),
  };
}

function isWithin(at: string, from: string | null | undefined, until: string | null | undefined): boolean {
  const time = Date.parse(at);
  return (!from || time >= Date.parse(from)) && (!until || time <= Date.parse(until));
}
