import type { Operation } from "../../contract/operations.js";

/** What an operation does with the records of a collection. */
export interface Shape {
  readonly action: "list" | "create" | "get" | "update" | "delete";
  /** Path template of the collection, such as `/accounts/{account_id}/cards`. */
  readonly collection: string;
  /** Name of the path parameter that identifies the record; undefined for an operation on the collection. */
  readonly key: string | undefined;
}

/**
 * Derives what an operation does from its method and path.
 *
 * | Path | `get` | `post`, `put`, `patch` | `delete` |
 * |---|---|---|---|
 * | `/accounts` | list | create | none |
 * | `/accounts/{id}` | get | update | delete |
 * | `/accounts/{id}/close`, if `returnsItem` | none | update | none |
 *
 * @param returnsItem Whether the operation responds with the record that its path names, such as `/accounts/{id}/close`.
 * @returns Undefined if neither the method nor the path says what the operation does.
 */
export function readShape({ method, path }: Operation, returnsItem: boolean): Shape | undefined {
  const segments = path.split("/");
  const [owner, last] = segments.slice(-2);
  const writes = method !== "get" && method !== "delete";
  const key = parameterName(last);
  if (key !== undefined) {
    const action = method === "get" ? "get" : method === "delete" ? "delete" : "update";
    return { action, collection: segments.slice(0, -1).join("/"), key };
  }
  const ownerKey = parameterName(owner);
  if (writes && returnsItem && ownerKey !== undefined) {
    return { action: "update", collection: segments.slice(0, -2).join("/"), key: ownerKey };
  }
  if (method === "delete") return undefined;
  return { action: writes ? "create" : "list", collection: path, key: undefined };
}

/** Path template of the record that a nested path belongs to, such as `/accounts/{id}` for `/accounts/{id}/cards`. */
export function ownerPath(collection: string): string | undefined {
  const owner = collection.slice(0, collection.lastIndexOf("/"));
  return owner.endsWith("}") ? owner : undefined;
}

function parameterName(segment: string | undefined): string | undefined {
  return /^\{([^{}]+)\}$/.exec(segment ?? "")?.[1];
}
