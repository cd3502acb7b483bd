import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { camelCase, memberName, pascalCase } from "../generate/naming.js";

/** Files that list the providers, with a new one added, by path below the root. */
export async function registerProvider(base: string, name: string): Promise<Map<string, string>> {
  const read = (file: string): Promise<string> => readFile(join(base, file), "utf8");
  const facade = "packages/paysession/package.json";
  const sandbox = "packages/sandbox/package.json";
  const providers = "packages/sandbox/src/providers/index.ts";
  return new Map([
    [facade, addSubpath(addDependency(await read(facade), name), name)],
    [sandbox, addDependency(await read(sandbox), name)],
    [providers, addToProviders(await read(providers), name)],
  ]);
}

interface Manifest {
  exports: Record<string, unknown>;
  dependencies: Record<string, string>;
}

function addDependency(text: string, name: string): string {
  const manifest = JSON.parse(text) as Manifest;
  const dependencies = { ...manifest.dependencies, [`@paysession/${name}`]: "workspace:^" };
  manifest.dependencies = Object.fromEntries(
    Object.entries(dependencies).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return JSON.stringify(manifest);
}

/** Adds the subpath of the façade before that of its own manifest. */
function addSubpath(text: string, name: string): string {
  const manifest = JSON.parse(text) as Manifest;
  const { "./package.json": own, ...subpaths } = manifest.exports;
  subpaths[`./${name}`] = { types: `./dist/${name}/index.d.ts`, default: `./dist/${name}/index.js` };
  manifest.exports = { ...subpaths, "./package.json": own };
  return JSON.stringify(manifest);
}

/** Adds a provider to the sandbox's only list of providers. */
function addToProviders(text: string, name: string): string {
  const [variable, type] = [camelCase(name), `${pascalCase(name)}Credentials`];
  const edits: [after: RegExp, added: string][] = [
    [
      /^import \{.*\} from "\.\/[^"]+\/index\.js";\n(?!import)/m,
      `import { ${variable} } from "./${name}/index.js";\n`,
    ],
    [
      /^export type \{.*\} from "\.\/[^"]+";\n(?!export type \{)/m,
      `export type { ${type} } from "./${name}/credentials.js";\n`,
    ],
    [/^const providers: \{\n(?:.*;\n)+?(?=\} = \{)/m, `readonly ${memberName(name)}: typeof ${variable};\n`],
    [/^\} = \{[^}]*?(?=,?\s*\};)/m, `, ${memberName(name)}: ${variable}`],
  ];
  return edits.reduce((edited, [after, added]) => {
    if (!after.test(edited)) {
      throw new Error(
        "packages/sandbox/src/providers/index.ts does not have the form that this command expects.",
      );
    }
    return edited.replace(after, (found) => found + added);
  }, text);
}
