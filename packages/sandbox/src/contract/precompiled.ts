import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Document } from "./document.js";

/**
 * A precompiled validator. It returns only whether a value is valid, and coerces parameters in place. The reasons come
 * from Ajv, which is loaded and compiles the schema only when a value is not valid.
 */
export type Verdict = (value: unknown) => boolean;

/** Keys of an operation's validators. Those of parameters are `path`, `query` and `header`. */
export const bodyKey = "body";
/** The validator of a body that has no unknown members. */
export const strictBodyKey = "strict-body";

/** The key of the validator of a response, by its status in the contract. */
export function responseKey(status: string): string {
  return `response-${status}`;
}

/** Name of the file that says which contract was precompiled. */
export const fingerprintFile = "fingerprint.txt";

/** Identifies a contract by its text. */
export function fingerprintOf(contract: Uint8Array): string {
  return createHash("sha256").update(contract).digest("hex");
}

interface Precompiled {
  readonly folder: string;
  readonly operations: Map<string, Readonly<Record<string, Verdict>>>;
}

const precompiled = new WeakMap<Document, Precompiled>();
const require = createRequire(import.meta.url);

/** By provider, so that all sandboxes share what is derived from a contract. */
const loaded = new Map<string, Document>();

/**
 * Loads a contract of a provider's package on first use, and makes its precompiled validators available.
 *
 * @param name Package name without scope, such as `komoju`.
 */
export function loadContract(name: string): Document {
  const earlier = loaded.get(name);
  if (earlier !== undefined) return earlier;
  const text = readFileSync(require.resolve(`@paysession/${name}/openapi.json`));
  const document = JSON.parse(text.toString()) as Document;
  usePrecompiled(document, text, fileURLToPath(new URL(`../validators/${name}/`, import.meta.url)));
  loaded.set(name, document);
  return document;
}

/**
 * Makes the validators in a folder available for a contract. Validators of another version of the contract are ignored:
 * the provider's package may be newer than the sandbox.
 *
 * @param text The text that `document` was parsed from.
 */
export function usePrecompiled(document: Document, text: Uint8Array, folder: string): void {
  const fingerprint = folder + fingerprintFile;
  if (!existsSync(fingerprint) || readFileSync(fingerprint, "utf8") !== fingerprintOf(text)) return;
  precompiled.set(document, { folder, operations: new Map() });
}

/** Returns the precompiled validator of a part of an operation; undefined for a contract that was not precompiled. */
export function findVerdict(document: Document, operation: string, key: string): Verdict | undefined {
  const found = precompiled.get(document);
  if (found === undefined) return undefined;
  let validators = found.operations.get(operation);
  if (validators === undefined) {
    validators = require(`${found.folder}${operation}.cjs`) as Readonly<Record<string, Verdict>>;
    found.operations.set(operation, validators);
  }
  return validators[key];
}
