import { Hono, type Context } from "hono";
import { listOperations, type Operation } from "../contract/operations.js";
import { findUnknown } from "../contract/strict.js";
import { validateRequest } from "../contract/validate-request.js";
import { validateResponse } from "../contract/validate-response.js";
import { formatViolation } from "../contract/violation.js";
import type { Engine } from "../engine/engine.js";
import type { HandlerResult, Refusal } from "../engine/handler.js";
import { createPageRoutes } from "../hosted-pages/routes.js";
import type { Provider } from "../provider.js";
import type { PageForms } from "./page-forms.js";
import { readBody } from "./read-body.js";
import { readRequest } from "./read-request.js";
import { digestRequest } from "./request-digest.js";
import type { RequestContext } from "./request-context.js";
import { describeRefusal, type RequestRecord } from "./request-record.js";
import { sleep } from "./sleep.js";
import { findUnsafeUrls } from "./unsafe-urls.js";
import { writeResponse } from "./write-response.js";

export interface RoutesOptions {
  readonly engine: Engine;
  /** Whether to refuse requests with members or query parameters that are not in the contract. */
  readonly strict: boolean;
  readonly now: () => Date;
  /** Reads the forms of hosted pages. */
  readonly forms: PageForms;
  /** Maximum number of bytes of a request body. */
  readonly maxBodyBytes: number;
  /** Called for each request. */
  readonly onRequest: (record: RequestRecord) => void;
}

/** Hono's environment: `context.env` is the request context. */
export interface Env {
  Bindings: RequestContext;
}

interface Scope extends RoutesOptions {
  readonly provider: Provider;
}

/** The outcome of an operation, and what the request has in addition to the contract. */
interface Performed {
  readonly outcome: HandlerResult | Refusal;
  readonly unknown?: readonly string[];
}

/**
 * Creates the routes of one provider. A request is authenticated over the bytes received, validated against the contract,
 * and executed; the response is validated too.
 */
export function createRoutes(provider: Provider, options: RoutesOptions): Hono<Env> {
  const scope: Scope = { ...options, provider };
  const { engine, now, forms } = options;
  const app = new Hono<Env>();
  const allowed = new Map<string, string[]>();
  for (const operation of listOperations(provider.contract)) {
    const path = operation.path.replace(/\{([^{}]+)\}/g, ":$1");
    const verb = operation.method.toUpperCase();
    allowed.set(path, [...(allowed.get(path) ?? []), verb]);
    app.on(verb, path, async (context) => serve(scope, context, operation));
  }
  for (const [path, verbs] of allowed) {
    const outcome: Refusal = { refused: "method", allowed: verbs };
    app.all(path, (context) => respond(scope, context, undefined, { outcome }));
  }
  app.route(
    "/",
    createPageRoutes(provider.pages ?? {}, forms, (call) =>
      engine.execute(
        { ...call, at: now().toISOString(), query: {}, header: {} },
        { readOnly: call.body === undefined },
      ),
    ),
  );
  app.all("*", (context) => respond(scope, context, undefined, { outcome: { refused: "unknown-path" } }));
  app.onError((error, context) => respondToError(scope, context, error));
  return app;
}

async function serve(scope: Scope, context: Context<Env>, operation: Operation): Promise<Response> {
  const bytes = await readBody(context.req.raw, scope.maxBodyBytes);
  if (bytes === undefined) return refuseBody(scope, context, operation);
  return respond(scope, context, operation, await perform(scope, context, operation, bytes));
}

/** Responds to a request with a body that is too long. Contracts do not describe this response. */
function refuseBody(
  { provider, maxBodyBytes, onRequest }: Scope,
  { req }: Context<Env>,
  operation: Operation,
): Response {
  const status = 413;
  const reason = `The body exceeds ${maxBodyBytes} bytes`;
  const refusal = `body too long: ${reason}`;
  onRequest({ method: req.method, path: req.path, status, operation: operation.id, refusal });
  return writeResponse(provider.refuse({ refused: "fault", status, reason }), { connection: "close" });
}

/** Responds to an error of the sandbox itself, such as a journal on a full disk. */
function respondToError({ provider, onRequest }: Scope, { req }: Context<Env>, error: Error): Response {
  const status = 500;
  const reason = `Internal error of the sandbox: ${error.message}`;
  onRequest({ method: req.method, path: req.path, status, operation: undefined, refusal: reason });
  return writeResponse(provider.refuse({ refused: "fault", status, reason }));
}

async function perform(
  scope: Scope,
  context: Context<Env>,
  operation: Operation,
  bytes: Uint8Array,
): Promise<Performed> {
  const { provider, engine, strict } = scope;
  const { contract } = provider;
  const { req, env } = context;
  const { headers } = req.raw;
  const now = new Date(scope.now().getTime() + env.clockSkew);
  const authentication =
    operation.security.length > 0
      ? await provider.authenticate({ headers, body: bytes, now }, operation.security)
      : undefined;
  if (authentication !== undefined && "refused" in authentication) return { outcome: authentication };
  const request = readRequest(provider, operation, {
    path: req.param(),
    queries: req.queries(),
    headers,
    bytes,
  });
  if ("refused" in request) return { outcome: request };
  const { violations, parameters } = validateRequest(contract, operation, request);
  const invalid = violations.length > 0 ? violations : findUnsafeUrls(request.body);
  if (invalid.length > 0) return { outcome: { refused: "invalid", violations: invalid } };
  const unknown = findUnknown(contract, operation, request);
  if (unknown.length > 0 && strict) return { outcome: { refused: "invalid", violations: unknown } };

  const keyHeader = operation.idempotent ? contract["x-idempotency"]?.header : undefined;
  const value = keyHeader === undefined ? null : headers.get(keyHeader);
  const key = value ? { value, request: digestRequest(operation.id, req.path, bytes) } : undefined;
  const call = {
    operation: operation.id,
    at: now.toISOString(),
    ...parameters,
    body: request.body,
    ...(key && { key }),
    ...authentication,
  };
  const outcome = await engine.execute(call, {
    readOnly: operation.method === "get",
    work: env.workingTime > 0 ? () => sleep(env.workingTime) : undefined,
  });
  return { outcome, ...(unknown.length > 0 && { unknown: unknown.map(formatViolation) }) };
}

function respond(
  { provider, onRequest }: Scope,
  { req }: Context<Env>,
  operation: Operation | undefined,
  { outcome, unknown }: Performed,
): Response {
  const refusal = "refused" in outcome ? outcome : undefined;
  const result = "refused" in outcome ? provider.refuse(outcome) : outcome;
  const record = { method: req.method, path: req.path, operation: operation?.id };
  const violations =
    operation === undefined || result.type !== undefined
      ? []
      : validateResponse(provider.contract, operation, result.status, result.body);
  if (violations.length > 0) {
    const message = `The sandbox's response violates the contract: ${violations.map(formatViolation).join("; ")}`;
    onRequest({ ...record, status: 500, refusal: message });
    return new Response(`${message}\n`, { status: 500 });
  }
  const example =
    refusal === undefined && operation !== undefined && provider.handlers[operation.id] === undefined;
  onRequest({
    ...record,
    status: result.status,
    refusal: refusal && describeRefusal(refusal),
    ...(example && { example }),
    ...(unknown !== undefined && { unknown }),
  });
  return writeResponse(result, {
    ...(refusal?.refused === "method" && { allow: refusal.allowed.join(", ") }),
    ...(example && { "x-paysession-example": "true" }),
  });
}
