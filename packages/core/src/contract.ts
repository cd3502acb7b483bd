/**
 * What a client needs of a contract at run time. `pnpm generate` makes one per provider out of its OpenAPI document.
 * Facts that most operations share are left out, so that the table stays small in browsers.
 */
export interface Contract {
  /** The provider's short name, such as `smart-glocal`. */
  readonly id: string;
  /** The provider's name in messages, such as `Smart Glocal`. */
  readonly title: string;
  /** The version of the provider's API that the contract describes. */
  readonly version: string;
  /** Base URLs by environment. They may contain `{variables}`. */
  readonly servers: Readonly<Record<string, string>>;
  /** The member of every response body that tells success from failure, for providers whose HTTP status does not. */
  readonly envelope?: { readonly property: string; readonly success: string; readonly failure: string };
  /** Where an error body holds its parts. */
  readonly problem?: Problem;
  readonly idempotency?: Idempotency;
  /** Provider error codes that are final, whatever the HTTP status: the request had no effect. */
  readonly finalCodes?: readonly string[];
  /** Names, in lower case, of the headers that authenticate a request, beside `authorization`. */
  readonly sensitiveHeaders?: readonly string[];
  /**
   * Header parameters, in lower case, that decide which records an operation works on, such as a merchant account. `settle`
   * sends them again.
   */
  readonly contextHeaders?: readonly string[];
  readonly operations: Readonly<Record<string, Operation>>;
}

/** Where an error body holds its parts. Each is a path of member names joined by dots, such as `error.code`. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** The name of the parameter at fault. */
  readonly field?: string;
  /** A list with one entry per parameter at fault. `pointer` and `message` are members of its entries. */
  readonly details?: { readonly list: string; readonly pointer: string; readonly message: string };
}

/** What a receiver of webhooks needs of a contract at run time. */
export interface WebhookContract {
  /** The provider's short name, such as `smart-glocal`. */
  readonly id: string;
  /** The provider's name in messages. */
  readonly title: string;
  /** The property of a notification that names its type. */
  readonly tag: string;
  /** The types that the contract describes. */
  readonly names: readonly string[];
}

/** How the provider recognises that two requests are one logical call. */
export interface Idempotency {
  /** The header that carries the key. */
  readonly header: string;
  /** The response to a repeated key: the first response again, or an error. */
  readonly repeated: "replays" | "refused";
  /** Seconds for which a key is remembered. Left out where the provider does not document it. */
  readonly lifetime?: number;
  /** The response to a repeated key while the first request is still being processed. */
  readonly running?: { readonly status: number; readonly code?: string };
  /** The error code for a key that has been used, where a repeated key is refused. */
  readonly duplicate?: string;
}

/** One operation of a contract. */
export interface Operation {
  readonly method: Method;
  /** Path template below the base URL, such as `/sessions/{id}`. */
  readonly path: string;
  /** Whether the operation takes a body. Left out, it takes none. */
  readonly body?: "required" | "optional";
  /** Whether the operation takes query parameters. Left out, it takes none. */
  readonly query?: "required" | "optional";
  /**
   * Whether the request may be sent twice: `safe` only reads, `with-key` may be repeated with the same idempotency key,
   * `never` must not be repeated. Left out, a GET is `safe` and everything else is `never`.
   */
  readonly retry?: RetryClass;
  /** How a list is divided into pages. */
  readonly pagination?: Pagination;
  /** The security schemes that it accepts, any one of them, where they differ from those of most operations. */
  readonly security?: readonly string[];
  /** The servers of an operation that is served elsewhere, by environment. */
  readonly servers?: Readonly<Record<string, string>>;
  /**
   * The form of a success response. Left out, it is a JSON object with at least one member. `map` is a JSON object that
   * may have none, `any` is any JSON value.
   */
  readonly response?: "array" | "map" | "any" | "text" | "blob";
  /** True when a success response may have no body. */
  readonly empty?: boolean;
  /** Where the request holds secrets and personal data. */
  readonly sensitive?: Sensitive;
  /** Top-level members of the body that `settle` needs to find the record again. None is sensitive. */
  readonly lookupKeys?: readonly string[];
}

export type Method = "get" | "put" | "post" | "delete" | "patch";

export type RetryClass = "safe" | "with-key" | "never";

/** The places of a request that hold secrets and personal data. */
export interface Sensitive {
  readonly body?: SensitiveTree;
  readonly query?: readonly string[];
  readonly path?: readonly string[];
  /** In lower case. */
  readonly header?: readonly string[];
}

/** Members whose values are sensitive (`1`) or contain such members. `*` stands for every array item or map value. */
export interface SensitiveTree {
  readonly [member: string]: 1 | SensitiveTree;
}

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

/**
 * How `settle` finds out what became of a request whose response was lost, by operation. It stands apart from the
 * contract so that clients which never settle do not carry it.
 */
export type Reconciliation = Readonly<Record<string, ReconcileRule>>;

/** One rule. With both parts, the request is repeated while the key is remembered, and looked up afterwards. */
export interface ReconcileRule {
  /** The request may be repeated with the same idempotency key. */
  readonly replay?: true;
  readonly lookup?: Lookup;
}

/** An operation that reads the provider's records, and how to recognise in its response that the request took effect. */
export interface Lookup {
  /** The operation, which only reads. */
  readonly operation: string;
  /**
   * Where each parameter of the lookup comes from. Targets are `path.NAME`, `query.NAME` or `body.NAME`; sources are
   * `path.NAME` or `body.NAME` of the request that is settled. Members of a body are at its top level. Context headers
   * are always sent.
   */
  readonly parameters?: Readonly<Record<string, string>>;
  /** The member of the response, as a path joined by dots, that lists the records. Left out, the response is the record. */
  readonly items?: string;
  /**
   * The conditions by which a record shows that the request took effect; all must hold. A key is a path of member names
   * joined by dots. A value is `{ from: SOURCE }`, equal to what was sent, or `{ in: [...] }`, one of these values.
   * `"body"` means that every member of the body that was sent equals the record's. `"absent"` means that the record must be
   * gone (404). A source that was not sent, or was null, identifies nothing, and neither does a list in which several
   * records match: then the outcome stays unknown.
   */
  readonly where: "absent" | "body" | Readonly<Record<string, Condition>>;
  /**
   * Seconds after the last attempt from which an unchanged or missing record proves that the request had no effect.
   * Before that the lost request may still arrive. Left out, such a record proves nothing, however late it is read: the
   * list may be incomplete, or a later request may have changed the record.
   */
  readonly conclusiveAfter?: number;
}

export type Condition =
  { readonly from: string } | { readonly in: readonly (string | number | boolean | null)[] };

/** Whether and how an operation may be sent twice. */
export function retryClass(operation: Operation): RetryClass {
  return operation.retry ?? (operation.method === "get" ? "safe" : "never");
}

/** Whether an operation only reads, so that a lost response has changed nothing. */
export function isSafe(operation: Operation): boolean {
  return retryClass(operation) === "safe";
}
