import { expect, it } from "vitest";
import { createSchemas } from "./schema.js";

const schemas = createSchemas({
  paths: {},
  components: {
    schemas: {
      Size: { enum: ["small", "large"] },
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
});

it("returns constants, defaults and null for nullable members", () => {
  expect(schemas.defaults("Order")).toEqual({ type: "order", kept: false, note: null, buyer: null });
});

it("picks only declared members", () => {
  expect(schemas.pick("Order", { amount: 1, note: "a", secret: "b", toString: 1 })).toEqual({
    amount: 1,
    note: "a",
  });
});

it("returns the values that a schema lists", () => {
  expect(schemas.values("Size")).toEqual(["small", "large"]);
  expect(() => schemas.values("Order")).toThrow('The contract has no schema "Order" that lists values');
});

it("throws if the contract has no such object schema", () => {
  expect(() => schemas.defaults("Parcel")).toThrow('The contract has no object schema "Parcel"');
});
