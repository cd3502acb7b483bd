import { isIdentifier } from "./naming.js";

/** Names that the generated modules use themselves. */
const reserved = ["Blob", "components", "operations", "webhooks", "core"];

/**
 * Finds schemas whose names cannot be used in TypeScript, or that are also the names of generated types.
 *
 * @param schemas The names of the contract's schemas.
 * @param modules The generated modules that a provider package exports together.
 * @returns What is wrong, in one sentence each.
 */
export function checkNames(schemas: readonly string[], modules: readonly string[]): string[] {
  const unusable = schemas.filter((name) => !isIdentifier(name) || reserved.includes(name));
  const exported = modules.flatMap((module) =>
    [...module.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name = ""]) => name),
  );
  const repeated = exported.filter(
    (name, index) => exported.indexOf(name) !== index && !reserved.includes(name),
  );
  return [
    ...unusable.map((name) => `The schema ${name} needs another name: generated code cannot use this one.`),
    ...[...new Set(repeated)].map(
      (name) => `The schema ${name} needs another name: a generated type has it.`,
    ),
  ];
}
