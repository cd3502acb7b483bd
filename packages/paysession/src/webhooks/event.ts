import type { WebhookContract } from "@paysession/core";
import { WebhookError } from "./errors.js";

/**
 * A genuine notification. `known` is true if the contract describes its type; only then can the compiler narrow the event.
 */
export type Received<Events, Unknown> = Delivery &
  (
    | { readonly known: true; readonly event: Events[keyof Events] }
    | { readonly known: false; readonly event: Unknown }
  );

export interface Delivery {
  /** Identifies the notification: the same for each of its deliveries and for no other. `dedupe` uses it. */
  readonly key: string;
}

/**
 * Parses a verified notification.
 *
 * @throws WebhookError if the body is not a JSON object with a type.
 */
export function readEvent<Unknown extends object>(
  bytes: Uint8Array,
  { title, tag, names }: WebhookContract,
): { known: boolean; event: Unknown } {
  let event: unknown;
  try {
    event = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new WebhookError(title, "body_malformed", "the signature is valid, but the body is not JSON");
  }
  const name = (event as Record<string, unknown> | null)?.[tag];
  if (typeof name !== "string") {
    throw new WebhookError(title, "body_malformed", `the signature is valid, but the body has no "${tag}"`);
  }
  return { known: names.includes(name), event: event as Unknown };
}
