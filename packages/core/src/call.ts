import type { Contract } from "./contract.js";
import type {
  AbortedError,
  ApiError,
  AuthenticationError,
  ConnectionError,
  MiddlewareError,
  OutcomeUnknownError,
  TimeoutError,
  UnexpectedResponseError,
} from "./errors.js";
import type { Hooks } from "./observe.js";
import type { Result } from "./result.js";
import type { RetryOptions } from "./retry.js";

/** Options of one call, beside what the contract asks for. */
export interface CallOptions {
  /** Ends the call. If it may have been sent and changes something, the error is an OutcomeUnknownError. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that one attempt may take, from authentication to the last byte of the answer. */
  timeout?: number | undefined;
  /** Milliseconds that the whole call may take, with all attempts and the waits between them. */
  deadline?: number | undefined;
  /** How often the call is sent, and how long it waits in between. */
  retry?: RetryOptions | undefined;
  /** Further headers. They cannot replace those that authenticate the call. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Look on while the call is made, beside the client's own. */
  hooks?: Hooks | undefined;
}

/** One operation as a function. The argument may be left out where the contract asks for nothing. */
export type Call<Operation, C extends Contract> = (
  ...init: InitArguments<Operation>
) => Promise<Result<Data<Operation, C>, Failure<Operation>>>;

export type InitArguments<Operation> =
  {} extends Init<Operation> ? [init?: Init<Operation>] : [init: Init<Operation>];

/** What a call takes: the contract's parameters and body, and options. */
export type Init<Operation> = Params<Operation> & Body<Operation> & CallOptions;

type Params<Operation> = Operation extends { parameters: infer P }
  ? {} extends OnlyUsed<P>
    ? { params?: OnlyUsed<P> }
    : { params: OnlyUsed<P> }
  : {};

/** Leaves out the kinds of parameters that the operation does not have, which are typed `never`. */
type OnlyUsed<P> = { [Kind in keyof P as [NonNullable<P[Kind]>] extends [never] ? never : Kind]: P[Kind] };

type Body<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] }
    : {};

/** The data of a successful call. `undefined` where the contract describes success without a body. */
export type Data<Operation, C extends Contract> = C extends {
  failure: { property: infer Property extends string; value: infer Value };
}
  ? Exclude<Bodies<Operation, OkStatus>, Record<Property, Value>>
  : Bodies<Operation, OkStatus>;

/** What a failed call returns as `error`. */
export type Failure<Operation> =
  | ApiError<Exclude<Bodies<Operation, ErrorStatus<Operation>>, undefined>>
  | UnexpectedResponseError
  | ConnectionError
  | TimeoutError
  | AbortedError
  | AuthenticationError
  | MiddlewareError
  | OutcomeUnknownError;

type OkStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | "2XX";

type ErrorStatus<Operation> = Operation extends { responses: infer Responses }
  ? Exclude<keyof Responses, OkStatus>
  : never;

type Bodies<Operation, Status> = Operation extends { responses: infer Responses }
  ? BodyOf<Responses[keyof Responses & Status]>
  : never;

type BodyOf<Answer> = Answer extends { content: infer Content } ? Content[keyof Content] : undefined;
