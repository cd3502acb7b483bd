import { createRequire } from "node:module";
import type { Ajv2020, Options, ValidateFunction } from "ajv/dist/2020.js";

/** The URI of the contract, for a `$ref`. */
export const rootId = "contract:";

// Ajv is needed only for what is not precompiled, and takes longer to load than the whole sandbox.
const require = createRequire(import.meta.url);

export interface SchemaCompilerOptions {
  /** Whether to coerce strings to the type in the schema, as for parameters and forms. */
  readonly coerceTypes: boolean;
}

/** Creates an Ajv that interprets schemas as the contracts mean them. */
export function createAjv({ coerceTypes }: SchemaCompilerOptions, options: Options): Ajv2020 {
  const { Ajv2020 } = require("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");
  const addFormats = require("ajv-formats") as (ajv: Ajv2020) => void;
  const ajv = new Ajv2020({ strict: false, ...options, ...(coerceTypes && { coerceTypes: "array" }) });
  addFormats(ajv);
  // The contracts use `color` for a merchant's brand colour, in any notation.
  ajv.addFormat("color", true);
  return ajv;
}

/** Compiles schemas of one contract with Ajv, each on first use, and caches the result. */
export class SchemaCompiler {
  readonly #document: object;
  readonly #options: SchemaCompilerOptions;
  #ajv: Ajv2020 | undefined;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(document: object, options: SchemaCompilerOptions) {
    this.#document = document;
    this.#options = options;
  }

  /** Compiles the schema at a JSON pointer into the contract. */
  compile(pointer: string): ValidateFunction {
    return this.compileOnce(pointer, () => ({ $ref: schemaReference(pointer) }));
  }

  /** Compiles a schema that is not part of the contract. It is built only if `key` is not in the cache. */
  compileOnce(key: string, createSchema: () => object): ValidateFunction {
    let validate = this.#compiled.get(key);
    if (validate === undefined) this.#compiled.set(key, (validate = this.#loadAjv().compile(createSchema())));
    return validate;
  }

  #loadAjv(): Ajv2020 {
    this.#ajv ??= createAjv(this.#options, { verbose: true, allErrors: true }).addSchema(
      this.#document,
      rootId,
    );
    return this.#ajv;
  }
}

/** The `$ref` to a JSON pointer into the contract, for a schema given to `compileOnce`. */
export function schemaReference(pointer: string): string {
  return `${rootId}#${pointer.split("/").map(encodeURIComponent).join("/")}`;
}
