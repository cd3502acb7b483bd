import type { Document } from "../../contract/document.js";
import { createSchemas } from "../../contract/schema.js";
import type { HandlerContext } from "../../engine/handler.js";
import { timestamp } from "./formats.js";
import { defaultAccount } from "./merchant-account.js";
import type { WebhookSubscriptions } from "./resources/webhook-subscriptions.js";

/** Sends a webhook about a record. */
export type Notify = (
  request: Pick<HandlerContext, "ids" | "now" | "emit">,
  kind: string,
  record: { readonly id: string; readonly merchant_account_id?: string | null },
) => void;

/**
 * Creates the function that sends webhooks. The target has only the members in the contract.
 *
 * @param subscriptions The webhook subscriptions, which receive the webhooks of their merchant account.
 */
export function createNotify(contract: Document, subscriptions: WebhookSubscriptions): Notify {
  const schemas = createSchemas(contract);
  return ({ ids, now, emit }, kind, record) => {
    const schema = contract.webhooks?.[kind]?.post.requestBody.content["application/json"].schema.$ref;
    const account = record.merchant_account_id ?? defaultAccount;
    emit({
      kind,
      hooks: subscriptions.hooksOf(account, now),
      payload: {
        type: "event",
        id: ids.uuid(),
        name: kind,
        created_at: timestamp(now),
        merchant_account_id: account,
        gr4vy_id: "sandbox",
        environment: "sandbox",
        target: schemas.pick(`${schema?.split("/").at(-1)}Target`, record),
      },
    });
  };
}
