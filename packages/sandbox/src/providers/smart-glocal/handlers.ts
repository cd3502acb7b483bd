import type { Answer, CheckedRequest, Handler, Refusal } from "../../provider.js";
import { Store } from "../../store.js";
import { outcomeOf, type Failure } from "./outcomes.js";
import { RecurrentTokens, type RecurrentToken } from "./recurrent.js";
import { Wallets } from "./wallets.js";

interface Amount {
  amount: number;
  currency: string;
}

interface CardRequest {
  bank_card?: { number: string };
}

/** Payment or payout data as requests carry it. */
interface Details {
  type: string;
  card?: CardRequest;
  recurrent?: { token: string };
}

interface Refund {
  id: string;
  status: "in_progress" | "accepted";
  created_at: string;
  finished_at?: string;
  amount_details: Amount;
}

interface Payment {
  id: string;
  status: "in_progress" | "pending" | "succeeded" | "failed";
  created_at: string;
  finished_at?: string;
  customer?: unknown;
  payment_details: object;
  amount_details: Amount;
  participant_details?: unknown;
  metadata?: unknown;
  recurrent?: RecurrentToken;
  error?: Failure;
  refunds?: Refund[];
}

type Payout = Omit<Payment, "payment_details" | "refunds" | "recurrent"> & { payment_method: object };

interface Session {
  id: string;
  status: "created" | "in_progress" | "accepted" | "cancelled";
  created_at: string;
  updated_at: string;
  next_action?: "confirm" | "capture";
  acquiring_payments?: Payment[];
  payments?: Payout[];
  error?: Failure;
}

interface Given {
  payment_details?: Details;
  payment_method?: Details;
  amount_details?: Amount;
  customer?: unknown;
  participant_details?: unknown;
  payment_options?: { recurrent?: boolean };
  metadata?: unknown;
}

interface Entry {
  session: Session;
  /** What the session was created with; a start may replace it. */
  given: Given;
  /** What becomes of the operation that was started last; undefined for a success. */
  failure?: Failure | undefined;
  /** Whether that operation is to give a recurring token. */
  recurrent?: boolean;
  /** Whether payments wait for a capture after they are confirmed. */
  hold: boolean;
  /** What Smart Glocal would do next by itself. It happens before the next call on this session. */
  next?: (now: string) => void;
}

type Body = Given & { session_id: string };

/** The life of sessions, kept in memory. */
export function createHandlers(holdProject: string): Record<string, Handler> {
  const sessions = new Store<Entry>();
  const wallets = new Wallets();
  const tokens = new RecurrentTokens();
  let numbers = 3229;
  const id = (prefix: string): string => `${prefix}_${++numbers}`;

  const onSession =
    (perform: (entry: Entry, body: Body, now: string) => Refusal | undefined): Handler =>
    (request) => {
      const body = request.body as Body;
      const entry = sessions.get(body.session_id);
      if (entry === undefined) return { refused: "missing", what: `session ${body.session_id}` };
      const now = timestamp(request.now);
      entry.next?.(now);
      delete entry.next;
      const refusal = perform(entry, body, now);
      return refusal ?? ok(entry.session);
    };

  const start = (entry: Entry, body: Body, kind: "payment" | "payout", now: string): Refusal | undefined => {
    const { session } = entry;
    if (session.status === "cancelled" || session.next_action !== undefined) return wrongState(session);
    const given = { ...entry.given, ...body };
    const needed =
      kind === "payment"
        ? (["payment_details", "amount_details", "customer"] as const)
        : (["payment_method", "amount_details"] as const);
    const missing = needed.filter((name) => given[name] === undefined);
    if (missing.length > 0) {
      return {
        refused: "invalid",
        violations: missing.map((name) => ({
          location: "body",
          pointer: `/${name}`,
          message: "is required: it was given neither here nor when the session was created",
          keyword: "required",
        })),
      };
    }
    const token = kind === "payment" ? given.payment_details?.recurrent?.token : undefined;
    if (token !== undefined && tokens.find(token)?.is_active !== true) {
      return {
        refused: "state",
        code: "binding_is_deactivated",
        reason: "There is no active token of this name",
      };
    }
    entry.failure = outcomeOf(kind === "payment" ? given.payment_details : given.payment_method);
    entry.recurrent = kind === "payment" && given.payment_options?.recurrent === true;
    const operation = {
      id: id(kind === "payment" ? "pm" : "po"),
      status: "in_progress" as const,
      created_at: now,
      ...(given.customer !== undefined && { customer: given.customer }),
      amount_details: given.amount_details as Amount,
      ...(given.participant_details !== undefined && { participant_details: given.participant_details }),
      ...(given.metadata !== undefined && { metadata: given.metadata }),
    };
    if (kind === "payment") {
      const payment: Payment = { ...operation, payment_details: shown(given.payment_details as Details) };
      (session.acquiring_payments ??= []).push(payment);
    } else {
      const payout: Payout = { ...operation, payment_method: shown(given.payment_method as Details) };
      (session.payments ??= []).push(payout);
    }
    change(session, { status: "in_progress" }, now);
    entry.next = (later) => {
      current(session).status = "pending";
      change(session, { next_action: "confirm" }, later);
    };
    return undefined;
  };

  const succeed = (entry: Entry, now: string): void => {
    const operation = current(entry.session);
    if (entry.recurrent === true) Object.assign(operation, { recurrent: tokens.issue(new Date(now)) });
    finish(entry.session, undefined, now);
  };

  const open = (request: CheckedRequest): Entry => {
    const now = timestamp(request.now);
    const session: Session = { id: id("ps"), status: "created", created_at: now, updated_at: now };
    const hold = request.header["x-partner-project"] === holdProject;
    const entry: Entry = { session, given: request.body as Given, hold };
    sessions.set(session.id, entry);
    return entry;
  };

  const init = (request: CheckedRequest, kind: "payment" | "payout"): Answer | Refusal => {
    const entry = open(request);
    const body = { ...(request.body as Given), session_id: entry.session.id };
    return start(entry, body, kind, timestamp(request.now)) ?? ok(entry.session);
  };

  return {
    createSession: (request) => ok(open(request).session),

    initPayment: (request) => init(request, "payment"),

    initPayout: (request) => init(request, "payout"),

    startPayment: onSession((entry, body, now) => start(entry, body, "payment", now)),

    startPayout: onSession((entry, body, now) => start(entry, body, "payout", now)),

    confirmSession: onSession((entry, _body, now) => {
      const { session, hold } = entry;
      if (session.next_action !== "confirm") return wrongState(session);
      delete session.next_action;
      change(session, {}, now);
      const isPayment = session.acquiring_payments?.at(-1) === current(session);
      entry.next = (later) => {
        const failure = entry.failure ?? (isPayment ? undefined : payFrom(wallets, session));
        if (failure !== undefined) finish(session, failure, later);
        else if (hold && isPayment) change(session, { next_action: "capture" }, later);
        else succeed(entry, later);
      };
      return undefined;
    }),

    captureSession: onSession((entry, body, now) => {
      const { session } = entry;
      if (session.next_action !== "capture") return wrongState(session);
      const payment = current(session);
      if (body.amount_details !== undefined && body.amount_details.amount > payment.amount_details.amount) {
        return { refused: "state", code: "invalid_request", reason: "The amount is above what is held" };
      }
      if (body.amount_details !== undefined) payment.amount_details = body.amount_details;
      delete session.next_action;
      change(session, {}, now);
      entry.next = (later) => succeed(entry, later);
      return undefined;
    }),

    cancelSession: onSession((entry, _body, now) => {
      const { session } = entry;
      if (session.next_action === undefined) return wrongState(session);
      delete session.next_action;
      change(session, {}, now);
      entry.next = (later) => finish(session, cancelled, later);
      return undefined;
    }),

    refundSession: onSession((entry, body, now) => {
      const { session } = entry;
      const payment = session.acquiring_payments?.find(({ status }) => status === "succeeded");
      if (session.status !== "accepted" || payment === undefined) return wrongState(session);
      const refunded = (payment.refunds ?? []).reduce(
        (sum, { amount_details }) => sum + amount_details.amount,
        0,
      );
      const refundable = payment.amount_details.amount - refunded;
      const amount = body.amount_details ?? { ...payment.amount_details, amount: refundable };
      if (amount.amount > refundable || amount.amount <= 0) {
        return {
          refused: "state",
          code: "refund_amount_too_large",
          reason: `At most ${refundable} can be refunded`,
        };
      }
      const refund: Refund = { id: id("rf"), status: "in_progress", created_at: now, amount_details: amount };
      (payment.refunds ??= []).push(refund);
      change(session, { status: "in_progress" }, now);
      entry.next = (later) => {
        refund.status = "accepted";
        refund.finished_at = later;
        change(session, { status: "accepted" }, later);
      };
      return undefined;
    }),

    getSessionStatus: onSession(() => undefined),

    getWalletBalance: () => ({ status: 200, body: { status: "ok", wallets: wallets.list() } }),

    disableRecurrent: (request) => {
      const { recurrent } = request.body as { recurrent: { token: string } };
      const token = tokens.find(recurrent.token);
      if (token === undefined) return { refused: "missing", what: "recurring token of this name" };
      token.is_active = false;
      return { status: 200, body: { status: "ok", recurrent: { ...token } } };
    },
  };
}

/** A copy, because the session goes on changing. */
function ok(session: Session): Answer {
  return { status: 200, body: { status: "ok", session: structuredClone(session) } };
}

function wrongState({ id, status, next_action }: Session): Refusal {
  const waiting = next_action === undefined ? "" : ` and waits for ${next_action}`;
  return { refused: "state", code: "session_wrong_state", reason: `Session ${id} is ${status}${waiting}` };
}

/** The operation that was started last. */
function current(session: Session): Payment | Payout {
  const operations = [...(session.acquiring_payments ?? []), ...(session.payments ?? [])];
  const last = operations.sort((a, b) => Number(a.id.slice(3)) - Number(b.id.slice(3))).at(-1);
  if (last === undefined) throw new Error(`Session ${session.id} has no operation`);
  return last;
}

const cancelled: Failure = { code: "session_cancelled_by_partner", description: "You cancelled the session" };

function finish(session: Session, failure: Failure | undefined, now: string): void {
  const operation = current(session);
  operation.status = failure === undefined ? "succeeded" : "failed";
  operation.finished_at = now;
  if (failure === undefined) return change(session, { status: "accepted" }, now);
  operation.error = failure;
  change(session, { status: "cancelled", error: failure }, now);
}

/** Takes a payout from its wallet; gives why it cannot. */
function payFrom(wallets: Wallets, session: Session): Failure | undefined {
  if (wallets.take(current(session).amount_details)) return undefined;
  return { code: "insufficient_wallet_balance", description: "The wallet of this currency holds too little" };
}

function change(session: Session, changes: Partial<Session>, now: string): void {
  Object.assign(session, changes, { updated_at: now });
}

/** Answers show of a card only its brand and last digits. */
function shown({ type, card }: Details): object {
  if (card === undefined) return { type };
  const number = card.bank_card?.number ?? "4242424242424242";
  const brand = number.startsWith("4") ? "visa" : number.startsWith("5") ? "mastercard" : "other";
  return { type, card: { brand, last4: number.slice(-4) } };
}

/** UTC with microseconds, as the provider writes it. */
function timestamp(date: Date): string {
  return date.toISOString().replace("Z", "000Z");
}
