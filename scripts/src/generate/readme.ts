import { listOperations, type Contract } from "../contract/model.js";
import { replaceSection } from "./section.js";

/** The README with the tables of operations and webhooks between its markers renewed. */
export function renewReadme(readme: string, contract: Contract): string {
  const tables = `${operationsTable(contract)}\n${webhooksTable(contract)}`.trimEnd();
  return replaceSection(readme, "operations", tables, "The README");
}

function operationsTable(contract: Contract): string {
  const rows = listOperations(contract).map(
    ({ path, method, operation }) =>
      `| \`${operation.operationId}\` | \`${method.toUpperCase()} ${path}\` | [${escape(operation.summary)}](${operation["x-source"].page}) |`,
  );
  return ["| Operation | Request | Purpose |", "| --- | --- | --- |", ...rows].join("\n");
}

function webhooksTable({ webhooks = {} }: Contract): string {
  const rows = Object.entries(webhooks).map(
    ([name, { post }]) => `| \`${name}\` | [${escape(post.summary)}](${post["x-source"].page}) |`,
  );
  if (rows.length === 0) return "";
  return ["", "## Webhooks", "", "| Notification | Meaning |", "| --- | --- |", ...rows, ""].join("\n");
}

function escape(text: string): string {
  return text.replaceAll("|", "\\|");
}
