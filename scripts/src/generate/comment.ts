import type { OperationEntry, Webhook } from "../contract/model.js";

/**
 * The inner text of an operation's documentation comment: what it does, its request, and the source.
 *
 * @param parameters What the arguments of its method mean, by name.
 */
export function operationComment(
  { path, method, operation }: OperationEntry,
  parameters: Readonly<Record<string, string>> = {},
): string {
  return comment([
    ...description(operation),
    "",
    `\`${method.toUpperCase()} ${path}\``,
    "",
    ...Object.entries(parameters).map(([name, text]) => `@param ${name} ${oneLine(text)}`),
    `@see ${operation["x-source"].page}`,
    ...(operation.deprecated === true ? ["@deprecated"] : []),
  ]);
}

/** The inner text of a webhook's documentation comment: what has happened, and the source. */
export function webhookComment(webhook: Webhook): string {
  return comment([...description(webhook), "", `@see ${webhook["x-source"].page}`]);
}

/** A documentation comment of one line, with its delimiters. */
export function lineComment(text: string): string {
  return `/** ${escape(oneLine(text))} */`;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

/**
 * Rewrites the inner text of a comment by openapi-typescript: without the tags that only repeat the type, and without
 * the indentation that editors show as code. Returns undefined when nothing is left.
 */
export function tidyComment(text: string): string | undefined {
  const lines = text
    .replace(/^\*/, "")
    .split("\n")
    .map((line) =>
      line
        .replace(/^ \*? ?/, "")
        .replace(/^ {4}/, "")
        .trimEnd(),
    )
    .filter((line) => !/^@(enum \{.*\}|constant)$/.test(line.trim()));
  while (lines[0]?.trim() === "") lines.shift();
  while (lines.at(-1)?.trim() === "") lines.pop();
  const [first, ...rest] = lines;
  if (first === undefined) return undefined;
  return rest.length === 0 ? `* ${first.trim()} ` : comment(lines);
}

function description({ summary, description }: { summary: string; description: string }): string[] {
  return [summary, "", ...description.trim().split("\n")];
}

function comment(lines: readonly string[]): string {
  return `*\n${lines.map((line) => ` * ${escape(line)}`.trimEnd()).join("\n")}\n `;
}

/** `*` and `/` inside a text would end its comment. */
function escape(text: string): string {
  return text.replaceAll("*/", "*\\/");
}
