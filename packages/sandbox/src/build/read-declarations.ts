import { parse, type Identifier, type ModuleDeclaration, type Node, type Statement } from "acorn";
import { pruneSchema } from "./prune-schema.js";
import { stripErrors, type Edit } from "./strip-errors.js";
import { childrenOf } from "./syntax-tree.js";

type Part = Statement | ModuleDeclaration;

/** A function or constant of the generated code. */
export interface Declaration {
  readonly name: string;
  readonly text: string;
  /** Names of the declarations that the text refers to. */
  readonly references: readonly string[];
}

export interface ReadOptions {
  /** Prepended to the name of each declaration. */
  readonly prefix: string;
  /** Whether the validators coerce values. */
  readonly coerces: boolean;
}

/**
 * Reads Ajv's standalone code, without the parts that report errors.
 *
 * @returns The declarations, and their names by exported name.
 */
export function readDeclarations(
  code: string,
  { prefix, coerces }: ReadOptions,
): { declarations: Declaration[]; exported: Map<string, string> } {
  const file = parse(code, { ecmaVersion: "latest" });
  const exported = new Map<string, string>();
  const parts = new Map<string, Part[]>();
  for (const statement of file.body) {
    const target = assignmentTarget(statement);
    if (target?.object === "exports") exported.set(target.member, prefix + target.value);
    else {
      const name = target?.object ?? declaredName(statement);
      if (name !== undefined) parts.set(name, [...(parts.get(name) ?? []), statement]);
    }
  }
  const names = new Set(parts.keys());
  const printed = [...parts].map(([name, statements]) => ({
    name,
    ...print(code, statements, names, { prefix, coerces }),
  }));
  const reads = printed.flatMap(({ schemaReads }) => schemaReads);
  const declarations = printed.map(({ name, text, references }): Declaration => {
    const schema = name.startsWith("schema") ? initializerOf(code, parts.get(name)?.[0]) : undefined;
    const paths = reads.filter(([schemaName]) => schemaName === name).map(([, ...path]) => path);
    const pruned = schema && JSON.stringify(pruneSchema(JSON.parse(schema), paths));
    return {
      name: prefix + name,
      text: pruned === undefined ? text : `const ${prefix}${name} = ${pruned};`,
      references,
    };
  });
  return { declarations, exported };
}

/** Prints statements without error reports, and with prefixes. */
function print(
  code: string,
  statements: readonly Part[],
  names: ReadonlySet<string>,
  { prefix, coerces }: ReadOptions,
): { text: string; references: string[]; schemaReads: string[][] } {
  const references = new Set<string>();
  const schemaReads: string[][] = [];
  const texts = statements.map((statement) => {
    const edits: Edit[] = stripErrors(code, statement, { coerces });
    const replaced = new Set(edits.map(({ node }) => node));
    const visit = (node: Node, ancestors: readonly Node[]): void => {
      if (replaced.has(node)) return;
      if (isIdentifier(node) && names.has(node.name) && !isMemberName(node, ancestors.at(-1))) {
        edits.push({ node, start: node.start, end: node.end, text: prefix + node.name });
        references.add(prefix + node.name);
        if (node.name.startsWith("schema") && ancestors.at(-1)?.type !== "VariableDeclarator")
          schemaReads.push([node.name, ...membersOf(node, ancestors)]);
      }
      for (const child of childrenOf(node)) visit(child, [...ancestors, node]);
    };
    visit(statement, []);
    return apply(code, statement, edits);
  });
  return { text: texts.join(""), references: [...references], schemaReads };
}

function apply(code: string, statement: Node, edits: readonly Edit[]): string {
  let text = "";
  let position = statement.start;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    text += code.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return text + code.slice(position, statement.end);
}

function isIdentifier(node: Node): node is Identifier {
  return node.type === "Identifier";
}

function isMemberName(node: Identifier, parent: Node | undefined): boolean {
  const member = { computed: false, property: undefined, key: undefined, ...parent };
  return !member.computed && (member.property === node || member.key === node);
}

/** The members that are read from an identifier: `properties` and `type` for `schema1.properties.type`. */
function membersOf(identifier: Identifier, ancestors: readonly Node[]): string[] {
  const members: string[] = [];
  let object: Node = identifier;
  for (const node of [...ancestors].reverse()) {
    const name = memberOf(node, object);
    if (name === undefined) break;
    members.push(name);
    object = node;
  }
  return members;
}

function memberOf(node: Node, object: Node): string | undefined {
  const member = node as Statement | import("acorn").Expression;
  if (member.type !== "MemberExpression" || member.object !== object) return undefined;
  const { property, computed } = member;
  if (property.type === "Identifier" && !computed) return property.name;
  return property.type === "Literal" ? String(property.value) : undefined;
}

/** For `object.member = value` with an identifier as the object. */
function assignmentTarget(statement: Part): { object: string; member: string; value: string } | undefined {
  if (statement.type !== "ExpressionStatement" || statement.expression.type !== "AssignmentExpression") {
    return undefined;
  }
  const { left, right } = statement.expression;
  if (left.type !== "MemberExpression" || left.object.type !== "Identifier") return undefined;
  const member = left.property.type === "Identifier" ? left.property.name : "";
  return { object: left.object.name, member, value: right.type === "Identifier" ? right.name : "" };
}

function declaredName(statement: Part): string | undefined {
  if (statement.type === "FunctionDeclaration") return statement.id.name;
  if (statement.type !== "VariableDeclaration") return undefined;
  const [first, ...others] = statement.declarations;
  if (first?.id.type !== "Identifier" || others.length > 0) throw new Error("Unexpected declaration");
  return first.id.name;
}

function initializerOf(code: string, statement: Part | undefined): string | undefined {
  if (statement?.type !== "VariableDeclaration") return undefined;
  const { init } = statement.declarations[0] ?? {};
  return init ? code.slice(init.start, init.end) : undefined;
}
