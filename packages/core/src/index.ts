export { createClient, type CallsById, type CallsByPath, type Client, type ClientOptions } from "./client.js";
export type { Call, CallOptions, Data, Failure, Init, InitArguments } from "./call.js";
export type { Contract, Method, Operation } from "./contract.js";
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
  type CallInfo,
} from "./errors.js";
export { unwrap, type Failed, type Result, type Success } from "./result.js";
export type { Authenticate, Fetch, OutgoingRequest } from "./send.js";
