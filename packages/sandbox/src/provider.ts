import type { Document, SecurityRequirement } from "./contract/document.js";
import type { Parameters } from "./contract/validator.js";
import type { Violation } from "./contract/violation.js";
import type { Ids } from "./engine/ids.js";
import type { Page } from "./hosted-pages/page.js";
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
  /** Headers that decide something although no operation of the contract declares them. */
  readonly headers?: readonly string[];
  /** Writes a refusal in the provider's own form. */
  readonly refuse: (refusal: Refusal) => Answer;
  /** How it signs its notifications, and how often it sends them. */
  readonly webhooks: WebhookScheme;
  /** What each operation does, by its id. */
  readonly handlers: Readonly<Record<string, Handler>>;
  /** The pages that it hosts for shoppers, by a name. */
  readonly pages?: Readonly<Record<string, Page>>;
  /** What it holds that moves money, newest first, for a person to look at. */
  readonly overview: () => readonly Overview[];
}

/** One thing that moves money, as the overview shows it. */
export interface Overview {
  readonly kind: string;
  readonly id: string;
  readonly status: string;
  /** Minor units of the currency. */
  readonly amount: number | undefined;
  readonly currency: string | undefined;
  /** ISO 8601. */
  readonly at: string;
}

/** A request before anything in it is believed. */
export interface RawRequest {
  readonly headers: Headers;
  /** The body's bytes as they came. */
  readonly body: Uint8Array;
  readonly now: Date;
}

/** A request that keeps the contract. */
export interface CheckedRequest extends Parameters {
  readonly body: unknown;
  readonly now: Date;
  /** Address below which the provider is served. */
  readonly baseUrl: string;
  /** Makes ids for what is created. */
  readonly ids: Ids;
  /** Notifies the shop once the call is carried out. */
  readonly emit: (event: Emitted) => void;
  /** Takes a step that the provider makes by itself, after it has answered. */
  readonly afterwards: (step: () => void) => void;
}

/** A notification that a call gives rise to. */
export interface Emitted {
  readonly kind: string;
  readonly payload: object;
  /** Where it goes besides the shop's usual address, and the secret that it is signed with there. */
  readonly hooks?: readonly { readonly url: string; readonly secret: string }[] | undefined;
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
  | { readonly refused: "duplicate"; readonly id: string; readonly what: string }
  | { readonly refused: "running"; readonly status: number; readonly code?: string }
  | { readonly refused: "declined"; readonly code: string; readonly reason: string }
  | { readonly refused: "state"; readonly code: string; readonly reason: string };
