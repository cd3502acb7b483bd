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
    const source = readFileSync(join(folder, name), "utf8");
    const specifiers = [...source.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(
      ([, specifier]) => specifier,
    );
    // A single line of a comment may show how the package is used.
    const ofExamples = [...source.matchAll(/^ *\* import .* from "([^"]+)"/gm)].map(
      ([, specifier]) => specifier,
    );
    const imported = specifiers.filter((specifier) => !ofExamples.includes(specifier));
    expect(imported.filter((specifier) => !specifier?.startsWith("."))).toEqual([]);
  },
);
