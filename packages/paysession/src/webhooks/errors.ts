import { PaysessionError } from "@paysession/core";

/** Why a notification is not believed. */
export type WebhookProblem =
  /** The header that carries the signature is missing. */
  | "signature_missing"
  /** No signature was made with any of the secrets or keys over these bytes. */
  | "signature_wrong"
  /** The header that carries the time is missing or no whole number of seconds. */
  | "timestamp_malformed"
  /** It was signed too long ago. */
  | "timestamp_old"
  /** It was signed in the future. */
  | "timestamp_future"
  /** It is genuine, but no JSON object that names its kind. */
  | "body_malformed";

/**
 * A notification that must not be acted on. Answer it with status 400, or 401; the provider sends a genuine one again.
 * No message holds a secret or any of the body.
 */
export class WebhookError extends PaysessionError {
  override readonly name = "WebhookError";
  readonly code = "webhook" as const;
  readonly reason: WebhookProblem;

  constructor(provider: string, reason: WebhookProblem, message: string) {
    super(`${provider} webhook: ${message}`);
    this.reason = reason;
  }
}
