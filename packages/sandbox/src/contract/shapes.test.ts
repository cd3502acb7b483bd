import { expect, it } from "vitest";
import type { Document } from "./document.js";
import { createShapes } from "./shapes.js";

const shapes = createShapes({
  paths: {},
  components: {
    schemas: {
      Order: {
        properties: {
          type: { const: "order" },
          kept: { type: "boolean", default: false },
          note: { type: ["string", "null"] },
          buyer: { anyOf: [{ $ref: "#/components/schemas/Buyer" }, { type: "null" }] },
          amount: { type: "integer" },
        },
      },
    },
  },
} as unknown as Document);

it("knows constants, defaults and what may be null beforehand, and nothing else", () => {
  expect(shapes.blank("Order")).toEqual({ type: "order", kept: false, note: null, buyer: null });
});

it("takes the members that the schema has", () => {
  expect(shapes.take("Order", { amount: 1, note: "a", secret: "b", toString: 1 })).toEqual({
    amount: 1,
    note: "a",
  });
});

it("says so when the contract has no such object", () => {
  expect(() => shapes.blank("Parcel")).toThrow("The contract has no object Parcel");
});
