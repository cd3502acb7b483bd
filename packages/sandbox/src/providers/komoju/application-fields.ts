import type { LiveApplicationField } from "@paysession/komoju";
import type { Document } from "../../contract/document.js";

/** A field of an application, as responses describe it. */
export type Field = Required<LiveApplicationField>;

/** A member of a request's schema. */
interface Member {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
}

/**
 * Reads the fields of an application from the contract. Labels are in English.
 *
 * @param schema Name of the request's schema.
 * @param required Keys of the fields that cannot be left out.
 */
export function readFields(document: Document, schema: string, required: readonly string[]): Field[] {
  // Only the members of these schemas are read, each with its type.
  const found = document.components?.schemas?.[schema] as { properties?: Record<string, Member> } | undefined;
  return Object.entries(found?.properties ?? {})
    .filter(([key]) => key.includes("."))
    .map(([key, member], position) => ({
      field_type: typeOf(key, member),
      field: key,
      field_name: member.description?.replace(/\.$/, "") ?? key,
      field_properties: member.enum === undefined ? {} : { options: member.enum },
      position,
      optional: !required.includes(key),
    }));
}

/** Keys of fields whose value is the ID of a file although the schema does not say so. */
const files = ["applicant_information.identity_front", "applicant_information.identity_back"];

function typeOf(key: string, { type, format, enum: values }: Member): string {
  if (type === "array" || files.includes(key)) return "file";
  if (values !== undefined) return "select";
  if (format === "date") return "date";
  if (type === "boolean") return "boolean";
  return type === "integer" ? "number" : "text";
}
