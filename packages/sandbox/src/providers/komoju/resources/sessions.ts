import type { Session, SessionPayResult } from "@paysession/komoju";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { timestamp } from "../formats.js";
import type { KomojuHandlers } from "../handlers.js";
import { flowOf, type Details } from "../payment-details.js";
import { invalid, missing, ok, unprocessable } from "../results.js";
import { disputeOf, failureOf } from "../scenarios.js";
import type { Customers } from "./customers.js";
import type { ExternalCustomers } from "./external-customers.js";
import type { Merchants } from "./merchants.js";
import type { Payments } from "./payments.js";
import {
  createSessionRecord,
  isOpen,
  paymentDataOf,
  refuseUnoffered,
  returnUrlOf,
  type SessionRecord,
} from "./session-record.js";
import type { Tokens } from "./tokens.js";

/** How a session is paid. */
export interface SessionPayment {
  readonly details: Details;
  readonly capture?: "auto" | "manual" | undefined;
}

type PayContext = HandlerContext & { readonly header: Readonly<Record<string, unknown>> };

/** Checkout sessions. Completing a session creates a payment, stores a customer, or both. */
export class Sessions {
  readonly #records = new Store<SessionRecord>();
  readonly #payments: Payments;
  readonly #customers: Customers;
  readonly #tokens: Tokens;
  readonly #externalCustomers: ExternalCustomers;
  readonly #merchants: Merchants;

  constructor(
    payments: Payments,
    customers: Customers,
    tokens: Tokens,
    externalCustomers: ExternalCustomers,
    merchants: Merchants,
  ) {
    this.#merchants = merchants;
    this.#externalCustomers = externalCustomers;
    this.#payments = payments;
    this.#customers = customers;
    this.#tokens = tokens;
  }

  /** Finds a session. It expires first if it is due. */
  find(id: string, { now }: Pick<HandlerContext, "now">): SessionRecord | Refusal {
    const record = this.#records.get(id);
    if (record === undefined) return missing("session", id);
    const { session, expiresAt } = record;
    // Expiry is a flag; the status remains "pending".
    session.expired = session.status === "pending" && now.getTime() >= expiresAt;
    return record;
  }

  /** Returns the stored card that the shopper of a session can pay with. */
  storedCard({ parameters }: SessionRecord): ReturnType<ExternalCustomers["find"]> {
    return this.#externalCustomers.find(parameters.external_customer_id);
  }

  values(): Session[] {
    return this.#records.values().map(({ session }) => session);
  }

  handlers(): Pick<KomojuHandlers, "createSession" | "showSession" | "cancelSession" | "paySession"> {
    return {
      createSession: (request) => {
        const unknown = this.#merchants.unknownOf(paymentDataOf(request.body)?.platform_details);
        if (unknown !== undefined) {
          return invalid("/payment_data/platform_details", `names no merchant: ${unknown}`);
        }
        const record = createSessionRecord(request, request.body, request.header["komoju-scenario"]);
        this.#records.set(record.session.id, record);
        return ok(record.session);
      },
      showSession: (request) => {
        const record = this.find(request.path.id, request);
        return "refused" in record ? record : ok(record.session);
      },
      cancelSession: (request) => {
        const record = this.find(request.path.id, request);
        if ("refused" in record) return record;
        const { session } = record;
        if (!isOpen(session)) return notOpen(session);
        session.status = "cancelled";
        session.cancelled_at = timestamp(request.now);
        return ok(session);
      },
      paySession: (request) => {
        const record = this.find(request.path.id, request);
        if ("refused" in record) return record;
        const { payment_details, capture } = request.body;
        const details = this.#tokens.resolve(payment_details);
        if (details === undefined) return missing("token", payment_details);
        const result = this.pay(record, request, { details, capture });
        return "refused" in result ? result : ok(result);
      },
    };
  }

  /** Completes a session, or starts its payment if the shopper has to act. */
  pay(record: SessionRecord, context: PayContext, payment: SessionPayment): SessionPayResult | Refusal {
    const { session, parameters } = record;
    if (!isOpen(session)) return notOpen(session);
    const unoffered = refuseUnoffered(session, payment.details);
    if (unoffered !== undefined) return unoffered;
    if (session.mode !== "payment") {
      const { currency, customer_id } = session;
      const change = { currency, email: parameters.email, details: payment.details };
      const customer = this.#customers.save(context, change, customer_id);
      if (customer === undefined) return missing("customer", customer_id);
      session.customer_id = customer.id;
    }
    if (session.mode !== "customer") return this.#createPayment(record, context, payment);
    complete(session, context);
    const customer = this.#customers.summary(session.customer_id ?? "");
    return { redirect_url: returnUrlOf(session) ?? null, status: session.status, customer };
  }

  #createPayment(
    { session, parameters, scenario }: SessionRecord,
    context: HandlerContext,
    { details, capture }: SessionPayment,
  ): SessionPayResult | Refusal {
    const payment_data = paymentDataOf(parameters);
    const returnUrl = returnUrlOf(session);
    const { payment, refusal, redirectUrl } = this.#payments.create(context, {
      amount: session.amount,
      currency: session.currency,
      tax: 0,
      details,
      failure: failureOf(details, scenario),
      dispute: disputeOf(scenario),
      capture: (capture ?? payment_data?.capture) !== "manual",
      customer: session.customer_id,
      session: session.id,
      locale: session.default_locale,
      metadata: parameters.metadata,
      external_order_num: payment_data?.external_order_num,
      mcc: payment_data?.mcc,
      statement_descriptor: payment_data?.statement_descriptor,
      platform_details: payment_data?.platform_details,
      returnUrls: { done: returnUrl, cancelled: returnUrl },
      onSettled: ({ status }, later) => {
        if (status === "authorized" || status === "captured") complete(session, later);
      },
    });
    session.payment = payment;
    if (refusal !== undefined) return refusal;
    if (redirectUrl === undefined) complete(session, context);
    const { external_customer_id: shopper } = parameters;
    if (shopper !== undefined && flowOf(details) === "card") this.#externalCustomers.save(shopper, details);
    return { redirect_url: redirectUrl ?? returnUrl ?? null, status: session.status, payment };
  }
}

function complete(session: Session, { now }: Pick<HandlerContext, "now">): void {
  if (session.status !== "pending") return;
  session.status = "completed";
  session.completed_at = timestamp(now);
}

function notOpen({ id, status, expired }: Session): Refusal {
  return unprocessable(`Session ${id} is ${expired ? "expired" : status}`);
}
