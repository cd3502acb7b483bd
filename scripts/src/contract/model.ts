import type { Parameter, RequestBody, ResponseDescription } from "./schema.js";

/** The parts of a bundled OpenAPI document that the generator reads. */
export interface Contract {
  openapi: string;
  info: { title: string; version: string };
  servers: Server[];
  "x-idempotency"?: {
    header: string;
    repeated: "replays" | "refused";
    /** Seconds for which a key is remembered at least. */
    lifetime?: number;
    running?: { status: number; code?: string };
    duplicate?: string;
  };
  "x-problem"?: {
    code: string;
    message: string;
    field?: string;
    details?: { list: string; pointer: string; message: string };
  };
  /** The member of every response body that tells success from failure. */
  "x-envelope"?: { property: string; success: string; failure: string };
  /** Error codes that are final, whatever the HTTP status. */
  "x-final-codes"?: string[];
  security?: Requirement[];
  paths: Record<string, PathItem>;
  webhooks?: Record<string, { post: Webhook }>;
  "x-webhooks"?: { tag: string };
  components?: Record<string, Record<string, unknown>>;
}

/** Security schemes that are needed together, with the scopes of each. */
export type Requirement = Record<string, string[]>;

export interface Server {
  url: string;
  "x-environment": string;
}

export type PathItem = { [method in Method]?: ContractOperation } & { servers?: Server[] };

export const methods = ["get", "put", "post", "delete", "patch"] as const;
export type Method = (typeof methods)[number];

export interface ContractOperation {
  operationId: string;
  summary: string;
  description: string;
  tags?: string[];
  deprecated?: boolean;
  /** Only where it is not the document's. */
  security?: Requirement[];
  /** Only where an operation is not served with the others. */
  servers?: Server[];
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: RequestBody | { $ref: string };
  responses: Record<string, ResponseDescription | { $ref: string }>;
  "x-source": { page: string; read: string; confidence: string };
  "x-retry"?: "safe" | "with-key" | "never";
  "x-pagination"?: Record<string, string>;
  "x-reconcile"?: ReconcileRule;
}

/** How to find out what became of a request whose response was lost. */
export interface ReconcileRule {
  replay?: true;
  lookup?: Lookup;
}

/** An operation that reads the provider's records, and how to recognise in its response that the request took effect. */
export interface Lookup {
  operation: string;
  parameters?: Record<string, string>;
  items?: string;
  where: "absent" | "body" | Record<string, Condition>;
  /**
   * Seconds after the last attempt from which an unchanged or missing record proves that the request had no effect.
   * Left out, such a record proves nothing.
   */
  "conclusive-after"?: number;
}

export type Condition = { from: string } | { in: (string | number | boolean | null)[] };

/** A notification that the provider sends. */
export interface Webhook {
  summary: string;
  description: string;
  requestBody: { content: { "application/json": { schema: { $ref: string } } } };
  "x-source": { page: string };
}

/** An operation with its path and method. */
export interface OperationEntry {
  path: string;
  method: Method;
  operation: ContractOperation;
}

/** Every operation of a contract with its path and method, in the order of the document. */
export function listOperations(contract: Contract): OperationEntry[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      // A path's own servers are those of each of its operations.
      const servers = operation.servers ?? item.servers;
      return [{ path, method, operation: servers === undefined ? operation : { ...operation, servers } }];
    }),
  );
}
