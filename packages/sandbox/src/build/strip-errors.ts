import type { Node, ObjectExpression } from "acorn";
import { childrenOf } from "./syntax-tree.js";

/** A replacement of a part of the code. */
export interface Edit {
  /** The node that is replaced. */
  readonly node: Node;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Finds the parts of a generated validator that only serve to report errors. Ajv counts the errors (`errors`) and lists
 * them (`vErrors` and the validator's `errors`); a verdict needs the count alone.
 *
 * @param options `coerces`: whether validators coerce, so that they need to know where their value is stored.
 * @throws Error if the code does not have the expected form, as after an update of Ajv.
 */
export function stripErrors(
  code: string,
  statement: Node,
  { coerces }: { readonly coerces: boolean },
): Edit[] {
  const edits: Edit[] = [];
  const textOf = (node: Node): string => code.slice(node.start, node.end);
  /** Replaces an argument or parameter. Without a text, the comma before it is removed too. */
  const replaceArgument = (node: Node, text: string | undefined): void => {
    const start = text === undefined ? code.lastIndexOf(",", node.start) : node.start;
    edits.push({ node, start, end: node.end, text: text ?? "" });
  };
  const visit = (node: Node): void => {
    const text = replacementOf(node, textOf);
    if (text !== undefined) {
      edits.push({ node, start: node.start, end: node.end, text });
      return;
    }
    if (node.type === "AssignmentPattern" && textOf(node).startsWith("{instancePath")) {
      replaceArgument(node, coerces ? "{parentData,parentDataProperty}={}" : undefined);
      return;
    }
    if (isContext(node, textOf)) {
      replaceArgument(node, coerces ? stripContext(node, textOf) : undefined);
      return;
    }
    if (/^(vErrors|instancePath|schemaPath)$/.test(textOf(node))) {
      throw new Error(`The generated code reports errors in an unknown way: ${textOf(statement)}`);
    }
    childrenOf(node).forEach(visit);
  };
  visit(statement);
  return edits;
}

/** The replacement of a statement that reports errors; undefined for any other node. */
function replacementOf(node: Node, textOf: (node: Node) => string): string | undefined {
  switch (node.type) {
    case "VariableDeclaration":
      return /^(let|const) (vErrors|err\d+) = /.test(textOf(node)) ? ";" : undefined;
    case "IfStatement":
      return /^if ?\(vErrors [!=]== null\)/.test(textOf(node)) ? ";" : undefined;
    case "ExpressionStatement":
      if (textOf(node).startsWith("errors = vErrors.length")) return "errors++;";
      return /^(vErrors|validate\d+\.errors) = /.test(textOf(node)) ? ";" : undefined;
    default:
      return undefined;
  }
}

/** Whether a node is the argument that tells a validator where its value is. */
function isContext(node: Node, textOf: (node: Node) => string): node is ObjectExpression {
  return node.type === "ObjectExpression" && textOf(node).startsWith("{instancePath");
}

/** Leaves only what coercion needs: where to store the coerced value. */
function stripContext({ properties }: ObjectExpression, textOf: (node: Node) => string): string {
  return `{${properties
    .map(textOf)
    .filter((text) => text.startsWith("parentData"))
    .join()}}`;
}
