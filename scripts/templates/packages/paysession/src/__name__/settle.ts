import {
  settle as settleWith,
  type Settlement,
  type SettleOptions,
  type UnknownOutcome,
} from "@paysession/core";
import { reconciliation, type __Name__Client } from "@paysession/__name__";

/**
 * Finds out what became of a request whose outcome is unknown. It works in another process and days later.
 *
 * @param client A client with the same credentials as the one that made the call.
 * @param outcome The `outcome` of an OutcomeUnknownError, also after JSON.
 * @param options `body`: the request's body, which is not part of the outcome. `deadline`: milliseconds.
 * @returns The verdict. It is never a guess: where nothing proves it, it is `unknown` with the reason.
 * @throws UsageError when the outcome belongs to another provider or is damaged.
 */
export function settle(
  client: __Name__Client,
  outcome: UnknownOutcome,
  options?: SettleOptions,
): Promise<Settlement> {
  return settleWith(client, reconciliation, outcome, options);
}
