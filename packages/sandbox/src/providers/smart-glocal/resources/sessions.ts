import type { Payment, Session, SessionAnswer, SessionCreateRequest } from "@paysession/smart-glocal";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import type { Overview } from "../../../provider.js";
import type { Cards } from "../cards.js";
import { holdProject } from "../credentials.js";
import type { RequestOf, SmartGlocalHandlers } from "../handlers.js";
import type { RecurringTokens } from "./recurring-tokens.js";
import type { SessionCourse } from "./session-course.js";
import {
  notify,
  timestamp,
  updateSession,
  wrongState,
  type RunningSession,
  type SessionRecord,
} from "./session-record.js";
import { createPayment, createPayout } from "./start-operation.js";

type SessionResult = { readonly status: 200; readonly body: SessionAnswer };

const cancelled = { code: "session_cancelled_by_partner", description: "You cancelled the session" };

/** Sessions, with their payments, payouts and refunds. */
export class Sessions {
  readonly #records = new Store<SessionRecord>();
  readonly #cards: Cards;
  readonly #recurring: RecurringTokens;
  readonly #course: SessionCourse;
  #lastNumber = 3229;

  constructor(cards: Cards, recurring: RecurringTokens, course: SessionCourse) {
    this.#cards = cards;
    this.#recurring = recurring;
    this.#course = course;
  }

  /** Finds a session by ID, after ending what has waited too long. */
  find(id: string, context: HandlerContext): SessionRecord | undefined {
    const record = this.#records.get(id);
    if (record !== undefined) this.#course.expireIfDue(record, context);
    return record;
  }

  handlers(): Pick<
    SmartGlocalHandlers,
    | "createSession"
    | "initPayment"
    | "initPayout"
    | "startPayment"
    | "startPayout"
    | "confirmSession"
    | "captureSession"
    | "cancelSession"
    | "refundSession"
    | "getSessionStatus"
  > {
    return {
      createSession: (request) => ok(this.#create(request).session),
      initPayment: (request) => this.#start(this.#create(request), "payment", request),
      initPayout: (request) => this.#start(this.#create(request), "payout", request),
      startPayment: this.#on((record, request) => this.#start(record, "payment", request)),
      startPayout: this.#on((record, request) => this.#start(record, "payout", request)),
      confirmSession: this.#on((record, request) => this.#confirm(record, request)),
      captureSession: this.#on((record, request) => this.#capture(record, request)),
      cancelSession: this.#on((record, request) => this.#cancel(record, request)),
      refundSession: this.#on((record, request) => this.#refund(record, request)),
      getSessionStatus: this.#on(({ session }) => ok(session)),
    };
  }

  /** All sessions, newest first. */
  overview(): Overview[] {
    return this.#records
      .values()
      .reverse()
      .map(({ session, parameters }) => ({
        kind: "session",
        id: session.id,
        status: session.next_action === undefined ? session.status : `waits for ${session.next_action}`,
        amount: parameters.amount_details?.amount,
        currency: parameters.amount_details?.currency,
        at: session.created_at,
      }));
  }

  /** Creates a handler that finds the session of its request. */
  #on<Request extends HandlerContext & { readonly body: { readonly session_id: string } }>(
    handler: (record: SessionRecord, request: Request) => SessionResult | Refusal,
  ): (request: Request) => SessionResult | Refusal {
    return (request) => {
      const { session_id } = request.body;
      const record = this.find(session_id, request);
      if (record === undefined) return { refused: "missing", what: `session ${session_id}` };
      return handler(record, request);
    };
  }

  #create({
    body,
    header,
    now,
    version,
  }: RequestOf<"createSession" | "initPayment" | "initPayout">): SessionRecord {
    const created_at = timestamp(now);
    const record: SessionRecord = {
      session: { id: this.#nextId("ps"), status: "created", created_at, updated_at: created_at },
      parameters: body,
      version,
      hold: header["x-partner-project"] === holdProject,
    };
    this.#records.set(record.session.id, record);
    return record;
  }

  #start(
    record: SessionRecord,
    kind: "payment" | "payout",
    { body, ...context }: HandlerContext & { readonly body: SessionCreateRequest },
  ): SessionResult | Refusal {
    const { session } = record;
    const { now } = context;
    if (session.status === "cancelled" || session.next_action !== undefined) return wrongState(session);
    const parameters = { ...record.parameters, ...body };
    const scope = {
      cards: this.#cards,
      recurring: this.#recurring,
      nextId: (prefix: string) => this.#nextId(prefix),
      now,
    };
    const operation = kind === "payment" ? createPayment(parameters, scope) : createPayout(parameters, scope);
    if ("refused" in operation) return operation;
    record.operation = operation;
    record.version = context.version;
    if (operation.kind === "payment") (session.acquiring_payments ??= []).push(operation.record);
    else (session.payments ??= []).push(operation.record);
    updateSession(session, { status: "in_progress" }, now);
    context.afterResponse(() => this.#course.awaitConfirmation({ ...record, operation }, context));
    return ok(session);
  }

  #confirm(record: SessionRecord, request: RequestOf<"confirmSession">): SessionResult | Refusal {
    return this.#answer(record, "confirm", request, (running) => this.#course.confirmed(running, request));
  }

  #capture(record: SessionRecord, request: RequestOf<"captureSession">): SessionResult | Refusal {
    const amount = request.body.amount_details;
    const held = record.operation?.record;
    if (record.session.next_action !== "capture" || held === undefined) return wrongState(record.session);
    if (amount !== undefined && amount.amount > held.amount_details.amount) {
      return { refused: "state", code: "invalid_request", reason: "The amount exceeds the held amount" };
    }
    if (amount !== undefined) held.amount_details = amount;
    return this.#answer(record, "capture", request, (running) =>
      this.#course.finish(running, undefined, request),
    );
  }

  #cancel(record: SessionRecord, request: RequestOf<"cancelSession">): SessionResult | Refusal {
    return this.#answer(record, record.session.next_action, request, (running) =>
      this.#course.finish(running, cancelled, request),
    );
  }

  /**
   * Accepts a call that the session waits for.
   *
   * @param action The value that `next_action` must have.
   * @param continueWith What the provider does after it has responded.
   */
  #answer(
    record: SessionRecord,
    action: string | undefined,
    { now, afterResponse }: HandlerContext,
    continueWith: (running: RunningSession) => void,
  ): SessionResult | Refusal {
    const { session, operation } = record;
    if (operation === undefined || action === undefined || session.next_action !== action) {
      return wrongState(session);
    }
    delete session.next_action;
    updateSession(session, {}, now);
    afterResponse(() => continueWith({ ...record, operation }));
    return ok(session);
  }

  #refund(record: SessionRecord, request: RequestOf<"refundSession">): SessionResult | Refusal {
    const { session } = record;
    const { body, now, afterResponse } = request;
    const payment = session.acquiring_payments?.find(({ status }) => status === "succeeded");
    if (session.status !== "accepted" || payment === undefined) return wrongState(session);
    const refundable = refundableAmount(payment);
    const amount_details = body.amount_details ?? { ...payment.amount_details, amount: refundable };
    if (amount_details.amount > refundable || amount_details.amount <= 0) {
      const reason = `The refundable amount is ${refundable}`;
      return { refused: "state", code: "refund_amount_too_large", reason };
    }
    const created_at = timestamp(now);
    const refund = {
      id: this.#nextId("rf"),
      status: "in_progress",
      created_at,
      amount_details,
    };
    (payment.refunds ??= []).push(refund);
    updateSession(session, { status: "in_progress" }, now);
    afterResponse(() => {
      Object.assign(refund, { status: "accepted", finished_at: created_at });
      updateSession(session, { status: "accepted" }, now);
      notify(request, "payment_refunded", record);
    });
    return ok(session);
  }

  #nextId(prefix: string): string {
    return `${prefix}_${++this.#lastNumber}`;
  }
}

function refundableAmount({ amount_details, refunds = [] }: Payment): number {
  return refunds.reduce((rest, refund) => rest - refund.amount_details.amount, amount_details.amount);
}

function ok(session: Session): SessionResult {
  return { status: 200, body: { status: "ok", session } };
}
