import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, it } from "vitest";
import { stringify } from "yaml";
import { house } from "./plugin.js";

const source = { page: "https://docs.example/things", read: "2026-11", confidence: "documented" };
const media = (schema: object, example: unknown) => ({
  "application/json": { schema, examples: { one: { value: example } } },
});
const thing = {
  type: "object",
  "x-source": source,
  required: [],
  properties: { amount: { type: "integer" } },
};

/** A contract of one operation that keeps every rule of the house. */
function contract() {
  return {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    "x-idempotency": { header: "X-Key", repeated: "replays" } as Record<string, unknown>,
    paths: {
      "/things": {
        post: {
          operationId: "makeThing",
          "x-source": source as unknown,
          "x-retry": "with-key" as unknown,
          parameters: [{ name: "X-Key", in: "header", required: false as boolean | undefined, schema: {} }],
          requestBody: {
            required: true as boolean | undefined,
            content: media({ $ref: "#/components/schemas/Thing" }, { amount: 1 }),
          },
          responses: {
            "200": {
              description: "Made.",
              content: media({ $ref: "#/components/schemas/Thing" }, { amount: 1 }),
            },
            "400": { description: "Refused." },
          } as Record<string, unknown>,
        },
      },
    },
    "x-webhooks": { tag: "kind" } as object | undefined,
    webhooks: {
      "thing.made": {
        post: {
          operationId: "onThingMade",
          "x-source": source as unknown,
          requestBody: {
            required: true,
            content: media({ $ref: "#/components/schemas/Made" } as object, { kind: "thing.made" }),
          },
          responses: { "200": { description: "Received." } },
        },
      },
    },
    components: {
      schemas: {
        Thing: structuredClone(thing) as Record<string, unknown>,
        Made: {
          type: "object",
          "x-source": source,
          required: ["kind"],
          properties: { kind: { const: "thing.made" } },
        },
      },
      securitySchemes: { key: { type: "apiKey", in: "header", name: "k", "x-source": source as unknown } },
    },
  };
}

type Contract = ReturnType<typeof contract>;

async function rulesBroken(change: (document: Contract) => void): Promise<string[]> {
  const document = contract();
  change(document);
  const rules = Object.fromEntries(
    Object.keys(house.rules?.oas3 ?? {}).map((rule) => [rule, "error" as const]),
  );
  const config = await createConfig({ rules }, { plugins: [house] });
  const problems = await lintFromString({
    source: stringify(document, { aliasDuplicateObjects: false }),
    config,
  });
  return problems.map((problem) => problem.ruleId);
}

const post = (document: Contract) => document.paths["/things"].post;
const made = (document: Contract) => document.webhooks["thing.made"].post;
const withoutUndefined = undefined;

it("a contract that keeps the rules has no problem", async () => {
  expect(await rulesBroken(() => {})).toEqual([]);
});

it("webhooks of the same shape may share a schema", async () => {
  const kind = { type: "string", enum: ["thing.made", "thing.gone"] };
  expect(
    await rulesBroken((d) => void Object.assign(d.components.schemas.Made.properties, { kind })),
  ).toEqual([]);
});

it.each<[string, string, (document: Contract) => void]>([
  [
    "house/source",
    "an operation without x-source",
    (d) => delete (post(d) as Partial<ReturnType<typeof post>>)["x-source"],
  ],
  ["house/source", "a shared schema without x-source", (d) => delete d.components.schemas.Thing["x-source"]],
  [
    "house/source",
    "a security scheme without x-source",
    (d) => void (d.components.securitySchemes.key["x-source"] = withoutUndefined),
  ],
  [
    "house/source",
    "a page that is no address",
    (d) => void (post(d)["x-source"] = { ...source, page: "docs" }),
  ],
  ["house/source", "a date that is none", (d) => void (post(d)["x-source"] = { ...source, read: "lately" })],
  [
    "house/source",
    "an unknown confidence",
    (d) => void (post(d)["x-source"] = { ...source, confidence: "sure" }),
  ],
  [
    "house/examples",
    "a request without example",
    (d) => void Object.assign(post(d).requestBody.content["application/json"], { examples: {} }),
  ],
  [
    "house/examples",
    "an answer without example",
    (d) =>
      void (post(d).responses["200"] = {
        description: "Made.",
        content: { "application/json": { schema: {} } },
      }),
  ],
  [
    "house/explicit-required",
    "an object that does not say what is required",
    (d) => delete d.components.schemas.Thing["required"],
  ],
  [
    "house/explicit-required",
    "a parameter that does not say whether it is",
    (d) => void Object.assign(post(d).parameters[0] ?? {}, { required: undefined }),
  ],
  [
    "house/explicit-required",
    "a body that does not say whether it is",
    (d) => void (post(d).requestBody.required = undefined),
  ],
  ["house/error-responses", "an operation that is never refused", (d) => delete post(d).responses["400"]],
  [
    "house/retry",
    "a write that does not say whether it may be repeated",
    (d) => delete (post(d) as Partial<ReturnType<typeof post>>)["x-retry"],
  ],
  ["house/retry", "an unknown class", (d) => void (post(d)["x-retry"] = "sometimes")],
  ["house/retry", "a key without a header for it", (d) => delete (d as Partial<Contract>)["x-idempotency"]],
  ["house/retry", "a key's header that is not declared", (d) => void (post(d).parameters = [])],
  ["house/retry", "a repeated key of which nothing is said", (d) => delete d["x-idempotency"]["repeated"]],
  [
    "house/retry",
    "a refusal of repeated keys without its code",
    (d) => void (d["x-idempotency"]["repeated"] = "refused"),
  ],
  ["house/retry", "a typo in what is said of keys", (d) => void (d["x-idempotency"]["lifetimes"] = 3600)],
  ["house/retry", "a key that is remembered for no time", (d) => void (d["x-idempotency"]["lifetime"] = 0)],
  [
    "house/safe-integers",
    "a 64-bit integer",
    (d) => void (d.components.schemas.Thing["properties"] = { amount: { type: "integer", format: "int64" } }),
  ],
  ["house/webhooks", "webhooks of unknown tag", (d) => void (d["x-webhooks"] = undefined)],
  [
    "house/webhooks",
    "a webhook whose body is no shared schema",
    (d) => void (made(d).requestBody.content = media({}, {})),
  ],
  [
    "house/webhooks",
    "a tag that holds another name than the webhook's",
    (d) => void (d.components.schemas.Made.properties.kind.const = "thing.gone"),
  ],
  ["house/webhooks", "a tag that may be left out", (d) => void (d.components.schemas.Made.required = [])],
  ["house/source", "a webhook without x-source", (d) => void (made(d)["x-source"] = withoutUndefined)],
])("%s: finds %s", async (rule, _, change) => {
  expect(await rulesBroken(change)).toEqual([rule]);
});
