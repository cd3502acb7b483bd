import type { Document } from "./document.js";
import { SchemaCompiler } from "./schema-compiler.js";

/** The compilers of one contract. */
export interface Compilers {
  /** For JSON bodies. */
  readonly json: SchemaCompiler;
  /** For parameters and forms, where every value is a string. */
  readonly strings: SchemaCompiler;
}

/** One entry per contract, shared by all sandboxes: compiling schemas dominates the run time of a short test. */
const compilers = new WeakMap<Document, Compilers>();

/** Returns the compilers of a contract. */
export function compilersFor(document: Document): Compilers {
  let found = compilers.get(document);
  if (found === undefined) {
    found = {
      json: new SchemaCompiler(document, { coerceTypes: false }),
      strings: new SchemaCompiler(document, { coerceTypes: true }),
    };
    compilers.set(document, found);
  }
  return found;
}
