import type { ContractOperation, Method } from "../contract/model.js";

/** The inner text of an operation's documentation comment: what it does, how it travels, and where that is written. */
export function operationComment(entry: {
  path: string;
  method: Method;
  operation: ContractOperation;
}): string {
  const { path, method, operation } = entry;
  const lines = [
    operation.summary,
    "",
    ...operation.description.trim().split("\n"),
    "",
    `\`${method.toUpperCase()} ${path}\``,
    "",
    `@see ${operation["x-source"].page}`,
    ...(operation.deprecated === true ? ["@deprecated"] : []),
  ];
  // `*/` inside a description would end the comment.
  return `*\n${lines.map((line) => ` * ${line.replaceAll("*/", "*\\/")}`.trimEnd()).join("\n")}\n `;
}
