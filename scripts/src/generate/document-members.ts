import ts from "typescript";
import { listOperations, type Contract } from "../contract/model.js";
import { operationComment, tidyComment } from "./comment.js";
import { nameOf } from "./print.js";

/** Brings the documentation of all members into shape, and documents the operations. */
export function documentMembers(nodes: readonly ts.Node[], contract: Contract): void {
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node)) tidy(node);
    ts.forEachChild(node, visit);
  };
  nodes.forEach(visit);
  // openapi-typescript documents paths, not operations.
  const comments = new Map(
    listOperations(contract).map((entry) => [entry.operation.operationId, operationComment(entry)]),
  );
  for (const operation of findMembers(nodes, "operations")) {
    const comment = comments.get(nameOf(operation));
    if (comment !== undefined) setComment(operation, comment);
  }
}

/** The members of one of the interfaces that openapi-typescript makes; none where it makes an empty type. */
export function findMembers(nodes: readonly ts.Node[], name: string): ts.PropertySignature[] {
  const found = nodes.find(
    (node): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === name,
  );
  return [...(found?.members ?? [])].filter(ts.isPropertySignature);
}

function tidy(member: ts.PropertySignature): void {
  const [comment] = ts.getSyntheticLeadingComments(member) ?? [];
  if (comment !== undefined) setComment(member, tidyComment(comment.text));
}

function setComment(member: ts.PropertySignature, text: string | undefined): void {
  ts.setSyntheticLeadingComments(
    member,
    text === undefined
      ? undefined
      : [{ kind: ts.SyntaxKind.MultiLineCommentTrivia, text, hasTrailingNewLine: true, pos: -1, end: -1 }],
  );
}
