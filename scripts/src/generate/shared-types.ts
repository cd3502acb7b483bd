import type { Contract, OperationEntry } from "../contract/model.js";
import { contentSchema, listParameters, listResponses, splitEnvelope } from "../contract/resolve.js";
import type { Parameter, Schema } from "../contract/schema.js";
import { parametersSchema } from "./parameters-schema.js";
import { pascalCase } from "./naming.js";
import { typeOf, unionOf } from "./type-of.js";

/** The header parameters of an operation and the options of its calls, by the names of their types. */
export interface HeaderTypes {
  headers: string | undefined;
  required: boolean;
  options: string;
}

/**
 * Names the header parameters of each operation, without the idempotency header. Operations that have the same ones as
 * most take `CallOptions`; those with further ones are named by these alone.
 */
export function nameHeaders(
  contract: Contract,
  provider: string,
  entries: readonly OperationEntry[],
  named: Record<string, Schema>,
): HeaderTypes[] {
  const sets = entries.map((entry) => headerParameters(contract, entry));
  const keys = sets.map((set) => set.map(({ name }) => name).join(" "));
  const usual = mostFrequent(keys) ?? "";
  return sets.map((parameters, index) => {
    const names = parameters.map(({ name }) => name);
    const others = names.filter((name) => !usual.split(" ").includes(name));
    const isExtension = others.length > 0 && names.length - others.length === usual.split(" ").length;
    const telling = isExtension && !keys.includes(others.join(" ")) ? others : names;
    const name = telling.map((header) => pascalCase(shortName(header, provider))).join("");
    const headers = names.length === 0 ? undefined : `${name}Headers`;
    if (headers !== undefined) named[headers] ??= parametersSchema(parameters, "Headers of a call.");
    return {
      headers,
      required: parameters.some(({ required }) => required),
      options: keys[index] === usual ? "CallOptions" : `${name === "" ? "Plain" : name}Options`,
    };
  });
}

/** An operation's header parameters, in alphabetical order. The idempotency key is an option of its own. */
export function headerParameters(contract: Contract, entry: OperationEntry): Parameter[] {
  const key = contract["x-idempotency"]?.header.toLowerCase();
  return listParameters(contract, entry)
    .filter(({ name, in: place }) => place === "header" && name.toLowerCase() !== key)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `x-gr4vy-merchant-account-id` as `merchant-account`. */
function shortName(header: string, provider: string): string {
  const name = header.toLowerCase().replace(/^x-/, "").replace(/-id$/, "");
  return name.startsWith(`${provider}-`) ? name.slice(provider.length + 1) : name;
}

/** The types of error bodies. */
export interface ErrorTypes {
  /** The type of most operations. */
  usual: string;
  /** What it stands for, where it is not a schema's name. */
  alias: string | undefined;
  of: (entry: OperationEntry) => string;
}

/**
 * Names the types of error bodies. Where most operations share a union, it is given a name; operations with a part of it
 * are given the same name.
 */
export function nameErrors(contract: Contract, name: string, entries: readonly OperationEntry[]): ErrorTypes {
  const types = new Map(entries.map((entry) => [entry, errorTypes(contract, entry)]));
  const most = mostFrequent([...types.values()].map((each) => unionOf([...each].sort()))) ?? "unknown";
  const parts = most.split(" | ");
  const usual = parts.length > 1 ? name : most;
  return {
    usual,
    alias: parts.length > 1 ? most : undefined,
    of(entry) {
      const own = types.get(entry) ?? [];
      return own.every((type) => parts.includes(type)) ? usual : unionOf(own);
    },
  };
}

function errorTypes(contract: Contract, { operation }: OperationEntry): string[] {
  const refusals = listResponses(contract, operation, false).map(contentSchema);
  const failures = listResponses(contract, operation, true)
    .map(contentSchema)
    .flatMap((schema) => (schema === undefined ? [] : splitEnvelope(contract, schema).failures));
  const types = [...refusals, ...failures].filter((schema) => schema !== undefined);
  const name = `${pascalCase(operation.operationId)}Error`;
  return types.length === 0 ? ["unknown"] : [...new Set(types.map((schema) => typeOf(schema, {}, name)))];
}

function mostFrequent(values: readonly string[]): string | undefined {
  const count = (value: string): number => values.filter((other) => other === value).length;
  return [...new Set(values)].sort((a, b) => count(b) - count(a))[0];
}
