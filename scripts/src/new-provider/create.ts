import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as prettier from "prettier";
import { bundleContract } from "../contract/bundle.js";
import { loadRules } from "../contract/lint.js";
import type { Contract } from "../contract/model.js";
import { camelCase, pascalCase } from "../generate/naming.js";
import { checkName } from "./check-name.js";
import { errorBody } from "./error-body.js";
import { registerProvider } from "./register.js";
import { sampleCall } from "./sample-call.js";
import { listResources, resourceHandlers, resourceImports, writeResource } from "./sandbox-resources.js";

const templates = fileURLToPath(new URL("../../templates/", import.meta.url));

/** Files by path below the root. */
type Files = ReadonlyMap<string, string>;

/** Replaces the placeholders of a template. */
type Fill = (text: string) => string;

export interface CreateOptions {
  /** The package's name, such as `smart-glocal`. */
  name: string;
  /** The date of the skeleton's `x-source`, YYYY-MM-DD. */
  read: string;
  /** The folder of the contract to copy, with its `openapi.yaml`. Without it, the provider gets a skeleton. */
  contract?: string | undefined;
}

/**
 * Creates everything that a new provider needs: contract, package, façade folder, sandbox folder and changeset. Writes
 * nothing if any of it exists already, or if the contract breaks a rule.
 *
 * @param base The repository.
 * @returns The files that were written, below the root.
 */
export async function createProvider(
  base: string,
  { name, read, contract }: CreateOptions,
): Promise<string[]> {
  checkName(name);
  await requireFreeName(base, name);
  const names = (text: string): string =>
    text
      .replaceAll("__name__", name)
      .replaceAll("__camelName__", camelCase(name))
      .replaceAll("__Name__", pascalCase(name))
      .replaceAll("__Title__", titleOf(name))
      .replaceAll("__read__", read);
  const skeleton = await readFiles(templates, names);
  const isSpec = (file: string): boolean => file.startsWith("specs/");
  const specs =
    contract === undefined
      ? filterFiles(skeleton, isSpec)
      : await readFiles(contract, (text) => text, `specs/${name}/`);
  const document = await bundleFiles(base, name, specs);
  const fill = fillFrom(document);
  const code = [...filterFiles(skeleton, (file) => !isSpec(file))].map(
    ([file, text]) => [file, fill(text)] as const,
  );
  const resources = listResources(document).map(
    (resource) =>
      [
        `packages/sandbox/src/providers/${name}/resources/${resource.file}.ts`,
        writeResource(resource, name),
      ] as const,
  );
  const files = new Map([...specs, ...code, ...resources, ...(await registerProvider(base, name))]);
  await writeFormatted(base, files);
  return [...files.keys()].sort();
}

async function requireFreeName(base: string, name: string): Promise<void> {
  const places = ["specs", "packages", "packages/paysession/src", "packages/sandbox/src/providers"];
  for (const place of places.map((folder) => `${folder}/${name}`)) {
    if (await exists(join(base, place))) throw new Error(`${place} is there already; nothing was written.`);
  }
}

/** The placeholders whose values come from the contract. */
function fillFrom(contract: Contract): Fill {
  const { code, url, status, response } = sampleCall(contract);
  const resources = listResources(contract);
  const values: Record<string, string> = {
    __call__: code,
    __url__: url,
    __status__: status,
    __response__: JSON.stringify(response),
    __environment__: contract.servers[0]?.["x-environment"] ?? "live",
    __error__: errorBody(contract),
    "// __imports__": resourceImports(resources),
    "// __handlers__": resourceHandlers(resources),
  };
  return (text) =>
    Object.entries(values).reduce((filled, [from, to]) => filled.replaceAll(from, () => to), text);
}

/** Reads a contract before it is in the repository. */
async function bundleFiles(base: string, name: string, specs: Files): Promise<Contract> {
  const folder = await mkdtemp(join(tmpdir(), "paysession-contract-"));
  try {
    await writeFiles(folder, specs);
    return await bundleContract(folder, name, await loadRules(base));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readFiles(folder: string, fill: Fill, target = ""): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const below = path.slice(join(folder, "/").length).replaceAll("\\", "/");
    files.set(target + fill(below), fill(await readFile(path, "utf8")));
  }
  return files;
}

function filterFiles(files: Files, keeps: (file: string) => boolean): Files {
  return new Map([...files].filter(([file]) => keeps(file)));
}

async function writeFormatted(base: string, files: Files): Promise<void> {
  const config = await prettier.resolveConfig(join(base, "package.json"));
  const formatted = new Map<string, string>();
  for (const [file, text] of files) {
    const filepath = join(base, file);
    const { inferredParser } = await prettier.getFileInfo(filepath);
    formatted.set(
      file,
      inferredParser === null ? text : await prettier.format(text, { ...config, filepath }),
    );
  }
  await writeFiles(base, formatted);
}

async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

function titleOf(name: string): string {
  return name
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
