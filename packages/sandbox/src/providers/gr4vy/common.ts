import type { HandlerRequest, HandlerResult, Refusal } from "../../engine/handler.js";

/** What every record has that belongs to a merchant account. */
export interface Kept {
  readonly id: string;
  readonly merchant_account_id: string;
  readonly created_at: string;
  updated_at: string;
  readonly [member: string]: unknown;
}

/** The merchant account that a request speaks for. */
export function accountOf({ header }: Pick<HandlerRequest, "header">): string {
  return String(header["x-gr4vy-merchant-account-id"] ?? "default");
}

/** UTC with microseconds and an offset, as the provider writes it. */
export function timestamp(date: Date): string {
  return date.toISOString().replace("Z", "000+00:00");
}

export function ok(body: object): HandlerResult {
  return { status: 200, body };
}

export function created(body: object): HandlerResult {
  return { status: 201, body };
}

export function missing(what: string, id: unknown): Refusal {
  return { refused: "missing", what: `${what} ${String(id)}` };
}

/** A value that the contract admits and that makes no sense here. */
export function wrong(pointer: string, message: string): Refusal {
  return { refused: "invalid", violations: [{ location: "body", pointer, message, keyword: "sense" }] };
}

export function conflict(reason: string): Refusal {
  return { refused: "state", code: "bad_request", reason };
}

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** The form in which an id is passed on to connectors: base 62. */
export function reconciliationId(uuid: string): string {
  let rest = BigInt(`0x${uuid.replaceAll("-", "")}`);
  let text = "";
  for (; rest > 0n; rest /= 62n) text = `${digits[Number(rest % 62n)]}${text}`;
  return text;
}
