import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";

/** What a package may hold. */
const allowed = [
  /^package\.json$/,
  /^README\.md$/,
  /^LICENSE$/,
  /^CHANGELOG\.md$/,
  /^dist\/.+\.(js|d\.ts)$/,
  /^openapi\.json$/,
  /^schema\.sql$/,
  /^origin\.json$/,
  /^vectors\.json$/,
];

/** Takes each package from the registry and looks at what really went there. */
export async function inspect(packages, registry, scratch) {
  mkdirSync(scratch, { recursive: true });
  for (const { name, version, dependencies = {} } of packages.values()) {
    const packed = await run("npm", ["pack", "--json", `${name}@${version}`], {
      cwd: scratch,
      env: registry.env,
    });
    const [{ filename, files }] = JSON.parse(packed);
    for (const { path } of files) {
      assert.ok(
        allowed.some((pattern) => pattern.test(path)),
        `${name} holds ${path}, which is not meant to be published`,
      );
      assert.doesNotMatch(path, /\.test\./, `${name} holds the test ${path}`);
    }
    for (const needed of ["package.json", "README.md", "LICENSE", "dist/index.js", "dist/index.d.ts"]) {
      const isThere = files.some(({ path, size }) => path === needed && size > 0);
      // The façade is reached by its subpaths as well; each has the same file.
      assert.ok(isThere, `${name} lacks ${needed}`);
    }
    const folder = join(scratch, filename.replace(/\.tgz$/, ""));
    mkdirSync(folder, { recursive: true });
    await run("tar", ["-xzf", join(scratch, filename), "-C", folder]);
    const text = readFileSync(join(folder, "package/package.json"), "utf8");
    assert.doesNotMatch(
      text,
      /"(workspace|catalog):/,
      `${name} was published with a range that only pnpm knows`,
    );
    const manifest = JSON.parse(text);
    assert.equal(manifest.version, version);
    for (const dependency of Object.keys(dependencies)) {
      const other = packages.get(dependency);
      const range = manifest.dependencies[dependency];
      if (other !== undefined) assert.equal(range, `^${other.version}`, `${name} depends on ${dependency}`);
    }
  }
}
