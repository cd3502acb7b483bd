import { listOperations, type Operation } from "../contract/operations.js";
import type { HandlerResult, Refusal } from "../engine/handler.js";
import { createPageRoutes, type PageCall, type PageRoute } from "../hosted-pages/routes.js";
import type { ApiVersion } from "../provider.js";
import { withoutCardData } from "../engine/card-data.js";
import { RequestAbortedError, type HttpRequest, type HttpResponse } from "./message.js";
import type { RequestContext } from "./request-context.js";
import { respond } from "./respond.js";
import type { RequestFacts, RouteScope } from "./route-scope.js";
import { decode, Router } from "./router.js";
import { serveOperation } from "./serve-operation.js";
import { writeResponse } from "./write-response.js";

/**
 * Serves a request to one provider.
 *
 * @param path Path below the provider's base URL.
 * @throws RequestAbortedError if the caller closes the connection before its request is complete.
 */
export type Routes = (request: HttpRequest, path: string, context: RequestContext) => Promise<HttpResponse>;

type Target =
  | { readonly kind: "operation"; readonly operation: Operation; readonly version?: ApiVersion }
  | { readonly kind: "page"; readonly page: PageRoute };

/** Creates the routes of one provider: the operations of its contract, and the pages that it hosts. */
export function createRoutes(scope: RouteScope): Routes {
  const router = createRouter(scope);
  return async (request, path, context) => {
    const facts = { method: request.method, path: decode(request.path, decodeURI) };
    const match = router.find(request.method, path);
    try {
      if (match.kind !== "found") {
        const refusal: Refusal =
          match.kind === "none" ? { refused: "unknown-path" } : { refused: "method", allowed: match.allowed };
        return respond(scope, facts, undefined, { outcome: scope.present("", refusal) });
      }
      const { target, parameters } = match;
      if (target.kind === "page") return await target.page.serve(request, parameters);
      const { operation, version } = target;
      return await serveOperation(scope, { request, facts, operation, version, parameters, context });
    } catch (error) {
      return respondToError(scope, facts, error);
    }
  };
}

function createRouter(scope: RouteScope): Router<Target> {
  const { provider, forms } = scope;
  const router = new Router<Target>();
  for (const operation of listOperations(provider.contract)) {
    const method = operation.method.toUpperCase();
    // Clients that are configured with the provider's host name alone send the whole path.
    for (const basePath of ["", ...operation.basePaths]) {
      router.add(method, basePath + operation.path, { kind: "operation", operation });
    }
    for (const version of provider.versions ?? []) {
      if (!version.includes(operation)) continue;
      router.add(method, version.basePath + operation.path, { kind: "operation", operation, version });
    }
  }
  for (const page of createPageRoutes(provider.pages ?? {}, forms, executePage(scope))) {
    router.add(page.method, page.path, { kind: "page", page });
  }
  return router;
}

/** Creates the function that executes a shopper's request. */
function executePage({
  engine,
  now,
  provider,
}: RouteScope): (call: PageCall) => Promise<HandlerResult | Refusal> {
  return async (call) => {
    const { status, refusal, text, type } = await engine.execute(
      {
        ...call,
        body: withoutCardData(call.body, provider.testCards),
        at: now().toISOString(),
        query: {},
        header: {},
      },
      { readOnly: call.body === undefined },
    );
    if (refusal !== undefined) return refusal;
    return type === "application/json"
      ? { status, body: text && JSON.parse(text) }
      : { status, type, body: text };
  };
}

/** Responds to an error of the sandbox itself, such as a journal on a full disk. */
function respondToError(
  { present, onRequest }: RouteScope,
  facts: RequestFacts,
  error: unknown,
): HttpResponse {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RequestAbortedError) {
    onRequest({ ...facts, status: 0, operation: undefined, refusal: message });
    throw error;
  }
  const status = 500;
  const reason = `Internal error of the sandbox: ${message}`;
  onRequest({ ...facts, status, operation: undefined, refusal: reason });
  return writeResponse(present("", { refused: "fault", status, reason }));
}
