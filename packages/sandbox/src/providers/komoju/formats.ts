import type { HandlerContext } from "../../engine/handler.js";

/** Milliseconds of a day. */
export const day = 86_400_000;

/** Formats a time as the provider does: UTC in whole seconds. */
export function timestamp(date: Date): string {
  return date.toISOString().replace(/\.\d{3}/, "");
}

/** Generates an ID of 25 lower-case letters and digits. */
export function newId({ ids }: Pick<HandlerContext, "ids">): string {
  return ids.word(25);
}
