import type { Contract, Operation } from "./contract.js";
import { ApiError, UnexpectedResponseError, type CallError, type CallInfo } from "./errors.js";
import type { Exchange } from "./openapi.js";
import type { Result } from "./result.js";

/**
 * Decides whether an answer is data or an error. Data is only what the contract describes as success: an answer without
 * the body that it must have, or with something else in its place, is an error whatever its status says.
 */
export function judge(
  answer: Exchange,
  call: CallInfo,
  operation: Operation,
  contract: Contract,
): Result<unknown, CallError> {
  const { response, body, readable } = answer;
  const redirected = response.status >= 300 && response.status < 400;
  if (response.ok && readable && !isFailure(body, contract)) {
    if ((body === undefined || body === null) && operation.empty !== true) {
      return {
        error: new UnexpectedResponseError(call, response.status, "with no content where there must be some"),
        response,
      };
    }
    return { data: body, response };
  }
  if (readable && !redirected) return { error: new ApiError(call, response.status, body), response };
  return { error: new UnexpectedResponseError(call, response.status, describe(response)), response };
}

function isFailure(body: unknown, { failure }: Contract): boolean {
  return (
    failure !== undefined &&
    typeof body === "object" &&
    body !== null &&
    (body as Record<string, unknown>)[failure.property] === failure.value
  );
}

function describe(response: Response): string {
  if (response.status >= 300 && response.status < 400) return "a redirect, which is never followed";
  const type = response.headers.get("content-type")?.split(";")[0] ?? "no content type";
  return `and the body, of ${type}, is not the JSON that the contract describes`;
}
