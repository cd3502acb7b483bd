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
  /** The header that names one logical call, and what the provider does when it sees the same key again. */
  readonly idempotency?: { readonly header: string; readonly repeated: "replays" | "refused" };
  /** The property of a notification that names its kind, and the kinds that the contract knows. */
  readonly webhooks?: { readonly tag: string; readonly names: readonly string[] };
  readonly operations: Readonly<Record<string, Operation>>;
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
  readonly retry?: "safe" | "with-key" | "never";
  /** The operation that finds out what became of a call whose answer was lost. */
  readonly reconcile?: string;
  /** Field names by which a list goes on. */
  readonly pagination?: Readonly<Record<string, string>>;
  /** The servers of an operation that is not served with the others, by environment. */
  readonly servers?: Readonly<Record<string, string>>;
  /** How a successful answer is read, when it is not JSON. */
  readonly answer?: "text" | "blob";
  /** True when success may come without a body. */
  readonly empty?: boolean;
}

export type Method = "get" | "put" | "post" | "delete" | "patch";

/** Whether an operation only reads, so that a lost answer has changed nothing. */
export function isSafe(operation: Operation): boolean {
  return (operation.retry ?? (operation.method === "get" ? "safe" : "never")) === "safe";
}
