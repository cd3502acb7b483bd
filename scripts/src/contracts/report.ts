import { listOperations, type Contract } from "../contract/model.js";

/** What can be counted in a contract. Shares are between 0 and 1. */
export interface ContractFigures {
  title: string;
  operations: number;
  deprecated: number;
  webhooks: number;
  schemas: number;
  /** Named members of all schemas, and the share of them that says what it means, itself or in the schema it refers to. */
  fields: number;
  described: number;
  /** How many sources have each confidence. */
  confidence: Record<string, number>;
  /** The oldest date on which a source was read. */
  oldest: string;
}

export function countContract(contract: Contract): ContractFigures {
  const figures: ContractFigures = {
    title: contract.info.title,
    operations: listOperations(contract).length,
    deprecated: listOperations(contract).filter(({ operation }) => operation.deprecated === true).length,
    webhooks: Object.keys(contract.webhooks ?? {}).length,
    schemas: Object.keys(contract.components?.["schemas"] ?? {}).length,
    fields: 0,
    described: 0,
    confidence: {},
    oldest: "",
  };
  visitObjects(contract, (node) => {
    const { properties, "x-source": source } = node as {
      properties?: Record<string, { description?: unknown; $ref?: unknown }>;
      "x-source"?: { confidence: string; read: string };
    };
    for (const field of Object.values(properties ?? {})) {
      figures.fields += 1;
      if (field.description !== undefined || field.$ref !== undefined) figures.described += 1;
    }
    if (source === undefined) return;
    figures.confidence[source.confidence] = (figures.confidence[source.confidence] ?? 0) + 1;
    if (figures.oldest === "" || source.read < figures.oldest) figures.oldest = source.read;
  });
  return figures;
}

/** Calls `look` for every object of a contract but those inside examples, which are data and not contract. */
function visitObjects(node: unknown, look: (node: object) => void): void {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) look(node);
  for (const [key, value] of Object.entries(node)) {
    if (key !== "examples" && key !== "example") visitObjects(value, look);
  }
}

const confidences = ["documented", "sdk", "sibling", "observed", "inferred"];

/** The figures of all contracts as a Markdown table. */
export function contractsTable(all: readonly ContractFigures[]): string {
  const rows: [string, (figures: ContractFigures) => string][] = [
    ["Operations", ({ operations }) => String(operations)],
    ["of them deprecated", ({ deprecated }) => String(deprecated)],
    ["Webhook events", ({ webhooks }) => String(webhooks)],
    ["Schemas", ({ schemas }) => String(schemas)],
    ["Fields", ({ fields }) => String(fields)],
    ["of them described", ({ fields, described }) => percent(described, fields)],
    ...confidences.map((name): (typeof rows)[number] => [
      `Sources: ${name}`,
      ({ confidence }) =>
        percent(
          confidence[name] ?? 0,
          Object.values(confidence).reduce((a, b) => a + b, 0),
        ),
    ]),
    ["Oldest source read", ({ oldest }) => oldest],
  ];
  return [
    `| | ${all.map(({ title }) => title).join(" | ")} |`,
    `| --- | ${all.map(() => "---:").join(" | ")} |`,
    ...rows.map(([name, value]) => `| ${name} | ${all.map(value).join(" | ")} |`),
  ].join("\n");
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(part === whole || part === 0 ? 0 : 1)} %`;
}

/** The page that shows the figures, `docs/contracts.md`. */
export function contractsPage(all: readonly ContractFigures[]): string {
  return `<!-- Generated from specs/ by \`pnpm generate\`. Do not edit. -->

# The contracts in figures

Each fact in a contract names its source, and how sure it is: \`documented\` was read on the provider's own pages,
\`sdk\` in its official SDK, \`sibling\` at a platform of the same make, \`observed\` in other people's code; \`inferred\` is our
conclusion.

${contractsTable(all)}
`;
}
