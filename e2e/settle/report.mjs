import { providers } from "./simulate.mjs";

const verdicts = ["happened", "did_not_happen", "unknown"];

/** One line for each operation and provider: how its calls ended, and the verdicts on those whose outcome was unknown. */
export function tabulate(records) {
  const header = [
    "Provider",
    "Operation",
    "Writes",
    "Outcome unknown",
    ...verdicts,
    "unknown after two more days",
  ];
  const lines = providers.flatMap(({ contract: { title }, reconciliation }) => {
    const own = records.filter(({ provider }) => provider === title);
    const operations = [...new Set(own.map(({ operation }) => operation))].sort();
    const nameOf = (id) => (reconciliation[id] === undefined ? `${id} (no rule)` : id);
    return [
      ...operations.map((id) =>
        line(
          title,
          nameOf(id),
          own.filter(({ operation }) => operation === id),
        ),
      ),
      line(
        title,
        "all with a rule",
        own.filter(({ operation }) => reconciliation[operation] !== undefined),
      ),
      line(title, "all", own),
    ];
  });
  const alignment = header.map((_, index) => (index < 2 ? "---" : "---:"));
  return [header, alignment, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function line(provider, operation, records) {
  const settled = records.filter(({ ended }) => ended === "unknown");
  const share = (test) => {
    if (settled.length === 0) return "";
    return `${((100 * settled.filter(test).length) / settled.length).toFixed(1)} %`;
  };
  return [
    provider,
    operation,
    records.length,
    settled.length,
    ...verdicts.map((state) => share(({ earlyVerdict }) => earlyVerdict === state)),
    share(({ verdict }) => verdict === "unknown"),
  ];
}

/** What else a run shows, as sentences. */
export function summarise(records) {
  const count = (test) => records.filter(test).length;
  const ended = (how) => count((record) => record.ended === how);
  const late = (state) => {
    return count((record) => record.late && record.count === 1 && record.verdictBeforeArrival === state);
  };
  const before = verdicts.map((state) => `${late(state)} ${state}`).join(", ");
  return [
    `Of ${records.length} calls, ${ended("data")} ended with data, ${ended("unknown")} with an unknown outcome and ${ended("error")} with another error.`,
    `${count((record) => record.late)} outcomes were settled while a request was still on its way. Verdicts before its arrival on the writes that happened: ${before}.`,
    `${count(({ reached }) => reached)} verdicts were "happened" because the provider's state was as requested, although not by this request.`,
  ];
}

/** Why outcomes stayed unknown for good, most frequent first. */
export function countReasons(records) {
  const counts = new Map();
  for (const { provider, verdict, reason } of records) {
    if (verdict !== "unknown") continue;
    const text = `${provider}: ${reason}`;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The writes of each contract that `settle` can never decide: without a rule, or by keys of unknown lifetime alone. */
export function listUnsettled() {
  return providers.map(({ contract, reconciliation }) => {
    const writes = Object.entries(contract.operations).filter(([, { method, retry }]) => {
      return (retry ?? (method === "get" ? "safe" : "never")) !== "safe";
    });
    const namesOf = (test) => writes.map(([id]) => id).filter((id) => test(reconciliation[id]));
    const isUndocumented = contract.idempotency?.lifetime === undefined;
    return {
      provider: contract.title,
      writes: writes.length,
      withoutRule: namesOf((rule) => rule === undefined),
      keyOnly: namesOf((rule) => isUndocumented && rule !== undefined && rule.lookup === undefined),
    };
  });
}
