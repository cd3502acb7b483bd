import type { Document } from "./document.js";
import { listOperations, type Operation } from "./operations.js";
import { validateRequest } from "./validate-request.js";
import { validateResponse } from "./validate-response.js";
import type { Violation } from "./violation.js";

/** A request or response in live traffic that violates the contract. */
export interface TrafficViolation {
  /** Operation ID; undefined for a request that matches no operation of the contract. */
  readonly operation: string | undefined;
  readonly method: string;
  readonly path: string;
  /** Whether the caller's request or the provider's response is invalid. */
  readonly side: "request" | "response";
  /** HTTP status, for a response. */
  readonly status?: number;
  readonly violations: readonly Violation[];
}

export interface ContractCheckOptions {
  /** The provider's contract, such as `@paysession/komoju/openapi.json`. */
  readonly contract: object;
  /** Base URL of the contract's paths. */
  readonly baseUrl: string;
  /** Called for each request or response that violates the contract. */
  readonly onViolation: (violation: TrafficViolation) => void;
}

type FetchLike = (input: string, init: RequestInit) => Promise<Response>;

/**
 * Wraps `fetch` and validates requests and responses against a contract. It reports violations and never changes or
 * rejects anything. Use it in tests and canaries: in production, a provider may add response members at any time.
 *
 * @returns A `fetch` for the `fetch` option of a client.
 * @example
 * const fetch = contractCheck(globalThis.fetch, { contract, baseUrl, onViolation: (violation) => report(violation) });
 * const komoju = createKomojuClient({ secretKey, fetch });
 */
export function contractCheck(fetch: FetchLike, options: ContractCheckOptions): FetchLike {
  // The caller passes a contract of ours; its JSON type is too wide to check.
  const document = options.contract as Document;
  const findRoute = createRouteFinder(document, options.baseUrl);

  return async (input, init) => {
    const url = new URL(input);
    const method = (init.method ?? "GET").toUpperCase();
    const { path, route } = findRoute(method, url);
    const operation = route?.operation;
    const report = (
      side: "request" | "response",
      violations: readonly Violation[],
      status?: number,
    ): void => {
      if (violations.length === 0) return;
      const entry = { operation: operation?.id, method, path, side, violations };
      options.onViolation(status === undefined ? entry : { ...entry, status });
    };
    if (route === undefined) {
      report("request", [
        { location: "path", pointer: "", message: "is not in the contract", keyword: "paths" },
      ]);
      return fetch(input, init);
    }
    const request = {
      path: route.parameters,
      query: readQuery(url.searchParams),
      header: Object.fromEntries(new Headers(init.headers)),
      body: await readBody(init.body),
    };
    report("request", validateRequest(document, route.operation, request).violations);

    const response = await fetch(input, init);
    const type = response.headers.get("content-type") ?? "";
    const text = await response.clone().text();
    // Only JSON and empty bodies have a schema; other files are passed through.
    if (text === "" || /json/i.test(type)) {
      const violations = validateResponse(document, route.operation, response.status, parse(text));
      report("response", violations, response.status);
    }
    return response;
  };
}

interface Route {
  readonly operation: Operation;
  readonly parameters: Record<string, string>;
}

/** Matches requests to operations. The returned `path` is relative to the base URL. */
function createRouteFinder(
  document: Document,
  baseUrl: string,
): (method: string, url: URL) => { path: string; route: Route | undefined } {
  const routes = listOperations(document).map((operation) => ({
    operation,
    pattern: new RegExp(
      `^${operation.path
        .split(/\{[^{}]+\}/)
        .map(escape)
        .join("([^/]+)")}$`,
    ),
    names: [...operation.path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name),
  }));
  const base = new URL(baseUrl);
  const prefix = base.pathname.replace(/\/$/, "");
  return (method, url) => {
    const path = url.pathname.slice(prefix.length);
    if (url.origin !== base.origin || !url.pathname.startsWith(prefix)) return { path, route: undefined };
    const found = routes.find(
      ({ operation, pattern }) => operation.method.toUpperCase() === method && pattern.test(path),
    );
    if (found === undefined) return { path, route: undefined };
    const values = found.pattern.exec(path)?.slice(1).map(decodeURIComponent) ?? [];
    const parameters = Object.fromEntries(found.names.map((name, index) => [name, values[index] ?? ""]));
    return { path, route: { operation: found.operation, parameters } };
  };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function readQuery(parameters: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const all = parameters.getAll(name);
      return [name, all.length === 1 ? (all[0] ?? "") : all];
    }),
  );
}

async function readBody(body: RequestInit["body"]): Promise<unknown> {
  return body === undefined || body === null ? undefined : parse(await new Response(body).text());
}

/** Parses JSON. Other text is returned as a string, which no body schema accepts. */
function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
