import type { Handler, Refusal } from "../../engine/handler.js";
import { accountHeader, accountOf, type AccountRequest } from "./merchant-account.js";

/**
 * Wraps handlers so that they refuse requests for a merchant account that does not exist.
 *
 * Gr4vy documents that a request is processed in the context of one merchant account, but not how it refuses an unknown one
 * (docs.gr4vy.com/guides/features/merchant-accounts/api, read 2026-11). The sandbox refuses an unknown account in the header
 * as an invalid request, and one that the token is limited to with 403.
 */
export function requireAccount(
  handlers: Readonly<Record<string, Handler>>,
  exists: (account: string) => boolean,
): Readonly<Record<string, Handler>> {
  return Object.fromEntries(
    Object.entries(handlers).map(([operation, handler]): [string, Handler] => [
      operation,
      (request) => (exists(accountOf(request)) ? handler(request) : refuseAccount(request)),
    ]),
  );
}

function refuseAccount(request: AccountRequest): Refusal {
  const account = accountOf(request);
  if (request.header[accountHeader] === undefined) {
    return {
      refused: "forbidden",
      reason: `The token is for the merchant account ${account}, which does not exist`,
    };
  }
  const message = `names no merchant account: there is no ${account}`;
  return {
    refused: "invalid",
    violations: [{ location: "header", pointer: `/${accountHeader}`, message, keyword: "sense" }],
  };
}
