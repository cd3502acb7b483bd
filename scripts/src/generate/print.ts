import ts from "typescript";
import { bytes, openMember } from "./prepare.js";

const printer = ts.createPrinter();
const file = ts.createSourceFile("", "", ts.ScriptTarget.ES2022);
const reference = /components\["schemas"\]\["(\w+)"\]/g;

/** The text of a type or member by openapi-typescript, with named schemas by their names. */
export function print(node: ts.Node): string {
  return printer
    .printNode(ts.EmitHint.Unspecified, node, file)
    .replaceAll(reference, "$1")
    .replaceAll(JSON.stringify(openMember), "(string & {})")
    .replaceAll(JSON.stringify(bytes), "Blob");
}

/** The name of the schema that a type refers to, or undefined where the type is anything else. */
export function referredSchema(type: ts.TypeNode): string | undefined {
  if (!ts.isIndexedAccessTypeNode(type) || !ts.isIndexedAccessTypeNode(type.objectType)) return undefined;
  return ts.isLiteralTypeNode(type.indexType) && ts.isStringLiteral(type.indexType.literal)
    ? type.indexType.literal.text
    : undefined;
}

/** The name of an interface's member. */
export function nameOf(member: ts.TypeElement): string {
  const { name } = member;
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : "";
}
