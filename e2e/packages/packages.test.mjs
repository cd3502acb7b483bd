// What every published package must be: as npm, Node and TypeScript want it, and by the same rules as its sisters.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, it } from "vitest";
import { thirdParties } from "../dependencies.mjs";
import { packAll } from "./packed.mjs";

const packages = packAll();
const names = packages.map(({ name }) => name);

describe.each(packages)("$name", ({ name, folder, manifest, tarball }) => {
  it("satisfies publint, strictly", async () => {
    const buffer = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength);
    const { messages, pkg } = await publint({ strict: true, pack: { tarball: buffer } });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("has types that are right however they are resolved", async () => {
    const packed = createPackageFromTarballData(new Uint8Array(tarball));
    // Files that are no modules, such as a database schema.
    const excludeEntrypoints = Object.keys(manifest.exports).filter((path) => /\.(?!json$)\w+$/.test(path));
    const { problems } = await checkPackage(packed, { excludeEntrypoints });
    // Packages are ESM only: the oldest resolution does not read \`exports\`, and a \`require\` gets an ES module.
    const known = (problem) => problem.resolutionKind === "node10" || problem.kind === "CJSResolvesToESM";
    expect(problems.filter((problem) => !known(problem))).toEqual([]);
  });

  it.runIf(manifest.scripts.build.includes("bundle.mjs"))("opens few files when it is imported", () => {
    const modules = readdirSync(join(folder, "dist"), { recursive: true }).filter((file) =>
      file.endsWith(".js"),
    );
    const entries = Object.values(manifest.exports).flatMap((entry) => entry.default ?? []);
    const isEntry = (file) => entries.includes(`./dist/${file.replaceAll("\\", "/")}`);
    expect(modules.filter(isEntry)).toHaveLength(entries.length);
    expect(modules.filter((file) => !isEntry(file) && !/^shared-[A-Z0-9]+\.js$/.test(file))).toEqual([]);
  });

  it("keeps the rules that all packages keep", () => {
    const directory = `packages/${folder.split(/[\\/]/).at(-1)}`;
    expect(manifest).toMatchObject({
      license: "MIT",
      type: "module",
      sideEffects: false,
      engines: { node: ">=20.19" },
      publishConfig: { access: "public", provenance: true },
      repository: { type: "git", url: "git+https://github.com/paysession/paysession.git", directory },
      homepage: expect.stringContaining(directory),
      bugs: expect.any(String),
      description: expect.stringMatching(/^.{20,}[^.]$/),
      files: expect.arrayContaining(["dist"]),
    });
    expect(manifest.keywords.length).toBeGreaterThan(2);
    expect(manifest.exports["./package.json"]).toBe("./package.json");
    for (const entry of Object.values(manifest.exports)) {
      if (typeof entry !== "string") expect(Object.keys(entry)).toEqual(["types", "default"]);
    }
    expect(existsSync(join(folder, "LICENSE"))).toBe(true);
    for (const [dependency, range] of Object.entries(manifest.dependencies ?? {}))
      expect(range, dependency).toBe(names.includes(dependency) ? "workspace:^" : "catalog:");
    expect(manifest, `${name} runs something when it is installed`).not.toHaveProperty("scripts.postinstall");
  });
});

it("what others must install with them may be used and passed on by anybody", () => {
  const allowed = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD"];
  const found = thirdParties(packages.map(({ manifest, folder }) => ({ ...manifest, folder })));
  const licences = new Map([...found].map(([key, { manifest }]) => [key, manifest.license]));
  expect(licences.size).toBeGreaterThan(5);
  expect([...licences].filter(([, licence]) => !allowed.includes(licence))).toEqual([]);
});
