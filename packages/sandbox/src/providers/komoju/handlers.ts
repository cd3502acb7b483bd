import type { Answer, Handler, Refusal } from "../../provider.js";
import { Store } from "../../store.js";

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
  payment_details: string | { type: string; [member: string]: unknown };
  capture?: "auto" | "manual";
}

interface Session {
  id: string;
  mode: string;
  amount: number;
  currency: string;
  return_url: string | null;
  default_locale: string;
  status: "pending" | "completed" | "cancelled";
  completed_at: string | null;
  cancelled_at: string | null;
  payment: Payment | null;
  [member: string]: unknown;
}

interface Payment {
  id: string;
  status: "pending" | "authorized" | "captured" | "cancelled";
  [member: string]: unknown;
}

interface Entry {
  session: Session;
  request: SessionRequest;
  expiresAt: number;
}

const day = 86_400;

/** Reserved until the shopper pays in a shop or at a bank. */
const paidLater = ["konbini", "bank_transfer", "pay_easy"];

/** The life of sessions, kept in memory. */
export function createHandlers(): Record<string, Handler> {
  const sessions = new Store<Entry>();

  const find = (id: unknown, now: Date): Entry | undefined => {
    const entry = sessions.get(String(id));
    // Expiry is a flag; the status stays pending.
    if (entry !== undefined) entry.session["expired"] = isOpen(entry) && now.getTime() >= entry.expiresAt;
    return entry;
  };

  return {
    createSession: ({ body, now, baseUrl }) => {
      const request = body as SessionRequest;
      const id = newId();
      const session: Session = {
        id,
        resource: "session",
        mode: request.mode ?? "payment",
        amount: request.amount,
        currency: request.currency,
        session_url: `${baseUrl}/hosted/sessions/${id}`,
        return_url: request.return_url ?? null,
        default_locale: request.default_locale ?? "ja",
        payment_methods: (request.payment_types ?? ["credit_card", "konbini"]).map((type) => ({ type })),
        created_at: timestamp(now),
        cancelled_at: null,
        completed_at: null,
        status: "pending",
        expired: false,
        merchant: { name: "Sandbox" },
        metadata: request.metadata ?? {},
        payment: null,
        ...(request.line_items !== undefined && { line_items: request.line_items }),
        ...(request.email !== undefined && { email: request.email }),
        ...(request.customer_id !== undefined && { customer_id: request.customer_id }),
        ...(request.payment_data !== undefined && {
          payment_data: { capture: "auto", ...request.payment_data },
        }),
      };
      const expiresAt = now.getTime() + (request.expires_in_seconds ?? day) * 1000;
      sessions.set(id, { session, request, expiresAt });
      return ok(session);
    },

    showSession: ({ path, now }) => {
      const entry = find(path["id"], now);
      return entry === undefined ? missing(path["id"]) : ok(entry.session);
    },

    cancelSession: ({ path, now }) => {
      const entry = find(path["id"], now);
      if (entry === undefined) return missing(path["id"]);
      const { session } = entry;
      if (!isOpen(entry)) return notPending(session);
      session.status = "cancelled";
      session.cancelled_at = timestamp(now);
      return ok(session);
    },

    paySession: ({ path, body, now }) => {
      const entry = find(path["id"], now);
      if (entry === undefined) return missing(path["id"]);
      const { session } = entry;
      if (!isOpen(entry) || session["expired"] === true) return notPending(session);
      const pay = body as PayRequest;
      session.status = "completed";
      session.completed_at = timestamp(now);
      if (session.mode !== "customer") session.payment = createPayment(entry, pay, now);
      if (session.mode !== "payment") session["customer_id"] ??= newId();
      const { status, payment, return_url } = session;
      return {
        status: 200,
        body: { redirect_url: return_url, status, ...(payment !== null && { payment }) },
      };
    },
  };
}

function createPayment({ session, request }: Entry, pay: PayRequest, now: Date): Payment {
  const details = typeof pay.payment_details === "string" ? { type: "credit_card" } : pay.payment_details;
  const later = paidLater.includes(details.type);
  const manual = (pay.capture ?? request.payment_data?.capture) === "manual";
  const status = later || manual ? "authorized" : "captured";
  return {
    id: newId(),
    resource: "payment",
    status,
    amount: session.amount,
    tax: 0,
    customer: null,
    payment_deadline: later ? timestamp(new Date(now.getTime() + 3 * day * 1000)) : null,
    payment_details: shown(details),
    payment_method_fee: 0,
    total: session.amount,
    currency: session.currency,
    description: null,
    captured_at: status === "captured" ? timestamp(now) : null,
    external_order_num: request.payment_data?.external_order_num ?? null,
    metadata: request.metadata ?? {},
    created_at: timestamp(now),
    amount_refunded: 0,
    locale: session.default_locale,
    session: session.id,
    customer_family_name: null,
    customer_given_name: null,
    mcc: null,
    statement_descriptor: null,
    refunds: [],
    refund_requests: [],
  };
}

/** Answers show of a card only its brand, last digits and expiry; of everything else what was sent. */
function shown(details: { type: string; [member: string]: unknown }): object {
  if (details.type === "mobile") return { ...details, provider: "sandbox" };
  if (!details.type.startsWith("credit_card")) return details;
  const number = String(details["number"] ?? "4111111111111111");
  return {
    type: details.type,
    email: details["email"] ?? null,
    brand: number.startsWith("4") ? "visa" : number.startsWith("5") ? "master" : "other",
    last_four_digits: number.slice(-4),
    month: Number(details["month"] ?? 12),
    year: Number(details["year"] ?? 2030),
  };
}

function isOpen({ session }: Entry): boolean {
  return session.status === "pending";
}

/** A copy, because the session goes on changing. */
function ok(session: Session): Answer {
  return { status: 200, body: structuredClone(session) };
}

function missing(id: unknown): Refusal {
  return { refused: "missing", what: `session ${String(id)}` };
}

function notPending({ id, status, expired }: Session): Refusal {
  const state = expired === true ? "expired" : status;
  return { refused: "state", code: "unprocessable_entity", reason: `Session ${id} is ${state}` };
}

/** 25 lower-case letters and digits. */
function newId(): string {
  const digits = crypto.getRandomValues(new Uint8Array(25));
  return Array.from(digits, (digit) => (digit % 36).toString(36)).join("");
}

function timestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
