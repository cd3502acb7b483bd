export {
  createClient,
  type CallsById,
  type CallsByPath,
  type Client,
  type ClientOptions,
  type TransportOptions,
} from "./client.js";
export type { Call, CallOptions, Data, Failure, Init, InitArguments } from "./call.js";
export type {
  Contract,
  Idempotency,
  Method,
  Operation,
  Pagination,
  Retry,
  WebhookContract,
} from "./contract.js";
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
  type CallInfo,
} from "./errors.js";
export {
  httpAttributes,
  logTo,
  toCurl,
  type Hooks,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
} from "./observe.js";
export { paginate, type Page, type PagedCall, type PageData, type PageItem, type Pages } from "./paginate.js";
export { unwrap, type Failed, type Result, type Success } from "./result.js";
export type { RetryOptions } from "./retry.js";
export type { Authenticate, Fetch, Middleware, MiddlewareContext, OutgoingRequest } from "./send.js";
