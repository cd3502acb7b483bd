import {
  listOperations,
  type Contract,
  type ContractOperation,
  type OperationEntry,
  type ReconcileRule,
} from "../contract/model.js";
import { headerParameters } from "./shared-types.js";

/** The module that says how lost responses are settled, unformatted. */
export function emitReconciliation(contract: Contract): string {
  const entries = listOperations(contract);
  const rules = entries.flatMap((entry) => {
    const rule = reconcileRule(entry.operation);
    return rule === undefined
      ? []
      : [[entry.operation.operationId, compileRule(contract, entries, entry, rule)]];
  });
  return [
    'import type { Reconciliation } from "@paysession/core";\n',
    "/** How `settle` finds out what became of a request whose response was lost, by operation ID. */",
    `export const reconciliation: Reconciliation = ${JSON.stringify(Object.fromEntries(rules))};\n`,
  ].join("\n");
}

/** The top-level members of an operation's body that its rule reads, in alphabetical order. */
export function lookupKeys(operation: ContractOperation): string[] {
  const { parameters = {}, where = {} } = reconcileRule(operation)?.lookup ?? {};
  const conditions = typeof where === "string" ? [] : Object.values(where);
  const sources = [
    ...Object.values(parameters),
    ...conditions.flatMap((condition) => ("from" in condition ? [condition.from] : [])),
  ];
  const names = sources.flatMap((source) => (source.startsWith("body.") ? [source.slice(5)] : []));
  return [...new Set(names)].sort();
}

function reconcileRule(operation: ContractOperation): ReconcileRule | undefined {
  const rule: unknown = operation["x-reconcile"];
  // Contracts of earlier releases name an operation only.
  return typeof rule === "object" ? (rule as ReconcileRule) : undefined;
}

/** The rule in the form that the core reads. Headers that both operations take go along with the lookup. */
function compileRule(
  contract: Contract,
  entries: readonly OperationEntry[],
  entry: OperationEntry,
  { replay, lookup }: ReconcileRule,
): object {
  if (lookup === undefined) return { replay };
  const target = entries.find(({ operation }) => operation.operationId === lookup.operation);
  const names = target === undefined ? [] : headerParameters(contract, target).map(({ name }) => name);
  const carried = headerParameters(contract, entry)
    .filter((header) => names.includes(header.name))
    // What is sensitive is not kept until the outcome is settled.
    .filter((header) => header["x-sensitive"] !== true && header.schema["x-sensitive"] !== true)
    .map(({ name }) => [`header.${name}`, `header.${name}`]);
  const parameters = { ...Object.fromEntries(carried), ...lookup.parameters } as Record<string, string>;
  return {
    ...(replay && { replay }),
    lookup: {
      operation: lookup.operation,
      ...(Object.keys(parameters).length > 0 && { parameters }),
      ...(lookup.items !== undefined && { items: lookup.items }),
      where: lookup.where,
      conclusiveAfter: lookup["conclusive-after"],
    },
  };
}
