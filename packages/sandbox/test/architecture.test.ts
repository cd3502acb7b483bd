/** The layers of `src`: which folder may import which, and no import cycles. Type-only imports count too. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const source = fileURLToPath(new URL("../src/", import.meta.url));

/** What each layer may import besides itself. A layer is a folder of `src`, or a file without its ending. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  build: ["contract", "providers"],
  crypto: [],
  engine: ["contract"],
  webhooks: ["engine", "contract"],
  "hosted-pages": ["engine", "contract", "http/message", "http/page-forms"],
  persistence: ["engine"],
  provider: ["webhooks", "hosted-pages", "engine", "contract", "http/message"],
  providers: ["provider", "crypto", "webhooks", "hosted-pages", "engine", "contract"],
  // Requests and the forms of pages are below the routes, which mount the hosted pages.
  "http/message": [],
  "http/page-forms": ["http/message", "crypto"],
  http: ["provider", "hosted-pages", "engine", "contract", "http/message", "http/page-forms"],
  types: ["providers", "provider", "http", "webhooks"],
  dashboard: ["types", "provider", "http", "http/message", "http/page-forms"],
  "create-provider": ["types", "provider", "http", "hosted-pages", "webhooks", "engine", "contract"],
  "check-options": ["types", "providers", "webhooks"],
  "create-sandbox": [
    "check-options",
    "create-provider",
    "types",
    "providers",
    "provider",
    "http",
    "http/message",
    "http/page-forms",
    "dashboard",
    "webhooks",
    "persistence",
  ],
  "http/node-server": ["create-sandbox", "types", "providers", "http", "http/message", "persistence"],
  cli: ["http/node-server", "types", "providers"],
  index: ["create-sandbox", "types", "providers", "provider", "http", "webhooks"],
};

interface File {
  /** Path below `src`, such as `engine/engine.ts`. */
  readonly path: string;
  readonly imports: readonly string[];
}

/** Imports of a module's source text, by path below `src`. Imports of packages are left out. */
function importsOf(path: string, text: string): string[] {
  const specifiers = text.matchAll(/(?:^|[\s;])(?:from|import)\s*\(?\s*"(\.[^"]+)"/g);
  return [...specifiers].map(([, specifier = ""]) => join(dirname(path), specifier).replace(/\.js$/, ".ts"));
}

function readSource(): File[] {
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts"))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = relative(source, file).replaceAll("\\", "/");
      return { path, imports: importsOf(path, readFileSync(file, "utf8")) };
    });
}

function layerOf(path: string): string {
  const module = path.replace(/\.ts$/, "");
  if (module in allowed) return module;
  return path.includes("/") ? (path.split("/")[0] ?? "") : module;
}

/** Imports that `allowed` does not permit. */
function findForbiddenImports(files: readonly File[]): string[] {
  return files.flatMap(({ path, imports }) => {
    const layer = layerOf(path);
    return imports
      .filter((target) => layerOf(target) !== layer && allowed[layer]?.includes(layerOf(target)) !== true)
      .map((target) => `${path} imports ${target}`);
  });
}

/** The first import cycle found, as the list of its modules; empty if there is none. */
function findCycle(files: readonly File[]): string[] {
  const imports = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    const start = trail.indexOf(path);
    if (start >= 0) return [...trail.slice(start), path];
    if (done.has(path)) return [];
    for (const target of imports.get(path) ?? []) {
      const cycle = visit(target, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  return files.map(({ path }) => visit(path, [])).find((cycle) => cycle.length > 0) ?? [];
}

const files = readSource();

it("every module belongs to a layer", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter(({ path }) => !(layerOf(path) in allowed))).toEqual([]);
});

it("every import follows the dependency direction", () => {
  expect(findForbiddenImports(files)).toEqual([]);
});

it("there is no import cycle", () => {
  expect(findCycle(files)).toEqual([]);
});

it("a provider does not import another provider", () => {
  const foreign = files.flatMap(({ path, imports }) => {
    const [, own] = /^providers\/([^/]+)\//.exec(path) ?? [];
    if (own === undefined) return [];
    return imports.filter((target) => {
      const [, other] = /^providers\/([^/]+)\//.exec(target) ?? [];
      return other !== undefined && other !== own;
    });
  });
  expect(foreign).toEqual([]);
});

it("only `providers/index.ts` imports the providers", () => {
  const importers = files.filter(
    ({ path, imports }) =>
      imports.some((target) => /^providers\/[^/]+\//.test(target)) && !/^providers\/[^/]+\//.test(path),
  );
  expect(importers.map(({ path }) => path)).toEqual(["providers/index.ts"]);
});

describe("these checks", () => {
  it("find all kinds of imports", () => {
    const text = `import { a } from "./a.js";
import type { B } from "../engine/b.js";
import "./c.js";
export type * from "./d.js";
import {
  e,
} from "./e.js";
const f = await import("./f.js");
import json from "package/file.json" with { type: "json" };`;
    expect(importsOf("http/x.ts", text)).toEqual([
      "http/a.ts",
      "engine/b.ts",
      "http/c.ts",
      "http/d.ts",
      "http/e.ts",
      "http/f.ts",
    ]);
  });

  it("find an import against the direction", () => {
    const file = { path: "engine/engine.ts", imports: ["http/routes.ts", "engine/call.ts"] };
    expect(findForbiddenImports([file])).toEqual(["engine/engine.ts imports http/routes.ts"]);
    const server = { path: "http/routes.ts", imports: ["http/node-server.ts"] };
    expect(findForbiddenImports([server])).toEqual(["http/routes.ts imports http/node-server.ts"]);
  });

  it("find a cycle", () => {
    expect(
      findCycle([
        { path: "a.ts", imports: ["b.ts"] },
        { path: "b.ts", imports: ["c.ts"] },
        { path: "c.ts", imports: ["b.ts"] },
      ]),
    ).toEqual(["b.ts", "c.ts", "b.ts"]);
  });
});
