export {
  AbortedError,
  ApiError,
  AuthenticationError,
  CallError,
  ConnectionError,
  httpAttributes,
  logTo,
  MiddlewareError,
  OutcomeUnknownError,
  PaysessionError,
  TimeoutError,
  toCurl,
  UnexpectedResponseError,
  UsageError,
  unwrap,
  type Call,
  type CallFailure,
  type CallOptions,
  type ErrorDetail,
  type Failed,
  type Fetch,
  type HeaderValue,
  type Hooks,
  type ListCall,
  type Middleware,
  type MiddlewareContext,
  type OutgoingRequest,
  type Page,
  type RequestEvent,
  type ResponseEvent,
  type Result,
  type RetryEvent,
  type RetryOptions,
  type Settlement,
  type SettleOptions,
  type Success,
  type TransportOptions,
  type UnexpectedReason,
  type UnknownOutcome,
} from "@paysession/core";
export type { Secret } from "./auth/secret.js";
export { WebhookError, type WebhookProblem } from "./webhooks/errors.js";
export type { AnyWebhook } from "./webhooks/event.js";
export { webhookHandler, type ReceiveWebhook, type WebhookHandler } from "./webhooks/handler.js";
export type {
  EventHandler,
  EventHandlers,
  WebhookContext,
  WebhookHandlerOptions,
} from "./webhooks/handler-options.js";
export { toNodeHandler, type NodeRequest, type NodeResponse } from "./webhooks/node-handler.js";
export type { ReceivedRequest } from "./webhooks/received-request.js";
export { SweepError, type SweepReport } from "./webhooks/sweep-error.js";
export type { SweepHandler, SweepOptions } from "./webhooks/sweep-options.js";
