import createFetchClient from "openapi-fetch";

/** A request before it is authenticated. */
export interface Draft {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** What came back: the answer and its body, parsed. `readable` is false when the body is not what it should be. */
export interface Exchange {
  readonly response: Response;
  readonly body: unknown;
  readonly readable: boolean;
}

export interface ExchangeInit {
  readonly params: { path?: unknown; query?: unknown; header?: unknown };
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly body: string | undefined;
  readonly answer: "json" | "text" | "blob";
}

export type Exchanger = (
  method: string,
  path: string,
  init: ExchangeInit,
  send: (draft: Draft) => Promise<Response>,
) => Promise<Exchange>;

/**
 * The only place that knows openapi-fetch: it builds address and headers and parses the answer. What it is relied on
 * for stands in openapi.test.ts. It is given a record instead of a `Request`, so that the body stays in hand as what it
 * is: signing needs its exact bytes, and reading them back from a `Request` would copy them.
 */
export function createExchanger(baseUrl: string, headers: Readonly<Record<string, string>>): Exchanger {
  const client = createFetchClient<Record<string, never>>({
    baseUrl,
    headers,
    bodySerializer: (body) => body,
    Request: DraftRecord as unknown as typeof Request,
  }) as unknown as UntypedClient;

  return async (method, path, { params, headers: callHeaders, body, answer }, send) => {
    let response: Response | undefined;
    const fetch = async (draft: unknown): Promise<Response> => (response = await send(draft as Draft));
    try {
      const init = { params, headers: callHeaders, body, parseAs: answer, fetch };
      const result = await client.request(method, path, init);
      if (result.response.ok) return { response: result.response, body: result.data, readable: true };
      const readable = typeof result.error === "object" && result.error !== null;
      return { response: result.response, body: result.error, readable };
    } catch (error) {
      if (response === undefined) throw error;
      return { response, body: undefined, readable: false };
    }
  };
}

class DraftRecord implements Draft {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;

  constructor(url: string, init: { method: string; headers: Headers; body?: string }) {
    this.method = init.method;
    this.url = url;
    this.headers = init.headers;
    this.body = init.body;
  }
}

interface UntypedClient {
  request(
    method: string,
    path: string,
    init: Omit<ExchangeInit, "answer"> & {
      parseAs: ExchangeInit["answer"];
      fetch: (draft: unknown) => Promise<Response>;
    },
  ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}
