import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Contract } from "../contract/model.js";

/** What a contract is compared with. */
export type Release =
  | { kind: "found"; name: string; contract: Contract }
  /** The package has had no release, so its contract is new. */
  | { kind: "never" }
  /** The package says that it was released, but this clone does not have the tag. */
  | { kind: "out-of-reach"; version: string };

/** Input that cannot be compared; the message says why and what to do. */
export class InputError extends Error {
  override name = "InputError";
}

/** The npm package of a provider. */
export function packageName(provider: string): string {
  return `@paysession/${provider}`;
}

/** The contract as it was generated last. Throws an InputError when there is none. */
export function readCurrent(base: string, provider: string): Contract {
  const file = join(base, "packages", provider, "openapi.json");
  return parse(readText(file, "Run `pnpm generate`."), file);
}

/** The version in the provider's package.json. */
export function readVersion(base: string, provider: string): string {
  const file = join(base, "packages", provider, "package.json");
  return (JSON.parse(readText(file, "Every provider needs its package.")) as { version: string }).version;
}

/** The last released contract of a provider: that of its newest tag, whichever branch it is on. */
export function readLastRelease(base: string, provider: string): Release {
  const tag = newestTag(base, provider);
  if (tag !== undefined) return readAt(base, provider, tag);
  const version = readVersion(base, provider);
  // Changesets starts at 0.0.0; whatever is above has been released.
  return version === "0.0.0" ? { kind: "never" } : { kind: "out-of-reach", version };
}

/** The contract at a git ref. Throws an InputError when there is no such ref. */
export function readAt(base: string, provider: string, ref: string): Release {
  // A ref that begins with a dash would be taken for an option.
  const commit = ref.startsWith("-")
    ? undefined
    : git(base, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
  if (commit === undefined)
    throw new InputError(
      `git knows no ${ref} here. Name a tag, branch or commit; \`git fetch --tags\` gets the tags.`,
    );
  const file = `packages/${provider}/openapi.json`;
  if (git(base, ["ls-tree", "--name-only", "--full-tree", commit.trim(), file])?.trim() !== file)
    return { kind: "never" };
  const text = git(base, ["show", `${commit.trim()}:${file}`]);
  if (text === undefined)
    throw new InputError(`git cannot show ${file} at ${ref}. Fetch it: \`git fetch --unshallow\`.`);
  return { kind: "found", name: ref, contract: parse(text, `${ref}:${file}`) };
}

/** The highest version's tag of a provider; a pre-release counts as lower than its release. */
function newestTag(base: string, provider: string): string | undefined {
  const pattern = `${packageName(provider)}@*`;
  const listed = git(base, [
    "-c",
    "versionsort.suffix=-",
    "tag",
    "--list",
    "--sort=-version:refname",
    pattern,
  ]);
  return listed?.split("\n").find((line) => line !== "");
}

/** Runs git and returns what it prints, or undefined when it fails, as where there is no repository. */
function git(base: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync("git", args, {
      cwd: base,
      encoding: "utf8",
      // Contracts are some megabytes.
      maxBuffer: 256 * 1024 * 1024,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return undefined;
  }
}

function readText(file: string, remedy: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new InputError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}). ${remedy}`);
  }
}

/** A contract's text, parsed. Throws an InputError that names where it came from. */
export function parse(text: string, origin: string): Contract {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InputError(`${origin} is not JSON. Give a bundled contract, such as a package's openapi.json.`);
  }
  const { openapi, paths } = (value ?? {}) as { openapi?: unknown; paths?: unknown };
  if (typeof openapi !== "string" || !openapi.startsWith("3.1") || typeof paths !== "object")
    throw new InputError(`${origin} is not an OpenAPI 3.1 document with paths.`);
  return value as Contract;
}
