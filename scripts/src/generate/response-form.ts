import type { Contract, ContractOperation } from "../contract/model.js";
import { contentSchema, listResponses, resolve, splitEnvelope } from "../contract/resolve.js";
import type { Schema } from "../contract/schema.js";

/** The form of an operation's success response. */
export interface ResponseForm {
  /** Left out, it is a JSON object with at least one member. */
  response?: "array" | "map" | "any" | "text" | "blob";
  /** True when it may have no body. */
  empty?: true;
}

export function responseForm(contract: Contract, operation: ContractOperation): ResponseForm {
  const responses = listResponses(contract, operation, true);
  const mayBeEmpty = responses.some(({ content }) => content === undefined);
  const described = responses.filter(({ content }) => content !== undefined);
  const types = described.flatMap(({ content }) => Object.keys(content ?? {}));
  const form =
    types.length === 0 || types.includes("application/json")
      ? jsonForm(
          contract,
          described.map((response) => contentSchema(response) ?? {}),
        )
      : types.every((type) => type.startsWith("text/"))
        ? "text"
        : "blob";
  return {
    ...(form !== "object" && { response: form }),
    ...(mayBeEmpty && { empty: true }),
  };
}

type JsonForm = "object" | "map" | "array" | "any";

function jsonForm(contract: Contract, schemas: readonly Schema[]): JsonForm {
  const successes = schemas.flatMap((schema) => splitEnvelope(contract, schema).successes);
  const forms = new Set(successes.map((schema) => formOf(contract, schema)));
  const [form = "object", ...others] = forms;
  if (others.length === 0) return form;
  // Any object is a map too.
  return [...forms].every((each) => each === "object" || each === "map") ? "map" : "any";
}

function formOf(contract: Contract, schema: Schema): JsonForm {
  const resolved = resolve<Schema>(contract, schema);
  const alternatives = resolved.oneOf ?? resolved.anyOf;
  if (alternatives !== undefined) return jsonForm(contract, alternatives);
  const parts = (resolved.allOf ?? []).map((part) => formOf(contract, part));
  if (resolved.type === "array") return "array";
  if (parts.includes("object")) return "object";
  if (resolved.type !== "object" && !parts.includes("map")) return "any";
  return (resolved.required ?? []).length > 0 ? "object" : "map";
}
