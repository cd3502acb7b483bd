export {
  AbortedError,
  ApiError,
  AuthenticationError,
  CallError,
  ConnectionError,
  OutcomeUnknownError,
  PaysessionError,
  TimeoutError,
  UnexpectedResponseError,
  UsageError,
  unwrap,
  type CallOptions,
  type Failed,
  type Fetch,
  type Result,
  type Success,
} from "@paysession/core";
export type { TransportOptions } from "./transport.js";
export type { Secret } from "./secret.js";
