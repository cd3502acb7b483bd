import type { Session, SessionRequest } from "@paysession/komoju";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";
import { withParameters } from "../../../hosted-pages/page.js";
import type { Details } from "../payment-details.js";
import { newId, timestamp } from "../formats.js";
import { invalid } from "../results.js";
import { activeTypes, offerMethod } from "../payment-methods.js";

/** A session with everything that its course depends on. */
export interface SessionRecord {
  readonly session: Session;
  readonly parameters: SessionRequest;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  /** The code that every payment of the session fails with. */
  readonly scenario: unknown;
}

/** Seconds until a session expires, by default. */
const defaultLifetime = 86_400;

export function createSessionRecord(
  context: HandlerContext,
  parameters: SessionRequest,
  scenario: unknown,
): SessionRecord {
  const id = newId(context);
  const { line_items, email, payment_types = activeTypes } = parameters;
  const { customer_id } = { customer_id: undefined, ...parameters };
  const payment_data = paymentDataOf(parameters);
  const session: Session = {
    id,
    resource: "session",
    mode: parameters.mode ?? "payment",
    amount: parameters.amount,
    currency: parameters.currency,
    session_url: `${context.baseUrl}/hosted/sessions/${id}`,
    return_url: parameters.return_url ?? null,
    default_locale: parameters.default_locale ?? "ja",
    payment_methods: payment_types.map((type) => offerMethod(type, parameters)),
    created_at: timestamp(context.now),
    cancelled_at: null,
    completed_at: null,
    status: "pending",
    expired: false,
    merchant: { name: "Sandbox" },
    metadata: parameters.metadata ?? {},
    payment: null,
    ...(line_items !== undefined && { line_items }),
    ...(email !== undefined && { email }),
    ...(customer_id !== undefined && { customer_id }),
    ...(payment_data !== undefined && { payment_data: { capture: "auto", ...payment_data } }),
  };
  const expiresAt = context.now.getTime() + (parameters.expires_in_seconds ?? defaultLifetime) * 1000;
  return { session, parameters, expiresAt, scenario };
}

/** The `payment_data` of a session, which sessions of mode "customer" do not have. */
export function paymentDataOf(
  parameters: SessionRequest,
): Extract<SessionRequest, { payment_data?: unknown }>["payment_data"] {
  return "payment_data" in parameters ? parameters.payment_data : undefined;
}

/** The shop's URL with the session's ID; undefined if the session has none. */
export function returnUrlOf({ id, return_url }: Session): string | undefined {
  return return_url === null ? undefined : withParameters(return_url, { session_id: id });
}

/** Refuses payment details of a type that the session does not offer. How KOMOJU words this is not documented. */
export function refuseUnoffered({ payment_methods }: Session, details: Details): Refusal | undefined {
  const offered = payment_methods.map(({ type }) => type);
  if (offered.includes(details.type)) return undefined;
  const values = offered.map((type) => JSON.stringify(type)).join(", ");
  return invalid("/payment_details/type", `must be one of ${values}`);
}

/** Whether a session can still be paid or cancelled. */
export function isOpen({ status, expired }: Session): boolean {
  return status === "pending" && !expired;
}
