import type { WebhookContract } from "@paysession/core";
import { WebhookError } from "./errors.js";

/**
 * A genuine notification. `known` tells whether the contract describes its kind; only then can the compiler tell the
 * kinds apart.
 */
export type Received<Events, Unknown> = Delivery &
  (
    | { readonly known: true; readonly event: Events[keyof Events] }
    | { readonly known: false; readonly event: Unknown }
  );

export interface Delivery {
  /** The same for each repetition of a notification, and for no other: what to drop repetitions by. */
  readonly key: string;
}

/** Parses a notification that has been verified, and tells whether the contract knows its kind. */
export function readEvent<Unknown extends object>(
  bytes: Uint8Array,
  { title, tag, names }: WebhookContract,
): { known: boolean; event: Unknown } {
  let event: unknown;
  try {
    event = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new WebhookError(title, "body_malformed", "the signature is right, but the body is not JSON");
  }
  const name = (event as Record<string, unknown> | null)?.[tag];
  if (typeof name !== "string") {
    throw new WebhookError(title, "body_malformed", `the signature is right, but the body has no "${tag}"`);
  }
  return { known: names.includes(name), event: event as Unknown };
}
