import { access, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const templates = fileURLToPath(new URL("../../templates/", import.meta.url));

/**
 * Makes everything that a new provider needs: contract, package, façade folder and changeset. Writes nothing when any
 * of it is there already.
 *
 * @param name The package's name, such as `smart-glocal`.
 * @param read The date of the skeleton's `x-source`, YYYY-MM-DD.
 * @returns The files that were made, below the root.
 */
export async function createProvider(base: string, name: string, read: string): Promise<string[]> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new Error(
      `"${name}" cannot be a package's name: use lower-case words joined by hyphens, such as my-bank.`,
    );
  }
  for (const place of [`specs/${name}`, `packages/${name}`, `packages/paysession/src/${name}`]) {
    if (await exists(join(base, place))) throw new Error(`${place} is there already; nothing was written.`);
  }
  const words = name.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const fill = (text: string): string =>
    text
      .replaceAll("__name__", name)
      .replaceAll("__Name__", words.join(""))
      .replaceAll("__Title__", words.join(" "))
      .replaceAll("__read__", read);

  const entries = await readdir(templates, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(fill(path.slice(templates.length)), fill(await readFile(path, "utf8")));
  }
  files.set("packages/paysession/package.json", await addToFacade(base, name));
  for (const [file, text] of files) {
    await mkdir(dirname(join(base, file)), { recursive: true });
    await writeFile(join(base, file), text);
  }
  return [...files.keys()].sort();
}

/** The façade's package.json with the provider's subpath and package. */
async function addToFacade(base: string, name: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(base, "packages/paysession/package.json"), "utf8")) as {
    exports: Record<string, unknown>;
    dependencies: Record<string, string>;
  };
  const { "./package.json": own, ...subpaths } = manifest.exports;
  subpaths[`./${name}`] = { types: `./dist/${name}/index.d.ts`, default: `./dist/${name}/index.js` };
  manifest.exports = { ...subpaths, "./package.json": own };
  manifest.dependencies = Object.fromEntries(
    Object.entries({ ...manifest.dependencies, [`@paysession/${name}`]: "workspace:^" }).sort(([a], [b]) =>
      a < b ? -1 : 1,
    ),
  );
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
