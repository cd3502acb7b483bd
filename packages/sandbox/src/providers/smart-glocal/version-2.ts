import type { Payout, Session, SessionAnswer } from "@paysession/smart-glocal";
import type { ApiVersion } from "../../provider.js";

/**
 * Version 2 of the API. It has other names for a payout's data and for the lists of payments and payouts, and is documented
 * for sessions only: https://developer.smart-glocal.com/docs/reference/methods/session-create and …/reference/objects,
 * read 2026-11.
 */
export const version2: ApiVersion = {
  name: "2",
  basePath: "/api/v2",
  includes: ({ path }) => path.startsWith("/session/"),
  toContract: (body) => {
    if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
    const { payout_details, payment_method: _, ...rest } = body as Record<string, unknown>;
    return payout_details === undefined ? rest : { ...rest, payment_method: payout_details };
  },
  fromContract: (body) => {
    // Responses satisfy the contract: an accepted call has a session, a refused one an error.
    const answer = body as SessionAnswer | { readonly error: { readonly description: string } };
    if ("session" in answer) return { ...answer, session: sessionInVersion2(answer.session) };
    const description = answer.error.description.replaceAll("payment_method", "payout_details");
    return { ...answer, error: { ...answer.error, description } };
  },
};

/** Converts a session to version 2. */
export function sessionInVersion2({ acquiring_payments, payments, ...session }: Session): Session {
  return {
    ...session,
    ...(acquiring_payments && { payment_list: acquiring_payments }),
    ...(payments && { payout_list: payments.map(payoutInVersion2) }),
  };
}

function payoutInVersion2({ payment_method, ...payout }: Payout): Payout {
  return payment_method === undefined ? payout : { ...payout, payout_details: payment_method };
}
