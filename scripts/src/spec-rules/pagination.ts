import { unknownMembers } from "./members.js";
import { documentRule, findParameter, isSuccess, responseBodies, type Operation } from "./operations.js";
import { findPath, isObject, itemsOf } from "./schema.js";

/** The members of `x-pagination` by kind: those that name a query parameter, and those that name a part of the response. */
const kinds = {
  cursor: { parameters: ["cursor", "limit"], optional: ["limit"], parts: ["items", "next"] },
  page: { parameters: ["page", "size"], optional: ["size"], parts: ["items", "last"] },
};

/** The parameters and members that `x-pagination` names exist in the operation. */
export const pagination = documentRule(({ operations, report }) => {
  for (const operation of operations.values()) {
    const value = operation.part.node["x-pagination"];
    if (value === undefined) continue;
    for (const message of paginationProblems(operation, value))
      report(message, operation.location.child("x-pagination"));
  }
});

function paginationProblems(operation: Operation, value: unknown): string[] {
  const kind = isObject(value) ? Object.entries(kinds).find(([name]) => name === value["kind"]) : undefined;
  if (!isObject(value) || kind === undefined)
    return [`\`x-pagination.kind\` is one of: ${Object.keys(kinds).join(", ")}.`];
  const { parameters, optional, parts } = kind[1];
  const unknown = unknownMembers("x-pagination", value, ["kind", ...parameters, ...parts]);
  const named = (member: string): boolean => member in value || !optional.includes(member);
  const bodies = responseBodies(operation, isSuccess);
  return [
    ...(unknown === undefined ? [] : [unknown]),
    ...parameters
      .filter((member) => named(member) && !findParameter(operation, "query", String(value[member])))
      .map((member) => `\`x-pagination.${member}\` must name a query parameter of the operation.`),
    ...parts
      .filter((member) => {
        const found = findPath(bodies, String(value[member]));
        return (member === "items" ? found.flatMap(itemsOf) : found).length === 0;
      })
      .map((member) => `\`x-pagination.${member}\` must name a ${kindOfPart(member)} of the response.`),
  ];
}

function kindOfPart(member: string): string {
  return member === "items" ? "list" : "member";
}
