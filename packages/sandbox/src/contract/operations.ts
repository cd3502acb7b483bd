import {
  methods,
  type Document,
  type Method,
  type OperationObject,
  type Parameter,
  type PathItem,
  type Reference,
  type ResponseObject,
  type SecurityRequirement,
  type Server,
} from "./document.js";

/** An operation of a contract, with references resolved as far as serving it requires. */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  /** Paths of the provider's servers, which precede `path` in the provider's own URLs, such as `/api/v1`. */
  readonly basePaths: readonly string[];
  readonly security: readonly SecurityRequirement[];
  /** Parameters of the path item and the operation, each with the JSON pointer to its definition. */
  readonly parameters: readonly { readonly parameter: Parameter; readonly pointer: string }[];
  /** JSON pointer to the schema of the request body, and whether a body is required; undefined without a body. */
  readonly body: { readonly pointer: string; readonly required: boolean } | undefined;
  /** JSON pointer to the schema of the response body, by status; undefined for a response without a JSON body. */
  readonly responses: ReadonlyMap<string, string | undefined>;
  /** Whether the operation accepts an idempotency key. */
  readonly idempotent: boolean;
  /** The contract's example of a successful response. */
  readonly example: Example;
}

/** The example of a successful response. */
export interface Example {
  readonly status: number;
  /** Content type; undefined for a response without a body. */
  readonly type: string | undefined;
  readonly value: unknown;
}

/**
 * Lists every operation of a contract. If two paths match the same URL, the more specific one (with fewer placeholders)
 * comes first.
 */
export function listOperations(document: Document): readonly Operation[] {
  let operations = listed.get(document);
  if (operations === undefined) listed.set(document, (operations = readOperations(document)));
  return operations;
}

/** One entry per contract, shared by all sandboxes. */
const listed = new WeakMap<Document, readonly Operation[]>();

function readOperations(document: Document): Operation[] {
  return Object.entries(document.paths)
    .sort(([a], [b]) => byPlaceholders(a, b))
    .flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = item[method];
        return operation === undefined ? [] : [readOperation(document, path, method, item, operation)];
      }),
    );
}

/** Sorts `/buyers/gift-cards` before `/buyers/{buyer_id}`. */
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
    basePaths: readBasePaths(operation.servers ?? document.servers ?? []),
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
    responses: new Map(
      Object.entries(operation.responses).map(([status, response]) => {
        const at = "$ref" in response ? response.$ref.slice(1) : `${own}/responses/${status}`;
        const json = resolveResponse(document, response)?.content?.["application/json"] !== undefined;
        return [status, json ? `${at}/content/application~1json/schema` : undefined];
      }),
    ),
  };
}

function readBasePaths(servers: readonly Server[]): string[] {
  const paths = servers.map(({ url }) =>
    new URL(url.replace(/\{[^{}]+\}/g, "x")).pathname.replace(/\/$/, ""),
  );
  return [...new Set(paths)].filter((path) => path !== "");
}

function readExample(document: Document, { responses }: OperationObject): Example {
  const [status = "200", response = {}] =
    Object.entries(responses).find(([code]) => code.startsWith("2")) ?? [];
  const { content = {} } = resolveResponse(document, response) ?? {};
  const [type, media] = Object.entries(content)[0] ?? [];
  const [example] = Object.values(media?.examples ?? {});
  return { status: Number(status.replace("XX", "00")), type, value: example?.value };
}

function resolveResponse(
  document: Document,
  response: ResponseObject | Reference,
): ResponseObject | undefined {
  return "$ref" in response ? document.components?.responses?.[lastSegment(response.$ref)] : response;
}

function readParameters(
  document: Document,
  parameters: readonly (Parameter | Reference)[] = [],
  base: string,
): { parameter: Parameter; pointer: string }[] {
  return parameters.map((entry, index) => {
    if (!("$ref" in entry)) return { parameter: entry, pointer: `${base}/parameters/${index}` };
    const parameter = document.components?.parameters?.[lastSegment(entry.$ref)];
    if (parameter === undefined) throw new Error(`Unresolved reference in the contract: ${entry.$ref}`);
    return { parameter, pointer: entry.$ref.slice(1) };
  });
}

function pointer(...segments: string[]): string {
  return segments.map((segment) => `/${segment.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function lastSegment(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}
