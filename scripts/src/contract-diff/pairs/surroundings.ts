import { contract, making, object, operation, told, integer, string, type Pair } from "./build.js";

const server = (environment: string, url: string): object => ({ url, "x-environment": environment });
const live = server("live", "https://things.example");
const test = server("test", "https://test.things.example");
const key = { in: "header", name: "X-Key", schema: string };

/** A contract with one operation that asks for the given scopes. */
const scoped = (...ways: object[]): ReturnType<typeof contract> => making({ security: ways });
const keyed = (parts: object, rest: object = {}): ReturnType<typeof contract> =>
  making(
    { parameters: [key], ...parts },
    { "x-idempotency": { header: "X-Key", repeated: "replays", ...rest } },
  );

/** Servers, security, webhooks and the house's extensions. */
export const surroundings: Pair[] = [
  {
    name: "a server was removed",
    before: contract({ servers: [live, test] }),
    after: contract({ servers: [live] }),
    says: "breaks",
    words: "the contract: the server `test` was removed",
    compiler: "misses",
  },
  {
    name: "a server moved",
    before: contract({ servers: [live] }),
    after: contract({ servers: [server("live", "https://api.things.example")] }),
    says: "breaks",
    words: "the server `live` is at https://api.things.example instead of https://things.example",
    compiler: "misses",
  },
  {
    name: "a server is new",
    before: contract({ servers: [live] }),
    after: contract({ servers: [live, test] }),
    says: "adds",
    words: "the server `test` is new",
  },
  {
    name: "an operation is served elsewhere",
    before: making({}),
    after: making({ servers: [server("production", "https://vault.example")] }),
    says: "breaks",
    words: "makeThing (call): the server `production` is at https://vault.example",
    compiler: "misses",
  },
  {
    name: "one more scope is demanded",
    before: scoped({ bearer: ["things.read"] }),
    after: scoped({ bearer: ["things.read", "things.write"] }),
    says: "breaks",
    words: "makeThing (call): the scope `things.write` is newly demanded",
    compiler: "misses",
  },
  {
    name: "a scope is demanded no longer",
    before: scoped({ bearer: ["things.read", "things.write"] }),
    after: scoped({ bearer: ["things.read"] }),
    says: "adds",
    words: "makeThing (call): `bearer` with `things.read` suffices now",
  },
  {
    name: "a scheme is newly demanded",
    before: scoped({ bearer: [] }),
    after: scoped({ bearer: [], signature: [] }),
    says: "breaks",
    words: "`signature` is newly demanded, where `bearer` sufficed",
    compiler: "misses",
  },
  {
    name: "another way to authenticate",
    before: scoped({ bearer: [] }),
    after: scoped({ bearer: [] }, { basic: [] }),
    says: "adds",
    words: "`basic` is accepted too",
  },
  {
    name: "a call that needed no authentication",
    before: making({ security: [] }, { security: [{ bearer: [] }] }),
    after: making({}, { security: [{ bearer: [] }] }),
    says: "breaks",
    words: "`bearer` is newly demanded, where a call without authentication sufficed",
    compiler: "misses",
  },
  {
    name: "a key stands in another header",
    before: contract({
      components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-A" } } },
    }),
    after: contract({
      components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-B" } } },
    }),
    says: "breaks",
    words: "the way to authenticate `key` has the name",
    compiler: "misses",
  },
  {
    name: "a webhook was removed",
    before: told(object({ "id!": string })),
    after: contract({ components: { schemas: { Made: object({ "id!": string }) } } }),
    says: "breaks",
    words: "thing.made (payload): the webhook was removed",
    compiler: "misses",
  },
  {
    name: "a webhook is new",
    before: contract({ components: { schemas: { Made: object({ "id!": string }) } } }),
    after: told(object({ "id!": string })),
    says: "adds",
    words: "thing.made (payload): the webhook is new",
  },
  {
    name: "a member of a webhook was removed",
    before: told(object({ "id!": string, "size!": integer })),
    after: told(object({ "id!": string })),
    says: "breaks",
    words: "thing.made (payload): `Made.size` was removed",
    compiler: "sees",
  },
  {
    name: "a webhook has a new member",
    before: told(object({ "id!": string })),
    after: told(object({ "id!": string, "size!": integer })),
    says: "adds",
    words: "thing.made (payload): `Made.size` is new",
  },
  {
    name: "a call may no longer be repeated",
    before: keyed({ "x-retry": "with-key" }),
    after: keyed({ "x-retry": "never" }),
    says: "breaks",
    words: "makeThing (call): may be repeated `never` instead of `with-key`",
    compiler: "misses",
  },
  {
    name: "a call may now be repeated",
    before: keyed({ "x-retry": "never" }),
    after: keyed({ "x-retry": "with-key" }),
    says: "adds",
    words: "makeThing (call): may be repeated `with-key` instead of `never`",
  },
  {
    name: "the idempotency key stands in another header",
    before: keyed({}),
    after: keyed({}, { header: "X-Other" }),
    says: "breaks",
    words: "the idempotency key's header is",
    compiler: "misses",
  },
  {
    name: "a repeated key is refused",
    before: keyed({}),
    after: keyed({}, { repeated: "refused", duplicate: "twice" }),
    says: "breaks",
    words: 'the idempotency key\'s repeated is `"refused"` instead of `"replays"`',
    compiler: "misses",
  },
  {
    name: "a lost answer can no longer be found out",
    before: making({ "x-reconcile": "getThing" }),
    after: making({}),
    says: "breaks",
    words: "makeThing (call): how a lost answer is found out is no longer known",
    compiler: "misses",
  },
  {
    name: "a list can be gone through",
    before: making({}),
    after: making({ "x-pagination": { next: "after" } }),
    says: "adds",
    words: "makeThing (call): how a list goes on is now known",
  },
  {
    name: "failures are marked otherwise",
    before: contract({ "x-envelope": { property: "status", success: "ok", failure: "error" } }),
    after: contract({ "x-envelope": { property: "ok", success: "yes", failure: "no" } }),
    says: "breaks",
    words: "the contract: what tells success from failure is",
    compiler: "misses",
  },
  {
    name: "a secret is kept out of logs",
    before: making({ parameters: [key] }),
    after: making({ parameters: [{ ...key, "x-sensitive": true }] }),
    says: "adds",
    words: "the header parameter `x-key` is now kept out of logs",
  },
  {
    name: "a secret is no longer kept out of logs",
    before: making({ parameters: [{ ...key, "x-sensitive": true }] }),
    after: making({ parameters: [key] }),
    says: "breaks",
    words: "the header parameter `x-key` is no longer kept out of logs",
    compiler: "misses",
  },
  {
    name: "the vendor hides an operation",
    before: making({}),
    after: making({ "x-vendor-hidden": ["docs"] }),
    says: "documents",
    words: "makeThing (call): where the vendor leaves it out is told differently",
  },
  {
    name: "an operation is deprecated",
    before: contract({ paths: { "/a": { get: operation("getThing") } } }),
    after: contract({ paths: { "/a": { get: operation("getThing", { deprecated: true }) } } }),
    says: "documents",
    words: "getThing (call): is now deprecated",
  },
];
