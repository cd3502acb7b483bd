import type { Handler, HandlerRequest } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { missing, newId, ok, timestamp } from "../common.js";
import { shown, type Details } from "../payment-details.js";
import type { Events } from "./events.js";
import { listOf } from "../pagination.js";
import type { Tokens } from "./tokens.js";

interface Customer {
  readonly id: string;
  readonly resource: "customer";
  email: string | null;
  source: { type: string; brand: string; last_four_digits: string; month: number; year: number } | null;
  metadata: unknown;
  readonly created_at: string;
  readonly locale: string;
}

interface Entry {
  readonly customer: Customer;
  readonly number: number;
  readonly currency: string;
  details: Details | undefined;
  /** A code that every charge of this customer fails with. */
  readonly scenario: unknown;
}

interface CustomerRequest {
  currency?: string;
  payment_details?: string | Details;
  email?: string;
  metadata?: unknown;
}

/** Shoppers whose payment details are stored. */
export class Customers {
  readonly #entries = new Store<Entry>();
  readonly #events: Events;
  readonly #tokens: Tokens;
  #numbers = 0;

  constructor(events: Events, tokens: Tokens) {
    this.#events = events;
    this.#tokens = tokens;
  }

  /** What a customer can be charged by. */
  source(id: string): { details: Details; scenario: unknown } | undefined {
    const { details, scenario } = this.#entries.get(id) ?? {};
    return details && { details, scenario };
  }

  /** Stores a shopper's details, for an existing customer or a new one. Gives the customer's id. */
  fill(request: HandlerRequest, given: CustomerRequest, id?: string): string | undefined {
    const known = id === undefined ? undefined : this.#entries.get(id);
    if (id !== undefined && known === undefined) return undefined;
    const entry = known ?? this.#create(request, given.currency);
    this.#change(entry, given, request);
    this.#events.happened(
      request,
      known === undefined ? "customer.created" : "customer.updated",
      entry.customer,
    );
    return entry.customer.id;
  }

  /** The shape in which subscriptions and sessions show a customer. */
  summary(id: string): object {
    const entry = this.#entries.get(id);
    const { customer, number = 0, currency = "JPY" } = entry ?? {};
    return {
      id: number,
      uuid: id,
      merchant_id: 1,
      created_at: customer?.created_at,
      updated_at: customer?.created_at,
      email: customer?.email ?? null,
      currency,
      locale: customer?.locale,
      name: null,
      phone: null,
      archived_at: null,
    };
  }

  handlers(): Record<string, Handler> {
    return {
      createCustomer: (request) => {
        const given = this.#resolved(request.body as CustomerRequest);
        if (given === undefined) return missing("token", (request.body as CustomerRequest).payment_details);
        return ok(this.#entries.get(this.fill(request, given) ?? "")?.customer ?? {});
      },

      listCustomers: (request) => {
        const { expiration } = request.query as { expiration?: string };
        const expires = ({ source }: Customer): string | undefined =>
          source === null
            ? undefined
            : `${String(source.month).padStart(2, "0")}${String(source.year).slice(-2)}`;
        const all = this.#entries.values().map(({ customer }) => customer);
        return listOf(
          all.filter((customer) => expiration === undefined || expires(customer) === expiration),
          request,
        );
      },

      showCustomer: ({ path }) => {
        const entry = this.#entries.get(String(path["id"]));
        return entry === undefined ? missing("customer", path["id"]) : ok(entry.customer);
      },

      updateCustomer: (request) => {
        const id = String(request.path["id"]);
        const entry = this.#entries.get(id);
        if (entry === undefined) return missing("customer", id);
        const given = this.#resolved(request.body as CustomerRequest);
        if (given === undefined) return missing("token", (request.body as CustomerRequest).payment_details);
        this.fill(request, given, id);
        return ok(entry.customer);
      },

      deleteCustomer: (request) => {
        const id = String(request.path["id"]);
        const entry = this.#entries.get(id);
        if (entry === undefined) return missing("customer", id);
        this.#entries.delete(id);
        this.#events.happened(request, "customer.deleted", entry.customer);
        return ok(entry.customer);
      },
    };
  }

  /** With what a token stands for in its place; undefined when there is no such token. */
  #resolved(given: CustomerRequest): CustomerRequest | undefined {
    if (given.payment_details === undefined) return given;
    const details = this.#tokens.resolve(given.payment_details);
    return details && { ...given, payment_details: details };
  }

  #create(request: HandlerRequest, currency = "JPY"): Entry {
    const id = newId(request);
    const entry: Entry = {
      customer: {
        id,
        resource: "customer",
        email: null,
        source: null,
        metadata: {},
        created_at: timestamp(request.now),
        locale: "ja",
      },
      number: ++this.#numbers,
      currency,
      details: undefined,
      scenario: request.header["komoju-scenario"],
    };
    this.#entries.set(id, entry);
    return entry;
  }

  #change(
    entry: Entry,
    { payment_details, email, metadata }: CustomerRequest,
    request: HandlerRequest,
  ): void {
    const { customer } = entry;
    if (email !== undefined) customer.email = email;
    if (metadata !== undefined) customer.metadata = metadata;
    if (payment_details === undefined || typeof payment_details === "string") return;
    entry.details = payment_details;
    const { type, brand, last_four_digits, month, year } = shown(payment_details, request.ids, "") as {
      type: string;
      brand: string;
      last_four_digits: string;
      month: number;
      year: number;
    };
    customer.source = { type, brand, last_four_digits, month, year };
  }
}
