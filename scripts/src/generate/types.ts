import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { listOperations, type Contract } from "../contract/model.js";
import { operationComment, webhookComment } from "./comment.js";

/** Stands for `(string & {})` in an open enum until the types are printed; openapi-typescript has no notation for it. */
const openMember = "paysession:any-other-string";

/** Stands for `Blob`, the form in which the client gives bytes. */
const bytes = "paysession:bytes";

/**
 * The TypeScript types of a contract, unformatted. The only place that knows openapi-typescript: what it is relied on
 * for stands in types.test.ts.
 */
export async function emitTypes(contract: Contract): Promise<string> {
  const nodes = await openapiTS(prepare(contract) as unknown as OpenAPI3, {
    alphabetize: true,
    // A property with a default may still be left out of a request.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    exportType: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    silent: true,
  });
  return `${astToString(documentOperations(nodes, contract))}${webhookTypes(contract)}`
    .replaceAll(JSON.stringify(openMember), "(string & {})")
    .replaceAll(JSON.stringify(bytes), "Blob");
}

/**
 * Writes bytes and the contract's own extensions as enums. An `x-open-enum` gets one more member, which stands for all
 * other strings. `x-known-values` lists the known values of a tag that admits any other too: typed as just these, it
 * lets the compiler tell the alternatives of a union apart.
 */
function prepare(contract: Contract): unknown {
  const { webhooks: _, ...document } = contract;
  return JSON.parse(JSON.stringify(document), (_key, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    const schema = value as Partial<Record<"x-known-values" | "enum", unknown[]>> & {
      "x-open-enum"?: true;
      format?: string;
    };
    if (schema.format === "binary") return { ...schema, enum: [bytes] };
    if (schema["x-known-values"] !== undefined) return { ...schema, enum: schema["x-known-values"] };
    return schema["x-open-enum"] === true ? { ...schema, enum: [...(schema.enum ?? []), openMember] } : value;
  });
}

/** openapi-typescript documents paths, not operations; calls by operation id need it on the operations too. */
function documentOperations(nodes: ts.Node[], contract: Contract): ts.Node[] {
  const comments = new Map(
    listOperations(contract).map((entry) => [entry.operation.operationId, operationComment(entry)]),
  );
  const operations = nodes.find(
    (node): node is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(node) && node.name.text === "operations",
  );
  for (const member of operations?.members ?? []) {
    const comment = ts.isPropertySignature(member) ? comments.get(memberName(member.name)) : undefined;
    if (comment === undefined) continue;
    ts.addSyntheticLeadingComment(member, ts.SyntaxKind.MultiLineCommentTrivia, comment, true);
  }
  return nodes.filter((node) => !(ts.isTypeAliasDeclaration(node) && node.name.text === "webhooks"));
}

/** A notification is only received, so its payload is all that its type has to say. */
function webhookTypes({ webhooks = {} }: Contract): string {
  const members = Object.entries(webhooks).map(([name, { post }]) => {
    const schema = post.requestBody.content["application/json"].schema.$ref.split("/").at(-1);
    return `/*${webhookComment(post)}*/\n${JSON.stringify(name)}: components["schemas"]["${schema}"];\n`;
  });
  return `/** The body of each notification, by the name of its kind. */\nexport type webhooks = {\n${members.join("")}};\n`;
}

function memberName(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
}
