import type { Parameters } from "../contract/validate-request.js";
import type { Violation } from "../contract/violation.js";
import type { Ids } from "./ids.js";

/**
 * Performs one operation: reads and changes the provider's state, and returns the response or a refusal. A handler must
 * depend only on its request and the state, so that replaying the same calls rebuilds the same state.
 */
export type Handler = (request: HandlerRequest) => HandlerResult | Refusal;

/** A request that is authenticated and satisfies the contract. */
export interface HandlerRequest extends Parameters, HandlerContext {
  readonly body: unknown;
}

/** What a handler may use besides its request and the provider's state. */
export interface HandlerContext {
  /** What the credentials of the request say, besides that it is authentic. The provider's `authenticate` returns it. */
  readonly claims?: unknown;
  readonly now: Date;
  /** The version of the API, if it is not the one that the contract describes. */
  readonly version?: string | undefined;
  /** Base URL of the provider. */
  readonly baseUrl: string;
  /** Generates IDs for new records. */
  readonly ids: Ids;
  /** Sends a webhook after the call. The payload is serialized at once. */
  readonly emit: (event: WebhookEvent) => void;
  /** Registers a step that the provider performs by itself after it has responded. */
  readonly afterResponse: (step: () => void) => void;
}

/** A webhook that a call causes. */
export interface WebhookEvent {
  /** A webhook of the contract, such as `payment.captured`. */
  readonly kind: string;
  readonly payload: object;
  /** Additional receivers that requests have registered. */
  readonly hooks?: readonly Hook[] | undefined;
}

/** A receiver of webhooks that a request has registered. */
export interface Hook {
  readonly url: string;
  /** Secret that its webhooks are signed with. */
  readonly secret: string;
  /** How the provider authenticates to the receiver, in the provider's own terms. JSON. */
  readonly authentication?: unknown;
}

/** A response. */
export interface HandlerResult {
  /** HTTP status. */
  readonly status: number;
  /** Undefined for a response without a body. */
  readonly body?: unknown;
  /** Content type of a body that is not JSON; the body is then text. */
  readonly type?: string | undefined;
}

/** Why a request is refused. Each provider writes refusals in its own error format. */
export type Refusal =
  | { readonly refused: "unknown-path" | "malformed-json" | "unauthenticated" }
  | { readonly refused: "method"; readonly allowed: readonly string[] }
  | { readonly refused: "forbidden"; readonly reason: string }
  | { readonly refused: "content-type"; readonly received: string }
  | { readonly refused: "invalid"; readonly violations: readonly Violation[] }
  | { readonly refused: "missing"; readonly what: string }
  | { readonly refused: "duplicate"; readonly id: string; readonly what: string }
  | { readonly refused: "running"; readonly status: number; readonly code?: string }
  | {
      readonly refused: "declined";
      readonly code: string;
      readonly reason: string;
      /** HTTP status, if it is not the one of the provider's other declines. */
      readonly status?: number | undefined;
    }
  | { readonly refused: "state"; readonly code: string; readonly reason: string }
  | { readonly refused: "fault"; readonly status: number; readonly reason: string };

/** Handlers by operation ID, typed by the operations that are generated from a contract. */
export type Handlers<Operations> = {
  readonly [Id in keyof Operations]: OperationHandler<Operations[Id]>;
};

/** A handler typed by its operation. */
export type OperationHandler<Operation> = (
  request: OperationRequest<Operation>,
) => OperationResult<Operation> | Refusal;

/** A request typed by its operation. Parameters have been coerced to these types. */
export interface OperationRequest<Operation> extends HandlerContext {
  readonly path: OperationParameters<Operation, "path">;
  readonly query: OperationParameters<Operation, "query">;
  /** Names are in lower case. Headers of `Provider.headers` are present too. */
  readonly header: LowercaseKeys<OperationParameters<Operation, "header">> &
    Readonly<Record<string, unknown>>;
  readonly body: OperationBody<Operation>;
}

/** A successful response of an operation, with a status of the contract and the body that belongs to it. */
export type OperationResult<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & number]: `${Status}` extends `2${string}`
        ? StatusResult<Status, Responses[Status]>
        : never;
    }[keyof Responses & number]
  : never;

/** The value of `content` is `never` for a response without a body. */
type StatusResult<Status, Response> = Response extends { content: { "application/json": infer Body } }
  ? { readonly status: Status; readonly body: Body }
  : Response extends { content: infer Content }
    ? { readonly status: Status; readonly body: string; readonly type: keyof Content & string }
    : { readonly status: Status; readonly body?: undefined };

type OperationParameters<Operation, Location extends string> = Operation extends { parameters: infer All }
  ? Location extends keyof All
    ? [NonNullable<All[Location]>] extends [never]
      ? Readonly<Record<never, never>>
      : Readonly<NonNullable<All[Location]>>
    : Readonly<Record<never, never>>
  : Readonly<Record<never, never>>;

type OperationBody<Operation> = "requestBody" extends keyof Operation
  ? JsonContent<Operation["requestBody"]>
  : undefined;

/** Distributes over `undefined`, for an optional body. */
type JsonContent<RequestBody> = RequestBody extends { content: { "application/json": infer Body } }
  ? Body
  : undefined;

type LowercaseKeys<Type> = { readonly [Key in keyof Type as Lowercase<Key & string>]: Type[Key] };

/** Converts typed handlers for the engine. */
export function untypeHandlers<Operations>(
  handlers: Handlers<Operations>,
): Readonly<Record<string, Handler>> {
  // Sound, because requests are validated against the contract that the types are generated from.
  return handlers as unknown as Readonly<Record<string, Handler>>;
}
