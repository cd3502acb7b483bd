/** What a client needs of a contract at run time. `pnpm generate` makes one per provider out of its OpenAPI document. */
export interface Contract {
  /** The provider's name, for messages. */
  readonly title: string;
  /** The version of the provider's API that the contract describes. */
  readonly version: string;
  /** Base addresses by environment. They may hold `{variables}`. */
  readonly servers: Readonly<Record<string, string>>;
  /** Marks an answer as a refusal by its body, for providers whose HTTP status does not tell. */
  readonly failure?: { readonly property: string; readonly value: string };
  /** Where a refusal's body holds the provider's code and message: member names, joined by dots. */
  readonly problem?: { readonly code: string; readonly message: string };
  readonly idempotency?: Idempotency;
  /** Names of members, parameters and headers whose values are secret or personal. */
  readonly sensitive?: readonly string[];
  readonly operations: Readonly<Record<string, Operation>>;
}

/** What a receiver of webhooks needs of a contract at run time. */
export interface WebhookContract {
  /** The provider's name, for messages. */
  readonly title: string;
  /** The property of a notification that names its kind. */
  readonly tag: string;
  /** The kinds that the contract knows. */
  readonly names: readonly string[];
}

/** How the provider tells that two requests are one logical call. */
export interface Idempotency {
  /** The header that carries the key. */
  readonly header: string;
  /** What a repeated key gets: the first answer again, or a refusal. */
  readonly repeated: "replays" | "refused";
  /** How a repetition is refused while the first request is still being carried out. */
  readonly running?: { readonly status: number; readonly code?: string };
  /** The provider's code for a key that has been seen, where a repeated key is refused. */
  readonly duplicate?: string;
}

/** One operation of a contract. */
export interface Operation {
  readonly method: Method;
  /** Path template below the base address, such as `/sessions/{id}`. */
  readonly path: string;
  /**
   * Whether it may be sent twice: `safe` reads only, `with-key` may be repeated with the same idempotency key, `never`
   * must not be. Left out, a GET is `safe` and everything else `never`.
   */
  readonly retry?: Retry;
  /** The operation that finds out what became of a call whose answer was lost. */
  readonly reconcile?: string;
  /** Field names by which a list goes on. */
  readonly pagination?: Pagination;
  /** The security schemes that it takes, any one of them, where they are not those of most operations. */
  readonly security?: readonly string[];
  /** The servers of an operation that is not served with the others, by environment. */
  readonly servers?: Readonly<Record<string, string>>;
  /** How a successful answer is read, when it is not JSON. */
  readonly answer?: "text" | "blob";
  /** True when success may come without a body. */
  readonly empty?: boolean;
}

export type Method = "get" | "put" | "post" | "delete" | "patch";

export type Retry = "safe" | "with-key" | "never";

/** How a list is divided: by a cursor that each page gives for the next, or by page numbers from 1. */
export type Pagination =
  | {
      readonly kind: "cursor";
      /** Query parameter that takes a cursor. */
      readonly cursor: string;
      /** Query parameter that takes the size of a page. */
      readonly limit?: string;
      /** Member that holds the items. */
      readonly items: string;
      /** Member that holds the next page's cursor. */
      readonly next: string;
    }
  | {
      readonly kind: "page";
      /** Query parameter that takes the number of a page. */
      readonly page: string;
      /** Query parameter that takes the size of a page. */
      readonly size?: string;
      /** Member that holds the items. */
      readonly items: string;
      /** Member that holds the number of the last page. */
      readonly last: string;
    };

/** Whether and how an operation may be sent twice. */
export function retryClass(operation: Operation): Retry {
  return operation.retry ?? (operation.method === "get" ? "safe" : "never");
}

/** Whether an operation only reads, so that a lost answer has changed nothing. */
export function isSafe(operation: Operation): boolean {
  return retryClass(operation) === "safe";
}
