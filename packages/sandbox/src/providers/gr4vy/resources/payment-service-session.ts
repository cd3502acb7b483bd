import type { PaymentServiceSession } from "@paysession/gr4vy";

/** The session of a payment service. What services respond is not documented; the sandbox's echo the request. */
export function sessionOf(body: Record<string, unknown>): PaymentServiceSession {
  return {
    type: "payment-service-session",
    status: "succeeded",
    code: null,
    status_code: 200,
    response_body: body,
  };
}
