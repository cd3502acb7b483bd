import { json, making, object, received, sent, string, type Pair } from "./build.js";

const described = { ...string, description: "Its name." };
const maker = object({ "name!": string });
const ref = { $ref: "#/components/schemas/Maker" };

/** Where only words differ, or nothing but the way it is written. */
export const words: Pair[] = [
  {
    name: "a member is described anew",
    before: received(object({ name: string })),
    after: received(object({ name: described })),
    says: "documents",
    words: "getThing (response): `Thing.name` is described anew (description)",
  },
  {
    name: "a member has other examples",
    before: sent(object({ name: { ...string, examples: ["a"] } })),
    after: sent(object({ name: { ...string, examples: ["b"] } })),
    says: "documents",
    words: "`Thing.name` is described anew (examples)",
  },
  {
    name: "a fact has another source",
    before: received(object({ name: string })),
    after: received({ ...object({ name: string }), "x-source": { page: "https://docs.example/2" } }),
    says: "documents",
    words: "`Thing` is described anew (x-source)",
  },
  {
    name: "a member is deprecated",
    before: sent(object({ name: string })),
    after: sent(object({ name: { ...string, deprecated: true } })),
    says: "documents",
    words: "`Thing.name` is now deprecated",
  },
  {
    name: "an operation is described anew",
    before: making({}),
    after: making({ summary: "Makes a thing", description: "Makes it." }),
    says: "documents",
    words: "makeThing (call): is described anew (summary, description)",
  },
  {
    name: "parts that nothing refers to",
    before: making({}, { components: { responses: {} } }),
    after: making({}, { components: { responses: { Gone: { description: "None." } } } }),
    says: "documents",
    words: "the contract: parts that no operation reaches changed",
  },
  {
    name: "members in another order",
    before: sent({ type: "object", required: ["a", "b"], properties: { a: string, b: described } }),
    after: sent({
      properties: { b: { description: "Its name.", type: "string" }, a: string },
      required: ["b", "a"],
      type: "object",
    }),
    says: undefined,
  },
  {
    name: "a shared schema in place of the same written out",
    before: making({ requestBody: json(maker) }),
    after: making({ requestBody: json(ref) }, { components: { schemas: { Maker: maker } } }),
    says: undefined,
  },
  {
    name: "the same through another reference",
    before: sent(object({ "maker!": ref }), { Maker: maker }),
    after: sent(object({ "maker!": { allOf: [ref] } }), { Maker: maker }),
    says: undefined,
  },
  {
    name: "a constant in place of an enum of one",
    before: received(object({ "kind!": { type: "string", enum: ["a"] } })),
    after: received(object({ "kind!": { const: "a" } })),
    says: undefined,
  },
  {
    name: "null as a type in place of null as a form",
    before: received(object({ "name!": { type: ["string", "null"] } })),
    after: received(object({ "name!": { anyOf: [string, { type: "null" }] } })),
    says: undefined,
  },
  {
    name: "forms in another order",
    before: received(object({ "it!": { oneOf: [string, maker] } })),
    after: received(object({ "it!": { oneOf: [maker, string] } })),
    says: undefined,
  },
  {
    name: "the document's own authentication in place of the operation's",
    before: making({ security: [{ bearer: [] }] }),
    after: making({}, { security: [{ bearer: [] }] }),
    says: undefined,
  },
];
