import ts from "typescript";
import { nameOf, print, referredSchema } from "./print.js";

/** The declaration of a named schema. */
export interface Declaration {
  name: string;
  text: string;
  /** The named schemas that it refers to. */
  references: Set<string>;
}

/** What an interface is made of. */
interface Shape {
  bases: string[];
  members: ts.TypeElement[];
}

/**
 * Declares named schemas: objects as interfaces, which editors and error messages call by their names, and everything
 * else as type aliases.
 *
 * @param schemas Members of the form `Name: type`, with their documentation.
 */
export function declareSchemas(schemas: readonly ts.PropertySignature[]): Declaration[] {
  const shapes = shapesOf(schemas);
  return schemas.map((schema) => {
    const name = nameOf(schema);
    const shape = shapes.get(name);
    const text = shape === undefined ? alias(schema) : declareInterface(name, shape);
    const comment = ts.getSyntheticLeadingComments(schema)?.[0];
    return {
      name,
      text: comment === undefined ? text : `/*${comment.text}*/\n${text}`,
      references: referencesOf(schema),
    };
  });
}

function alias(schema: ts.PropertySignature): string {
  return `export type ${nameOf(schema)} = ${schema.type === undefined ? "unknown" : print(schema.type)};\n`;
}

function declareInterface(name: string, { bases, members }: Shape): string {
  const inherited = bases.length === 0 ? "" : ` extends ${bases.join(", ")}`;
  return `export interface ${name}${inherited} {\n${members.map(print).join("\n")}\n}\n`;
}

/** The schemas that can be interfaces. One that extends another can only if that one can. */
function shapesOf(schemas: readonly ts.PropertySignature[]): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const schema of schemas) {
    const shape = schema.type && shapeOf(schema.type);
    if (shape !== undefined) shapes.set(nameOf(schema), shape);
  }
  let changed = true;
  while (changed) {
    changed = false;
    for (const [name, { bases, members }] of shapes) {
      const names = [...members.map(nameOf), ...bases.flatMap((base) => inheritedNames(shapes, base))];
      if (bases.every((base) => shapes.has(base)) && new Set(names).size === names.length) continue;
      changed = shapes.delete(name);
    }
  }
  return shapes;
}

function inheritedNames(shapes: ReadonlyMap<string, Shape>, name: string): string[] {
  const { bases = [], members = [] } = shapes.get(name) ?? {};
  return [...members.map(nameOf), ...bases.flatMap((base) => inheritedNames(shapes, base))];
}

/** An object type, or an intersection of object types and named schemas. */
function shapeOf(type: ts.TypeNode): Shape | undefined {
  const parts = ts.isIntersectionTypeNode(type) ? [...type.types] : [type];
  const bases = parts.map(referredSchema);
  const literals = parts.filter(ts.isTypeLiteralNode);
  if (literals.length === 0 || literals.length + bases.filter(Boolean).length < parts.length)
    return undefined;
  const members = literals.flatMap((literal) => [...literal.members]);
  const others = members.length > 1 || parts.length > literals.length;
  // Beside other members, an index signature must admit them all.
  if (others && members.some((member) => ts.isIndexSignatureDeclaration(member) && !isUnknown(member.type)))
    return undefined;
  return { bases: bases.filter((base) => base !== undefined), members };
}

function isUnknown(type: ts.TypeNode): boolean {
  return type.kind === ts.SyntaxKind.UnknownKeyword;
}

function referencesOf(node: ts.Node): Set<string> {
  const found = new Set<string>();
  const visit = (child: ts.Node): void => {
    const name = ts.isTypeNode(child) ? referredSchema(child) : undefined;
    if (name === undefined) ts.forEachChild(child, visit);
    else found.add(name);
  };
  visit(node);
  return found;
}
