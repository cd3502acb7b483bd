import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const folder = fileURLToPath(new URL("../src/", import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !/\.test(-d)?\.ts$/.test(name),
);

it.each(sources)(
  "%s imports neither dependencies nor modules of Node, so that it runs in workers",
  (name) => {
    const source = readFileSync(join(folder, name), "utf8").replaceAll(/\/\*[^]*?\*\//g, "");
    const specifiers = [...source.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, found]) => found);
    expect(specifiers.filter((specifier) => !specifier?.startsWith("."))).toEqual([]);
  },
);
