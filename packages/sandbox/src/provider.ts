import type { Document, SecurityRequirement } from "./contract/document.js";
import type { Parameters } from "./contract/validator.js";
import type { Violation } from "./contract/violation.js";
import type { WebhookScheme } from "./webhooks/deliver.js";

/** One provider as the sandbox plays it. */
export interface Provider {
  readonly contract: Document;
  /** Whether it takes forms in the place of JSON. */
  readonly takesForms?: boolean;
  /** Checks who sends a request. Gives the refusal, or nothing when the request is genuine. */
  readonly authenticate: (
    request: RawRequest,
    requirements: readonly SecurityRequirement[],
  ) => Promise<Refusal | undefined>;
  /** Writes a refusal in the provider's own form. */
  readonly refuse: (refusal: Refusal) => Answer;
  /** How it signs its notifications, and how often it sends them. */
  readonly webhooks: WebhookScheme;
  /** What each operation does, by its id. */
  readonly handlers: Readonly<Record<string, Handler>>;
}

/** A request before anything in it is believed. */
export interface RawRequest {
  readonly headers: Headers;
  /** The body's bytes as they came. */
  readonly body: Uint8Array;
}

/** A request that keeps the contract. */
export interface CheckedRequest extends Parameters {
  readonly body: unknown;
  readonly now: Date;
  /** Address below which the provider is served. */
  readonly baseUrl: string;
}

export interface Answer {
  readonly status: number;
  /** Left out for an answer without a body. */
  readonly body?: unknown;
  /** The content type of a body that is not JSON; then the body is text. */
  readonly type?: string | undefined;
}

/** Does what an operation does. Gives the answer, or a refusal. */
export type Handler = (request: CheckedRequest) => Answer | Refusal;

/** Why a request is refused. Each provider says it in its own way. */
export type Refusal =
  | { readonly refused: "unknown-path" | "malformed-json" | "unauthenticated" }
  | { readonly refused: "method"; readonly allowed: readonly string[] }
  | { readonly refused: "forbidden"; readonly reason: string }
  | { readonly refused: "content-type"; readonly received: string }
  | { readonly refused: "invalid"; readonly violations: readonly Violation[] }
  | { readonly refused: "missing"; readonly what: string }
  | { readonly refused: "state"; readonly code: string; readonly reason: string };
