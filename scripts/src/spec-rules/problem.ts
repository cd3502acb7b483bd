import { unknownMembers } from "./members.js";
import { documentRule, isSuccess, responseBodies, type Document } from "./operations.js";
import { findPath, isObject, itemsOf, list, type Part } from "./schema.js";

/**
 * `x-problem` names where an error body holds its parts, and `x-final-codes` lists values of its `code`. Every path leads
 * to a member of an error that the contract describes.
 */
export const problem = documentRule((document) => {
  const { root, location, report } = document;
  const paths = root["x-problem"];
  if (paths !== undefined)
    for (const message of pathProblems(paths, errorBodies(document)))
      report(message, location.child("x-problem"));
  const codes = root["x-final-codes"];
  if (codes !== undefined)
    for (const message of codeProblems(codes, paths)) report(message, location.child("x-final-codes"));
});

function errorBodies({ operations }: Document): Part[] {
  return [...operations.values()].flatMap((operation) =>
    responseBodies(operation, (status) => !isSuccess(status)),
  );
}

function pathProblems(paths: unknown, errors: readonly Part[]): string[] {
  if (!isObject(paths) || !("code" in paths) || !("message" in paths))
    return ["`x-problem` needs `code` and `message`, the paths of an error's code and text."];
  const { details, ...single } = paths;
  const unknown = unknownMembers("x-problem", paths, ["code", "message", "field", "details"]);
  return [
    ...(unknown === undefined ? [] : [unknown]),
    ...["code", "message", "field"]
      .filter((member) => member in single && findPath(errors, String(single[member])).length === 0)
      .map((member) => `\`x-problem.${member}\`: no error has \`${String(single[member])}\`.`),
    ...(details === undefined ? [] : detailProblems(details, errors)),
  ];
}

function detailProblems(details: unknown, errors: readonly Part[]): string[] {
  const members = ["list", "pointer", "message"];
  if (!isObject(details) || !members.every((member) => member in details))
    return [`\`x-problem.details\` needs ${members.join(", ")}.`];
  const unknown = unknownMembers("x-problem.details", details, members);
  const entries = findPath(errors, String(details["list"])).flatMap(itemsOf);
  if (entries.length === 0)
    return [`\`x-problem.details\`: no error has a list \`${String(details["list"])}\`.`];
  return [
    ...(unknown === undefined ? [] : [unknown]),
    ...["pointer", "message"]
      .filter((member) => findPath(entries, String(details[member])).length === 0)
      .map((member) => `\`x-problem.details\`: its entries have no \`${String(details[member])}\`.`),
  ];
}

function codeProblems(codes: unknown, paths: unknown): string[] {
  if (!isObject(paths))
    return ["`x-final-codes` needs `x-problem`, which says where an error holds its code."];
  const values = list(codes);
  const texts = values.every((code) => typeof code === "string" && code !== "");
  return values.length > 0 && texts && new Set(values).size === values.length
    ? []
    : ["`x-final-codes` is a list of different error codes."];
}
