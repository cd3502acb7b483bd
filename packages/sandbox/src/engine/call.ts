import type { Parameters } from "../contract/validate-request.js";
import type { WebhookEvent } from "./handler.js";

/** A valid call. It contains everything that its outcome depends on, so that it can be replayed. */
export interface Call extends Parameters {
  /** Operation ID, or the name of a hosted page's handler. */
  readonly operation: string;
  /** When it was received, ISO 8601. */
  readonly at: string;
  readonly body?: unknown;
  /** The version of the API, if it is not the one that the contract describes. */
  readonly version?: string | undefined;
  /** The idempotency key, and a digest of the request. */
  readonly key?: { readonly value: string; readonly request: string } | undefined;
  /** What the credentials of the request say, besides that it is authentic. JSON. */
  readonly claims?: unknown;
}

/** A call that changed the state. */
export interface Change {
  readonly call: Call;
  /** The webhooks that it causes. */
  readonly events: readonly SerializedEvent[];
}

/** A webhook with its body as it is sent, because the records in its payload may change later. */
export interface SerializedEvent extends Pick<WebhookEvent, "kind" | "hooks"> {
  /** JSON. */
  readonly body: string;
}
