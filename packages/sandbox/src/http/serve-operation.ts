import type { Operation } from "../contract/operations.js";
import { findUnknown } from "../contract/strict.js";
import { validateRequest } from "../contract/validate-request.js";
import { formatViolation } from "../contract/violation.js";
import type { Refusal } from "../engine/handler.js";
import type { ApiVersion } from "../provider.js";
import { withoutCardData } from "../engine/card-data.js";
import type { HttpRequest, HttpResponse } from "./message.js";
import { readRequest } from "./read-request.js";
import type { RequestContext } from "./request-context.js";
import { digestRequest } from "./request-digest.js";
import { respond, type Performed } from "./respond.js";
import type { RequestFacts, RouteScope } from "./route-scope.js";
import { sleep } from "./sleep.js";
import { findUnsafeUrls } from "./unsafe-urls.js";
import { writeResponse } from "./write-response.js";

/** A request whose operation is known. */
interface OperationRequest {
  readonly request: HttpRequest;
  /** What the log shows of it. */
  readonly facts: RequestFacts;
  readonly operation: Operation;
  /** The version of the API, if it is not the one that the contract describes. */
  readonly version: ApiVersion | undefined;
  /** Path parameters. */
  readonly parameters: Record<string, string>;
  readonly context: RequestContext;
}

/**
 * Serves an operation. A request is authenticated over the bytes received, validated against the contract, and executed.
 * The response has been validated too.
 */
export async function serveOperation(scope: RouteScope, received: OperationRequest): Promise<HttpResponse> {
  const { request, facts, operation } = received;
  const bytes = await request.readBody(scope.maxBodyBytes);
  if (bytes === undefined) return refuseBody(scope, received);
  return respond(
    scope,
    facts,
    operation,
    convertOutcome(await perform(scope, received, bytes), received.version),
  );
}

/** Converts a response to the version of the request. */
function convertOutcome(performed: Performed, version: ApiVersion | undefined): Performed {
  const { text } = performed.outcome;
  if (version === undefined || text === undefined) return performed;
  const converted = JSON.stringify(version.fromContract(JSON.parse(text)));
  return { ...performed, outcome: { ...performed.outcome, text: converted } };
}

/** Responds to a request with a body that is too long. Contracts do not describe this response. */
function refuseBody(
  { present, maxBodyBytes, onRequest }: RouteScope,
  { facts, operation }: OperationRequest,
): HttpResponse {
  const status = 413;
  const reason = `The body exceeds ${maxBodyBytes} bytes`;
  onRequest({ ...facts, status, operation: operation.id, refusal: `body too long: ${reason}` });
  return writeResponse(present("", { refused: "fault", status, reason }), { connection: "close" });
}

async function perform(
  scope: RouteScope,
  { request, facts, operation, version, parameters: path, context }: OperationRequest,
  bytes: Uint8Array,
): Promise<Performed> {
  const { provider, engine, strict, present } = scope;
  const { contract } = provider;
  const { query, headers } = request;
  const refuse = (refusal: Refusal): Performed => ({ outcome: present(operation.id, refusal) });

  const now = new Date(scope.now().getTime() + context.clockSkew);
  const authentication =
    operation.security.length > 0
      ? await provider.authenticate({ headers, body: bytes, now }, operation.security)
      : undefined;
  if (authentication !== undefined && "refused" in authentication) return refuse(authentication);
  const sent = readRequest(provider, operation, { path, query, headers, bytes });
  if ("refused" in sent) return refuse(sent);
  const parts = version === undefined ? sent : { ...sent, body: version.toContract(sent.body) };
  const { violations, parameters } = validateRequest(contract, operation, parts);
  const invalid = violations.length > 0 ? violations : findUnsafeUrls(parts.body);
  if (invalid.length > 0) return refuse({ refused: "invalid", violations: invalid });
  const unknown = findUnknown(contract, operation, parts);
  if (unknown.length > 0 && strict) return refuse({ refused: "invalid", violations: unknown });

  const keyHeader = operation.idempotent ? contract["x-idempotency"]?.header : undefined;
  const value = keyHeader === undefined ? null : headers.get(keyHeader.toLowerCase());
  const body = withoutCardData(parts.body, provider.testCards);
  // With a digest of the bytes, card numbers could be found by trying.
  const digested = body === sent.body ? bytes : Buffer.from(JSON.stringify(body));
  const key = value ? { value, request: digestRequest(operation.id, facts.path, digested) } : undefined;
  const call = {
    operation: operation.id,
    at: now.toISOString(),
    ...parameters,
    body,
    ...(version && { version: version.name }),
    ...(key && { key }),
    ...authentication,
  };
  const outcome = await engine.execute(call, {
    readOnly: operation.method === "get",
    work: context.workingTime > 0 ? () => sleep(context.workingTime) : undefined,
  });
  return { outcome, ...(unknown.length > 0 && { unknown: unknown.map(formatViolation) }) };
}
