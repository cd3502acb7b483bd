import type { Contract, OperationEntry } from "../contract/model.js";
import { contentSchema, listParameters, listResponses, splitEnvelope } from "../contract/resolve.js";
import type { Parameter, Schema } from "../contract/schema.js";
import { parametersSchema } from "./parameters-schema.js";
import { pascalCase } from "./naming.js";
import { typeOf, unionOf } from "./type-of.js";

/** A type that the operations of a provider share. */
export interface Shared {
  name: string;
  type: string;
}

/**
 * Names the header parameters of each operation, without the idempotency header. Those that most operations have give one
 * name; operations with further ones are named by these alone.
 *
 * @returns The type by operation ID.
 */
export function nameHeaders(
  contract: Contract,
  provider: string,
  entries: readonly OperationEntry[],
  named: Record<string, Schema>,
): Map<string, { type: string; required: boolean }> {
  const types = new Map<string, { type: string; required: boolean }>();
  const sets = entries.map((entry) => headerParameters(contract, entry));
  const keys = sets.map((set) => set.map(({ name }) => name).join(" "));
  const usual = mostFrequent(keys.filter((key) => key !== ""))?.split(" ") ?? [];
  entries.forEach(({ operation }, index) => {
    const headers = sets[index] ?? [];
    if (headers.length === 0) return;
    const names = headers.map(({ name }) => name);
    const others = names.filter((name) => !usual.includes(name));
    const extendsUsual = others.length > 0 && usual.every((name) => names.includes(name));
    const telling = extendsUsual && !keys.includes(others.join(" ")) ? others : names;
    const type = `${telling.map((name) => pascalCase(shortName(name, provider))).join("")}Headers`;
    named[type] ??= parametersSchema(headers, "Headers of single calls.");
    types.set(operation.operationId, { type, required: headers.some(({ required }) => required) });
  });
  return types;
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

/**
 * The types of error bodies. Where most operations share a union, it is given a name; operations with a part of it are
 * given the same name.
 */
export function nameErrors(
  contract: Contract,
  name: string,
  entries: readonly OperationEntry[],
): { shared: Shared | undefined; of: (entry: OperationEntry) => string } {
  const types = new Map(entries.map((entry) => [entry, errorTypes(contract, entry)]));
  const unions = [...types.values()].map((each) => unionOf([...each].sort()));
  const most = mostFrequent(unions) ?? "";
  if (!most.includes(" | ")) return { shared: undefined, of: (entry) => unionOf(types.get(entry) ?? []) };
  const parts = most.split(" | ");
  return {
    shared: { name, type: most },
    of(entry) {
      const own = types.get(entry) ?? [];
      return own.every((type) => parts.includes(type)) ? name : unionOf(own);
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
