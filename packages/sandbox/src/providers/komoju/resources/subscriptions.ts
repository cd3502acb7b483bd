import type { Subscription } from "@paysession/komoju";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { day, newId, timestamp } from "../formats.js";
import type { KomojuHandlers, RequestOf } from "../handlers.js";
import { listOf } from "../pagination.js";
import { missing, ok, unprocessable } from "../results.js";
import { disputeOf, failureOf } from "../scenarios.js";
import type { Customers } from "./customers.js";
import type { Events } from "./events.js";
import type { Payments } from "./payments.js";

/** A subscription with the ID of its customer. */
interface SubscriptionRecord {
  readonly subscription: Subscription;
  readonly customer: string;
}

/** How often a failed charge is repeated, each time after a day. KOMOJU's number is not documented. */
const maximumRetries = 3;

/**
 * Recurring charges. The first is made at once; later ones are made on the next read after they are due, with the time at
 * which they were due.
 */
export class Subscriptions {
  readonly #records = new Store<SubscriptionRecord>();
  readonly #events: Events;
  readonly #payments: Payments;
  readonly #customers: Customers;

  constructor(events: Events, payments: Payments, customers: Customers) {
    this.#events = events;
    this.#payments = payments;
    this.#customers = customers;
  }

  handlers(): Pick<
    KomojuHandlers,
    "createSubscription" | "listSubscriptions" | "showSubscription" | "deleteSubscription"
  > {
    return {
      createSubscription: (request) => this.#create(request),
      listSubscriptions: (request) => {
        const all = this.#records.values().map((record) => this.#chargeIfDue(record, request));
        return listOf(all, request);
      },
      showSubscription: (request) => {
        const subscription = this.#find(request);
        return "refused" in subscription ? subscription : ok(subscription);
      },
      deleteSubscription: (request) => {
        const subscription = this.#find(request);
        if ("refused" in subscription) return subscription;
        const { id, status } = subscription;
        if (status === "deleted") return unprocessable(`Subscription ${id} is already deleted`);
        subscription.status = "deleted";
        subscription.ended_at = timestamp(request.now);
        this.#events.record(request, "subscription.deleted", subscription);
        return ok(subscription);
      },
    };
  }

  #create(
    request: RequestOf<"createSubscription">,
  ): { readonly status: 200; readonly body: Subscription } | Refusal {
    const { customer, amount, currency, period, metadata = {} } = request.body;
    const source = this.#customers.source(customer);
    if (source === undefined) return missing("customer with payment details", customer);
    const { type, month = 12, year = 2030, email = "" } = source.details;
    const subscription: Subscription = {
      id: newId(request),
      resource: "subscription",
      status: "active",
      amount,
      currency,
      customer: this.#customers.summary(customer),
      period,
      day: period === "weekly" ? request.now.getUTCDay() : request.now.getUTCDate(),
      payment_details: { type, month: String(month), year: String(year), email: String(email) },
      retry_count: 0,
      retry_at: null,
      next_capture_at: timestamp(request.now),
      created_at: timestamp(request.now),
      ended_at: null,
      metadata,
      payments: [],
    };
    const record = { subscription, customer };
    this.#records.set(subscription.id, record);
    this.#events.record(request, "subscription.created", subscription);
    return ok(this.#chargeIfDue(record, request));
  }

  #find(request: RequestOf<"showSubscription" | "deleteSubscription">): Subscription | Refusal {
    const { id } = request.path;
    const record = this.#records.get(id);
    return record === undefined ? missing("subscription", id) : this.#chargeIfDue(record, request);
  }

  /** Makes all charges that are due. Time-based changes are applied lazily, on the next read. */
  #chargeIfDue(record: SubscriptionRecord, context: HandlerContext): Subscription {
    const { subscription } = record;
    for (;;) {
      const due = new Date(subscription.retry_at ?? subscription.next_capture_at);
      if (subscription.status !== "active" || due > context.now) return subscription;
      this.#charge(record, { ...context, now: due });
    }
  }

  #charge({ subscription, customer }: SubscriptionRecord, context: HandlerContext): void {
    const source = this.#customers.source(customer);
    const failure =
      source === undefined
        ? { code: "request_failed", reason: "The customer no longer has payment details" }
        : failureOf(source.details, source.scenario);
    const { amount, currency } = subscription;
    const details = source?.details ?? { type: "credit_card" };
    const dispute = disputeOf(source?.scenario);
    const order = { amount, currency, tax: 0, details, capture: true, failure, dispute, customer };
    const { payment } = this.#payments.create(context, order);
    subscription.payments.push(payment.id);
    if (failure !== undefined) return this.#retryLater(subscription, failure.code, context);
    const next = nextPeriod(new Date(subscription.next_capture_at), subscription.period);
    Object.assign(subscription, { retry_count: 0, retry_at: null, next_capture_at: timestamp(next) });
    this.#events.record(context, "subscription.captured", subscription);
  }

  /** Schedules another attempt of a failed charge, or suspends the subscription after the last one. */
  #retryLater(subscription: Subscription, reason: string, context: HandlerContext): void {
    subscription.retry_count++;
    const isSuspended = subscription.retry_count > maximumRetries;
    const nextDay = new Date(context.now.getTime() + day);
    subscription.retry_at = isSuspended ? null : timestamp(nextDay);
    this.#events.record(context, "subscription.failed", subscription, { reason });
    if (!isSuspended) return;
    subscription.status = "suspended";
    this.#events.record(context, "subscription.suspended", subscription);
  }
}

function nextPeriod(date: Date, period: Subscription["period"]): Date {
  const next = new Date(date);
  if (period === "weekly") next.setUTCDate(next.getUTCDate() + 7);
  else if (period === "monthly") next.setUTCMonth(next.getUTCMonth() + 1);
  else next.setUTCFullYear(next.getUTCFullYear() + 1);
  return next;
}
