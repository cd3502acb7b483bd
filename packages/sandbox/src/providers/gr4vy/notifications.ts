import type { Document } from "../../contract/document.js";
import { createSchemas } from "../../contract/schema.js";
import type { HandlerRequest } from "../../engine/handler.js";
import { timestamp } from "./formats.js";
import type { AccountRecord } from "./merchant-account.js";

/** Sends a webhook about a record. */
export type Notify = (
  request: Pick<HandlerRequest, "ids" | "now" | "emit">,
  kind: string,
  record: Pick<AccountRecord, "id"> & { readonly merchant_account_id?: unknown },
) => void;

/** Creates the function that sends webhooks. The target has only the members in the contract. */
export function createNotify(contract: Document): Notify {
  const schemas = createSchemas(contract);
  const { webhooks } = contract as unknown as {
    webhooks: Record<
      string,
      { post: { requestBody: { content: { "application/json": { schema: { $ref: string } } } } } }
    >;
  };
  return ({ ids, now, emit }, kind, record) => {
    const schema = webhooks[kind]?.post.requestBody.content["application/json"].schema.$ref.split("/").at(-1);
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
        target: schemas.pick(`${schema}Target`, record),
      },
    });
  };
}
