import { expect, it } from "vitest";
import type { Document } from "../src/contract/document.js";
import { listOperations, type Operation } from "../src/contract/operations.js";
import { readShape, type Shape } from "../src/engine/resource/shape.js";

/** A request with a JSON body. */
export interface Send {
  (path: string, init: { method: string; headers: Record<string, string>; body?: string }): Promise<Response>;
}

type Members = Record<string, unknown>;

/**
 * Tests every collection of a contract that can be created in: a record is created, found, listed, updated and deleted,
 * as far as the contract has such operations.
 *
 * @param contract The bundled contract. Bodies of requests are its examples.
 * @param send Sends a request with valid credentials to a new provider, whose collections are empty.
 */
export function testResources(contract: unknown, send: Send): void {
  const client = new ResourceClient(contract, send);
  const created = client.operations.filter(({ shape }) => shape?.action === "create");
  it.each(created.map(({ path }) => path))("%s: a record can be created, read, updated and deleted", (path) =>
    client.testLifecycle(path),
  );
  it.each(client.operations.filter(({ shape }) => shape?.key !== undefined))(
    "$method $path refuses an unknown ID",
    async ({ id, path }) => {
      expect(await client.call(id, path.replace(/\{[^{}]+\}/g, "0"))).toMatchObject({ status: 404 });
    },
  );
}

interface ShapedOperation extends Operation {
  readonly shape: Shape | undefined;
  readonly request: unknown;
}

class ResourceClient {
  readonly operations: readonly ShapedOperation[];
  readonly #send: Send;

  constructor(contract: unknown, send: Send) {
    const document = contract as Document;
    this.operations = listOperations(document).map((operation) => ({
      ...operation,
      shape: readShape(operation, false),
      request: requestExample(document, operation),
    }));
    this.#send = send;
  }

  /** Creates a record at a path of the contract, with the records that it belongs to, and follows it until it is deleted. */
  async testLifecycle(template: string): Promise<void> {
    const { path, id, record } = await this.#create(template);
    const item = `${path}/${encodeURIComponent(id)}`;
    const find = (action: Shape["action"]): ShapedOperation | undefined =>
      this.operations.find(({ shape }) => shape?.action === action && shape.collection === template);
    const [get, list, update, remove] = [find("get"), find("list"), find("update"), find("delete")];

    if (get) expect(recordOf((await this.call(get.id, item)).body)).toEqual(record);
    if (list)
      expect(await this.#list(list, path)).toContainEqual(expect.objectContaining({ id: record["id"] }));
    if (update) {
      const updated = recordOf((await this.call(update.id, item)).body);
      expect(updated).toMatchObject(declaredScalars(update.request, updated));
      if (get) expect(recordOf((await this.call(get.id, item)).body)).toEqual(updated);
    }
    if (remove) {
      expect((await this.call(remove.id, item)).status).toBe(remove.example.status);
      if (get) expect((await this.call(get.id, item)).status).toBe(404);
      if (list) expect(await this.#list(list, path)).toEqual([]);
    }
  }

  /** Sends the example of an operation. */
  async call(id: string, path: string): Promise<{ status: number; body: unknown }> {
    const operation = this.operations.find((one) => one.id === id);
    if (operation === undefined) throw new Error(`Unknown operation ${id}`);
    const { method, request } = operation;
    const response = await this.#send(path, {
      method: method.toUpperCase(),
      headers: request === undefined ? {} : { "content-type": "application/json" },
      ...(request !== undefined && { body: JSON.stringify(request) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  }

  async #create(template: string): Promise<{ path: string; id: string; record: Members }> {
    const operation = this.operations.find(
      ({ shape }) => shape?.action === "create" && shape.collection === template,
    );
    if (operation === undefined) throw new Error(`Nothing can be created in ${template}`);
    const path = await this.#concretePath(template);
    const { status, body } = await this.call(operation.id, path);
    expect([status, body]).toEqual([operation.example.status, expect.anything()]);
    const record = recordOf(body);
    expect(record).toMatchObject(declaredScalars(operation.request, record));
    return { path, id: String(record["id"]), record };
  }

  /** Replaces the parameters of a path with the IDs of new records. */
  async #concretePath(template: string): Promise<string> {
    const end = template.lastIndexOf("/{");
    if (end < 0) return template;
    const collection = template.slice(0, end);
    const { path, id } = await this.#create(collection);
    const rest = template.slice(template.indexOf("}", end) + 1);
    return `${path}/${encodeURIComponent(id)}${rest}`;
  }

  async #list({ id }: ShapedOperation, path: string): Promise<unknown> {
    const { body } = await this.call(id, path);
    return Array.isArray(body) ? body : Object.values(Object(body)).find(Array.isArray);
  }
}

/** The record of a response: the body, or the first member that has an ID. */
function recordOf(body: unknown): Members {
  const members = Object(body) as Members;
  const holder = Object.values(members).find((value) => Object(value).id !== undefined);
  return members["id"] === undefined && holder !== undefined ? Object(holder) : members;
}

/** The scalars of a request that its response declares. */
function declaredScalars(request: unknown, record: Members): Members {
  const scalars = Object.entries(Object(request)).filter(
    ([name, value]) => typeof value !== "object" && name in record,
  );
  return Object.fromEntries(scalars);
}

function requestExample(document: Document, { path, method }: Operation): unknown {
  const { requestBody } = Object(document.paths[path]?.[method]);
  const { $ref, content } = Object(requestBody);
  const media = Object(content)["application/json"];
  if ($ref !== undefined) throw new Error(`The test does not follow ${String($ref)}`);
  const [example] = Object.values<{ value: unknown }>(Object(media?.examples));
  return example?.value;
}
