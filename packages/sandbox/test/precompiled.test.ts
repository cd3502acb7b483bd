/**
 * Precompiled validators and Ajv at run time have the same verdicts: on the examples of the contracts, and on mutations of
 * them. `MUTATIONS` sets how many.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { generateValidators } from "../src/build/generate-validators.js";
import { listCompilations } from "../src/build/list-entries.js";
import { compilersFor } from "../src/contract/compilers.js";
import type { Document } from "../src/contract/document.js";
import { listOperations, type Operation } from "../src/contract/operations.js";
import {
  bodyKey,
  findVerdict,
  fingerprintFile,
  fingerprintOf,
  responseKey,
  strictBodyKey,
  usePrecompiled,
} from "../src/contract/precompiled.js";
import { findUnknown } from "../src/contract/strict.js";
import { parametersSchema, validateRequest } from "../src/contract/validate-request.js";

/** In all. Each contract gets a third. */
const mutations = Number(process.env["MUTATIONS"] ?? 1500);
// The generated code requires modules of Ajv, so it has to be inside the package.
const folder = fileURLToPath(new URL(`../node_modules/.precompiled-${process.pid}/`, import.meta.url));
const require = createRequire(import.meta.url);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A value, and what says whether it is valid. */
interface Sample {
  readonly name: string;
  readonly value: unknown;
  readonly precompiled: (value: unknown) => boolean;
  readonly reference: (value: unknown) => boolean;
}

/** A contract with precompiled validators, and the same one without. */
function load(name: string) {
  const text = readFileSync(require.resolve(`@paysession/${name}/openapi.json`));
  const [document, plain] = [
    JSON.parse(text.toString()) as Document,
    JSON.parse(text.toString()) as Document,
  ];
  const target = `${folder}${name}/`;
  mkdirSync(target, { recursive: true });
  for (const [file, code] of generateValidators(listCompilations(plain))) writeFileSync(target + file, code);
  writeFileSync(target + fingerprintFile, fingerprintOf(text));
  usePrecompiled(document, text, target);
  return { document, plain, text, target };
}

describe.each(["gr4vy", "komoju", "smart-glocal"])("%s", (name) => {
  const { document, plain, text, target } = load(name);
  const operations = listOperations(plain);

  it("has the same verdicts with precompiled validators", () => {
    const samples = operations.flatMap((operation) => samplesOf(document, plain, operation));
    const random = createRandom(20_26);
    const verdicts = [0, 0];
    const check = ({ name: what, precompiled, reference }: Sample, value: unknown): void => {
      const [first, second] = [structuredClone(value), structuredClone(value)];
      const expected = reference(second);
      verdicts[Number(expected)]!++;
      const input = JSON.stringify(value);
      // Validators of parameters coerce in place.
      if (precompiled(first) !== expected || (expected && JSON.stringify(first) !== JSON.stringify(second))) {
        expect.fail(`${what}: Ajv says ${expected}, and ${JSON.stringify(second)}, about ${input}`);
      }
    };
    for (const sample of samples) check(sample, sample.value);
    for (let count = 0; count < mutations / 3; count++) {
      const sample = random.pick(samples);
      const donor = structuredClone(random.pick(samples).value);
      check(sample, mutate(structuredClone(sample.value), donor, random));
    }
    // Neither verdict is so rare that the comparison would mean little.
    expect(Math.min(...verdicts)).toBeGreaterThan(mutations / 60);
  });

  it("has a validator for everything that is validated", () => {
    for (const operation of operations) {
      for (const [status, pointer] of operation.responses) {
        const found = findVerdict(document, operation.id, responseKey(status));
        expect(typeof found).toBe(pointer === undefined ? "undefined" : "function");
      }
    }
  });

  it("ignores precompiled validators of another version of the contract", () => {
    const other = JSON.parse(text.toString()) as Document;
    usePrecompiled(other, Buffer.from(`${text.toString()}\n`), target);
    expect(findVerdict(other, operations[0]?.id ?? "", "path")).toBeUndefined();
  });

  it("explains invalid requests as without precompiled validators", () => {
    for (const operation of operations.filter(({ body }) => body !== undefined).slice(0, 8)) {
      const request = { path: {}, query: { limit: "many" }, header: {}, body: { amount: "one" } };
      const explained = validateRequest(document, operation, request);
      expect(explained).toEqual(validateRequest(plain, operation, request));
    }
  });
});

function samplesOf(document: Document, plain: Document, operation: Operation): Sample[] {
  const { json, strings } = compilersFor(plain);
  const verdict = (key: string) => (value: unknown) =>
    findVerdict(document, operation.id, key)?.(value) ?? false;
  const described = plain.paths[operation.path]?.[operation.method];
  const samples: Sample[] = [];
  if (operation.body !== undefined) {
    const { pointer } = operation.body;
    const { content } = described?.requestBody as unknown as { content: Record<string, Media> };
    for (const value of examplesOf(content)) {
      const reference = (body: unknown): boolean => json.compile(pointer)(body);
      const strict = (body: unknown): boolean =>
        findUnknown(plain, operation, { path: {}, query: {}, header: {}, body }).length === 0;
      samples.push(
        { name: `${operation.id} body`, value, precompiled: verdict(bodyKey), reference },
        { name: `${operation.id} strict`, value, precompiled: verdict(strictBodyKey), reference: strict },
      );
    }
  }
  for (const [status, pointer] of operation.responses) {
    if (pointer === undefined || !(status.startsWith("2") || status === "404")) continue;
    const { value } = operation.example;
    const reference = (body: unknown): boolean => json.compile(pointer)(body);
    const precompiled = verdict(responseKey(status));
    samples.push({ name: `${operation.id} ${status}`, value, precompiled, reference });
  }
  for (const location of ["path", "query", "header"] as const) {
    const own = operation.parameters.filter(({ parameter }) => parameter.in === location);
    if (own.length === 0) continue;
    const value = Object.fromEntries(own.map(({ parameter }) => [parameter.name.toLowerCase(), "1"]));
    const reference = (values: unknown): boolean =>
      strings.compileOnce(`${location} ${operation.id}`, () => parametersSchema(operation, location))(values);
    samples.push({ name: `${operation.id} ${location}`, value, precompiled: verdict(location), reference });
  }
  return samples;
}

interface Media {
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

function examplesOf(content: Readonly<Record<string, Media>>): unknown[] {
  return Object.values(content["application/json"]?.examples ?? {}).map(({ value }) => value);
}

interface Random {
  readonly below: (limit: number) => number;
  readonly pick: <Value>(values: readonly Value[]) => Value;
}

function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const below = (limit: number): number => uniformInt(generator, 0, limit - 1);
  return { below, pick: (values) => values[below(values.length)]! };
}

const replacements = [
  null, true, false, 0, -1, 1.5, 1e12, "", "1", "true", "null", "x".repeat(300), "2026-02-30", "2026-02-03",
  "2026-11-20T10:00:00Z", "3b9e6d1f-8c47-4a25-9f0e-5d2c7a1b6e83", "a@b.example", "https://shop.example/", "JPY",
  "card", [], [null], ["1", "1"], {}, { id: "1" },
]; // prettier-ignore

/** Makes one to three changes, each at a random place. */
function mutate(value: unknown, donor: unknown, random: Random): unknown {
  let changed = value;
  for (let count = random.below(3); count >= 0; count--) changed = change(changed, donor, random);
  return changed;
}

function change(value: unknown, donor: unknown, random: Random): unknown {
  const isContainer = typeof value === "object" && value !== null;
  if (!isContainer || random.below(12) === 0) return structuredClone(random.pick([...replacements, donor]));
  const members = value as Record<string, unknown>;
  const names = Object.keys(members);
  const name = names.length === 0 ? "0" : random.pick(names);
  const action = random.below(10);
  if (action === 0 && !Array.isArray(value)) delete members[name];
  else if (action === 1 && !Array.isArray(value))
    members[random.pick(["unknown", "type", "id", "__proto__x"])] = structuredClone(donor);
  else if (action === 2) members[name] = structuredClone(random.pick(replacements));
  else if (action === 3) members[name] = partOf(donor, name, random);
  else members[name] = change(members[name], donor, random);
  return value;
}

/** The donor's member of the same name, or any other. */
function partOf(donor: unknown, name: string, random: Random): unknown {
  if (typeof donor !== "object" || donor === null) return donor;
  const members = donor as Record<string, unknown>;
  return structuredClone(members[name] ?? random.pick([...Object.values(members), null]));
}
