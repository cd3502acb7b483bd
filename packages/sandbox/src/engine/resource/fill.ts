import type { Document } from "../../contract/document.js";
import { acceptsValue, resolveSchema, type ValueSchema } from "../../contract/object-schema.js";

/** The members of a record or body. */
export type Members = Readonly<Record<string, unknown>>;

export interface FillOptions {
  readonly document: Document;
  /** The contract's example, for required members that nothing else determines. */
  readonly example: unknown;
  /** The time that members such as `created_at` get. */
  readonly now: Date;
}

/**
 * Builds a value of a schema. An object gets the members that the schema declares, each from the first of these that
 * exists: the given value if its type fits, the schema's constant or default, the time of creation or update, null if the
 * member may be null, and the contract's example if the member is required. Objects without declared members stay as they
 * are.
 */
export function fill(schema: ValueSchema, value: unknown, options: FillOptions): unknown {
  const { document, example } = options;
  const { properties = {}, required = [], items } = resolveSchema(document, schema);
  if (Array.isArray(value)) {
    const [first] = Array.isArray(example) ? example : [];
    return items === undefined ? value : value.map((one) => fill(items, one, { ...options, example: first }));
  }
  if (!isObject(value) || Object.keys(properties).length === 0) return value;
  const examples = isObject(example) ? example : {};
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, member]): [string, unknown][] => {
      const filled = fillMember(name, member, value[name], { ...options, example: examples[name] });
      const chosen = filled === undefined && required.includes(name) ? examples[name] : filled;
      return chosen === undefined ? [] : [[name, chosen]];
    }),
  );
}

/** Returns a member's value, or undefined if only the example determines it. */
function fillMember(name: string, schema: ValueSchema, value: unknown, options: FillOptions): unknown {
  const { document, now } = options;
  const accepts = (candidate: unknown): boolean => acceptsValue(document, schema, candidate);
  if (value !== undefined && accepts(value)) return fill(schema, value, options);
  const { const: only, default: preset, format } = resolveSchema(document, schema);
  if (only !== undefined) return only;
  if (preset !== undefined) return preset;
  if (format === "date-time" && /^(created|updated)/.test(name)) return now.toISOString();
  return accepts(null) ? null : undefined;
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
