import { listOperations, type Document, type Operation } from "./document.js";
import { createValidator } from "./validator.js";
import type { Violation } from "./violation.js";

/** Something in live traffic that breaks the contract. */
export interface TrafficViolation {
  /** The operation's id; undefined for a request that the contract does not know. */
  readonly operation: string | undefined;
  readonly method: string;
  readonly path: string;
  /** Who broke it: the caller, or the provider. */
  readonly side: "request" | "response";
  /** The answer's HTTP status, for a response. */
  readonly status?: number;
  readonly violations: readonly Violation[];
}

export interface ContractCheckOptions {
  /** The provider's contract, such as `@paysession/komoju/openapi.json`. */
  readonly contract: object;
  /** The address below which the contract's paths lie. */
  readonly baseUrl: string;
  readonly onViolation: (violation: TrafficViolation) => void;
}

type FetchLike = (input: string, init: RequestInit) => Promise<Response>;

/**
 * Wraps a `fetch` and holds what goes through it to a contract, both ways. It changes nothing and refuses nothing: it
 * only tells. For tests and canaries; in production a provider may add members at any time.
 *
 * @example
 * const fetch = contractCheck(globalThis.fetch, { contract, baseUrl, onViolation: (violation) => report(violation) });
 * const komoju = createKomojuClient({ secretKey, fetch });
 */
export function contractCheck(fetch: FetchLike, options: ContractCheckOptions): FetchLike {
  const document = options.contract as Document;
  const validator = createValidator(document);
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
  const base = new URL(options.baseUrl);
  const prefix = base.pathname.replace(/\/$/, "");

  return async (input, init) => {
    const url = new URL(input);
    const method = (init.method ?? "GET").toUpperCase();
    const path = url.pathname.slice(prefix.length);
    const own = url.origin === base.origin && url.pathname.startsWith(prefix);
    const route = routes.find(
      ({ operation, pattern }) => operation.method.toUpperCase() === method && pattern.test(path),
    );
    const tell = (
      operation: Operation | undefined,
      found: Pick<TrafficViolation, "side" | "violations" | "status">,
    ) => {
      if (found.violations.length > 0)
        options.onViolation({ operation: operation?.id, method, path, ...found });
    };
    if (!own || route === undefined) {
      const message = "is not in the contract";
      tell(undefined, {
        side: "request",
        violations: [{ location: "path", pointer: "", message, keyword: "paths" }],
      });
      return fetch(input, init);
    }

    const { operation, pattern, names } = route;
    const values = pattern.exec(path)?.slice(1).map(decodeURIComponent) ?? [];
    const { violations } = validator.checkRequest(operation, {
      path: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""])),
      query: readQuery(url.searchParams),
      header: Object.fromEntries(new Headers(init.headers)),
      body: await readBody(init.body),
    });
    tell(operation, { side: "request", violations });

    const response = await fetch(input, init);
    const { status } = response;
    const type = response.headers.get("content-type") ?? "";
    const text = await response.clone().text();
    // Files are whatever they are; only what claims to be JSON, or nothing at all, can be held to a schema.
    if (text === "" || /json/i.test(type)) {
      tell(operation, {
        side: "response",
        status,
        violations: validator.checkAnswer(operation, status, parse(text)),
      });
    }
    return response;
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

/** What is no JSON is given as the text that it is, which no schema of a body takes. */
function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
