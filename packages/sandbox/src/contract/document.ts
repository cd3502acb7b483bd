/** The parts of a bundled OpenAPI document that the sandbox reads. */
export interface Document {
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
  readonly content?: Readonly<Record<string, unknown>>;
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
}

/** Every operation of a document. */
export function listOperations(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [readOperation(document, path, method, item, operation)];
    }),
  );
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
    answers: new Map(
      Object.entries(operation.responses).map(([status, answer]) => {
        const shared = "$ref" in answer ? document.components?.responses?.[lastSegment(answer.$ref)] : answer;
        const at = "$ref" in answer ? answer.$ref.slice(1) : `${own}/responses/${status}`;
        const json = shared?.content?.["application/json"] !== undefined;
        return [status, json ? `${at}/content/application~1json/schema` : undefined];
      }),
    ),
  };
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
