import type { HandlerRequest, HandlerResult, Refusal } from "../../engine/handler.js";

export const day = 86_400_000;

/** UTC in whole seconds, as the provider writes it. */
export function timestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** 25 lower-case letters and digits. */
export function newId({ ids }: Pick<HandlerRequest, "ids">): string {
  return ids.word(25);
}

export function ok(body: object): HandlerResult {
  return { status: 200, body };
}

export function missing(what: string, id: unknown): Refusal {
  return { refused: "missing", what: `${what} ${String(id)}` };
}

export function refused(reason: string): Refusal {
  return { refused: "state", code: "unprocessable_entity", reason };
}
