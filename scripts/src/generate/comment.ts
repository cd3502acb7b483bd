import type { ContractOperation, Method, Webhook } from "../contract/model.js";

/** The inner text of an operation's documentation comment: what it does, how it travels, and where that is written. */
export function operationComment(entry: {
  path: string;
  method: Method;
  operation: ContractOperation;
}): string {
  const { path, method, operation } = entry;
  return comment([
    ...description(operation),
    "",
    `\`${method.toUpperCase()} ${path}\``,
    "",
    `@see ${operation["x-source"].page}`,
    ...(operation.deprecated === true ? ["@deprecated"] : []),
  ]);
}

/** The inner text of a webhook's documentation comment: what has happened, and where that is written. */
export function webhookComment(webhook: Webhook): string {
  return comment([...description(webhook), "", `@see ${webhook["x-source"].page}`]);
}

function description({ summary, description }: { summary: string; description: string }): string[] {
  return [summary, "", ...description.trim().split("\n")];
}

function comment(lines: readonly string[]): string {
  // `*/` inside a description would end the comment.
  return `*\n${lines.map((line) => ` * ${line.replaceAll("*/", "*\\/")}`.trimEnd()).join("\n")}\n `;
}
