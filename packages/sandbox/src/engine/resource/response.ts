import type { Document, Pagination } from "../../contract/document.js";
import { resolveSchema, schemaAt, type ValueSchema } from "../../contract/object-schema.js";
import type { Operation } from "../../contract/operations.js";
import type { HandlerResult } from "../handler.js";
import { fill, type Members } from "./fill.js";
import type { Page } from "./page.js";

/** A part of a response body: names of members from the body down to it. */
type Path = readonly string[];

/** The successful response of an operation: where its body holds the record or the records. */
export class ResponseShape {
  readonly #document: Document;
  readonly #operation: Operation;
  readonly #schema: ValueSchema;
  /** Undefined if the response has no list. */
  readonly #items: Path | undefined;
  readonly pagination: Pagination | undefined;

  constructor(document: Document, operation: Operation) {
    this.#document = document;
    this.#operation = operation;
    const pointer = operation.responses.get(String(operation.example.status));
    this.#schema = pointer === undefined ? {} : schemaAt(document, pointer);
    this.pagination = document.paths[operation.path]?.[operation.method]?.["x-pagination"];
    this.#items = findList(document, this.#schema, this.pagination);
  }

  get isList(): boolean {
    return this.#items !== undefined;
  }

  /** The schema of the record, without references. The record is the body, or the first member that has an ID. */
  get record(): ValueSchema {
    return schemaBelow(this.#document, this.#schema, this.#recordPath());
  }

  /** The contract's example of the record. */
  get recordExample(): unknown {
    return valueBelow(this.#operation.example.value, this.#recordPath());
  }

  /** Responds with a record. */
  writeRecord(values: Members, now: Date): HandlerResult {
    return this.#write(wrap(this.#recordPath(), values), now);
  }

  /** Responds with a page of a list. */
  writePage({ entries, members }: Page, now: Date): HandlerResult {
    const rows = entries.map(({ values }) => values);
    if (this.#items === undefined || this.#items.length === 0) return this.#write(rows, now);
    const parts = Object.entries(members).map(([path, value]) => wrap(path.split("."), value));
    return this.#write([wrap(this.#items, rows), ...parts].reduce(mergeMembers, {}), now);
  }

  #write(values: unknown, now: Date): HandlerResult {
    const { status, type, value: example } = this.#operation.example;
    if (type === undefined) return { status };
    if (type !== "application/json") return { status, body: example, type };
    return { status, body: fill(this.#schema, values, { document: this.#document, example, now }) };
  }

  #recordPath(): Path {
    const { properties = {} } = resolveSchema(this.#document, this.#schema);
    if ("id" in properties) return [];
    const holder = Object.keys(properties).find(
      (name) => "id" in (schemaBelow(this.#document, this.#schema, [name]).properties ?? {}),
    );
    return holder === undefined ? [] : [holder];
  }
}

/** Finds the list of a response: the body, the member that `x-pagination` names, or the only member that is a list. */
function findList(
  document: Document,
  schema: ValueSchema,
  pagination: Pagination | undefined,
): Path | undefined {
  const { type, properties = {} } = resolveSchema(document, schema);
  if (type === "array") return [];
  if (pagination !== undefined) return pagination.items.split(".");
  const lists = Object.keys(properties).filter(
    (name) => schemaBelow(document, schema, [name]).type === "array",
  );
  return lists.length === 1 ? lists : undefined;
}

function schemaBelow(document: Document, schema: ValueSchema, path: Path): ValueSchema {
  return path.reduce(
    (parent, name) => resolveSchema(document, parent.properties?.[name] ?? {}),
    resolveSchema(document, schema),
  );
}

function valueBelow(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((parent, name) => Object(parent)[name], value);
}

/** The value inside of objects with the given member names. */
function wrap([name, ...rest]: Path, value: unknown): unknown {
  return name === undefined ? value : { [name]: wrap(rest, value) };
}

/** Merges objects, so that members at paths such as `meta.total` and `meta.next` meet. */
function mergeMembers(a: unknown, b: unknown): unknown {
  if (!isObject(a) || !isObject(b)) return b;
  const merged = Object.entries(b).map(([name, value]) => [name, mergeMembers(a[name], value)]);
  return { ...a, ...Object.fromEntries(merged) };
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
