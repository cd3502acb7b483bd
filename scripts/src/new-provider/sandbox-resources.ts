import { listOperations, type Contract } from "../contract/model.js";
import { kebabCase, memberName, pascalCase } from "../generate/naming.js";

/** The operations of one tag of a contract, which become one file of the sandbox. */
export interface Resource {
  /** Name of the file without its ending, such as `payment-methods`. */
  file: string;
  className: string;
  operations: string[];
}

/** The contract's operations by tag, in the order of the document. */
export function listResources(contract: Contract): Resource[] {
  const byTag = new Map<string, string[]>();
  for (const { operation } of listOperations(contract)) {
    const [tag = "Operations"] = operation.tags ?? [];
    byTag.set(tag, [...(byTag.get(tag) ?? []), operation.operationId]);
  }
  return [...byTag].map(([tag, operations]) => ({
    file: kebabCase(tag),
    className: pascalCase(tag),
    operations,
  }));
}

/** The file `resources/<tag>.ts`: a class whose handlers are derived from the contract. */
export function writeResource({ className, operations }: Resource, provider: string): string {
  const prefix = pascalCase(provider);
  const ids = operations.map((id) => JSON.stringify(id)).join(" | ");
  const handlers = operations.map(
    (id) => `${memberName(id)}: this.#resources.handler(${JSON.stringify(id)}),`,
  );
  return `import type { Resources } from "../../../engine/resource/resources.js";
import type { ${prefix}Handlers, ${prefix}Operations } from "../handlers.js";

/** Records in memory, which follow the contract alone. Replace a handler where the provider does more. */
export class ${className} {
  readonly #resources: Resources<${prefix}Operations>;

  constructor(resources: Resources<${prefix}Operations>) {
    this.#resources = resources;
  }

  handlers(): Pick<${prefix}Handlers, ${ids}> {
    return {
      ${handlers.join("\n      ")}
    };
  }
}
`;
}

/** Imports of the resources, for the provider's `index.ts`. */
export function resourceImports(resources: readonly Resource[]): string {
  return resources
    .map(({ file, className }) => `import { ${className} } from "./resources/${file}.js";`)
    .join("\n");
}

/** Members of the provider's handlers, for its `index.ts`. */
export function resourceHandlers(resources: readonly Resource[]): string {
  return resources.map(({ className }) => `...new ${className}(resources).handlers(),`).join("\n");
}
