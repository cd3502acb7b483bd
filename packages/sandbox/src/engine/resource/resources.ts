import type { Document } from "../../contract/document.js";
import { listOperations, type Operation } from "../../contract/operations.js";
import { schemaAt } from "../../contract/object-schema.js";
import type { Handler, HandlerRequest, OperationHandler, Refusal } from "../handler.js";
import { Store } from "../store.js";
import { exampleResult } from "./example-result.js";
import { fill, type Members } from "./fill.js";
import { newId } from "./new-id.js";
import { paginate, type Entry } from "./page.js";
import { ResponseShape } from "./response.js";
import { ownerPath, readShape, type Shape } from "./shape.js";

export interface ResourcesOptions {
  /** The number of records in a page if the request does not say. */
  readonly pageSize: number;
  /** Returns why a request that creates or updates a record fails; undefined if it succeeds. */
  readonly decline: (body: unknown) => Refusal | undefined;
}

/** A request for an operation, with what is derived from the contract. */
interface Access {
  readonly request: HandlerRequest;
  readonly response: ResponseShape;
  /** Path of the collection, such as `/accounts/acc_1/cards`. */
  readonly path: string;
  /** Name of the member that holds the ID. */
  readonly idMember: string;
}

type Outcome = ReturnType<Handler>;

/**
 * All records of a provider in memory, with handlers that are derived from the contract. It knows no rules of the provider:
 * it stores what it receives, fills in the rest from the schema of the response, and refuses unknown IDs. An operation
 * whose method and path do not say what it does responds with the contract's example.
 */
export class Resources<Operations> {
  readonly #document: Document;
  readonly #options: ResourcesOptions;
  /** By path of the collection. */
  readonly #stores = new Map<string, Store<Entry>>();
  #created = 0;

  constructor(document: Document, options: ResourcesOptions) {
    this.#document = document;
    this.#options = options;
  }

  /** Returns the handler of an operation. */
  handler<Id extends keyof Operations & string>(id: Id): OperationHandler<Operations[Id]> {
    const operation = listOperations(this.#document).find((one) => one.id === id);
    if (operation === undefined) throw new Error(`The contract has no operation "${id}"`);
    // Sound, because requests and responses are validated against the contract that the types are generated from.
    return this.#derive(operation) as unknown as OperationHandler<Operations[Id]>;
  }

  #derive(operation: Operation): Handler {
    const response = new ResponseShape(this.#document, operation);
    const shape = this.#shapeOf(operation);
    if (shape === undefined || (shape.action === "list" && !response.isList)) {
      return () => exampleResult(operation);
    }
    const { action, collection, key = "" } = shape;
    const owner = this.#storedOwner(collection);
    const idMember = this.#idMember(response, collection);
    const perform = this.#actions(key)[action];
    return (request) => {
      const path = concretePath(collection, request);
      const ownerExists = owner === undefined || this.#find(concretePath(owner, request)) !== undefined;
      return ownerExists
        ? perform({ request, response, path, idMember })
        : missing(concretePath(owner, request));
    };
  }

  #actions(key: string): Readonly<Record<Shape["action"], (access: Access) => Outcome>> {
    const withEntry = (access: Access, respond: (entry: Entry) => Outcome): Outcome => {
      const id = String(access.request.path[key]);
      const entry = this.#store(access.path).get(id);
      return entry === undefined ? missing(`${access.path}/${id}`) : respond(entry);
    };
    const write = ({ response, request }: Access, { values }: Entry): Outcome =>
      response.writeRecord(values, request.now);
    return {
      list: (access) => this.#list(access),
      create: (access) => this.#create(access),
      get: (access) => withEntry(access, (entry) => write(access, entry)),
      update: (access) => withEntry(access, (entry) => this.#update(access, entry)),
      delete: (access) =>
        withEntry(access, (entry) => {
          this.#store(access.path).delete(entry.id);
          return write(access, entry);
        }),
    };
  }

  #list({ request: { query, now }, response, path }: Access): Outcome {
    const entries = this.#store(path)
      .values()
      .filter(({ values }) => matches(values, query));
    const page = paginate(entries, response.pagination, query, this.#options.pageSize);
    return page === undefined ? missing("such page") : response.writePage(page, now);
  }

  #create(access: Access): Outcome {
    const { request, response, path, idMember } = access;
    const declined = this.#options.decline(request.body);
    if (declined !== undefined) return declined;
    const sent: Members = { ...request.path, ...Object(request.body) };
    const example = Object(response.recordExample)[idMember];
    const schema = response.record.properties?.[idMember] ?? {};
    const facts = { example, ids: request.ids, count: this.#created };
    const id = sent[idMember] ?? newId(this.#document, schema, facts);
    if (this.#store(path).get(String(id)) !== undefined) {
      return { refused: "duplicate", id: String(id), what: `${path}/${String(id)}` };
    }
    this.#created++;
    return this.#save(access, { id: String(id), values: { ...sent, [idMember]: id } });
  }

  #update(access: Access, { id, values }: Entry): Outcome {
    const { request, idMember } = access;
    const declined = this.#options.decline(request.body);
    if (declined !== undefined) return declined;
    // Without its time of update, the record gets the current one.
    const kept = Object.entries(values).filter(([name]) => !name.startsWith("updated"));
    const changed = { ...Object.fromEntries(kept), ...Object(request.body), [idMember]: values[idMember] };
    return this.#save(access, { id, values: changed });
  }

  /** Stores a record with all members that it was given, and those that the response adds. */
  #save({ request: { now }, response, path }: Access, { id, values }: Entry): Outcome {
    const options = { document: this.#document, example: response.recordExample, now };
    const stored: Members = { ...values, ...Object(fill(response.record, values, options)) };
    this.#store(path).set(id, { id, values: stored });
    return response.writeRecord(stored, now);
  }

  #store(path: string): Store<Entry> {
    const store = this.#stores.get(path) ?? new Store<Entry>();
    this.#stores.set(path, store);
    return store;
  }

  /** Finds a record by its path, such as `/accounts/acc_1`. */
  #find(path: string): Entry | undefined {
    const end = path.lastIndexOf("/");
    return this.#stores.get(path.slice(0, end))?.get(decodeURIComponent(path.slice(end + 1)));
  }

  #shapeOf(operation: Operation): Shape | undefined {
    const owner = ownerPath(operation.path);
    const returnsItem =
      owner !== undefined &&
      listOperations(this.#document).some(
        (item) => item.path === owner && this.#bodyOf(item) === this.#bodyOf(operation),
      );
    return readShape(operation, returnsItem);
  }

  /** The schema of an operation's successful response, as text; undefined without a body. */
  #bodyOf({ responses, example }: Operation): string | undefined {
    const pointer = responses.get(String(example.status));
    return pointer === undefined ? undefined : JSON.stringify(schemaAt(this.#document, pointer));
  }

  /** Path template of the record that a collection belongs to, if such records can be created. */
  #storedOwner(collection: string): string | undefined {
    const owner = ownerPath(collection);
    const owners = owner?.slice(0, owner.lastIndexOf("/"));
    const creates = listOperations(this.#document).some(
      ({ path, method }) => path === owners && (method === "post" || method === "put"),
    );
    return creates ? owner : undefined;
  }

  /** The member that holds the ID: `id`, or the member with the name of the path parameter. */
  #idMember({ record }: ResponseShape, collection: string): string {
    if ("id" in (record.properties ?? {})) return "id";
    const item = listOperations(this.#document).find(({ path }) => ownerCollection(path) === collection);
    return /\{([^{}]+)\}$/.exec(item?.path ?? "")?.[1] ?? "id";
  }
}

/** The collection of an item's path: `/accounts` for `/accounts/{id}`. */
function ownerCollection(path: string): string | undefined {
  return path.endsWith("}") ? path.slice(0, path.lastIndexOf("/")) : undefined;
}

function concretePath(template: string, { path }: HandlerRequest): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
}

/** Whether a record has the values that the query asks for. Parameters that are no members of it are not filters. */
function matches(values: Members, query: Members): boolean {
  return Object.entries(query).every(
    ([name, value]) => !(name in values) || String(values[name]) === String(value),
  );
}

function missing(what: string): Refusal {
  return { refused: "missing", what };
}
