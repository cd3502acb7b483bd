import createFetchClient from "openapi-fetch";
import type { Answer } from "./send.js";

/** A request before it is authenticated. */
export interface Draft {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
}

/** What came back: the answer, and what its body says. `readable` is false when the body is not what it should be. */
export interface Exchange {
  readonly answer: Answer;
  readonly content: unknown;
  readonly readable: boolean;
}

export interface ExchangeInit {
  readonly params: { path: unknown; query: unknown };
  readonly headers: Readonly<Record<string, string>>;
  /** Whether there is a body, so that its content type is named. The bytes themselves do not pass here. */
  readonly hasBody: boolean;
  readonly answer: "json" | "text" | "blob";
}

export type Exchanger = (
  method: string,
  path: string,
  init: ExchangeInit,
  send: (draft: Draft) => Promise<Answer>,
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
    bodySerializer: () => "",
    Request: DraftRecord as unknown as typeof Request,
  }) as unknown as UntypedClient;

  return async (method, path, { params, headers: callHeaders, hasBody, answer }, send) => {
    let sent: Answer | undefined;
    const fetch = async (draft: unknown): Promise<ReadAnswer> =>
      new ReadAnswer((sent = await send(draft as Draft)));
    try {
      const body = hasBody || undefined;
      const init = { params, headers: callHeaders, body, parseAs: answer, fetch };
      const result = await client.request(method, path, init);
      const came = sent as unknown as Answer;
      if (came.response.ok) return { answer: came, content: result.data, readable: true };
      const readable = typeof result.error === "object" && result.error !== null;
      return { answer: came, content: result.error, readable };
    } catch (error) {
      if (sent === undefined) throw error;
      return { answer: sent, content: undefined, readable: false };
    }
  };
}

class DraftRecord implements Draft {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;

  constructor(url: string, init: { method: string; headers: Headers }) {
    this.method = init.method;
    this.url = url;
    this.headers = init.headers;
  }
}

/** As much of a `Response` as openapi-fetch uses, over a body that has been read. Making a real one would copy it. */
class ReadAnswer {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: Headers;
  readonly #answer: Answer;

  constructor(answer: Answer) {
    const { status, ok, headers } = answer.response;
    this.status = status;
    this.ok = ok;
    this.headers = headers;
    this.#answer = answer;
  }

  text(): string {
    return textOf(this.#answer);
  }

  json(): unknown {
    return JSON.parse(this.text());
  }

  blob(): Blob {
    return new Blob([this.#answer.body as BlobPart], { type: this.headers.get("content-type") ?? "" });
  }
}

/** An answer's body as text. */
export function textOf({ body }: Answer): string {
  return typeof body === "string" ? body : new TextDecoder().decode(body);
}

interface UntypedClient {
  request(
    method: string,
    path: string,
    init: Omit<ExchangeInit, "answer" | "hasBody"> & {
      body: boolean | undefined;
      parseAs: ExchangeInit["answer"];
      fetch: (draft: unknown) => Promise<ReadAnswer>;
    },
  ): Promise<{ data?: unknown; error?: unknown }>;
}
