import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Everything of others' that is installed with the given packages, `{ name, folder, dependencies }` each: the place and
 * manifest of each, by name and version.
 */
export function thirdParties(packages) {
  const own = new Set(packages.map(({ name }) => name));
  const found = new Map();
  const visit = (folder, dependencies = {}) => {
    for (const name of Object.keys(dependencies)) {
      if (own.has(name)) continue;
      const place = locate(folder, name);
      const manifest = JSON.parse(readFileSync(join(place, "package.json"), "utf8"));
      const key = `${name}@${manifest.version}`;
      if (found.has(key)) continue;
      found.set(key, { place, manifest });
      visit(place, manifest.dependencies);
    }
  };
  for (const { folder, dependencies } of packages) visit(folder, dependencies);
  return found;
}

/** Where a package finds a dependency, as Node looks for it. */
function locate(from, name) {
  for (let folder = realpathSync(from); ; folder = dirname(folder)) {
    const place = join(folder, "node_modules", name);
    if (existsSync(place)) return realpathSync(place);
    if (folder === dirname(folder)) throw new Error(`${name} is not installed for ${from}`);
  }
}
