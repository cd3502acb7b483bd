import { unknownMembers } from "./members.js";
import { documentRule, responseBodies } from "./operations.js";
import { findPath, isObject, knownValues } from "./schema.js";

const members = ["property", "success", "failure"];

/** Every response with a JSON body has the member that `x-envelope` names, with both of its values among the alternatives. */
export const envelope = documentRule(({ root, location, operations, report }) => {
  const value = root["x-envelope"];
  if (value === undefined) return;
  if (!isObject(value) || !members.every((member) => typeof value[member] === "string")) {
    report(`\`x-envelope\` needs ${members.join(", ")}.`, location.child("x-envelope"));
    return;
  }
  const unknown = unknownMembers("x-envelope", value, members);
  if (unknown !== undefined) report(unknown, location.child("x-envelope"));
  for (const operation of operations.values()) {
    const bodies = responseBodies(operation, () => true);
    const values = findPath(bodies, String(value["property"])).flatMap((part) => knownValues(part) ?? []);
    for (const member of ["success", "failure"])
      if (bodies.length > 0 && !values.includes(value[member]))
        report(
          `No response has \`${String(value["property"])}: ${String(value[member])}\`, the \`${member}\` of \`x-envelope\`.`,
          operation.location.child("responses").key(),
        );
  }
});
