import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

/** What a provider package says of where it comes from, so that anybody can build it again and compare. */
export interface Origin {
  /** SHA-256 of the files that the contract is written in, each with its name, in alphabetical order. */
  specs: string;
  /** SHA-256 of the bundled contract, `openapi.json`. */
  contract: string;
  /** The exact versions of what it was generated and compiled with. */
  tools: Record<string, string>;
}

export async function originOf(base: string, provider: string, contract: string): Promise<Origin> {
  const folder = join(base, "specs", provider);
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash("sha256");
  for (const file of files) {
    const name = file.slice(folder.length + 1).replaceAll("\\", "/");
    const text = await readFile(file);
    hash.update(`${name}\0${text.length}\0`).update(text);
  }
  return { specs: hash.digest("hex"), contract: sha256(contract), tools: await toolsOf(base) };
}

export function sha256(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The workspace pins each version exactly, once. */
async function toolsOf(base: string): Promise<Record<string, string>> {
  const { catalog, catalogs } = parse(await readFile(join(base, "pnpm-workspace.yaml"), "utf8")) as {
    catalog: Record<string, string>;
    catalogs: { generator: Record<string, string> };
  };
  const pinned = (name: string): string => {
    const version = catalog[name];
    if (version === undefined)
      throw new Error(`pnpm-workspace.yaml has no version of ${name} in its catalog`);
    return version;
  };
  return {
    "@redocly/openapi-core": pinned("@redocly/openapi-core"),
    "openapi-typescript": pinned("openapi-typescript"),
    prettier: pinned("prettier"),
    "typescript (generator)": catalogs.generator["typescript"] ?? pinned("typescript"),
    "typescript (compiler)": pinned("typescript"),
  };
}
