import type { Document, SecurityRequirement } from "./contract/document.js";
import type { Operation } from "./contract/operations.js";
import type { Handler, HandlerResult, Refusal } from "./engine/handler.js";
import type { HostedPage } from "./hosted-pages/page.js";
import type { RequestHeaders } from "./http/message.js";
import type { WebhookScheme } from "./webhooks/deliver.js";

/** A simulated provider: its contract, and how it authenticates, refuses, executes and notifies. */
export interface Provider {
  readonly contract: Document;
  /** Whether request bodies may be forms instead of JSON. */
  readonly takesForms?: boolean;
  /** Authenticates a request. Returns a refusal; or, for an authentic request, what handlers have to know of its credentials. */
  readonly authenticate: (
    request: RawRequest,
    requirements: readonly SecurityRequirement[],
  ) => Promise<Refusal | Authentication | undefined>;
  /** Names of headers that handlers read although no operation of the contract declares them, in lower case. */
  readonly headers?: readonly string[];
  /**
   * Numbers of test cards that handlers compare with. Other card numbers reach handlers without their middle digits, and
   * security codes as `***`.
   */
  readonly testCards: ReadonlySet<string>;
  /** Writes a refusal in the provider's error format. */
  readonly refuse: (refusal: Refusal) => HandlerResult;
  /** Other versions of the API, in which operations have other members. */
  readonly versions?: readonly ApiVersion[];
  /** How the provider signs webhooks and repeats them. */
  readonly webhooks: WebhookScheme;
  /** Handlers by operation ID. */
  readonly handlers: Readonly<Record<string, Handler>>;
  /** The pages that the provider hosts for shoppers, by name. */
  readonly pages?: Readonly<Record<string, HostedPage>>;
  /** Returns the records that move money, newest first. */
  readonly overview: () => readonly Overview[];
}

/** A version of a provider's API other than the one that the contract describes. */
export interface ApiVersion {
  /** Name, for handlers. */
  readonly name: string;
  /** Path that precedes the operation's path, such as `/api/v2`. */
  readonly basePath: string;
  /** Whether the version has an operation. */
  readonly includes: (operation: Operation) => boolean;
  /** Converts a request body to the version of the contract. */
  readonly toContract: (body: unknown) => unknown;
  /** Converts a response body from the version of the contract. */
  readonly fromContract: (body: unknown) => unknown;
}

/** What the credentials of an authentic request say to handlers. */
export interface Authentication {
  /** JSON, so that it can be persisted. It must contain no secret. */
  readonly claims: unknown;
}

/** Creates a simulated provider. Each provider folder exports one definition. */
export interface ProviderDefinition<Credentials, Keys> {
  /** @param options `keys` restores the credentials of an earlier run. */
  create(options: {
    readonly now: () => Date;
    readonly keys?: Keys | undefined;
  }): CreatedProvider<Credentials, Keys>;
}

export interface CreatedProvider<Credentials, Keys> {
  /** Loads the provider and its contract. Called when the provider is first used, because this takes long. */
  readonly start: () => Promise<Provider>;
  /** What a caller needs to authenticate. */
  readonly credentials: Credentials;
  /** What has to be persisted to restore the credentials. JSON. */
  readonly keys: Keys;
}

/** A record that moves money, as shown on the dashboard. */
export interface Overview {
  readonly kind: string;
  readonly id: string;
  readonly status: string;
  /** Minor units of the currency. */
  readonly amount: number | undefined;
  readonly currency: string | undefined;
  /** When it was created, ISO 8601. */
  readonly at: string;
}

/** A request before authentication. */
export interface RawRequest {
  readonly headers: RequestHeaders;
  /** The bytes of the body, as received. */
  readonly body: Uint8Array;
  readonly now: Date;
}
