import type { Document } from "../../contract/document.js";
import { acceptsValue, resolveSchema, type ValueSchema } from "../../contract/object-schema.js";
import type { Ids } from "../ids.js";

/**
 * Generates an ID of the form that the contract shows: a number, a UUID, or a word with the prefix of the example.
 *
 * @param schema The schema of the ID.
 * @param example The contract's example of an ID, such as `acc_1`.
 * @param count The number of records that were created before.
 */
export function newId(
  document: Document,
  schema: ValueSchema,
  { example, ids, count }: { readonly example: unknown; readonly ids: Ids; readonly count: number },
): string | number {
  if (!acceptsValue(document, schema, "")) return count + 1;
  if (resolveSchema(document, schema).format === "uuid") return ids.uuid();
  const [prefix = ""] = /^[a-z]+[_-]/.exec(String(example)) ?? [];
  return prefix + ids.word(20);
}
