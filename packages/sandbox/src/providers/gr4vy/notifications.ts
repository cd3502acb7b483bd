import type { Document } from "../../contract/document.js";
import { createSchemas } from "../../contract/schema.js";
import type { HandlerContext } from "../../engine/handler.js";
import { timestamp } from "./formats.js";

/** Sends a webhook about a record. */
export type Notify = (
  request: Pick<HandlerContext, "ids" | "now" | "emit">,
  kind: string,
  record: { readonly id: string; readonly merchant_account_id?: string | null },
) => void;

/** Creates the function that sends webhooks. The target has only the members in the contract. */
export function createNotify(contract: Document): Notify {
  const schemas = createSchemas(contract);
  return ({ ids, now, emit }, kind, record) => {
    const schema = contract.webhooks?.[kind]?.post.requestBody.content["application/json"].schema.$ref;
    emit({
      kind,
      payload: {
        type: "event",
        id: ids.uuid(),
        name: kind,
        created_at: timestamp(now),
        merchant_account_id: record.merchant_account_id ?? "default",
        gr4vy_id: "sandbox",
        environment: "sandbox",
        target: schemas.pick(`${schema?.split("/").at(-1)}Target`, record),
      },
    });
  };
}
