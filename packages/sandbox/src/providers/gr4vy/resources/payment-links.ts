import type { Schemas } from "../../../contract/schema.js";
import { withParameters, type HostedPage } from "../../../hosted-pages/page.js";
import type { Handler, HandlerRequest, Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { timestamp } from "../formats.js";
import { accountOf } from "../merchant-account.js";
import { conflict, created, invalid, missing, ok } from "../results.js";
import type { Buyers } from "./buyers.js";
import { pageOf } from "../pagination.js";
import type { Notify } from "../notifications.js";
import type { TransactionRequest } from "./transaction-request.js";
import type { Transactions } from "./transactions.js";

interface PaymentLink {
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
  readonly country: string;
  readonly intent: "authorize" | "capture";
  readonly expires_at: string | null;
  readonly return_url: string | null;
  readonly created_at: string;
  updated_at: string;
  status: "active" | "completed" | "expired";
  readonly [member: string]: unknown;
}

interface Entry {
  readonly link: PaymentLink;
  readonly account: string;
}

/** Payment links. */
export class PaymentLinks {
  readonly #entries = new Store<Entry>();
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

  handlers(): Record<string, Handler> {
    return {
      addPaymentLink: (request) => {
        const body = request.body as Record<string, unknown>;
        const buyer = this.#buyers.find(request, body["buyer_id"]);
        if (body["buyer_id"] && buyer === undefined) return invalid("/buyer_id", "names no buyer");
        const id = request.ids.uuid();
        const now = timestamp(request.now);
        const guest = buyer ?? (body["buyer"] as object | null | undefined);
        const link = {
          ...this.#schemas.defaults("PaymentLink"),
          intent: "authorize",
          payment_source: "ecommerce",
          cart_items: null,
          ...body,
          buyer: guest
            ? {
                ...this.#schemas.defaults("TransactionBuyer"),
                ...this.#schemas.pick("TransactionBuyer", guest),
              }
            : null,
          id,
          url: `${request.baseUrl}/hosted/payment-links/${id}`,
          created_at: now,
          updated_at: now,
          status: "active",
        } as unknown as PaymentLink;
        const entry = { link, account: accountOf(request) };
        this.#entries.set(id, entry);
        this.#tell(entry, request, "payment-link.created");
        return created(link);
      },

      listPaymentLinks: (request) => {
        const { query } = request;
        const wanted = query as {
          status?: string[] | null;
          currency?: string[] | null;
          amount_eq?: number | null;
          amount_gte?: number | null;
          amount_lte?: number | null;
        };
        const found = this.#entries
          .values()
          .filter(({ account }) => account === accountOf(request))
          .map((entry) => this.#expireIfDue(entry, request).link)
          .filter(
            (link) =>
              (wanted.status?.includes(link.status) ?? true) &&
              (wanted.currency?.includes(link.currency) ?? true) &&
              link.amount === (wanted.amount_eq ?? link.amount) &&
              link.amount >= (wanted.amount_gte ?? 0) &&
              link.amount <= (wanted.amount_lte ?? Infinity) &&
              isWithin(link.created_at, query["created_at_gte"], query["created_at_lte"]) &&
              isWithin(link.updated_at, query["updated_at_gte"], query["updated_at_lte"]),
          );
        return pageOf(found, request);
      },

      getPaymentLink: this.#on(({ link }) => ok(link)),

      expirePaymentLink: this.#on((entry, request) => {
        if (entry.link.status !== "active") return conflict(`The payment link is ${entry.link.status}`);
        this.#transition(entry, request, "expired");
        return { status: 204 };
      }),
    };
  }

  /** Creates the page on which the buyer pays. */
  page(): HostedPage {
    const on = (perform: (entry: Entry, request: HandlerRequest) => ReturnType<Handler>): Handler => {
      return (request) => {
        const entry = this.#entries.get(String(request.path["payment_link_id"]));
        return entry === undefined
          ? missing("payment link", request.path["payment_link_id"])
          : perform(this.#expireIfDue(entry, request), request);
      };
    };
    return {
      path: "/hosted/payment-links/:payment_link_id",
      show: on(({ link }) => {
        const { amount, currency, status } = link;
        const isOpen = status === "active";
        const fields = [{ name: "number", label: "Card number", value: "4111111111111111" }];
        const choices = [{ value: "pay", label: "Pay by card" }];
        const title = isOpen ? "Pay" : `This payment link is ${status}`;
        return ok({ title, amount, currency, ...(isOpen ? { fields, choices } : { choices: [] }) });
      }),
      choose: on((entry, request) => {
        const { link, account } = entry;
        if (link.status !== "active") return conflict(`The payment link is ${link.status}`);
        const { number = "" } = request.body as { number?: string };
        const order: TransactionRequest = {
          amount: link.amount,
          currency: link.currency,
          country: link.country,
          intent: link.intent,
          external_identifier: link["external_identifier"],
          metadata: link["metadata"],
          cart_items: link["cart_items"],
          payment_method: { method: "card", number, expiration_date: "12/30" },
          ...(link["buyer_id"]
            ? { buyer_id: String(link["buyer_id"]) }
            : { buyer: link["buyer"] as object | null }),
        };
        const header = { ...request.header, "x-gr4vy-merchant-account-id": account };
        const made = this.#transactions.create({ ...request, header }, order, { paymentLink: link.id });
        if ("refused" in made) return made as Refusal;
        // A declined payment link can be paid with another payment method.
        if (!made.status.endsWith("_succeeded")) return { status: 303, body: {} };
        this.#transition(entry, request, "completed");
        const parameters = { gr4vy_transaction_id: made.id, gr4vy_transaction_status: made.status };
        const { return_url } = link;
        return {
          status: 303,
          body: { location: return_url === null ? undefined : withParameters(return_url, parameters) },
        };
      }),
    };
  }

  #on(perform: (entry: Entry, request: HandlerRequest) => ReturnType<Handler>): Handler {
    return (request) => {
      const id = request.path["payment_link_id"];
      const entry = this.#entries.get(String(id));
      return entry?.account === accountOf(request)
        ? perform(this.#expireIfDue(entry, request), request)
        : missing("payment link", id);
    };
  }

  /** Time-based changes are applied lazily, on the next read. */
  #expireIfDue(entry: Entry, request: HandlerRequest): Entry {
    const { status, expires_at } = entry.link;
    if (status === "active" && expires_at !== null && request.now.getTime() >= Date.parse(expires_at)) {
      this.#transition(entry, request, "expired");
    }
    return entry;
  }

  #transition(entry: Entry, request: HandlerRequest, status: "completed" | "expired"): void {
    entry.link.status = status;
    entry.link.updated_at = timestamp(request.now);
    this.#tell(entry, request, "payment-link.updated");
  }

  #tell({ link, account }: Entry, request: HandlerRequest, kind: string): void {
    this.#notify(request, kind, { ...link, merchant_account_id: account });
  }
}

function isWithin(at: string, from: unknown, until: unknown): boolean {
  const time = Date.parse(at);
  return (!from || time >= Date.parse(String(from))) && (!until || time <= Date.parse(String(until)));
}
