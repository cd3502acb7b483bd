import { expect, it } from "vitest";
import { messagesOf } from "../../test/lint.js";

const account = { name: "X-Account", in: "header", required: false, schema: { type: "string" } };
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
const json = (schema: object): object => ({ content: { "application/json": { schema } } });
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** A contract with a creation that is found by its label, a deletion, an update and a start. */
function contract() {
  return {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    "x-idempotency": { header: "X-Key", repeated: "replays" },
    paths: {
      "/things": {
        post: {
          operationId: "makeThing",
          "x-retry": "with-key",
          "x-reconcile": {
            replay: true as unknown,
            lookup: {
              operation: "listThings",
              parameters: { "query.label": "body.label" } as Record<string, string>,
              items: "data.things" as string | undefined,
              where: { label: { from: "body.label" } as object } as object,
              "conclusive-after": 3600 as unknown,
            },
          },
          parameters: [{ name: "X-Key", in: "header" }, account],
          requestBody: json(ref("NewThing")),
          responses: { "200": json(ref("Thing")) },
        },
        get: {
          operationId: "listThings",
          "x-pagination": { kind: "cursor", items: "data.things" },
          parameters: [{ name: "label", in: "query" }, account],
          responses: {
            "200": json({
              type: "object",
              properties: {
                data: { properties: { things: { type: "array", items: ref("Thing") }, count: {} } },
              },
            }),
          },
        },
      },
      "/things/{id}": {
        get: { operationId: "showThing", parameters: [id], responses: { "200": json(ref("Thing")) } },
        delete: {
          operationId: "deleteThing",
          "x-reconcile": {
            lookup: {
              operation: "showThing",
              parameters: { "path.id": "path.id" },
              where: "absent",
            } as object,
          },
          parameters: [id],
          responses: { "204": {} },
        },
        put: {
          operationId: "updateThing",
          "x-reconcile": {
            lookup: { operation: "showThing", parameters: { "path.id": "path.id" }, where: "body" },
          },
          parameters: [id],
          requestBody: json(ref("ThingUpdate")),
          responses: { "200": json(ref("Thing")) },
        },
      },
      "/things/status": {
        post: {
          operationId: "readThing",
          "x-retry": "safe",
          "x-reconcile": undefined as object | undefined,
          requestBody: json({ type: "object", required: ["thing_id"], properties: { thing_id: {} } }),
          responses: { "200": json(ref("Thing")) },
        },
      },
      "/things/start": {
        post: {
          operationId: "startThing",
          "x-retry": "never",
          "x-reconcile": {
            lookup: {
              operation: "readThing",
              parameters: { "body.thing_id": "body.thing_id" } as Record<string, string>,
              where: { status: { in: ["started"] } } as object,
            },
          },
          requestBody: json({ properties: { thing_id: {} } }),
          responses: { "200": json(ref("Thing")) },
        },
      },
    },
    components: {
      schemas: {
        NewThing: {
          oneOf: [
            {
              properties: {
                label: { type: ["string", "null"] } as object,
                card: { properties: { number: { "x-sensitive": true } } },
              },
            },
            { properties: { token: { "x-sensitive": true } } },
          ],
        },
        Thing: {
          allOf: [{ properties: { label: {} } }],
          properties: { status: { enum: ["new", "started"] }, size: {} } as Record<string, object>,
        },
        ThingUpdate: { properties: { label: {}, size: {} } as Record<string, object> },
      },
    },
  };
}

type Contract = ReturnType<typeof contract>;
const make = (document: Contract) => document.paths["/things"].post["x-reconcile"];
const start = (document: Contract) => document.paths["/things/start"].post["x-reconcile"];

function broken(change: (document: Contract) => void): Promise<string[]> {
  const document = structuredClone(contract());
  change(document);
  return messagesOf("house/reconcile", document);
}

it("accepts lookups of creations, deletions, updates and changes of state", async () => {
  expect(await broken(() => {})).toEqual([]);
});

it.each<[string, (document: Contract) => void, string]>([
  [
    "a rule for an operation that only reads",
    (d) => void (d.paths["/things/status"].post["x-reconcile"] = { replay: true }),
    "only reads needs no `x-reconcile`",
  ],
  [
    "an operation's name alone",
    (d) => void Object.assign(d.paths["/things"].post, { "x-reconcile": "listThings" }),
    "needs `replay: true`, `lookup` or both",
  ],
  [
    "a rule without parts",
    (d) => void Object.assign(d.paths["/things"].post, { "x-reconcile": {} }),
    "needs `replay: true`, `lookup` or both",
  ],
  [
    "an unknown part",
    (d) => void Object.assign(make(d), { lookups: {} }),
    "`x-reconcile` has no member `lookups`. Its members are: replay, lookup.",
  ],
  ["a replay that is not `true`", (d) => void (make(d).replay = "yes"), "`replay` is `true`"],
  [
    "a replay without a key",
    (d) => void Object.assign(start(d), { replay: true }),
    "`replay` needs `x-retry: with-key`",
  ],
  [
    "a lookup that is no object",
    (d) => void Object.assign(make(d), { lookup: "listThings" }),
    "`lookup` is an object",
  ],
  [
    "an unknown member of a lookup",
    (d) => void Object.assign(make(d).lookup, { conclusiveAfter: 1 }),
    "`lookup` has no member `conclusiveAfter`. Its members are: operation, parameters, items, where, conclusive-after.",
  ],
  [
    "a time that is no number of seconds",
    (d) => void (make(d).lookup["conclusive-after"] = "1h"),
    "`conclusive-after` is a number of seconds",
  ],
  [
    "a time of zero",
    (d) => void (make(d).lookup["conclusive-after"] = 0),
    "`conclusive-after` is a number of seconds",
  ],
  [
    "an operation that does not exist",
    (d) => void (make(d).lookup.operation = "listThing"),
    "there is no operation `listThing`",
  ],
  [
    "a lookup that writes",
    (d) => void (start(d).lookup.operation = "updateThing"),
    "`updateThing` does not only read",
  ],
  [
    "parameters that are no object",
    (d) => void Object.assign(d.paths["/things/{id}"].delete["x-reconcile"].lookup, { parameters: "id" }),
    "`parameters` is an object",
  ],
  [
    "a parameter that the lookup does not declare",
    (d) => void (make(d).lookup.parameters["query.name"] = "body.label"),
    "`listThings` does not declare `query.name`",
  ],
  [
    "a member that the lookup's body does not have",
    (d) => void (start(d).lookup.parameters["body.id"] = "body.thing_id"),
    "`readThing` does not declare `body.id`",
  ],
  [
    "a parameter in an unknown place",
    (d) => void (make(d).lookup.parameters["cookie.label"] = "body.label"),
    "`listThings` does not declare `cookie.label`",
  ],
  [
    "a source that the body does not have",
    (d) => void (make(d).lookup.parameters["query.label"] = "body.name"),
    "`makeThing` has no `body.name`",
  ],
  [
    "a source inside a member of the body",
    (d) => void (make(d).lookup.parameters["query.label"] = "body.card.number"),
    "`makeThing` has no `body.card.number`",
  ],
  [
    "a source in the query",
    (d) => void (make(d).lookup.parameters["query.label"] = "query.label"),
    "`makeThing` has no `query.label`",
  ],
  [
    "a header, which is sent again anyway",
    (d) => void (make(d).lookup.parameters["query.label"] = "header.X-Account"),
    "`makeThing` has no `header.X-Account`",
  ],
  [
    "a sensitive source",
    (d) => void (make(d).lookup.parameters["query.label"] = "body.token"),
    "`body.token` is sensitive",
  ],
  [
    "a source that holds a sensitive member",
    (d) => void (make(d).lookup.parameters["query.label"] = "body.card"),
    "`body.card` is sensitive",
  ],
  [
    "a path parameter that is left out",
    (d) => void Object.assign(d.paths["/things/{id}"].delete["x-reconcile"].lookup, { parameters: {} }),
    "`showThing` needs `path.id`",
  ],
  [
    "a required member that is left out",
    (d) => void (start(d).lookup.parameters = {}),
    "`readThing` needs `body.thing_id`",
  ],
  [
    "another list than that of the pages",
    (d) => void (make(d).lookup.items = undefined),
    "`items` is `data.things`",
  ],
  [
    "a list that does not exist",
    (d) => {
      Object.assign(d.paths["/things"].get, { "x-pagination": undefined });
      make(d).lookup.items = "data.count";
    },
    "`listThings` has no list `data.count`",
  ],
  [
    "a list of which one record is absent",
    (d) => void (make(d).lookup.where = "absent" as unknown as object),
    "`where: absent` needs an operation that reads one record",
  ],
  ["no conditions", (d) => void (make(d).lookup.where = {}), "`where` is `absent`, `body` or an object"],
  [
    "a condition on a member that a record does not have",
    (d) => void (make(d).lookup.where = { name: { from: "body.label" } }),
    "a record has no `name`",
  ],
  [
    "a condition without a test",
    (d) => void (make(d).lookup.where = { label: {} }),
    "`where.label` is `{ from: SOURCE }` or `{ in: [...] }`",
  ],
  [
    "a condition with two tests",
    (d) => void (make(d).lookup.where = { label: { from: "body.label", in: ["a"] } }),
    "`where.label` is `{ from: SOURCE }` or `{ in: [...] }`",
  ],
  [
    "an unknown test",
    (d) => void (make(d).lookup.where = { label: { is: "a" } }),
    "`where.label` has no member `is`. Its members are: from, in.",
  ],
  [
    "a condition whose source does not exist",
    (d) => void (make(d).lookup.where = { label: { from: "body.name" } }),
    "`makeThing` has no `body.name`",
  ],
  [
    "a condition without values",
    (d) => void (start(d).lookup.where = { status: { in: [] } }),
    "`where.status.in` lists at least one value",
  ],
  [
    "a value that the member never has",
    (d) => void (start(d).lookup.where = { status: { in: ["begun"] } }),
    "`begun` is none of its values",
  ],
  [
    "a comparison with a body that is not there",
    (d) => void Object.assign(d.paths["/things/{id}"].delete["x-reconcile"].lookup, { where: "body" }),
    "the operation takes no body",
  ],
  [
    "a comparison with a sensitive body",
    (d) => void Object.assign(d.components.schemas.ThingUpdate.properties, { size: { "x-sensitive": true } }),
    "the body holds sensitive members",
  ],
  [
    "a comparison with a member that cannot be read",
    (d) => void Object.assign(d.components.schemas.ThingUpdate.properties, { colour: {} }),
    "a record has no `colour`, which the body may have",
  ],
])("finds %s", async (_, change, message) => {
  const messages = await broken(change);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(message);
});
