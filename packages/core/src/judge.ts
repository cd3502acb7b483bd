import type { Contract, Operation } from "./contract.js";
import {
  ApiError,
  OutcomeUnknownError,
  UnexpectedResponseError,
  type CallError,
  type CallInfo,
} from "./errors.js";
import { textOf, type Exchange } from "./openapi.js";
import { redactText } from "./redact.js";

/** What an answer is: data, or an error. */
export type Verdict = { readonly data: unknown; readonly error?: undefined } | { readonly error: CallError };

/**
 * Decides whether an answer is data or an error. Data is only what the contract describes as success: an answer without
 * the body that it must have, or with something else in its place, is an error whatever its status says.
 *
 * @param secrets Gives what was secret in the request, so that an answer that repeats it does not spread it.
 */
export function judge(
  exchange: Exchange,
  call: CallInfo,
  operation: Operation,
  contract: Contract,
  secrets: () => Iterable<string>,
): Verdict {
  const { content, readable, answer } = exchange;
  const { response } = answer;
  const { status } = response;
  const unexpected = (problem: string): Verdict => ({
    error: new UnexpectedResponseError(call, status, problem, excerpt(textOf(answer), secrets())),
  });

  if (status >= 300 && status < 400) return unexpected("a redirect, which is never followed");
  if (!readable) {
    const type = response.headers.get("content-type")?.split(";")[0] ?? "no content type";
    return unexpected(`and the body, of ${type}, is not the JSON that the contract describes`);
  }
  if (response.ok && !isFailure(content, contract)) {
    if ((content === undefined || content === null) && operation.empty !== true) {
      return unexpected("with no content where there must be some");
    }
    return { data: content };
  }
  const code = readText(content, contract.problem?.code);
  const message = readText(content, contract.problem?.message);
  const error = new ApiError(call, {
    status,
    body: content,
    code: code && redactText(code, secrets()),
    message: message && redactText(message, secrets()),
  });
  const { duplicate } = contract.idempotency ?? {};
  if (duplicate !== undefined && code === duplicate)
    return { error: new OutcomeUnknownError(call, true, error) };
  return { error };
}

function isFailure(body: unknown, { failure }: Contract): boolean {
  return (
    failure !== undefined &&
    typeof body === "object" &&
    body !== null &&
    (body as Record<string, unknown>)[failure.property] === failure.value
  );
}

/** The string at a path of member names, joined by dots. */
function readText(body: unknown, path: string | undefined): string | undefined {
  const found = path
    ?.split(".")
    .reduce<unknown>((node, name) => (node as Record<string, unknown> | null | undefined)?.[name], body);
  return typeof found === "string" ? found : undefined;
}

const excerptLength = 200;

/** How a body begins, in one line. */
function excerpt(text: string, secrets: Iterable<string>): string {
  // Cut only when it is clean: a cut could leave the half of a secret.
  const line = redactText(text, secrets).replace(/\s+/g, " ").trim();
  return line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line;
}
