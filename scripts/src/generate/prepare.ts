import { schemaName } from "../contract/resolve.js";
import type { Contract } from "../contract/model.js";
import type { Schema } from "../contract/schema.js";
import { shareMembers } from "./share-members.js";

/** Stands for `(string & {})` in an open enum until the types are printed; openapi-typescript has no notation for it. */
export const openMember = "paysession:any-other-string";

/** Stands for `Blob`, the form in which the client gives bytes. */
export const bytes = "paysession:bytes";

type Documented = Schema & {
  summary?: string;
  "x-open-enum"?: true;
  "x-known-values"?: unknown[];
};

/**
 * The document that openapi-typescript reads: the contract, without webhooks and with further named schemas, in its
 * notation and with documentation where editors look for it.
 */
export function prepareDocument(contract: Contract, further: Readonly<Record<string, Schema>>): Contract {
  const { webhooks: _, ...document } = shareMembers(contract);
  const schemas = { ...document.components?.["schemas"], ...further } as Record<string, Schema>;
  const text = JSON.stringify({ ...document, components: { ...document.components, schemas } });
  return JSON.parse(text, (_key, value: unknown) =>
    isObject(value) ? documented(notation(value), schemas) : value,
  ) as Contract;
}

function isObject(value: unknown): value is Documented {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Writes bytes and the contract's own extensions as enums. An `x-open-enum` gets one more member, which stands for all
 * other strings. `x-known-values` lists the known values of a tag that admits any other too: typed as just these, it
 * lets the compiler tell the alternatives of a union apart.
 */
function notation(schema: Documented): Documented {
  if (schema.format === "binary") return { ...schema, enum: [bytes] };
  if (schema["x-known-values"] !== undefined) return { ...schema, enum: schema["x-known-values"] };
  return schema["x-open-enum"] === true ? { ...schema, enum: [...(schema.enum ?? []), openMember] } : schema;
}

/**
 * Moves the description to where openapi-typescript writes it first and without a tag, and leaves out the format, which
 * says nothing in TypeScript. A reference without words of its own is documented as what it refers to.
 */
function documented(schema: Documented, schemas: Readonly<Record<string, Schema>>): Documented {
  const { description, format, ...rest } = schema;
  const referred = schemas[schemaName(schema.$ref) ?? ""]?.description;
  const words = typeof description === "string" ? description : referred;
  return {
    ...rest,
    // A property may be called `description` or `format`; then the object is not a schema but its properties.
    ...(typeof description === "object" && { description }),
    ...(typeof format === "object" && { format }),
    ...(words !== undefined && { summary: [schema.summary, words].filter(Boolean).join("\n\n") }),
  };
}
