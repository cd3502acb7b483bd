import { answering, contract, integer, json, making, object, operation, string, type Pair } from "./build.js";

const query = (name: string, parts: object = {}): object => ({ in: "query", name, schema: string, ...parts });
const body = (schema: unknown, required = true): object => ({ required, ...json(schema) });
const things = (id: string, path = "/things", method = "post"): ReturnType<typeof contract> =>
  contract({ paths: { [path]: { [method]: operation(id) } } });
const at = (path: string, name: string): ReturnType<typeof contract> =>
  contract({
    paths: {
      [path]: {
        get: operation("getThing", { parameters: [{ in: "path", name, required: true, schema: string }] }),
      },
    },
  });

/** Operations, their parameters and their bodies. */
export const calls: Pair[] = [
  {
    name: "an operation was removed",
    before: contract({ paths: { "/a": { post: operation("makeThing"), delete: operation("dropThing") } } }),
    after: contract({ paths: { "/a": { post: operation("makeThing") } } }),
    says: "breaks",
    words: "dropThing (call): was removed",
    compiler: "misses",
  },
  {
    name: "an operation is new",
    before: contract({ paths: { "/a": { post: operation("makeThing") } } }),
    after: contract({ paths: { "/a": { post: operation("makeThing"), delete: operation("dropThing") } } }),
    says: "adds",
    words: "dropThing (call): is new",
  },
  {
    name: "an operation has another name",
    before: things("makeThing"),
    after: things("createThing"),
    says: "breaks",
    words: "makeThing (call): was renamed to `createThing`",
    compiler: "misses",
  },
  {
    name: "an operation moved",
    before: things("makeThing"),
    after: things("makeThing", "/v2/things"),
    says: "breaks",
    words: "makeThing (call): is at `/v2/things` instead of `/things`",
    compiler: "misses",
  },
  {
    name: "an operation has another method",
    before: things("makeThing"),
    after: things("makeThing", "/things", "put"),
    says: "breaks",
    words: "makeThing (call): is called with PUT instead of POST",
    compiler: "misses",
  },
  {
    name: "a variable of a path has another name",
    before: at("/things/{id}", "id"),
    after: at("/things/{key}", "key"),
    says: "breaks",
    words: "getThing (request): the path parameter `key` is new and must be sent",
    compiler: "sees",
  },
  {
    name: "a parameter that must be sent",
    before: making({ parameters: [] }),
    after: making({ parameters: [query("limit", { required: true })] }),
    says: "breaks",
    words: "makeThing (request): the query parameter `limit` is new and must be sent",
    compiler: "sees",
  },
  {
    name: "a parameter that may be sent",
    before: making({ parameters: [query("after")] }),
    after: making({ parameters: [query("after"), query("limit")] }),
    says: "adds",
    words: "makeThing (request): the query parameter `limit` is new",
  },
  {
    name: "a parameter was removed",
    before: making({ parameters: [query("after"), query("limit")] }),
    after: making({ parameters: [query("after")] }),
    says: "breaks",
    words: "the query parameter `limit` was removed",
    compiler: "misses",
  },
  {
    name: "a parameter must now be sent",
    before: making({ parameters: [query("limit")] }),
    after: making({ parameters: [query("limit", { required: true })] }),
    says: "breaks",
    words: "the query parameter `limit` must now be sent",
    compiler: "sees",
  },
  {
    name: "a parameter has another type",
    before: making({ parameters: [query("limit")] }),
    after: making({ parameters: [query("limit", { schema: integer })] }),
    says: "breaks",
    words: "`query parameter limit` is integer instead of string",
    compiler: "sees",
  },
  {
    name: "a list in a parameter is written differently",
    before: making({ parameters: [query("ids", { schema: { type: "array", items: string } })] }),
    after: making({
      parameters: [query("ids", { explode: false, schema: { type: "array", items: string } })],
    }),
    says: "breaks",
    words: "the query parameter `ids` is written differently",
    compiler: "misses",
  },
  {
    name: "a path's own parameter counts for its operations",
    before: contract({ paths: { "/a": { parameters: [query("limit")], get: operation("list") } } }),
    after: contract({
      paths: { "/a": { parameters: [query("limit", { required: true })], get: operation("list") } },
    }),
    says: "breaks",
    words: "list (request): the query parameter `limit` must now be sent",
    compiler: "sees",
  },
  {
    name: "a body must now be sent",
    before: making({ requestBody: body(object({}), false) }),
    after: making({ requestBody: body(object({})) }),
    says: "breaks",
    words: "makeThing (request): the body must now be sent",
    compiler: "sees",
  },
  {
    name: "a body that may be sent is new",
    before: making({}),
    after: making({ requestBody: body(object({ a: string }), false) }),
    says: "adds",
    words: "makeThing (request): the body is new",
  },
  {
    name: "a body was removed",
    before: making({ requestBody: body(object({ a: string })) }),
    after: making({}),
    says: "breaks",
    words: "makeThing (request): the body was removed",
    compiler: "sees",
  },
  {
    name: "a body is sent as a form",
    before: making({ requestBody: body(object({ a: string })) }),
    after: making({
      requestBody: {
        required: true,
        content: { "application/x-www-form-urlencoded": { schema: object({ a: string }) } },
      },
    }),
    says: "breaks",
    words: "the body is application/x-www-form-urlencoded instead of application/json",
    compiler: "sees",
  },
  {
    name: "a successful answer no longer comes",
    before: answering({ 200: { description: "It.", ...json(string) }, 202: { description: "Soon." } }),
    after: answering({ 200: { description: "It.", ...json(string) } }),
    says: "breaks",
    words: "getThing (response): the answer 202 no longer comes",
    compiler: "misses",
  },
  {
    name: "another successful answer without a body may come",
    before: answering({ 200: { description: "It.", ...json(string) } }),
    after: answering({ 200: { description: "It.", ...json(string) }, 204: { description: "None." } }),
    says: "breaks",
    words: "getThing (response): the answer 204 may come, with a body that did not come before",
    compiler: "sees",
  },
  {
    name: "another successful answer with a known body may come",
    before: answering({ 200: { description: "It.", ...json(string) } }),
    after: answering({
      200: { description: "It.", ...json(string) },
      201: { description: "New.", ...json(string) },
    }),
    says: "adds",
    words: "the answer 201 may come, with a known body",
  },
  {
    name: "a refusal is described",
    before: answering({ 200: { description: "It.", ...json(string) } }),
    after: answering({
      200: { description: "It.", ...json(string) },
      404: { description: "None.", ...json(string) },
    }),
    says: "adds",
    words: "getThing (response): the refusal 404 is described",
  },
  {
    name: "an answer is of another media type",
    before: answering({ 200: { description: "It.", ...json(string) } }),
    after: answering({ 200: { description: "It.", content: { "text/csv": { schema: string } } } }),
    says: "breaks",
    words: "the answer 200 is text/csv instead of application/json",
    compiler: "sees",
  },
  {
    name: "a header of an answer was removed",
    before: answering({ 204: { description: "Done.", headers: { Location: { schema: string } } } }),
    after: answering({ 204: { description: "Done." } }),
    says: "breaks",
    words: "the header `location` of the answer 204 was removed",
    compiler: "misses",
  },
];
