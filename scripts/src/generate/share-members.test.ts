import { expect, it } from "vitest";
import type { Contract } from "../contract/model.js";
import { namedSchemas } from "../contract/resolve.js";
import { shareMembers } from "./share-members.js";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const amount = { type: "integer", description: "The sum." };
const payment = { type: "object", required: ["amount"], properties: { amount, mode: { const: "payment" } } };
const customer = {
  type: "object",
  required: ["amount", "mode"],
  properties: { amount, mode: { const: "customer" } },
};

/** The schemas after a union of a body or of a response was rewritten. */
function share(schemas: object, place: "requestBody" | "responses") {
  const content = { content: { "application/json": { schema: reference("Union") } } };
  const operation =
    place === "requestBody" ? { requestBody: content, responses: {} } : { responses: { 200: content } };
  const contract = { paths: { "/a": { post: operation } }, components: { schemas } } as unknown as Contract;
  return namedSchemas(shareMembers(contract));
}

const union = { Union: { oneOf: [reference("Payment"), reference("Customer")] } };

it("alternatives inherit what they share; the one that requires least comes last", () => {
  expect(share({ ...union, Payment: payment, Customer: customer }, "requestBody")).toEqual({
    Union: { oneOf: [reference("Customer"), reference("Payment")] },
    UnionBase: {
      type: "object",
      description: "Members that every `Union` may have.",
      required: ["amount"],
      properties: { amount },
    },
    Payment: {
      type: "object",
      required: [],
      properties: { mode: { const: "payment" } },
      allOf: [reference("UnionBase")],
    },
    Customer: {
      type: "object",
      required: ["mode"],
      properties: { mode: { const: "customer" } },
      allOf: [reference("UnionBase")],
    },
  });
});

it("a member that only some alternatives require is not shared", () => {
  const schemas = { ...union, Payment: payment, Customer: { ...customer, required: ["mode"] } };
  expect(share(schemas, "requestBody")["UnionBase"]).toBeUndefined();
});

it("responses stay as they are", () => {
  const schemas = { ...union, Payment: payment, Customer: customer };
  expect(share(schemas, "responses")).toEqual(schemas);
});
