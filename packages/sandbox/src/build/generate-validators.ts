import standalone from "ajv/dist/standalone/index.js";
import { createAjv, rootId } from "../contract/schema-compiler.js";
import { readDeclarations, type Declaration } from "./read-declarations.js";

/** A schema whose validator is needed by one operation. */
export interface Entry {
  readonly operation: string;
  /** Name of the validator within the operation. */
  readonly key: string;
  readonly schema: object;
}

/** Entries that are compiled with the same options and the same contract. */
export interface Compilation {
  /** A prefix of identifiers that distinguishes the compilations of a contract. */
  readonly prefix: string;
  readonly document: object;
  readonly coerceTypes: boolean;
  readonly entries: readonly Entry[];
}

/** Name of the module with the functions that several operations share. */
const sharedFile = "shared.cjs";

/**
 * Generates validators that only return a verdict, as CommonJS modules: one for each operation, and one for the functions
 * that several operations share.
 *
 * @returns The text of each module, by file name. An operation's module exports its validators by key.
 */
export function generateValidators(compilations: readonly Compilation[]): Map<string, string> {
  const declarations = new Map<string, Declaration>();
  /** Operation → key → name of the validator. */
  const exported = new Map<string, Map<string, string>>();
  for (const compilation of compilations) {
    const read = readDeclarations(compile(compilation), {
      prefix: compilation.prefix,
      coerces: compilation.coerceTypes,
    });
    for (const one of read.declarations) declarations.set(one.name, one);
    for (const { operation, key, schema } of compilation.entries) {
      const validators = exported.get(operation) ?? new Map<string, string>();
      exported.set(operation, validators.set(key, read.exported.get(nameOf(schema, compilation)) ?? ""));
    }
  }
  return writeModules(declarations, exported);
}

/** Entries with equal schemas share a validator, which is named by the first of them. */
function nameOf(schema: object, { entries }: Compilation): string {
  const text = JSON.stringify(schema);
  return `e${entries.findIndex((entry) => JSON.stringify(entry.schema) === text)}`;
}

/** Ajv's standalone code of a compilation. It exports the validator of each schema by `nameOf`. */
function compile(compilation: Compilation): string {
  const { document, coerceTypes, entries } = compilation;
  // Without inlining, there is one function for each schema of the contract.
  const ajv = createAjv({ coerceTypes }, { inlineRefs: false, code: { source: true }, messages: false });
  // Only `unevaluatedProperties` reads what a validator has evaluated, and the code that tracks it is large.
  if (!JSON.stringify(document).includes('"unevaluated')) ajv.opts.unevaluated = false;
  // As a part of the contract, the entries share one function for each schema that they refer to.
  const schemas = Object.fromEntries(entries.map(({ schema }) => [nameOf(schema, compilation), schema]));
  ajv.addSchema({ ...document, "x-entries": schemas }, rootId);
  const names = Object.fromEntries(
    Object.keys(schemas).map((name) => [name, `${rootId}#/x-entries/${name}`]),
  );
  return standalone.default(ajv, names);
}

function writeModules(
  declarations: ReadonlyMap<string, Declaration>,
  exported: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Map<string, string> {
  const needed = new Map(
    [...exported].map(([operation, validators]) => [
      operation,
      reach(declarations, [...validators.values()]),
    ]),
  );
  const users = new Map<string, number>();
  for (const names of needed.values()) for (const name of names) users.set(name, (users.get(name) ?? 0) + 1);
  const isShared = (name: string): boolean => (users.get(name) ?? 0) > 1;
  const textOf = (names: readonly string[]): string =>
    [...declarations.values()].flatMap(({ name, text }) => (names.includes(name) ? [text] : [])).join("\n");

  const shared = [...users.keys()].filter(isShared);
  const files = new Map([
    [sharedFile, `"use strict";\n${textOf(shared)}\nmodule.exports={${shared.join()}};\n`],
  ]);
  for (const [operation, validators] of exported) {
    const names = [...(needed.get(operation) ?? [])];
    const own = textOf(names.filter((name) => !isShared(name)));
    const imports = `const {${names.filter(isShared).join()}}=require("./${sharedFile}");`;
    const exports = [...validators].map(([key, name]) => `${JSON.stringify(key)}:${name}`).join();
    files.set(`${operation}.cjs`, `"use strict";\n${imports}\n${own}\nmodule.exports={${exports}};\n`);
  }
  return files;
}

/** The given declarations, and all that they refer to. */
function reach(declarations: ReadonlyMap<string, Declaration>, names: readonly string[]): Set<string> {
  const found = new Set<string>();
  const pending = [...names];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    pending.push(...(declarations.get(name)?.references ?? []));
  }
  return found;
}
