import type { IdempotencyFacts } from "../engine/idempotency.js";

/** The parts of a bundled OpenAPI document that the sandbox reads. */
export interface Document {
  readonly "x-idempotency"?: IdempotencyFacts;
  readonly security?: readonly SecurityRequirement[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly responses?: Readonly<Record<string, Answer>>;
  };
}

export type PathItem = { readonly [method in Method]?: OperationObject } & {
  readonly parameters?: readonly (Parameter | Reference)[];
};

export const methods = ["get", "put", "post", "delete", "patch"] as const;
export type Method = (typeof methods)[number];

export interface OperationObject {
  readonly operationId: string;
  readonly security?: readonly SecurityRequirement[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly required?: boolean };
  readonly "x-retry"?: string;
  readonly responses: Readonly<Record<string, Answer | Reference>>;
}

/** Security schemes that must all be met, each with the scopes it needs. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
}

export interface Answer {
  readonly content?: Readonly<Record<string, Media>>;
}

export interface Media {
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

export interface Reference {
  readonly $ref: string;
}

/** One operation, with all that the sandbox needs to serve it. */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly security: readonly SecurityRequirement[];
  /** Each parameter with the JSON pointer to it. */
  readonly parameters: readonly { readonly parameter: Parameter; readonly pointer: string }[];
  /** Pointer to the schema of the body, if it has one, and whether it must be there. */
  readonly body: { readonly pointer: string; readonly required: boolean } | undefined;
  /** Pointer to the schema of each answer by status; `undefined` where an answer has no body. */
  readonly answers: ReadonlyMap<string, string | undefined>;
  /** Whether a repeated idempotency key is honoured. */
  readonly idempotent: boolean;
  /** The contract's example of a success. */
  readonly example: Example;
}

/** A success as the contract shows it. */
export interface Example {
  readonly status: number;
  /** The content type; undefined for an answer without a body. */
  readonly type: string | undefined;
  readonly value: unknown;
}

/** Every operation of a document. Of two paths that fit the same address, the one with fewer placeholders comes first. */
export function listOperations(document: Document): Operation[] {
  return Object.entries(document.paths)
    .sort(([a], [b]) => byPlaceholders(a, b))
    .flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = item[method];
        return operation === undefined ? [] : [readOperation(document, path, method, item, operation)];
      }),
    );
}

/** `/buyers/gift-cards` before `/buyers/{buyer_id}`. */
function byPlaceholders(a: string, b: string): number {
  const [first, second] = [a, b].map((path) => path.replace(/\{[^{}]+\}/g, "\uffff"));
  return (first ?? "") < (second ?? "") ? -1 : 1;
}

function readOperation(
  document: Document,
  path: string,
  method: Method,
  item: PathItem,
  operation: OperationObject,
): Operation {
  const base = pointer("paths", path);
  const own = `${base}/${method}`;
  return {
    id: operation.operationId,
    method,
    path,
    security: operation.security ?? document.security ?? [],
    parameters: [
      ...readParameters(document, item.parameters, base),
      ...readParameters(document, operation.parameters, own),
    ],
    body: operation.requestBody && {
      pointer: `${own}/requestBody/content/application~1json/schema`,
      required: operation.requestBody.required === true,
    },
    idempotent: operation["x-retry"] === "with-key",
    example: readExample(document, operation),
    answers: new Map(
      Object.entries(operation.responses).map(([status, answer]) => {
        const at = "$ref" in answer ? answer.$ref.slice(1) : `${own}/responses/${status}`;
        const json = shared(document, answer)?.content?.["application/json"] !== undefined;
        return [status, json ? `${at}/content/application~1json/schema` : undefined];
      }),
    ),
  };
}

function readExample(document: Document, { responses }: OperationObject): Example {
  const [status = "200", answer = {}] =
    Object.entries(responses).find(([code]) => code.startsWith("2")) ?? [];
  const { content = {} } = shared(document, answer) ?? {};
  const [type, media] = Object.entries(content)[0] ?? [];
  const [example] = Object.values(media?.examples ?? {});
  return { status: Number(status.replace("XX", "00")), type, value: example?.value };
}

function shared(document: Document, answer: Answer | Reference): Answer | undefined {
  return "$ref" in answer ? document.components?.responses?.[lastSegment(answer.$ref)] : answer;
}

function readParameters(
  document: Document,
  parameters: readonly (Parameter | Reference)[] = [],
  base: string,
): { parameter: Parameter; pointer: string }[] {
  return parameters.map((entry, index) => {
    if (!("$ref" in entry)) return { parameter: entry, pointer: `${base}/parameters/${index}` };
    const parameter = document.components?.parameters?.[lastSegment(entry.$ref)];
    if (parameter === undefined) throw new Error(`The contract refers to ${entry.$ref}, which is not there`);
    return { parameter, pointer: entry.$ref.slice(1) };
  });
}

function pointer(...segments: string[]): string {
  return segments.map((segment) => `/${segment.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function lastSegment(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}
