export { createClient, type ClientOptions, type TransportOptions } from "./client.js";
export type {
  Condition,
  Contract,
  Idempotency,
  Lookup,
  Method,
  Operation,
  Pagination,
  Problem,
  ReconcileRule,
  Reconciliation,
  RetryClass,
  Sensitive,
  SensitiveTree,
  WebhookContract,
} from "./contract.js";
export { toCurl } from "./curl.js";
export {
  AbortedError,
  ApiError,
  AuthenticationError,
  CallError,
  ConnectionError,
  MiddlewareError,
  OutcomeUnknownError,
  PaysessionError,
  TimeoutError,
  UnexpectedResponseError,
  UsageError,
  type CallFailure,
  type CallInfo,
  type ErrorDetail,
  type ResponseFacts,
  type UnexpectedReason,
  type UnknownOutcome,
} from "./errors.js";
export {
  httpAttributes,
  logTo,
  type Hooks,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
} from "./hooks.js";
export type {
  Authenticate,
  AuthenticateContext,
  Fetch,
  Middleware,
  MiddlewareContext,
  OutgoingRequest,
} from "./middleware.js";
export { outcomeTable, type Ending, type Outcome, type OutcomeRow } from "./outcome.js";
export type { RetryOptions } from "./retry-policy.js";
export { settle, type Settlement, type SettleOptions } from "./settle.js";
export type {
  Call,
  CallOptions,
  Failed,
  HeaderValue,
  ListCall,
  NoHeaders,
  Page,
  Result,
  Success,
} from "./types.js";
export { unwrap } from "./unwrap.js";
