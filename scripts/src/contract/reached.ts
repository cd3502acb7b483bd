import { readdir, readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Node } from "yaml";
import type { ContractProblem } from "./lint.js";

/** Finds what no operation or webhook reaches: entries of the contract's files that nothing refers to. */
export async function findUnreached(base: string, provider: string): Promise<ContractProblem[]> {
  const folder = join(base, "specs", provider);
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith(".yaml")).sort();

  const entries = new Map<string, ContractProblem>();
  const references = new Map<string, Set<string>>();
  for (const file of files) {
    const lines = new LineCounter();
    const document = parseDocument(await readFile(join(folder, file), "utf8"), {
      lineCounter: lines,
      merge: true,
    });
    const root = file === "openapi.yaml";
    let entry = root ? "openapi.yaml" : "";
    for (const item of isMap(document.contents) ? document.contents.items : []) {
      if (!isScalar(item.key)) continue;
      const key = String(item.key.value);
      if (!root) {
        entry = `${file}#/${key}`;
        const { line, col } = lines.linePos(item.key.range?.[0] ?? 0);
        const message = `Nothing refers to ${key}.`;
        entries.set(entry, { file: join(folder, file), line, column: col, message, rule: "house/reached" });
      }
      const found = references.get(entry) ?? new Set();
      references.set(entry, found);
      const collect = (node: Node): void =>
        visit(node, {
          Alias(_key, alias) {
            const anchored = alias.resolve(document);
            if (anchored !== undefined) collect(anchored);
          },
          Pair(_key, pair) {
            if (!isScalar(pair.key) || pair.key.value !== "$ref" || !isScalar(pair.value)) return;
            const [target = "", pointer = ""] = String(pair.value.value).split("#/");
            const name = pointer.split("/")[0] ?? "";
            found.add(`${target === "" ? file : normalize(join(dirname(file), target))}#/${name}`);
          },
        });
      if (isNode(item.value)) collect(item.value);
    }
  }

  const reached = new Set<string>();
  const follow = (entry: string): void => {
    if (reached.has(entry)) return;
    reached.add(entry);
    references.get(entry)?.forEach(follow);
  };
  follow("openapi.yaml");
  return [...entries].flatMap(([entry, problem]) => (reached.has(entry) ? [] : [problem]));
}
