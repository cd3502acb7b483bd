import { methods, type Contract } from "../contract/model.js";
import type { Change, Note, Side } from "./change.js";
import { compareRequestBody, compareResponses } from "./bodies.js";
import type { Direction } from "./direction.js";
import { equal, stable } from "./equal.js";
import { compareDocumentFacts, compareOperationFacts } from "./facts.js";
import { allParameters, compareParameters } from "./parameters.js";
import { asObject, lookUp, type Json } from "./resolve.js";
import type { Comparison } from "./schema.js";
import { compareSchemes, compareSecurity } from "./security.js";
import { compareServers } from "./servers.js";

interface Entry {
  id: string;
  path: string;
  method: string;
  item: Json;
  operation: Json;
}

/**
 * The first witness: compares two bundled contracts by rules that know who sends and who receives. Throws when a
 * reference leads nowhere.
 */
export function compareDocuments(old: Contract, next: Contract): Change[] {
  const changes = new Map<string, Change>();
  const noteFor =
    (subject: string, side: Side): Note =>
    (level, text) => {
      const change = { level, subject, side, text };
      changes.set(stable(change), change);
    };
  const comparison = (subject: string, side: Side, direction: Direction): Comparison => ({
    old,
    next,
    direction,
    visited: new Set(),
    note: noteFor(subject, side),
  });

  const contract = noteFor("", "contract");
  compareServers(old.servers, next.servers, contract);
  compareSchemes(old, next, contract);
  compareDocumentFacts({ ...old }, { ...next }, contract);
  compareExports(old, next, contract);

  const before = entries(old);
  const after = new Map(entries(next).map((entry) => [entry.id, entry]));
  const known = new Set(before.map(({ id }) => id));
  const renamed = new Set<string>();
  for (const entry of before) {
    const call = noteFor(entry.id, "call");
    let successor = after.get(entry.id);
    if (successor === undefined) {
      successor = [...after.values()].find(
        (candidate) => !known.has(candidate.id) && route(candidate) === route(entry),
      );
      if (successor === undefined) {
        call("breaks", "was removed");
        continue;
      }
      renamed.add(successor.id);
      call("breaks", `was renamed to \`${successor.id}\``);
    }
    compareRoute(entry, successor, call);
    compareOperationFacts(entry, successor, call);
    compareSecurity({ old, next }, entry.operation, successor.operation, call);
    compareOwnServers({ old, next }, entry, successor, call);
    const request = comparison(entry.id, "request", "sent");
    compareParameters(
      request,
      allParameters(old, entry.item, entry.operation),
      allParameters(next, successor.item, successor.operation),
    );
    compareRequestBody(request, entry.operation["requestBody"], successor.operation["requestBody"], "body");
    compareResponses(
      comparison(entry.id, "response", "received"),
      entry.operation["responses"],
      successor.operation["responses"],
    );
  }
  for (const { id } of after.values()) {
    if (!known.has(id) && !renamed.has(id)) noteFor(id, "call")("adds", "is new");
  }
  compareWebhooks(old, next, noteFor, comparison);
  if (!equal(unreached(old), unreached(next)))
    contract("documents", "parts that no operation reaches changed");
  return [...changes.values()];
}

function compareWebhooks(
  old: Contract,
  next: Contract,
  noteFor: (subject: string, side: Side) => Note,
  comparison: (subject: string, side: Side, direction: Direction) => Comparison,
): void {
  const before = asObject(old.webhooks);
  const after = asObject(next.webhooks);
  for (const [name, node] of Object.entries(before)) {
    const note = noteFor(name, "payload");
    if (after[name] === undefined) {
      note("breaks", "the webhook was removed");
      continue;
    }
    const from = asObject(asObject(node)["post"]);
    const to = asObject(asObject(after[name])["post"]);
    compareOperationFacts({ method: "get", operation: from }, { method: "get", operation: to }, note);
    const payload = comparison(name, "payload", "received");
    compareParameters(
      payload,
      allParameters(old, asObject(node), from),
      allParameters(next, asObject(after[name]), to),
    );
    compareRequestBody(payload, from["requestBody"], to["requestBody"], "payload");
  }
  for (const name of Object.keys(after)) {
    if (before[name] === undefined) noteFor(name, "payload")("adds", "the webhook is new");
  }
}

/** The shared parts, by reference, that no operation or webhook refers to, not even through others. */
function unreached(contract: Contract): Json {
  const reached = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key !== "$ref" || typeof value !== "string") visit(value);
      else if (!reached.has(value)) {
        reached.add(value);
        visit(lookUp(contract, value));
      }
    }
  };
  visit([contract.paths, contract.webhooks]);
  return Object.fromEntries(
    Object.entries(contract.components ?? {})
      // Ways to authenticate are referred to by name, and schemas are exported.
      .filter(([kind]) => kind !== "securitySchemes")
      .flatMap(([kind, parts]) =>
        Object.entries(parts).map(([name, part]) => [`#/components/${kind}/${name}`, part]),
      )
      .filter(([reference]) => !reached.has(String(reference))) as [string, unknown][],
  );
}

/** Every shared schema is an exported type, which callers may import by its name. */
function compareExports(old: Contract, next: Contract, note: Note): void {
  const after = asObject(next.components?.["schemas"]);
  for (const name of Object.keys(asObject(old.components?.["schemas"]))) {
    if (after[name] === undefined) note("breaks", `the type \`${name}\` is no longer exported`);
  }
}

function compareRoute(old: Entry, next: Entry, note: Note): void {
  if (old.method !== next.method)
    note("breaks", `is called with ${next.method.toUpperCase()} instead of ${old.method.toUpperCase()}`);
  if (old.path !== next.path) note("breaks", `is at \`${next.path}\` instead of \`${old.path}\``);
}

/** Method and path without the names of its variables. */
function route({ method, path }: Entry): string {
  return `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
}

/** Own servers stand in place of the document's, so an operation that gets or loses them moves. */
function compareOwnServers(
  documents: { old: Contract; next: Contract },
  from: Entry,
  to: Entry,
  note: Note,
): void {
  const [before, after] = [ownServers(from), ownServers(to)];
  if (before === undefined && after === undefined) return;
  compareServers(before ?? documents.old.servers, after ?? documents.next.servers, note);
}

/** The servers that only this operation has. */
function ownServers({ item, operation }: Entry): unknown {
  return operation["servers"] ?? item["servers"];
}

function entries(contract: Contract): Entry[] {
  return Object.entries(asObject(contract.paths)).flatMap(([path, node]) => {
    const item = asObject(node);
    return methods.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const id = asObject(operation)["operationId"] ?? `${method.toUpperCase()} ${path}`;
      return [{ id: String(id), path, method, item, operation: asObject(operation) }];
    });
  });
}
