import { expect, it } from "vitest";
import type { Document } from "./document.js";
import { validateValue } from "./validate-value.js";

const amount = { type: "integer", minimum: 0 };
const card = {
  type: "object",
  required: ["type", "number"],
  properties: { type: { const: "card" }, number: { type: "string" } },
};
const other = {
  type: "object",
  required: ["type"],
  properties: { type: { type: "string", not: { enum: ["card"] } }, email: { type: "string" } },
};
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const schemas = {
  Card: card,
  Other: other,
  Method: { oneOf: [reference("Card"), reference("Other")] },
  ByMethod: {
    type: "object",
    required: ["amount", "method"],
    properties: { amount, method: { oneOf: [{ type: "string", minLength: 3 }, reference("Method")] } },
  },
  ByCustomer: {
    type: "object",
    required: ["amount", "customer"],
    properties: { amount, customer: { type: "string" } },
  },
  Payment: { oneOf: [reference("ByMethod"), reference("ByCustomer")] },
  Tax: { oneOf: [amount, { const: "auto" }] },
};
const document = { paths: {}, components: { schemas } } as Document;
const method = { type: "card", number: "4111" };

it.each([
  ["Payment", {}, "/amount", "is required"],
  ["Payment", { method }, "/amount", "is required"],
  ["Payment", { customer: "c", amount: -1 }, "/amount", "must be >= 0"],
  ["Payment", { amount: 1 }, "/method", "is required"],
  ["Payment", { amount: 1, method: { type: "card" } }, "/method/number", "is required"],
  ["Payment", { amount: 1, method: { type: "wallet", email: 5 } }, "/method/email", "must be string"],
  ["Payment", { amount: 1, method: { type: "card", email: "a" } }, "/method/number", "is required"],
  ["Payment", { amount: 1, method: {} }, "/method/type", "is required"],
  ["Payment", { amount: 1, method: "c" }, "/method", "must NOT have fewer than 3 characters"],
  ["Payment", { amount: 1, method: 5 }, "/method", "must be string or object"],
  ["Payment", { amount: 1, method, customer: "c" }, "/customer", 'must not be given together with "method"'],
  ["Payment", [], "", "must be object"],
  ["Tax", -1, "", "must be >= 0"],
  ["Tax", "other", "", 'must be "auto"'],
  ["Tax", 1.5, "", 'must be integer or "auto"'],
])("explains why %s does not accept %j", (name, value, pointer, message) => {
  const violations = validateValue(document, `/components/schemas/${name}`, value);
  expect(violations[0]).toMatchObject({ pointer, message });
});

it.each([
  ["Payment", { amount: 1, method }],
  ["Payment", { amount: 1, method: "token" }],
  ["Payment", { amount: 1, customer: "c" }],
  ["Tax", "auto"],
])("%s accepts %j", (name, value) => {
  expect(validateValue(document, `/components/schemas/${name}`, value)).toEqual([]);
});
