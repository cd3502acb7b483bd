import { expect, it } from "vitest";
import type { Contract } from "../contract/model.js";
import { contractsTable, countContract } from "./report.js";

const source = (confidence: string, read: string) => ({ page: "https://docs.example", read, confidence });
const contract = {
  info: { title: "Shop", version: "1" },
  paths: {
    "/a": {
      get: { operationId: "a", "x-source": source("documented", "2026-10-02") },
      post: { operationId: "b", deprecated: true, "x-source": source("inferred", "2026-09") },
    },
  },
  webhooks: { "thing.made": {} },
  components: {
    schemas: {
      Thing: {
        "x-source": source("documented", "2026-11"),
        properties: {
          described: { type: "string", description: "It." },
          shared: { $ref: "#/components/schemas/Other" },
          bare: { type: "object", properties: { inner: { description: "It." } } },
        },
      },
      Other: {
        "x-source": source("documented", "2026-11"),
        examples: [{ properties: { not: { a: "field" } } }],
      },
    },
  },
} as unknown as Contract;

it("counts operations, events, schemas, fields and sources", () => {
  expect(countContract(contract)).toEqual({
    title: "Shop",
    operations: 2,
    deprecated: 1,
    webhooks: 1,
    schemas: 2,
    fields: 4,
    described: 3,
    confidence: { documented: 3, inferred: 1 },
    oldest: "2026-09",
  });
});

it("shows shares as percentages", () => {
  const table = contractsTable([countContract(contract)]);
  expect(table).toContain("| of them described | 75.0 % |");
  expect(table).toContain("| Sources: inferred | 25.0 % |");
  expect(table).toContain("| Sources: sdk | 0 % |");
  expect(table).toContain("| Oldest source read | 2026-09 |");
});
