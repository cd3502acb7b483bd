import openapiTS, { type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { Contract } from "../contract/model.js";
import type { Schema } from "../contract/schema.js";
import { webhookComment } from "./comment.js";
import { declareSchemas } from "./declarations.js";
import { documentMembers, findMembers } from "./document-members.js";
import { prepareDocument } from "./prepare.js";
import { nameOf, print } from "./print.js";

/** A contract's types, unformatted. */
export interface Types {
  /** The schema module's text. */
  schema: string;
  /** The text of the module with the types of each operation. It stands apart because compilers of most users need not read it. */
  operations: string;
  /** Declarations of the further named schemas, and the schemas that they refer to. */
  further: { text: string; references: Set<string> };
}

/**
 * The TypeScript types of a contract. The only place that knows openapi-typescript: what it is relied on for stands in
 * types.test.ts.
 *
 * @param further Named schemas that are not the contract's; they are declared apart.
 */
export async function emitTypes(
  contract: Contract,
  further: Readonly<Record<string, Schema>> = {},
): Promise<Types> {
  const document = prepareDocument(contract, further);
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    alphabetize: true,
    // A property with a default may still be left out of a request.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
  });
  documentMembers(nodes, contract);
  const components = findMembers(nodes, "components");
  const declarations = declareSchemas(schemasOf(components));
  const own = declarations.filter(({ name }) => !(name in further));
  const apart = declarations.filter(({ name }) => name in further);
  return {
    schema: [
      ...own.map(({ text }) => text),
      `export interface components {\nschemas: {\n${own.map(({ name }) => `${name}: ${name};`).join("\n")}\n};`,
      ...components.filter((member) => nameOf(member) !== "schemas").map(print),
      "}",
      webhookTypes(contract),
    ].join("\n"),
    operations: operationTypes(findMembers(nodes, "operations")),
    further: {
      text: apart.map(({ text }) => text).join("\n"),
      references: new Set(apart.flatMap(({ references }) => [...references])),
    },
  };
}

/** The types of the operations, with an import of the schemas that they refer to. */
function operationTypes(members: readonly ts.PropertySignature[]): string {
  const text = `export interface operations {\n${members.map(print).join("\n")}\n}\n`;
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) names.add(node.typeName.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("operations.ts", text, ts.ScriptTarget.ES2022));
  // What the platform provides.
  for (const name of ["Blob", "Record"]) names.delete(name);
  return names.size === 0
    ? text
    : `import type { ${[...names].sort().join(", ")} } from "./schema.js";\n\n${text}`;
}

function schemasOf(components: readonly ts.PropertySignature[]): ts.PropertySignature[] {
  const type = components.find((member) => nameOf(member) === "schemas")?.type;
  return type !== undefined && ts.isTypeLiteralNode(type) ? type.members.filter(ts.isPropertySignature) : [];
}

/** A notification is only received, so its payload is all that its type has to say. */
function webhookTypes({ webhooks = {} }: Contract): string {
  const members = Object.entries(webhooks).map(([name, { post }]) => {
    const schema = post.requestBody.content["application/json"].schema.$ref.split("/").at(-1);
    return `/*${webhookComment(post)}*/\n${JSON.stringify(name)}: ${schema};\n`;
  });
  return `/** The body of each notification, by its type. */\nexport type webhooks = {\n${members.join("")}};\n`;
}
