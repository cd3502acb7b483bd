import { withParameters, type HostedPage } from "../../../hosted-pages/page.js";
import type {
  Handler,
  HandlerContext,
  HandlerRequest,
  HandlerResult,
  Refusal,
} from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { newId, timestamp } from "../formats.js";
import { missing, ok, unprocessable } from "../results.js";
import type { Customers } from "./customers.js";
import type { Details } from "../payment-details.js";
import { failureOf } from "../scenarios.js";
import type { Payment, Payments } from "./payments.js";
import type { Tokens } from "./tokens.js";

interface SessionRequest {
  mode?: "payment" | "customer" | "customer_payment";
  amount: number;
  currency: string;
  return_url?: string;
  email?: string;
  expires_in_seconds?: number;
  default_locale?: string;
  payment_types?: string[];
  line_items?: object[];
  metadata?: Record<string, string>;
  payment_data?: { capture?: "auto" | "manual"; external_order_num?: string };
  customer_id?: string;
}

interface PayRequest {
  payment_details: string | Details;
  capture?: "auto" | "manual";
}

interface Session {
  readonly id: string;
  readonly mode: string;
  readonly amount: number;
  readonly currency: string;
  readonly return_url: string | null;
  readonly default_locale: string;
  readonly created_at: string;
  status: "pending" | "completed" | "cancelled";
  expired: boolean;
  completed_at: string | null;
  cancelled_at: string | null;
  payment: Payment | null;
  customer_id?: string;
  readonly [member: string]: unknown;
}

interface Entry {
  readonly session: Session;
  readonly request: SessionRequest;
  readonly expiresAt: number;
  /** The code that every payment of the session fails with. */
  readonly scenario: unknown;
}

const day = 86_400;

/** Checkout sessions. Completing a session creates a payment, stores a customer, or both. */
export class Sessions {
  readonly #entries = new Store<Entry>();
  readonly #payments: Payments;
  readonly #customers: Customers;
  readonly #tokens: Tokens;

  constructor(payments: Payments, customers: Customers, tokens: Tokens) {
    this.#payments = payments;
    this.#customers = customers;
    this.#tokens = tokens;
  }

  handlers(): Record<string, Handler> {
    return {
      createSession: (request) => this.#create(request),

      showSession: this.#on(({ session }) => ok(session)),

      cancelSession: this.#on(({ session }, request) => {
        if (session.status !== "pending" || session.expired) return notPending(session);
        session.status = "cancelled";
        session.cancelled_at = timestamp(request.now);
        return ok(session);
      }),

      paySession: this.#on((entry, request) => {
        const body = request.body as PayRequest;
        const details = this.#tokens.resolve(body.payment_details);
        if (details === undefined) return missing("token", body.payment_details);
        return this.#pay(entry, request, details, body.capture);
      }),
    };
  }

  /** Creates the page on which the shopper pays. */
  page(): HostedPage {
    return {
      path: "/hosted/sessions/:id",
      show: this.#on(({ session }) => {
        const isOpen = session.status === "pending" && !session.expired;
        const title = isOpen ? "Checkout" : `This session is ${session.expired ? "expired" : session.status}`;
        const fields = [{ name: "number", label: "Card number", value: "4111111111111111" }];
        const choices = [
          { value: "card", label: "Pay by card" },
          { value: "konbini", label: "Pay at a konbini" },
          { value: "paypay", label: "Pay with PayPay" },
          { value: "cancel", label: "Back to the shop" },
        ];
        const { amount, currency } = session;
        return ok({ title, amount, currency, ...(isOpen ? { fields, choices } : { choices: [] }) });
      }),
      choose: this.#on((entry, request) => {
        const { choice, number = "" } = request.body as { choice?: string; number?: string };
        const back = { status: 303, body: { location: returnTo(entry.session) } };
        // The session stays open, so that the shopper can return.
        if (choice === "cancel") return back;
        const email = "shopper@example.com";
        const details: Record<string, Details> = {
          card: { type: "credit_card", number, month: 12, year: 2030 },
          konbini: { type: "konbini", store: "lawson", email },
          paypay: { type: "paypay" },
        };
        const chosen = details[choice ?? ""];
        if (chosen === undefined) return missing("choice", choice);
        const outcome = this.#pay(entry, request, chosen, undefined);
        // After a declined payment, the page is shown again for another payment method.
        if ("refused" in outcome) return outcome.refused === "declined" ? { status: 303, body: {} } : outcome;
        const { redirect_url } = outcome.body as { redirect_url: string | null };
        return { status: 303, body: { location: redirect_url ?? undefined } };
      }),
    };
  }

  values(): Session[] {
    return this.#entries.values().map(({ session }) => session);
  }

  #create(request: HandlerRequest): HandlerResult | Refusal {
    const body = request.body as SessionRequest;
    const id = newId(request);
    const session: Session = {
      id,
      resource: "session",
      mode: body.mode ?? "payment",
      amount: body.amount,
      currency: body.currency,
      session_url: `${request.baseUrl}/hosted/sessions/${id}`,
      return_url: body.return_url ?? null,
      default_locale: body.default_locale ?? "ja",
      payment_methods: (body.payment_types ?? ["credit_card", "konbini"]).map((type) => ({ type })),
      created_at: timestamp(request.now),
      cancelled_at: null,
      completed_at: null,
      status: "pending",
      expired: false,
      merchant: { name: "Sandbox" },
      metadata: body.metadata ?? {},
      payment: null,
      ...(body.line_items !== undefined && { line_items: body.line_items }),
      ...(body.email !== undefined && { email: body.email }),
      ...(body.customer_id !== undefined && { customer_id: body.customer_id }),
      ...(body.payment_data !== undefined && { payment_data: { capture: "auto", ...body.payment_data } }),
    };
    const expiresAt = request.now.getTime() + (body.expires_in_seconds ?? day) * 1000;
    const scenario = request.header["komoju-scenario"];
    this.#entries.set(id, { session, request: body, expiresAt, scenario });
    return ok(session);
  }

  #pay(
    entry: Entry,
    request: HandlerRequest,
    details: Details,
    capture: "auto" | "manual" | undefined,
  ): HandlerResult | Refusal {
    const { session, request: parameters, scenario } = entry;
    if (session.status !== "pending" || session.expired) return notPending(session);
    if (session.mode !== "payment") {
      const change = { currency: session.currency, email: parameters.email, details };
      const customer = this.#customers.save(request, change, session.customer_id);
      if (customer === undefined) return missing("customer", session.customer_id);
      session.customer_id = customer.id;
    }
    if (session.mode === "customer") {
      this.#complete(session, request);
      const customer = this.#customers.summary(session.customer_id ?? "");
      return ok({ redirect_url: returnTo(session) ?? null, status: session.status, customer });
    }
    const { payment, refusal } = this.#payments.create(request, {
      amount: session.amount,
      currency: session.currency,
      tax: 0,
      details,
      failure: failureOf(details, scenario),
      capture: (capture ?? parameters.payment_data?.capture) !== "manual",
      customer: session.customer_id,
      session: session.id,
      locale: session.default_locale,
      metadata: parameters.metadata,
      external_order_num: parameters.payment_data?.external_order_num,
      back: { done: returnTo(session), aborted: returnTo(session) },
      onSettled: ({ status }, later) => {
        if (status === "authorized" || status === "captured") this.#complete(session, later);
      },
    });
    session.payment = payment;
    if (refusal !== undefined) return refusal;
    const redirect = payment.payment_details["redirect_url"] as string | undefined;
    if (redirect === undefined) this.#complete(session, request);
    const redirect_url = redirect ?? returnTo(session) ?? null;
    return ok({ redirect_url, status: session.status, payment });
  }

  #complete(session: Session, { now }: Pick<HandlerContext, "now">): void {
    if (session.status !== "pending") return;
    session.status = "completed";
    session.completed_at = timestamp(now);
  }

  #on(perform: (entry: Entry, request: HandlerRequest) => HandlerResult | Refusal): Handler {
    return (request) => {
      const entry = this.#entries.get(String(request.path["id"]));
      if (entry === undefined) return missing("session", request.path["id"]);
      // Expiry is a flag; the status remains "pending".
      const { session, expiresAt } = entry;
      session.expired = session.status === "pending" && request.now.getTime() >= expiresAt;
      return perform(entry, request);
    };
  }
}

/** The shop's URL with the session's ID. */
function returnTo({ id, return_url }: Session): string | undefined {
  return return_url === null ? undefined : withParameters(return_url, { session_id: id });
}

function notPending({ id, status, expired }: Session): Refusal {
  return unprocessable(`Session ${id} is ${expired ? "expired" : status}`);
}
