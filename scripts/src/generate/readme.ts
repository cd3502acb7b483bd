import { listOperations, type Contract } from "../contract/model.js";

const start = "<!-- operations:start -->";
const end = "<!-- operations:end -->";

/** The README with the table of operations between its markers renewed. Throws when a marker is missing. */
export function renewReadme(readme: string, contract: Contract): string {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(`The README needs the lines ${start} and ${end}, in this order.`);
  return `${readme.slice(0, from + start.length)}\n\n${operationsTable(contract)}\n${webhooksTable(contract)}\n${readme.slice(to)}`;
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
