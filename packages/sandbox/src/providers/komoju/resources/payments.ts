import type { HostedPage } from "../../../hosted-pages/page.js";
import type { Handler, HandlerContext, HandlerRequest, Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { day, newId, timestamp } from "../formats.js";
import { missing, ok, unprocessable } from "../results.js";
import type { Customers } from "./customers.js";
import { describeDetails, flowOf, type Details } from "../payment-details.js";
import type { Events, Hook } from "./events.js";
import { listOf } from "../pagination.js";
import { authenticationOf, decline, failureOf, notAuthenticated, type Failure } from "../scenarios.js";
import type { Tokens } from "./tokens.js";

interface Refund {
  readonly id: string;
  readonly amount: number;
  readonly [member: string]: unknown;
}

/** A payment as responses show it. Amounts are in minor units. */
export interface Payment {
  readonly id: string;
  readonly created_at: string;
  status: "pending" | "authorized" | "captured" | "cancelled" | "expired" | "refunded" | "failed";
  amount: number;
  tax: number;
  total: number;
  readonly payment_method_fee: number;
  readonly currency: string;
  captured_at: string | null;
  amount_refunded: number;
  readonly payment_deadline: string | null;
  readonly payment_details: Record<string, unknown>;
  readonly refunds: Refund[];
  readonly refund_requests: object[];
  metadata: unknown;
  description: string | null;
  readonly [member: string]: unknown;
}

interface Entry {
  readonly payment: Payment;
  /** Whether it is captured as soon as it is authorized. */
  readonly capture: boolean;
  readonly hooks: readonly Hook[];
  /** Where the shopper is redirected after paying or failing (`done`), and after cancelling (`aborted`). */
  readonly back: { readonly done: string | undefined; readonly aborted: string | undefined };
  /** Whether the authentication fails, whatever the shopper does. */
  readonly fails: boolean;
  /** Called when the shopper has paid, failed or cancelled on a hosted page. */
  readonly onSettled: (payment: Payment, context: HandlerContext) => void;
}

/** What a payment is created from. */
export interface Order {
  readonly amount: number;
  readonly currency: string;
  readonly tax: number;
  readonly details: Details;
  readonly capture: boolean;
  readonly failure?: Failure | undefined;
  readonly customer?: string | undefined;
  readonly session?: string | undefined;
  readonly locale?: string | undefined;
  readonly metadata?: unknown;
  readonly description?: string | undefined;
  readonly external_order_num?: string | undefined;
  readonly hooks?: readonly Hook[] | undefined;
  readonly back?: { readonly done?: string | undefined; readonly aborted?: string | undefined } | undefined;
  readonly onSettled?: ((payment: Payment, context: HandlerContext) => void) | undefined;
}

interface PaymentRequest {
  amount: number;
  currency: string;
  tax?: number | "auto";
  payment_details?: string | Details;
  customer?: string;
  capture?: boolean;
  description?: string;
  external_order_num?: string;
  return_url?: string;
  cancel_url?: string;
  locale?: string;
  metadata?: unknown;
  webhooks?: Hook[];
}

/** Payments, with their captures and refunds. */
export class Payments {
  readonly #entries = new Store<Entry>();
  readonly #events: Events;
  readonly #tokens: Tokens;
  readonly #customers: Customers;

  constructor(events: Events, tokens: Tokens, customers: Customers) {
    this.#events = events;
    this.#tokens = tokens;
    this.#customers = customers;
  }

  /** Creates a payment. A payment that fails is stored too, and the refusal is returned with it. */
  create(request: HandlerContext, order: Order): { payment: Payment; refusal: Refusal | undefined } {
    const id = newId(request);
    const { details } = order;
    const url = `${request.baseUrl}/hosted/payments/${id}`;
    const flow = flowOf(details);
    const authentication = authenticationOf(details);
    const due = flow === "later" || flow === "redirect" ? 3 * day : undefined;
    const payment: Payment = {
      id,
      resource: "payment",
      status: "pending",
      amount: order.amount,
      tax: order.tax,
      customer: order.customer ?? null,
      payment_deadline: due === undefined ? null : timestamp(new Date(request.now.getTime() + due)),
      payment_details: describeDetails(details, request.ids, url),
      payment_method_fee: 0,
      total: order.amount + order.tax,
      currency: order.currency,
      description: order.description ?? null,
      captured_at: null,
      external_order_num: order.external_order_num ?? null,
      metadata: order.metadata ?? {},
      created_at: timestamp(request.now),
      amount_refunded: 0,
      locale: order.locale ?? "ja",
      session: order.session ?? null,
      customer_family_name: null,
      customer_given_name: null,
      mcc: null,
      statement_descriptor: null,
      refunds: [],
      refund_requests: [],
    };
    const entry: Entry = {
      payment,
      capture: order.capture,
      hooks: order.hooks ?? [],
      back: { done: order.back?.done, aborted: order.back?.aborted },
      fails: authentication === "fails",
      onSettled: order.onSettled ?? (() => {}),
    };
    this.#entries.set(id, entry);
    if (order.failure !== undefined) {
      this.#fail(entry, request, order.failure);
      return { payment, refusal: decline(order.failure) };
    }
    if (flow === "later") this.#transition(entry, request, "authorized");
    else if (flow === "prepaid") this.#pay(entry, request, details);
    else if (flow === "redirect" || authentication !== undefined)
      payment.payment_details["redirect_url"] = url;
    else this.#succeed(entry, request);
    return { payment, refusal: undefined };
  }

  handlers(): Record<string, Handler> {
    return {
      createPayment: (request) => {
        const body = request.body as PaymentRequest;
        const source = this.#sourceOf(body, request);
        if ("refused" in source) return source;
        const tax = body.tax === undefined || body.tax === "auto" ? consumptionTax(body.amount) : body.tax;
        const { payment, refusal } = this.create(request, {
          ...body,
          ...source,
          tax,
          capture: body.capture ?? true,
          hooks: body.webhooks,
          back: { done: body.return_url, aborted: body.cancel_url ?? body.return_url },
        });
        return refusal ?? ok(payment);
      },

      listPayments: (request) => {
        const { currency, external_order_num, status } = request.query as Record<string, string | undefined>;
        const statuses = status?.split(",");
        const found = this.#entries
          .values()
          .map((entry) => this.#expireIfDue(entry, request).payment)
          .filter(
            (payment) =>
              (currency === undefined || payment.currency === currency) &&
              (external_order_num === undefined || payment["external_order_num"] === external_order_num) &&
              (statuses === undefined || statuses.includes(payment.status)),
          );
        return listOf(found, request);
      },

      showPayment: this.#on(({ payment }) => ok(payment)),

      updatePayment: this.#on((entry, request) => {
        const { payment } = entry;
        const { description, metadata, payment_details } = request.body as {
          description?: string;
          metadata?: object;
          payment_details?: string | Details;
        };
        if (payment_details !== undefined) {
          const details = this.#tokens.resolve(payment_details);
          if (details === undefined) return missing("token", payment_details);
          if (payment.status !== "pending" || flowOf(details) !== "prepaid")
            return wrongState(payment, "topped up");
          const failure = failureOf(details, undefined);
          if (failure !== undefined) return decline(failure);
          this.#pay(entry, request, details);
        }
        if (description !== undefined) payment.description = description;
        if (metadata !== undefined) payment.metadata = metadata;
        this.#notify(entry, request, "payment.updated");
        return ok(payment);
      }),

      capturePayment: this.#on((entry, request) => {
        const { payment } = entry;
        const { amount, tax } = (request.body ?? {}) as { amount?: number; tax?: number | "auto" };
        // A payment at a shop or bank is captured when the shopper pays, not by the merchant.
        if (payment.status !== "authorized" || isPaidLater(payment)) return wrongState(payment, "captured");
        const taken = amount ?? payment.amount;
        const taxed = tax === undefined ? (amount === undefined ? payment.tax : 0) : tax;
        const taxes = taxed === "auto" ? consumptionTax(taken) : taxed;
        if (taken + taxes > payment.total) {
          return unprocessable(`The amount ${taken + taxes} exceeds the authorized amount ${payment.total}`);
        }
        Object.assign(payment, { amount: taken, tax: taxes, total: taken + taxes });
        this.#transition(entry, request, "captured");
        return ok(payment);
      }),

      refundPayment: this.#on((entry, request) => {
        const { payment } = entry;
        const left = payment.total - payment.amount_refunded;
        const { amount = left, description } = (request.body ?? {}) as {
          amount?: number;
          description?: string;
        };
        if (payment.status !== "captured") return wrongState(payment, "refunded");
        if (amount > left || amount <= 0)
          return unprocessable(`The amount ${amount} is not from 1 to the refundable amount ${left}`);
        payment.refunds.push({
          id: newId(request),
          resource: "refund",
          amount,
          currency: payment.currency,
          payment: payment.id,
          description: description ?? null,
          created_at: timestamp(request.now),
          chargeback: false,
        });
        payment.amount_refunded += amount;
        if (payment.amount_refunded === payment.total) payment.status = "refunded";
        this.#notify(entry, request, "payment.refund.created");
        if (payment.status === "refunded") this.#notify(entry, request, "payment.refunded");
        return ok(payment);
      }),

      cancelPayment: this.#on((entry, request) => {
        const { payment } = entry;
        if (payment.status !== "pending" && payment.status !== "authorized") {
          return wrongState(payment, "cancelled");
        }
        this.#transition(entry, request, "cancelled");
        return ok(payment);
      }),

      createRefundRequest: this.#on((entry, request) => {
        const { payment } = entry;
        const body = request.body as Record<string, unknown> & { amount: number };
        if (payment.status !== "captured" || !isPaidLater(payment))
          return wrongState(payment, "refunded by bank transfer");
        const left = payment.total - payment.amount_refunded;
        if (body.amount > left || body.amount <= 0) {
          return unprocessable(`From 1 to ${left} can be refunded, not ${body.amount}`);
        }
        payment.refund_requests.push({
          id: newId(request),
          payment: payment.id,
          customer_name: body["customer_name"],
          bank_name: body["bank_name"],
          bank_code: body["bank_code"] ?? null,
          branch_name: body["branch_name"] ?? "",
          branch_number: body["branch_number"],
          account_number: String(body["account_number"]),
          status: "pending",
          created_at: timestamp(request.now),
          ...(body["description"] !== undefined && { description: body["description"] }),
        });
        return { status: 204 };
      }),
    };
  }

  /** Creates the page that stands for a shop, a bank, a wallet or an authentication. */
  page(): HostedPage {
    return {
      path: "/hosted/payments/:id",
      show: this.#on(({ payment }) => {
        const waits =
          payment.status === "pending" || (payment.status === "authorized" && isPaidLater(payment));
        const choices = [
          { value: "pay", label: "Pay" },
          { value: "fail", label: "Fail" },
          { value: "cancel", label: "Cancel" },
        ];
        const { total, currency } = payment;
        const title = waits ? "Pay" : `This payment is ${payment.status}`;
        return ok({ title, amount: total, currency, choices: waits ? choices : [] });
      }),
      choose: this.#on((entry, request) => {
        const { payment, back } = entry;
        const { choice } = request.body as { choice?: string };
        const isPending = payment.status === "pending";
        if (!isPending && !(payment.status === "authorized" && isPaidLater(payment))) {
          return wrongState(payment, "paid");
        }
        // A payment at a shop or bank cannot be failed or cancelled by the shopper.
        if (!isPending && choice !== "pay") return { status: 303, body: {} };
        if (choice === "pay" && !entry.fails) {
          if (isPending) this.#succeed(entry, request);
          else this.#transition(entry, request, "captured");
        } else if (choice === "cancel") this.#transition(entry, request, "cancelled");
        else this.#fail(entry, request, notAuthenticated);
        entry.onSettled(payment, request);
        return { status: 303, body: { location: choice === "cancel" ? back.aborted : back.done } };
      }),
    };
  }

  values(): Payment[] {
    return this.#entries.values().map(({ payment }) => payment);
  }

  #sourceOf(
    { payment_details, customer }: PaymentRequest,
    request: HandlerRequest,
  ): { details: Details; failure: Failure | undefined } | Refusal {
    const scenario = request.header["komoju-scenario"];
    if (customer !== undefined) {
      const stored = this.#customers.source(customer);
      if (stored === undefined) return missing("customer with payment details", customer);
      return { details: stored.details, failure: failureOf(stored.details, scenario ?? stored.scenario) };
    }
    const details = this.#tokens.resolve(payment_details);
    if (details === undefined) return missing("token", payment_details);
    return { details, failure: failureOf(details, scenario) };
  }

  #on(perform: (entry: Entry, request: HandlerRequest) => ReturnType<Handler>): Handler {
    return (request) => {
      const entry = this.#entries.get(String(request.path["id"]));
      return entry === undefined
        ? missing("payment", request.path["id"])
        : perform(this.#expireIfDue(entry, request), request);
    };
  }

  /** Time-based changes are applied lazily, on the next read. */
  #expireIfDue(entry: Entry, request: HandlerContext): Entry {
    const { status, payment_deadline } = entry.payment;
    const isOpen = status === "pending" || (status === "authorized" && isPaidLater(entry.payment));
    if (isOpen && payment_deadline !== null && request.now.getTime() >= Date.parse(payment_deadline)) {
      this.#transition(entry, request, "expired");
    }
    return entry;
  }

  #succeed(entry: Entry, request: HandlerContext): void {
    delete entry.payment.payment_details["redirect_url"];
    this.#transition(entry, request, "authorized");
    if (entry.capture) this.#transition(entry, request, "captured");
  }

  #fail(entry: Entry, request: HandlerContext, failure: Failure): void {
    entry.payment.status = "failed";
    this.#notify(entry, request, "payment.failed", failure.code);
  }

  /** Debits a prepaid card. WebMoney's test card has a balance of 2000 yen. */
  #pay(entry: Entry, request: HandlerContext, details: Details): void {
    const { payment } = entry;
    const shows = payment.payment_details as { short_amount: number; prepaid_cards: object[] };
    const owed = shows.prepaid_cards.length === 0 ? payment.total : shows.short_amount;
    const held = details.type === "web_money" ? 2000 : owed;
    shows.short_amount = Math.max(0, owed - held);
    const last_four_digits = String(details["prepaid_number"]).slice(-4);
    shows.prepaid_cards.push({ last_four_digits, points: Math.min(owed, held) });
    if (shows.short_amount === 0) this.#succeed(entry, request);
  }

  #transition(
    entry: Entry,
    request: HandlerContext,
    status: "authorized" | "captured" | "cancelled" | "expired",
  ): void {
    entry.payment.status = status;
    if (status === "captured") entry.payment.captured_at = timestamp(request.now);
    this.#notify(entry, request, `payment.${status}`);
  }

  #notify(
    { payment, hooks }: Entry,
    request: HandlerContext,
    kind: string,
    reason: string | null = null,
  ): void {
    this.#events.record(request, kind, payment, { reason, hooks });
  }
}

/** Consumption tax at Japan's highest rate, which KOMOJU adds by default. How it rounds is not documented. */
function consumptionTax(amount: number): number {
  return Math.floor(amount / 10);
}

function isPaidLater({ payment_details }: Payment): boolean {
  return flowOf(payment_details as unknown as Details) === "later";
}

function wrongState({ id, status }: Payment, wish: string): Refusal {
  return unprocessable(`Payment ${id} is ${status} and cannot be ${wish}`);
}
