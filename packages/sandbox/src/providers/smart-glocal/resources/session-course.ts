import type { ErrorDetails } from "@paysession/smart-glocal";
import type { HandlerContext } from "../../../engine/handler.js";
import type { RecurringTokens } from "./recurring-tokens.js";
import { deadlineFor } from "../scenarios.js";
import {
  notify,
  timestamp,
  updateSession,
  type RunningSession,
  type SessionRecord,
  type StartedOperation,
} from "./session-record.js";
import type { Wallets } from "./wallets.js";

/** What Smart Glocal does by itself with a started payment or payout. */
export class SessionCourse {
  readonly #wallets: Wallets;
  readonly #recurring: RecurringTokens;

  constructor(wallets: Wallets, recurring: RecurringTokens) {
    this.#wallets = wallets;
    this.#recurring = recurring;
  }

  /** Waits for the confirmation, after the operation has been started. */
  awaitConfirmation(running: RunningSession, context: HandlerContext): void {
    const { session, operation } = running;
    operation.record.status = "pending";
    operation.deadline = deadlineFor("confirmation", context.now);
    updateSession(session, { next_action: "confirm" }, context.now);
    notify(context, "ready_to_confirm", running);
  }

  /** Sends the customer to authentication if required, after the confirmation. */
  confirmed(running: RunningSession, context: HandlerContext): void {
    const { session, operation } = running;
    if (operation.kind !== "payment" || !operation.authenticates) return this.proceed(running, context);
    const url = `${context.baseUrl}/hosted/3ds/${session.id}`;
    const redirect = { url, base_url: url, method: "GET" };
    operation.record.customer_interaction = { type: "redirect", redirect };
    operation.deadline = deadlineFor("authentication", context.now);
    notify(context, "action_required", running);
  }

  /** Completes the operation or holds the payment, once the customer has nothing left to do. */
  proceed(running: RunningSession, context: HandlerContext): void {
    const { session, hold, operation } = running;
    const failure = operation.failure ?? this.#debitPayout(operation);
    if (failure !== undefined || !hold || operation.kind !== "payment") {
      return this.finish(running, failure, context);
    }
    operation.deadline = deadlineFor("capture", context.now);
    updateSession(session, { next_action: "capture" }, context.now);
    notify(context, "ready_to_capture", running);
  }

  /** Ends the operation. */
  finish(running: RunningSession, failure: ErrorDetails | undefined, context: HandlerContext): void {
    const { session, operation } = running;
    const { ids, now } = context;
    const { record } = operation;
    delete operation.deadline;
    if (operation.kind === "payment") delete operation.record.customer_interaction;
    record.finished_at = timestamp(now);
    if (failure === undefined) {
      record.status = "succeeded";
      if (operation.kind === "payment" && operation.issuesToken) {
        operation.record.recurrent = this.#recurring.issue(ids, now);
      }
      updateSession(session, { status: "accepted" }, now);
    } else {
      record.status = "failed";
      record.error = failure;
      updateSession(session, { status: "cancelled", error: failure }, now);
    }
    notify(context, "payment_finished", running);
  }

  /** Ends an operation that has waited too long. The deadline's time counts, not the time at which somebody looks. */
  expireIfDue(record: SessionRecord, context: HandlerContext): void {
    const { session, operation } = record;
    const deadline = operation?.deadline;
    if (operation === undefined || deadline === undefined || context.now.getTime() < deadline.at) return;
    delete session.next_action;
    this.finish({ ...record, operation }, deadline.error, { ...context, now: new Date(deadline.at) });
  }

  #debitPayout({ kind, record }: StartedOperation): ErrorDetails | undefined {
    if (kind === "payment" || this.#wallets.debit(record.amount_details)) return undefined;
    const description = "The wallet of this currency has insufficient funds";
    return { code: "insufficient_wallet_balance", description };
  }
}
