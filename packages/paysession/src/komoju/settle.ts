import {
  settle as settleWith,
  type Settlement,
  type SettleOptions,
  type UnknownOutcome,
} from "@paysession/core";
import { reconciliation, type KomojuClient } from "@paysession/komoju";

/**
 * Finds out what became of a request whose outcome is unknown. It works in another process and days later. While the
 * provider remembers the idempotency key, the request is repeated with it, **which carries it out if it never arrived**;
 * otherwise the provider's records are looked up.
 *
 * @param client A client with the same credentials as the one that made the call.
 * @param outcome The `outcome` of an OutcomeUnknownError, also after JSON.
 * @param options `body`: the request's body, which is not part of the outcome. `deadline`: milliseconds.
 * @returns The verdict. It is never a guess: where nothing proves it, it is `unknown` with the reason.
 * @throws UsageError when the outcome belongs to another provider or is damaged.
 *
 * @example
 * const settlement = await settle(komoju, JSON.parse(row.outcome), { body });
 * if (settlement.state === "did_not_happen") await release(row.order);
 */
export function settle(
  client: KomojuClient,
  outcome: UnknownOutcome,
  options?: SettleOptions,
): Promise<Settlement> {
  return settleWith(client, reconciliation, outcome, options);
}
