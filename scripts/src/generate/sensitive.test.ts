import { expect, it } from "vitest";
import type { Contract, OperationEntry } from "../contract/model.js";
import { sensitivePlaces } from "./sensitive.js";

const secret = { type: "string", "x-sensitive": true };
const plain = { type: "string" };

function places(operation: object, schemas: object = {}): unknown {
  const contract = { paths: {}, components: { schemas } } as unknown as Contract;
  return sensitivePlaces(contract, {
    path: "/things/{token}",
    method: "post",
    operation,
  } as OperationEntry);
}

function bodyTree(schema: object, schemas: object = {}): unknown {
  const requestBody = { content: { "application/json": { schema } } };
  return (places({ requestBody }, schemas) as { body?: unknown } | undefined)?.body;
}

const object = (properties: object) => ({ type: "object", properties });

it.each<[string, object, unknown]>([
  ["nothing", object({ a: plain }), undefined],
  ["the whole body", { ...object({ a: plain }), "x-sensitive": true }, { "*": 1 }],
  ["a member at depth", object({ card: object({ pan: secret, brand: plain }) }), { card: { pan: 1 } }],
  [
    "members of array items",
    object({ cards: { type: "array", items: object({ pan: secret }) } }),
    { cards: { "*": { pan: 1 } } },
  ],
  ["the values of a map", { type: "object", additionalProperties: secret }, { "*": 1 }],
  [
    "members of all alternatives",
    { oneOf: [object({ a: object({ x: secret }) }), object({ a: object({ y: secret }), b: secret })] },
    { a: { x: 1, y: 1 }, b: 1 },
  ],
  [
    "a value that one alternative marks as a whole",
    object({ a: { oneOf: [secret, object({ x: secret })] } }),
    { a: 1 },
  ],
  [
    "members of what a schema extends",
    { allOf: [object({ a: secret })], ...object({ b: secret }) },
    { a: 1, b: 1 },
  ],
])("marks %s", (_, schema, tree) => {
  expect(bodyTree(schema)).toEqual(tree);
});

it("marks a schema inside itself as a whole if it holds anything sensitive", () => {
  const child = { $ref: "#/components/schemas/Node" };
  const node = (name: object) => ({ Node: object({ name, children: { type: "array", items: child } }) });
  expect(bodyTree(child, node(secret))).toEqual({ name: 1, children: { "*": 1 } });
  expect(bodyTree(child, node(plain))).toBeUndefined();
});

it("marks parameters by their place; headers in lower case", () => {
  const parameters = [
    { name: "token", in: "path", "x-sensitive": true, schema: plain },
    { name: "email", in: "query", schema: secret },
    { name: "X-Ip", in: "header", schema: secret },
    { name: "page", in: "query", schema: plain },
  ];
  expect(places({ parameters })).toEqual({ path: ["token"], query: ["email"], header: ["x-ip"] });
});
