import type { Customer, SubscriptionCustomer } from "@paysession/komoju";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { newId, timestamp } from "../formats.js";
import type { KomojuHandlers, RequestOf } from "../handlers.js";
import { listOf } from "../pagination.js";
import { describeCard, flowOf, type Details } from "../payment-details.js";
import { missing, ok } from "../results.js";
import type { Events } from "./events.js";
import type { Tokens } from "./tokens.js";

/** A customer with everything that charges depend on. */
interface CustomerRecord {
  readonly customer: Customer;
  readonly number: number;
  readonly currency: string;
  details: Details | undefined;
  /** The code that every charge of this customer fails with. */
  readonly scenario: unknown;
}

/** What creates or updates a customer. */
export interface CustomerChange {
  readonly currency?: string | undefined;
  readonly details?: Details | undefined;
  readonly email?: string | undefined;
  readonly metadata?: Customer["metadata"] | undefined;
}

/** A request that may store a customer. */
type CustomerContext = HandlerContext & { readonly header: Readonly<Record<string, unknown>> };

/** Customers with stored payment details. */
export class Customers {
  readonly #records = new Store<CustomerRecord>();
  readonly #events: Events;
  readonly #tokens: Tokens;
  #lastNumber = 0;

  constructor(events: Events, tokens: Tokens) {
    this.#events = events;
    this.#tokens = tokens;
  }

  /** Returns what a customer is charged with; undefined without stored payment details. */
  source(id: string): { details: Details; scenario: unknown } | undefined {
    const { details, scenario } = this.#records.get(id) ?? {};
    return details && { details, scenario };
  }

  /**
   * Creates a customer, or updates the customer with the given ID.
   *
   * @returns Undefined if there is no such customer.
   */
  save(context: CustomerContext, change: CustomerChange, id?: string): Customer | undefined {
    const existing = id === undefined ? undefined : this.#records.get(id);
    if (id !== undefined && existing === undefined) return undefined;
    const record = existing ?? this.#create(context, change.currency);
    update(record, change);
    const type = existing === undefined ? "customer.created" : "customer.updated";
    this.#events.record(context, type, record.customer);
    return record.customer;
  }

  /** Returns a customer in the form that subscriptions and sessions show. */
  summary(id: string): SubscriptionCustomer {
    const { customer, number = 0, currency = "JPY" } = this.#records.get(id) ?? {};
    return {
      id: number,
      uuid: id,
      merchant_id: 1,
      ...(customer && { created_at: customer.created_at, updated_at: customer.created_at }),
      email: customer?.email ?? null,
      currency,
      ...(customer?.locale !== undefined && { locale: customer.locale }),
      name: null,
      phone: null,
      archived_at: null,
    };
  }

  handlers(): Pick<
    KomojuHandlers,
    "createCustomer" | "listCustomers" | "showCustomer" | "updateCustomer" | "deleteCustomer"
  > {
    return {
      createCustomer: (request) => this.#save(request),
      listCustomers: (request) => {
        const { expiration } = request.query;
        const all = this.#records.values().map(({ customer }) => customer);
        return listOf(
          all.filter((customer) => expiration === undefined || expirationOf(customer) === expiration),
          request,
        );
      },
      showCustomer: ({ path: { id } }) => {
        const record = this.#records.get(id);
        return record === undefined ? missing("customer", id) : ok(record.customer);
      },
      updateCustomer: (request) => this.#save(request, request.path.id),
      deleteCustomer: (request) => {
        const { id } = request.path;
        const record = this.#records.get(id);
        if (record === undefined) return missing("customer", id);
        this.#records.delete(id);
        this.#events.record(request, "customer.deleted", record.customer);
        return ok(record.customer);
      },
    };
  }

  #save(
    request: RequestOf<"createCustomer" | "updateCustomer">,
    id?: string,
  ): { readonly status: 200; readonly body: Customer } | Refusal {
    if (id !== undefined && !this.#records.get(id)) return missing("customer", id);
    const { payment_details, ...change } = request.body;
    const details = this.#tokens.resolve(payment_details);
    if (payment_details !== undefined && details === undefined) return missing("token", payment_details);
    const customer = this.save(request, { ...change, details }, id);
    return customer === undefined ? missing("customer", id) : ok(customer);
  }

  #create(context: CustomerContext, currency = "JPY"): CustomerRecord {
    const id = newId(context);
    const record: CustomerRecord = {
      customer: {
        id,
        resource: "customer",
        email: null,
        source: null,
        metadata: {},
        created_at: timestamp(context.now),
        locale: "ja",
      },
      number: ++this.#lastNumber,
      currency,
      details: undefined,
      scenario: context.header["komoju-scenario"],
    };
    this.#records.set(id, record);
    return record;
  }
}

function update(record: CustomerRecord, { details, email, metadata }: CustomerChange): void {
  const { customer } = record;
  if (email !== undefined) customer.email = email;
  if (metadata !== undefined) customer.metadata = metadata;
  if (details === undefined) return;
  record.details = details;
  const { type } = details;
  customer.source = flowOf(details) === "card" ? { type, ...describeCard(details) } : { type };
}

/** The expiry of a customer's card as `MMYY`, which lists can be filtered by. */
function expirationOf({ source }: Customer): string | undefined {
  if (source?.month === undefined || source.year === undefined) return undefined;
  return `${String(source.month).padStart(2, "0")}${String(source.year).slice(-2)}`;
}
