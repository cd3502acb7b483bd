import {
  listOperations,
  type Contract,
  type ContractOperation,
  type ReconcileRule,
} from "../contract/model.js";

/** The module that says how lost responses are settled, unformatted. */
export function emitReconciliation(contract: Contract): string {
  const rules = listOperations(contract).flatMap(({ operation }) => {
    const rule = operation["x-reconcile"];
    return rule === undefined ? [] : [[operation.operationId, compileRule(rule)]];
  });
  return [
    'import type { Reconciliation } from "@paysession/core";\n',
    "/** How `settle` finds out what became of a request whose response was lost, by operation ID. */",
    `export const reconciliation: Reconciliation = ${JSON.stringify(Object.fromEntries(rules))};\n`,
  ].join("\n");
}

/** The top-level members of an operation's body that its rule reads, in alphabetical order. */
export function lookupKeys(operation: ContractOperation): string[] {
  const { parameters = {}, where = {} } = operation["x-reconcile"]?.lookup ?? {};
  const conditions = typeof where === "string" ? [] : Object.values(where);
  const sources = [
    ...Object.values(parameters),
    ...conditions.flatMap((condition) => ("from" in condition ? [condition.from] : [])),
  ];
  const names = sources.flatMap((source) => (source.startsWith("body.") ? [source.slice(5)] : []));
  return [...new Set(names)].sort();
}

/** The rule in the form that the core reads. */
function compileRule({ replay, lookup }: ReconcileRule): object {
  const { "conclusive-after": conclusiveAfter, ...rest } = lookup ?? {};
  return {
    ...(replay && { replay }),
    ...(lookup && { lookup: { ...rest, ...(conclusiveAfter !== undefined && { conclusiveAfter }) } }),
  };
}
