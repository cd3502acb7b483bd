/** The contract's `x-idempotency`: how the provider treats repeated idempotency keys. */
export interface IdempotencyRules {
  /** Name of the request header that carries the key. */
  readonly header: string;
  /** Error code of the refusal, for a provider that refuses every repeated key. */
  readonly duplicate?: string;
  /** Refusal of a repeated key while the first request is still in progress. */
  readonly running?: { readonly status: number; readonly code?: string };
}

/** The parts of a bundled OpenAPI document that the sandbox reads. */
export interface Document {
  readonly "x-idempotency"?: IdempotencyRules;
  readonly security?: readonly SecurityRequirement[];
  readonly servers?: readonly Server[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly responses?: Readonly<Record<string, ResponseObject>>;
    readonly schemas?: Readonly<Record<string, object>>;
  };
  readonly webhooks?: Readonly<Record<string, Webhook>>;
}

export interface Server {
  /** May contain placeholders, such as `{id}`. */
  readonly url: string;
}

export type PathItem = { readonly [method in Method]?: OperationObject } & {
  readonly parameters?: readonly (Parameter | Reference)[];
};

export const methods = ["get", "put", "post", "delete", "patch"] as const;
export type Method = (typeof methods)[number];

export interface OperationObject {
  readonly operationId: string;
  readonly security?: readonly SecurityRequirement[];
  readonly servers?: readonly Server[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly required?: boolean };
  readonly "x-retry"?: string;
  readonly "x-pagination"?: Pagination;
  readonly responses: Readonly<Record<string, ResponseObject | Reference>>;
}

/** How a list is divided: names of query parameters, and paths of members of the response. */
export type Pagination =
  | {
      readonly kind: "cursor";
      readonly cursor: string;
      readonly limit?: string;
      readonly items: string;
      readonly next: string;
    }
  | {
      readonly kind: "page";
      readonly page: string;
      readonly size?: string;
      readonly items: string;
      readonly last: string;
    };

/** Security schemes that must all be satisfied, each with the scopes it requires. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
}

export interface ResponseObject {
  readonly content?: Readonly<Record<string, Media>>;
}

export interface Media {
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

export interface Reference {
  readonly $ref: string;
}

/** A webhook, keyed by its kind such as `payment.captured`. Its body is JSON and always has an example. */
export interface Webhook {
  readonly post: {
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly schema: Reference;
          readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
        };
      };
    };
  };
}
