import type { Handler, HandlerRequest } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { day, missing, newId, ok, refused, timestamp } from "../common.js";
import type { Customers } from "./customers.js";
import type { Events } from "./events.js";
import { listOf } from "../pagination.js";
import { failureOf } from "../scenarios.js";
import type { Payments } from "./payments.js";

interface Subscription {
  readonly id: string;
  status: "active" | "suspended" | "deleted";
  readonly amount: number;
  readonly currency: string;
  readonly period: "weekly" | "monthly" | "yearly";
  retry_count: number;
  retry_at: string | null;
  next_capture_at: string;
  readonly created_at: string;
  ended_at: string | null;
  readonly payments: string[];
  readonly [member: string]: unknown;
}

interface Entry {
  readonly subscription: Subscription;
  readonly customer: string;
}

interface SubscriptionRequest {
  customer: string;
  amount: number;
  currency: string;
  period: "weekly" | "monthly" | "yearly";
  metadata?: unknown;
}

/** How often a charge is tried again, a day later each time; the provider's own number is not documented. */
const retries = 3;

/**
 * Charges that come back. The first is made at once; the others are made when somebody looks, for all the time that has
 * gone by.
 */
export class Subscriptions {
  readonly #entries = new Store<Entry>();
  readonly #events: Events;
  readonly #payments: Payments;
  readonly #customers: Customers;

  constructor(events: Events, payments: Payments, customers: Customers) {
    this.#events = events;
    this.#payments = payments;
    this.#customers = customers;
  }

  handlers(): Record<string, Handler> {
    return {
      createSubscription: (request) => {
        const { customer, amount, currency, period, metadata } = request.body as SubscriptionRequest;
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
          metadata: metadata ?? {},
          payments: [],
        };
        const entry = { subscription, customer };
        this.#entries.set(subscription.id, entry);
        this.#events.happened(request, "subscription.created", subscription);
        return ok(this.#seen(entry, request));
      },

      listSubscriptions: (request) =>
        listOf(
          this.#entries.values().map((entry) => this.#seen(entry, request)),
          request,
        ),

      showSubscription: (request) => {
        const entry = this.#entries.get(String(request.path["id"]));
        return entry === undefined
          ? missing("subscription", request.path["id"])
          : ok(this.#seen(entry, request));
      },

      deleteSubscription: (request) => {
        const entry = this.#entries.get(String(request.path["id"]));
        if (entry === undefined) return missing("subscription", request.path["id"]);
        const subscription = this.#seen(entry, request);
        if (subscription.status === "deleted") return refused(`Subscription ${subscription.id} is deleted`);
        subscription.status = "deleted";
        subscription.ended_at = timestamp(request.now);
        this.#events.happened(request, "subscription.deleted", subscription);
        return ok(subscription);
      },
    };
  }

  /** With all charges made that are due by now. */
  #seen(entry: Entry, request: HandlerRequest): Subscription {
    const { subscription } = entry;
    for (;;) {
      const due = new Date(subscription.retry_at ?? subscription.next_capture_at);
      if (subscription.status !== "active" || due > request.now) return subscription;
      this.#charge(entry, { ...request, now: due });
    }
  }

  #charge({ subscription, customer }: Entry, request: HandlerRequest): void {
    const source = this.#customers.source(customer);
    const failure =
      source === undefined
        ? { code: "request_failed", reason: "The customer has no payment details any more" }
        : failureOf(source.details, source.scenario);
    const { amount, currency } = subscription;
    const details = source?.details ?? { type: "credit_card" };
    const order = { amount, currency, tax: 0, details, capture: true, failure, customer };
    const { payment } = this.#payments.create(request, order);
    subscription.payments.push(payment.id);
    if (failure === undefined) {
      subscription.retry_count = 0;
      subscription.retry_at = null;
      subscription.next_capture_at = timestamp(
        after(new Date(subscription.next_capture_at), subscription.period),
      );
      this.#events.happened(request, "subscription.captured", subscription);
      return;
    }
    subscription.retry_count++;
    const suspended = subscription.retry_count > retries;
    subscription.retry_at = suspended ? null : timestamp(new Date(request.now.getTime() + day));
    this.#events.happened(request, "subscription.failed", subscription, { reason: failure.code });
    if (!suspended) return;
    subscription.status = "suspended";
    this.#events.happened(request, "subscription.suspended", subscription);
  }
}

function after(date: Date, period: "weekly" | "monthly" | "yearly"): Date {
  const next = new Date(date);
  if (period === "weekly") next.setUTCDate(next.getUTCDate() + 7);
  else if (period === "monthly") next.setUTCMonth(next.getUTCMonth() + 1);
  else next.setUTCFullYear(next.getUTCFullYear() + 1);
  return next;
}
