import { lookupProblems } from "./lookup.js";
import { isPositiveInteger, unknownMembers } from "./members.js";
import { documentRule, onlyReads, type Document, type Operation } from "./operations.js";
import { isObject } from "./schema.js";

/**
 * `x-reconcile` tells how to find out what became of a request whose response was lost. A wrong name in it would make
 * `settle` give a wrong verdict about money, so every name must exist in the contract.
 */
export const reconcile = documentRule((document) => {
  for (const operation of document.operations.values()) {
    const rule = operation.part.node["x-reconcile"];
    if (rule === undefined) continue;
    for (const message of reconcileProblems(document, operation, rule))
      document.report(message, operation.location.child("x-reconcile"));
  }
});

function reconcileProblems(document: Document, operation: Operation, rule: unknown): string[] {
  if (onlyReads(operation)) return ["An operation that only reads needs no `x-reconcile`."];
  if (!isObject(rule) || Object.keys(rule).length === 0)
    return ["`x-reconcile` needs `replay: true`, `lookup` or both."];
  const { replay, lookup } = rule;
  const problems = [unknownMembers("x-reconcile", rule, ["replay", "lookup"])];
  if (replay !== undefined && replay !== true)
    problems.push("`replay` is `true`; leave it out if the request must not be repeated.");
  if (replay !== undefined && operation.part.node["x-retry"] !== "with-key")
    problems.push("`replay` needs `x-retry: with-key`.");
  if (lookup !== undefined) problems.push(...checkLookup(document, operation, lookup));
  return problems.filter((problem) => problem !== undefined);
}

const members = ["operation", "parameters", "items", "where", "conclusive-after"];

function checkLookup(document: Document, settled: Operation, lookup: unknown): (string | undefined)[] {
  if (!isObject(lookup)) return ["`lookup` is an object."];
  const after = lookup["conclusive-after"];
  const problems = [unknownMembers("lookup", lookup, members)];
  if (after !== undefined && !isPositiveInteger(after))
    problems.push("`conclusive-after` is a number of seconds, an integer of at least 1.");
  const reading = document.operations.get(String(lookup["operation"]));
  if (reading === undefined)
    problems.push(`\`lookup.operation\`: there is no operation \`${String(lookup["operation"])}\`.`);
  else if (!onlyReads(reading)) problems.push(`\`lookup.operation\`: \`${reading.id}\` does not only read.`);
  else problems.push(...lookupProblems(settled, reading, lookup));
  return problems;
}
