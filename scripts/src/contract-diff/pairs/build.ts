import type { Contract } from "../../contract/model.js";
import type { Level } from "../change.js";

/** A contract before and after one change, and what must be said of it. */
export interface Pair {
  name: string;
  before: Contract;
  after: Contract;
  /** The harshest level; undefined where nothing may be reported. */
  says: Level | undefined;
  /** What one change of that level says, with operation and side before it. */
  words?: string;
  /** Whether the types show a break. Only where callers break; else they must not. */
  compiler?: "sees" | "misses";
}

type Json = Record<string, unknown>;

const source = { page: "https://docs.example/things", read: "2026-11", confidence: "documented" };

/** A contract with the given parts and nothing else. */
export function contract(parts: Json): Contract {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [{ url: "https://things.example", "x-environment": "production" }],
    paths: {},
    ...parts,
  } as unknown as Contract;
}

/** An operation that answers 204 unless told otherwise. */
export function operation(operationId: string, parts: Json = {}): Json {
  return {
    operationId,
    summary: "Does a thing",
    description: "Does it at once.",
    "x-source": source,
    responses: { 204: { description: "Done." } },
    ...parts,
  };
}

/** A contract with one operation, `POST /things`. */
export function making(parts: Json, rest: Json = {}): Contract {
  return contract({ paths: { "/things": { post: operation("makeThing", parts) } }, ...rest });
}

/** A body of JSON. */
export function json(schema: unknown): Json {
  return { content: { "application/json": { schema } } };
}

const thing = { $ref: "#/components/schemas/Thing" };

/** A contract in which callers of `makeThing` send a `Thing`. */
export function sent(schema: unknown, schemas: Json = {}): Contract {
  return making(
    { requestBody: { required: true, ...json(thing) } },
    { components: { schemas: { Thing: schema, ...schemas } } },
  );
}

/** A contract in which callers of `getThing` receive a `Thing`. */
export function received(schema: unknown, schemas: Json = {}): Contract {
  return answering(
    { 200: { description: "It.", ...json(thing) } },
    { schemas: { Thing: schema, ...schemas } },
  );
}

/** A contract whose `getThing` has the given answers. */
export function answering(responses: Json, components: Json = {}): Contract {
  return contract({
    paths: { "/things/{id}": { get: operation("getThing", { responses, parameters: [id] }) } },
    components,
  });
}

const id = { in: "path", name: "id", required: true, schema: { type: "string" } };

/** A contract whose webhook `thing.made` has a `Made` as its payload. */
export function told(schema: unknown, name = "thing.made"): Contract {
  return contract({
    webhooks: {
      [name]: {
        post: operation("onThingMade", { requestBody: json({ $ref: "#/components/schemas/Made" }) }),
      },
    },
    components: { schemas: { Made: schema } },
  });
}

/** An object's schema: members whose names end in `!` are required. */
export function object(members: Json, rest: Json = {}): Json {
  const names = Object.keys(members);
  return {
    type: "object",
    required: names.filter((name) => name.endsWith("!")).map((name) => name.slice(0, -1)),
    properties: Object.fromEntries(names.map((name) => [name.replace("!", ""), members[name]])),
    ...rest,
  };
}

export const string: Json = { type: "string" };
export const integer: Json = { type: "integer" };
