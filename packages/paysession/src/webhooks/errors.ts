import { PaysessionError } from "@paysession/core";

/** Why a notification is rejected. */
export type WebhookProblem =
  /** The header that carries the signature is missing. */
  | "signature_missing"
  /** No signature matches any of the secrets or keys and these bytes. */
  | "signature_wrong"
  /** The header that carries the timestamp is missing or not a number of seconds. */
  | "timestamp_malformed"
  /** It was signed too long ago. */
  | "timestamp_old"
  /** It was signed in the future. */
  | "timestamp_future"
  /** The body has more bytes than `maxBodyBytes`. */
  | "body_too_large"
  /** The connection ended before the whole body had arrived. */
  | "body_incomplete"
  /** It is genuine, but not a JSON object with a type. */
  | "body_malformed";

/**
 * A notification that must not be processed. Respond with status 400 (413 for `body_too_large`); the provider retries a
 * genuine one. Messages contain neither secrets nor any part of the body.
 */
export class WebhookError extends PaysessionError {
  override readonly name = "WebhookError";
  readonly code = "webhook" as const;
  readonly reason: WebhookProblem;

  constructor(provider: string, reason: WebhookProblem, message: string, options?: ErrorOptions) {
    super(`${provider} webhook: ${message}`, options);
    this.reason = reason;
  }
}
