import type {
  DefinitionField,
  PaymentServiceField,
  PaymentServiceFieldUpdateRequest,
} from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { invalid } from "../results.js";
import { invalidCredential } from "../scenarios.js";

/** Settings and credentials by key. */
export type FieldValues = ReadonlyMap<string, string>;

/**
 * Applies settings and credentials to those that are stored. An empty value clears a field.
 *
 * @param name The member of the request that contains them.
 * @param definition ID of the payment service definition that declares the fields.
 * @returns All values, or a refusal of a field that the definition does not have, of a repeated one, or of a required one
 *   without a value.
 */
export function applyFields(
  name: "fields" | "reporting_fields",
  given: readonly PaymentServiceFieldUpdateRequest[],
  {
    declared,
    definition,
    stored,
  }: { declared: readonly DefinitionField[]; definition: string; stored: FieldValues },
): FieldValues | Refusal {
  const values = new Map(stored);
  const seen = new Set<string>();
  for (const [index, { key, value }] of given.entries()) {
    const pointer = `/${name}/${index}/key`;
    if (!declared.some((field) => field.key === key))
      return invalid(pointer, `names no field of ${definition}`);
    if (seen.has(key)) return invalid(pointer, `names a field for the second time`);
    seen.add(key);
    if (value === "") values.delete(key);
    else values.set(key, value);
  }
  const missing = declared.find(({ key, required }) => required && !values.has(key));
  return missing === undefined ? values : invalid(`/${name}`, `must have a value for ${missing.key}`);
}

/**
 * Returns what responses show. "Fields marked as `secret` (see Payment Service Definition) are not returned", according to
 * the documentation of Gr4vy's earlier clients (github.com/gr4vy/gr4vy-php, docs/Model/PaymentService.md at 9a44309).
 */
export function shownFields(
  values: FieldValues,
  declared: readonly DefinitionField[],
): PaymentServiceField[] {
  return declared.flatMap(({ key, secret }) => {
    const value = values.get(key);
    return secret || value === undefined ? [] : [{ key, value }];
  });
}

/** Returns the first credential that the payment service does not accept. */
export function findInvalidCredential(
  values: FieldValues,
  declared: readonly DefinitionField[],
): string | undefined {
  return declared.find(({ key, verifiable }) => verifiable && values.get(key) === invalidCredential)?.key;
}
