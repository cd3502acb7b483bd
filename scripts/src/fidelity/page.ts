import { listOperations, type Contract } from "../contract/model.js";

/** What the sandbox notes of an operation. */
export interface FidelityNote {
  readonly simulated: string;
  readonly simplified?: string;
  readonly undocumented?: string;
}

/** A provider's contract, and the sandbox's notes by operation ID. */
export interface ProviderFidelity {
  readonly contract: Contract;
  readonly notes: Readonly<Record<string, FidelityNote>>;
}

/**
 * Returns the page `docs/sandbox-fidelity.md`.
 *
 * @throws Error if an operation of a contract has no note, or if a note is about no operation.
 */
export function fidelityPage(providers: readonly ProviderFidelity[]): string {
  const sections = providers.map(({ contract, notes }) => providerSection(contract, notes));
  return `<!-- Generated from packages/sandbox/src/providers/*/fidelity.ts by \`pnpm fidelity\`. Do not edit. -->

# What the sandbox simulates

For each operation: what the sandbox simulates, what is simpler than at the provider, and what the provider leaves
undocumented, with the sandbox's choice. Each operation links to the page that its contract was written from. All requests
and responses are validated against the contract in addition.

${sections.join("\n\n")}
`;
}

function providerSection(contract: Contract, notes: ProviderFidelity["notes"]): string {
  const operations = listOperations(contract);
  const ids = new Set(operations.map(({ operation }) => operation.operationId));
  const unknown = Object.keys(notes).filter((id) => !ids.has(id));
  if (unknown.length > 0) throw new Error(`${contract.info.title} has no operations ${unknown.join(", ")}.`);
  const count = (member: keyof FidelityNote): number =>
    Object.values(notes).filter((note) => note[member] !== undefined).length;
  const items = operations.map(({ operation: { operationId, tags, "x-source": source } }) => {
    const note = notes[operationId];
    if (note === undefined) throw new Error(`${contract.info.title}: no note about ${operationId}.`);
    return { tag: tags?.[0] ?? "Other", text: `- [\`${operationId}\`](${source.page}): ${formatNote(note)}` };
  });
  const groups = [...new Set(items.map(({ tag }) => tag))].map((tag) => {
    const texts = items.flatMap((item) => (item.tag === tag ? [item.text] : []));
    return `### ${contract.info.title}: ${tag}\n\n${texts.join("\n")}`;
  });
  return [
    `## ${contract.info.title}`,
    `${operations.length} operations: ${count("simplified")} are simplified, and ${count("undocumented")} depend on a choice of the sandbox.`,
    ...groups,
  ].join("\n\n");
}

function formatNote({ simulated, simplified, undocumented }: FidelityNote): string {
  return [
    simulated,
    ...(simplified === undefined ? [] : [`_Simplified:_ ${simplified}`]),
    ...(undocumented === undefined ? [] : [`_Undocumented:_ ${undocumented}`]),
  ].join(" ");
}
