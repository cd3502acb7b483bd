import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const root = "contract:";

export interface SchemaCompilerOptions {
  /** Whether to coerce strings to the type in the schema, as for parameters and forms. */
  readonly coerceTypes: boolean;
}

/** Compiles schemas of one contract with Ajv, each on first use, and caches the result. */
export class SchemaCompiler {
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(document: object, { coerceTypes }: SchemaCompilerOptions) {
    this.#ajv = new Ajv2020({
      strict: false,
      verbose: true,
      allErrors: true,
      ...(coerceTypes && { coerceTypes: "array" }),
    });
    // The default export of ajv-formats has no call signature under `module: nodenext`.
    (addFormats as unknown as (ajv: Ajv2020) => void)(this.#ajv);
    // The contracts use `color` for a merchant's brand colour, in any notation.
    this.#ajv.addFormat("color", true);
    this.#ajv.addSchema(document, root);
  }

  /** Compiles the schema at a JSON pointer into the contract. */
  compile(pointer: string): ValidateFunction {
    return this.compileOnce(pointer, () => ({ $ref: schemaReference(pointer) }));
  }

  /** Compiles a schema that is not part of the contract. It is built only if `key` is not in the cache. */
  compileOnce(key: string, createSchema: () => object): ValidateFunction {
    let validate = this.#compiled.get(key);
    if (validate === undefined) this.#compiled.set(key, (validate = this.#ajv.compile(createSchema())));
    return validate;
  }
}

/** The `$ref` to a JSON pointer into the contract, for a schema given to `compileOnce`. */
export function schemaReference(pointer: string): string {
  return `${root}#${pointer.split("/").map(encodeURIComponent).join("/")}`;
}
