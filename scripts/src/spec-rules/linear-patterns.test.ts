import { mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConfig } from "@redocly/openapi-core";
import { expect, it, onTestFinished } from "vitest";
import { messagesOf } from "../../test/lint.js";
import { ContractError, lintContract } from "../contract/lint.js";
import { root } from "../contract/repository.js";
import { house } from "./plugin.js";

/** Gr4vy's own pattern of decimals, and the one that the contract has instead. */
const cubic = String.raw`^(?!^[-+.]*$)[+-]?0*\d*\.?\d*$`;
const linear = String.raw`^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$`;

const words = "pending|authorized|captured|cancelled|expired|refunded|failed";
const rule = "house/linear-patterns";
const slow = { type: "string", pattern: cubic };
const json = (schema: object) => ({ "application/json": { schema } });

/** A contract of one operation and one webhook. */
function contract(operation: object, webhook: object = {}, schemas: object = {}): object {
  return {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: { "/things": { post: { operationId: "makeThing", ...operation } } },
    webhooks: { "thing.made": { post: { operationId: "onThingMade", ...webhook } } },
    components: { schemas },
  };
}

const inSchema = (schema: object) => contract({ requestBody: { content: json(schema) } });

it.each<[string, object]>([
  ["a member", inSchema({ type: "object", properties: { amount: slow } })],
  ["an item of a list", inSchema({ type: "array", items: slow })],
  ["an item of a tuple", inSchema({ type: "array", prefixItems: [slow] })],
  ["a value of a map", inSchema({ type: "object", additionalProperties: slow })],
  ["a name of a map", inSchema({ type: "object", propertyNames: slow })],
  ["a name of members", inSchema({ type: "object", patternProperties: { [cubic]: {} } })],
  ["a value of named members", inSchema({ type: "object", patternProperties: { "^a$": slow } })],
  ["a union", inSchema({ oneOf: [{ type: "integer" }, { anyOf: [{ allOf: [slow] }] }] })],
  ["a condition", inSchema({ if: { not: slow }, then: {} })],
  ["a shared schema", contract({}, {}, { Amount: slow })],
  ["a parameter", contract({ parameters: [{ name: "a", in: "query", schema: slow }] })],
  ["a parameter with content", contract({ parameters: [{ name: "a", in: "query", content: json(slow) }] })],
  ["a response", contract({ responses: { "200": { description: "D", content: json(slow) } } })],
  [
    "a response header",
    contract({ responses: { "200": { description: "D", headers: { a: { schema: slow } } } } }),
  ],
  ["a webhook", contract({}, { requestBody: { content: json(slow) } })],
])("finds a pattern of more than linear time in %s", async (_, document) => {
  expect(await messagesOf(rule, document)).toHaveLength(1);
});

it.each([
  ["polynomial", cubic],
  ["polynomial", String.raw`\s+$`],
  ["polynomial", "^.*a.*b$"],
  ["exponential", "^(a+)+$"],
  ["exponential", "^(?:a|a)*$"],
  ["polynomial", `^(?:${words})(?:,(?:${words}))*\\s*\\s*$`],
  ["exponential", `^(?:(?:${words})+,?)+$`],
])("calls %s time by its name: %s", async (complexity, pattern) => {
  const [message] = await messagesOf(rule, inSchema({ type: "string", pattern }));
  expect(message).toContain(`The pattern takes ${complexity} time, for example for '`);
});

it("names the reason if a pattern cannot be analyzed", async () => {
  expect(await messagesOf(rule, inSchema({ type: "string", pattern: "(" }))).toEqual([
    "The pattern cannot be analyzed (invalid). Use a simpler one.",
  ]);
});

it.each([
  linear,
  String.raw`^\d{2}/\d{2}$`,
  String.raw`^\+[1-9]\d{1,14}$`,
  String.raw`^(?:a|b)(?:,(?:a|b))*$`,
])("accepts %s", async (pattern) => {
  expect(await messagesOf(rule, inSchema({ type: "string", pattern }))).toEqual([]);
});

it("reports the file, the line and the fix", async () => {
  const base = await mkdtemp(join(tmpdir(), "paysession-patterns-"));
  onTestFinished(() => rm(base, { recursive: true }));
  await mkdir(join(base, "specs", "example"), { recursive: true });
  const text = JSON.stringify(contract({}, {}, { Amount: slow }), undefined, 2);
  await writeFile(join(base, "specs", "example", "openapi.yaml"), text);
  const rules = await createConfig({ rules: { [rule]: "error" } }, { plugins: [house] });
  const problems = await lintContract(base, "example", rules);
  const line = text.split("\n").findIndex((one) => one.includes('"pattern"')) + 1;
  const { message } = new ContractError(
    problems.filter((problem) => problem.rule === rule),
    base,
  );
  expect(message).toMatch(`specs/example/openapi.yaml:${line}:`);
  expect(message).toContain(
    "Rewrite it: start with `^`, and let no two repetitions match the same characters",
  );
});

it("the contract's pattern of decimals accepts the same strings as Gr4vy's", () => {
  const [ours, theirs] = [new RegExp(linear, "u"), new RegExp(cubic, "u")];
  let texts = [""];
  const accepted: string[] = [];
  // All strings of up to five characters that the patterns distinguish.
  for (let length = 0; length <= 5; length++) {
    expect(texts.filter((text) => ours.test(text) !== theirs.test(text))).toEqual([]);
    accepted.push(...texts.filter((text) => ours.test(text)));
    texts = texts.flatMap((text) => [..."07+-.x"].map((next) => text + next));
  }
  expect(accepted).toEqual(expect.arrayContaining(["0", "-7", "+.7", "70.", "-00.7"]));
});

it("the contract's pattern of decimals rejects a long string at once", async () => {
  const gr4vy = JSON.parse(await readFile(join(root, "packages/gr4vy/openapi.json"), "utf8"));
  const { pattern } = gr4vy.components.schemas.MonitoringThresholds.properties.alert_gt;
  expect(pattern).toBe(linear);
  // Gr4vy's pattern takes 13 s for 2 000 digits, and a thousand times as long for 20 000.
  expect(new RegExp(pattern, "u").test(`${"0".repeat(1_000_000)}!`)).toBe(false);
});
