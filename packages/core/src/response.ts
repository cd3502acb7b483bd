import type { Contract, Operation } from "./contract.js";
import {
  ApiError,
  UnexpectedResponseError,
  type CallFailure,
  type CallInfo,
  type ErrorDetail,
} from "./errors.js";
import { endingOf, type Ending, type ResponseObservation } from "./outcome.js";
import { redactText } from "./redact.js";
import { readRetryAfter } from "./retry-policy.js";

/** A response's body: as text unless the contract says that it is bytes; undefined where it exceeds the limit. */
export type Body = string | Uint8Array | undefined;

/**
 * Reads a whole body, but not more than the limit.
 *
 * @param limit Bytes, after decompression.
 * @param trustLength Whether the transport enforces `content-length`, so that no further counting is needed.
 */
export async function readBody(
  response: Response,
  { response: form }: Operation,
  limit: number,
  trustLength: boolean,
): Promise<Body> {
  const length = response.headers.get("content-length");
  const known = trustLength && length !== null && !response.headers.has("content-encoding");
  if (known && Number(length) <= limit) {
    return form === "blob" ? new Uint8Array(await response.arrayBuffer()) : response.text();
  }
  const bytes = await readStream(response.body, limit);
  return bytes === undefined || form === "blob" ? bytes : new TextDecoder().decode(bytes);
}

async function readStream(
  stream: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array | undefined> {
  if (stream === null) return new Uint8Array();
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      // Closing the connection is all that matters; it may have failed already.
      reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(value);
  }
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return only;
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

/** What a response means: data, or an error with the reason. */
export type Interpretation =
  | { readonly ending: Ending; readonly data: unknown; readonly reason?: undefined }
  | { readonly ending: Ending; readonly reason: CallFailure };

export interface InterpretContext {
  readonly contract: Contract;
  readonly operation: Operation;
  /** Whether the request carried an idempotency key. */
  readonly keyed: boolean;
  readonly earlierUnknown: boolean;
  /** What is known of the call, for errors. */
  readonly info: () => CallInfo;
  /** The secrets of the request, so that a response that repeats them does not spread them. */
  readonly secrets: () => Iterable<string>;
}

/**
 * Decides what a response means. Only what the contract describes as success is data: a response without the body that it
 * must have, or with something else in its place, is an error whatever its status says.
 */
export function interpretResponse(response: Response, body: Body, context: InterpretContext): Interpretation {
  const { contract, operation } = context;
  // In a browser a redirect that is not followed has no status.
  const status = response.type === "opaqueredirect" ? 302 : response.status;
  const ended = (kind: ResponseObservation["body"], code?: string): Ending =>
    endingOf({ status, body: kind, code }, contract, context);
  const unexpected = (
    kind: "unreadable" | "undescribed",
    reason: UnexpectedResponseError["reason"],
    problem: string,
  ): Interpretation => ({
    ending: ended(kind),
    reason: unexpectedResponse(response, status, body, context, reason, problem),
  });

  if (status >= 300 && status < 400)
    return unexpected("undescribed", "redirect", "is a redirect, which is never followed");
  if (body === undefined)
    return unexpected("undescribed", "too_large", "has a body that exceeds maxResponseBytes");
  if (response.ok && operation.response === "blob") {
    const type = response.headers.get("content-type") ?? "";
    return { ending: "success", data: new Blob([body as BlobPart], { type }) };
  }
  if (response.ok && operation.response === "text") return { ending: "success", data: body };

  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  const content = parseJson(text);
  if (isErrorBody(content, response.ok, contract)) {
    const code = textAt(content, contract.problem?.code);
    return { ending: ended("error", code), reason: apiError(response, status, content, context) };
  }
  if (!response.ok)
    return unexpected("undescribed", "undescribed", `without the contract's error format${typeOf(response)}`);
  if (text === "" && operation.empty === true) return { ending: "success", data: undefined };
  if (text === "") return unexpected("unreadable", "empty", "with no body, where there must be one");
  if (content !== notJson && hasUnsafeNumber(text)) {
    return unexpected("undescribed", "unsafe_integer", "contains a number that JavaScript would round");
  }
  if (!isSuccessBody(content, contract, operation)) {
    return unexpected(
      "unreadable",
      "undescribed",
      `and the body${typeOf(response)} is not what the contract describes`,
    );
  }
  return { ending: "success", data: content };
}

function typeOf(response: Response): string {
  return ` (${response.headers.get("content-type")?.split(";")[0] ?? "no content type"})`;
}

const notJson = Symbol("not JSON");

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return notJson;
  }
}

/** Whether a JSON text contains an integer beyond 2^53, or a number too large for JavaScript. */
function hasUnsafeNumber(text: string): boolean {
  // Most bodies have no run of digits that is long enough, and are not looked at further.
  if (!/\d{16}|\d[eE]\+?\d/.test(text)) return false;
  const token = /"|-?\d[\d.eE+-]*/g;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    if (found[0] === '"') {
      token.lastIndex = endOfString(text, token.lastIndex);
      continue;
    }
    const value = Number(found[0]);
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) return true;
  }
  return false;
}

/** Where a JSON string ends. A regular expression would exhaust its stack on strings of many megabytes. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(text: string, index: number): boolean {
  let backslashes = 0;
  while (text[index - 1 - backslashes] === "\\") backslashes++;
  return backslashes % 2 === 1;
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a body is in the contract's error format. Under a success status, it must be so beyond doubt. */
function isErrorBody(content: unknown, ok: boolean, { envelope, problem }: Contract): content is JsonObject {
  if (!isObject(content)) return false;
  if (envelope !== undefined && content[envelope.property] === envelope.failure) return true;
  if (problem === undefined) return !ok && envelope === undefined;
  const code = textAt(content, problem.code) !== undefined;
  const message = textAt(content, problem.message) !== undefined;
  return ok ? code && message : code || message;
}

function isSuccessBody(content: unknown, { envelope }: Contract, { response }: Operation): boolean {
  if (content === notJson) return false;
  if (response === "any") return true;
  if (response === "array") return Array.isArray(content);
  if (!isObject(content)) return false;
  if (envelope !== undefined && content[envelope.property] !== envelope.success) return false;
  return response === "map" || Object.keys(content).length > 0;
}

/** The value at a path of member names joined by dots. */
export function valueAt(content: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (node, name) => (isObject(node) && Object.hasOwn(node, name) ? node[name] : undefined),
      content,
    );
}

function textAt(content: unknown, path: string | undefined): string | undefined {
  const found = path === undefined ? undefined : valueAt(content, path);
  return typeof found === "string" && found !== "" ? found : undefined;
}

function apiError(response: Response, status: number, body: JsonObject, context: InterpretContext): ApiError {
  const { contract, info } = context;
  const secrets = [...context.secrets()];
  const clean = (text: string | undefined): string | undefined =>
    text && shorten(redactStart(text, secrets, messageLength), messageLength);
  const code = clean(textAt(body, contract.problem?.code));
  const message = clean(textAt(body, contract.problem?.message));
  const details = readDetails(body, contract, message ?? "").map((detail) => ({
    pointer: clean(detail.pointer) ?? "",
    message: clean(detail.message) ?? "",
  }));
  const words = [code, message].filter((part) => part !== undefined).join(": ");
  const fields = details
    .slice(0, 3)
    .map(({ pointer, message: said }) => (said === message ? pointer : `${pointer} ${said}`));
  const summary = `rejected with HTTP ${status}${words && ` ${words}`}${fields.length > 0 ? ` (${fields.join("; ")})` : ""}`;
  const retryAfter = readRetryAfter(response.headers.get("retry-after"));
  return new ApiError(info(), summary, body, { status, providerCode: code, retryAfter, details });
}

/** The parameters at fault, in whichever of the two forms the provider has. */
function readDetails(body: JsonObject, { problem }: Contract, message: string): ErrorDetail[] {
  const field = textAt(body, problem?.field);
  if (field !== undefined) return [{ pointer: field.startsWith("/") ? field : `/${field}`, message }];
  const { list, pointer, message: member } = problem?.details ?? {};
  const entries = list === undefined ? undefined : valueAt(body, list);
  return (Array.isArray(entries) ? (entries as unknown[]) : []).slice(0, mostDetails).flatMap((entry) => {
    const at = textAt(entry, pointer);
    return at === undefined ? [] : [{ pointer: at, message: textAt(entry, member) ?? message }];
  });
}

function unexpectedResponse(
  response: Response,
  status: number,
  body: Body,
  context: InterpretContext,
  reason: UnexpectedResponseError["reason"],
  problem: string,
): UnexpectedResponseError {
  const secrets = [...context.secrets()];
  const retryAfter = readRetryAfter(response.headers.get("retry-after"));
  return new UnexpectedResponseError(
    context.info(),
    reason,
    redactText(problem, secrets),
    reason === "too_large" ? "" : excerpt(body, secrets),
    { status, retryAfter },
  );
}

const excerptLength = 200;
/** Characters of a text of the provider that an error keeps. The whole text is in its body. */
const messageLength = 1000;
/** Parameters at fault that an error keeps. */
const mostDetails = 100;

/** How a body begins, in one line. */
function excerpt(body: Body, secrets: readonly string[]): string {
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  return shorten(redactStart(text, secrets, excerptLength).replace(/\s+/g, " ").trim(), excerptLength);
}

/** The beginning of a text without secrets. Redaction is costly, so little more than what is kept is redacted. */
function redactStart(text: string, secrets: readonly string[], length: number): string {
  // Escapes make a secret up to nine times as long. A card number has up to 19 digits, with separators 37 characters.
  const longest = secrets.reduce((most, secret) => Math.max(most, secret.length * 9), 40);
  const window = length * 4 + longest;
  const clean = redactText(text.slice(0, window), secrets);
  // What could be the beginning of a secret is left out.
  return text.length > window ? clean.slice(0, -longest) : clean;
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
