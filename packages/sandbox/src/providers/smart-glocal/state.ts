import type { HostedPage } from "../../hosted-pages/page.js";
import type { Handler, HandlerRequest, HandlerResult, Refusal } from "../../engine/handler.js";
import type { Overview } from "../../provider.js";
import { Store } from "../../engine/store.js";
import { challenged, outcomeOf, type Failure } from "./scenarios.js";
import { RecurrentTokens, type RecurrentToken } from "./resources/recurring-tokens.js";
import { networkOf, Tokens, type CardSource } from "./resources/tokens.js";
import { Wallets } from "./resources/wallets.js";

interface Amount {
  amount: number;
  currency: string;
}

/** Payment or payout data as requests carry it. */
interface Details {
  type: string;
  card?: CardSource;
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
  customer_interaction?: { type: "redirect"; redirect: { url: string; base_url: string; method: "GET" } };
}

type Payout = Omit<Payment, "payment_details" | "refunds" | "recurrent" | "customer_interaction"> & {
  payment_method: object;
};

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
  payment_options?: { recurrent?: boolean; return_url?: string };
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
  /** Whether the customer must authenticate first. */
  challenge?: boolean;
  /** Where the customer is sent back to after that. */
  returnUrl?: string | undefined;
}

type Body = Given & { session_id: string };

/**
 * The life of sessions, kept in memory. What Smart Glocal does by itself it does as soon as it has answered, and
 * notifies the shop of it.
 */
export function createSmartGlocalState(holdProject: string): {
  handlers: Record<string, Handler>;
  pages: Record<string, HostedPage>;
  overview: () => Overview[];
  /** Whether a public token was issued and is still good. */
  isGoodToken: (token: string, now: Date) => boolean;
} {
  const sessions = new Store<Entry>();
  const wallets = new Wallets();
  const recurrent = new RecurrentTokens();
  const tokens = new Tokens(recurrent);
  let numbers = 3229;
  const id = (prefix: string): string => `${prefix}_${++numbers}`;

  const onSession =
    (
      perform: (entry: Entry, body: Body, now: string, request: HandlerRequest) => Refusal | undefined,
    ): Handler =>
    (request) => {
      const body = request.body as Body;
      const entry = sessions.get(body.session_id);
      if (entry === undefined) return { refused: "missing", what: `session ${body.session_id}` };
      return perform(entry, body, timestamp(request.now), request) ?? ok(entry.session);
    };

  const numberIn = (details: Details | undefined): string | undefined =>
    details?.card && tokens.numberOf(details.card);

  const start = (
    entry: Entry,
    body: Body,
    kind: "payment" | "payout",
    request: HandlerRequest,
  ): Refusal | undefined => {
    const { session } = entry;
    const now = timestamp(request.now);
    if (session.status === "cancelled" || session.next_action !== undefined) return wrongState(session);
    const given = { ...entry.given, ...body };
    for (const name of ["payment_details", "payment_method"] as const) {
      const { card } = given[name] ?? {};
      if (card?.tokenized_card !== undefined && tokens.numberOf(card) === undefined) {
        return { refused: "missing", what: "card token of this name" };
      }
    }
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
    if (token !== undefined && recurrent.find(token)?.is_active !== true) {
      return {
        refused: "state",
        code: "binding_is_deactivated",
        reason: "There is no active token of this name",
      };
    }
    entry.challenge = kind === "payment" && challenged(numberIn(given.payment_details));
    entry.returnUrl = given.payment_options?.return_url;
    entry.failure = outcomeOf(numberIn(kind === "payment" ? given.payment_details : given.payment_method));
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
      const payment: Payment = {
        ...operation,
        payment_details: shown(given.payment_details as Details, numberIn(given.payment_details)),
      };
      (session.acquiring_payments ??= []).push(payment);
    } else {
      const payout: Payout = {
        ...operation,
        payment_method: shown(given.payment_method as Details, numberIn(given.payment_method)),
      };
      (session.payments ??= []).push(payout);
    }
    change(session, { status: "in_progress" }, now);
    request.afterResponse(() => {
      current(session).status = "pending";
      change(session, { next_action: "confirm" }, now);
      notify(request, "ready_to_confirm", session);
    });
    return undefined;
  };

  const finish = (entry: Entry, failure: Failure | undefined, request: HandlerRequest): void => {
    const { session } = entry;
    const now = timestamp(request.now);
    const operation = current(session);
    const isPayment = session.acquiring_payments?.includes(operation as Payment) === true;
    operation.status = failure === undefined ? "succeeded" : "failed";
    operation.finished_at = now;
    if (failure === undefined) {
      if (entry.recurrent === true)
        Object.assign(operation, { recurrent: recurrent.issue(request.ids, request.now) });
      change(session, { status: "accepted" }, now);
    } else {
      operation.error = failure;
      change(session, { status: "cancelled", error: failure }, now);
    }
    // Of payouts no notification is documented.
    if (isPayment) notify(request, "payment_finished", session);
  };

  /** What Smart Glocal does once nothing more is needed from the customer. */
  const proceed = (entry: Entry, request: HandlerRequest): void => {
    const { session, hold } = entry;
    const isPayment = session.acquiring_payments?.at(-1) === current(session);
    const failure = entry.failure ?? (isPayment ? undefined : payFrom(wallets, session));
    if (failure !== undefined || !hold || !isPayment) return finish(entry, failure, request);
    change(session, { next_action: "capture" }, timestamp(request.now));
    notify(request, "ready_to_capture", session);
  };

  const challenge = ({ session }: Entry, { baseUrl, ...request }: HandlerRequest): void => {
    const url = `${baseUrl}/hosted/3ds/${session.id}`;
    const redirect = { url, base_url: url, method: "GET" as const };
    (current(session) as Payment).customer_interaction = { type: "redirect", redirect };
    notify(request, "action_required", session);
  };

  const open = (request: HandlerRequest): Entry => {
    const now = timestamp(request.now);
    const session: Session = { id: id("ps"), status: "created", created_at: now, updated_at: now };
    const hold = request.header["x-partner-project"] === holdProject;
    const entry: Entry = { session, given: request.body as Given, hold };
    sessions.set(session.id, entry);
    return entry;
  };

  const init = (request: HandlerRequest, kind: "payment" | "payout"): HandlerResult | Refusal => {
    const entry = open(request);
    const body = { ...(request.body as Given), session_id: entry.session.id };
    return start(entry, body, kind, request) ?? ok(entry.session);
  };

  const handlers: Record<string, Handler> = {
    createSession: (request) => ok(open(request).session),

    initPayment: (request) => init(request, "payment"),

    initPayout: (request) => init(request, "payout"),

    startPayment: onSession((entry, body, _now, request) => start(entry, body, "payment", request)),

    startPayout: onSession((entry, body, _now, request) => start(entry, body, "payout", request)),

    confirmSession: onSession((entry, _body, now, request) => {
      const { session } = entry;
      if (session.next_action !== "confirm") return wrongState(session);
      delete session.next_action;
      change(session, {}, now);
      request.afterResponse(() =>
        entry.challenge === true ? challenge(entry, request) : proceed(entry, request),
      );
      return undefined;
    }),

    captureSession: onSession((entry, body, now, request) => {
      const { session } = entry;
      if (session.next_action !== "capture") return wrongState(session);
      const payment = current(session);
      if (body.amount_details !== undefined && body.amount_details.amount > payment.amount_details.amount) {
        return { refused: "state", code: "invalid_request", reason: "The amount is above what is held" };
      }
      if (body.amount_details !== undefined) payment.amount_details = body.amount_details;
      delete session.next_action;
      change(session, {}, now);
      request.afterResponse(() => finish(entry, undefined, request));
      return undefined;
    }),

    cancelSession: onSession((entry, _body, now, request) => {
      const { session } = entry;
      if (session.next_action === undefined) return wrongState(session);
      delete session.next_action;
      change(session, {}, now);
      request.afterResponse(() => finish(entry, cancelled, request));
      return undefined;
    }),

    refundSession: onSession((entry, body, now, request) => {
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
      request.afterResponse(() => {
        refund.status = "accepted";
        refund.finished_at = now;
        change(session, { status: "accepted" }, now);
        notify(request, "payment_refunded", session);
      });
      return undefined;
    }),

    getSessionStatus: onSession(() => undefined),

    getWalletBalance: () => ({ status: 200, body: { status: "ok", wallets: wallets.list() } }),

    disableRecurrent: (request) => {
      const given = request.body as { recurrent: { token: string } };
      const token = recurrent.find(given.recurrent.token);
      if (token === undefined) return { refused: "missing", what: "recurring token of this name" };
      token.is_active = false;
      return { status: 200, body: { status: "ok", recurrent: token } };
    },
  };

  /** Stands for the bank's page, on which the customer authenticates. */
  const authentication: HostedPage = {
    path: "/hosted/3ds/:id",
    show: ({ path }) => {
      const session = sessions.get(String(path["id"]))?.session;
      if (session === undefined) return { refused: "missing", what: `session ${String(path["id"])}` };
      const { amount_details, customer_interaction } = current(session) as Payment;
      const waits = customer_interaction !== undefined;
      const choices = [
        { value: "pay", label: "Authenticate" },
        { value: "fail", label: "Fail" },
      ];
      const title = waits ? "Is it you who pays?" : `The session is ${session.status}`;
      return { status: 200, body: { title, ...amount_details, choices: waits ? choices : [] } };
    },
    choose: (request) => {
      const entry = sessions.get(String(request.path["id"]));
      const { choice } = request.body as { choice?: string };
      const payment = entry && (current(entry.session) as Payment);
      if (entry === undefined || payment?.customer_interaction === undefined) {
        return { refused: "missing", what: "authentication that waits for an answer" };
      }
      delete payment.customer_interaction;
      if (choice === "pay") proceed(entry, request);
      else finish(entry, notAuthenticated, request);
      return { status: 303, body: { location: entry.returnUrl } };
    },
  };

  const overview = (): Overview[] =>
    sessions
      .values()
      .reverse()
      .map(({ session, given }) => ({
        kind: "session",
        id: session.id,
        status: session.next_action === undefined ? session.status : `waits for ${session.next_action}`,
        amount: given.amount_details?.amount,
        currency: given.amount_details?.currency,
        at: session.created_at,
      }));

  return {
    handlers: { ...handlers, ...tokens.handlers() },
    pages: { authentication },
    overview,
    isGoodToken: (token, now) => tokens.isGood(token, now),
  };
}

function notify({ emit }: Pick<HandlerRequest, "emit">, kind: string, session: Session): void {
  emit({ kind, payload: { type: kind, session } });
}

function ok(session: Session): HandlerResult {
  return { status: 200, body: { status: "ok", session } };
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

const notAuthenticated: Failure = { code: "3DS_error", description: "The customer was not authenticated" };

/** Takes a payout from its wallet; gives why it cannot. */
function payFrom(wallets: Wallets, session: Session): Failure | undefined {
  if (wallets.take(current(session).amount_details)) return undefined;
  return { code: "insufficient_wallet_balance", description: "The wallet of this currency holds too little" };
}

function change(session: Session, changes: Partial<Session>, now: string): void {
  Object.assign(session, changes, { updated_at: now });
}

/** Answers show of a card only its brand and last digits. */
function shown({ type, card }: Details, number = "4242424242424242"): object {
  if (card === undefined) return { type };
  return { type, card: { brand: networkOf(number), last4: number.slice(-4) } };
}

/** UTC with microseconds, as the provider writes it. */
function timestamp(date: Date): string {
  return date.toISOString().replace("Z", "000Z");
}
