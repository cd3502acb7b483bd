import { harshest } from "./change.js";
import { compareKeywords } from "./keywords.js";
import { asObject, follow, type Json } from "./resolve.js";
import { compareSchemas, type Comparison } from "./schema.js";

/** Compares what is sent as an operation's body, or comes as a webhook's. */
export function compareRequestBody(
  comparison: Comparison,
  before: unknown,
  after: unknown,
  at: string,
): void {
  const { direction, note } = comparison;
  const sent = direction === "sent";
  if (before === undefined && after === undefined) return;
  const old = follow(comparison.old, before);
  const next = follow(comparison.next, after);
  if (before === undefined) {
    const needs = sent && next["required"] === true;
    note(needs ? "breaks" : "adds", `the body is new${needs ? " and must be sent" : ""}`);
  } else if (after === undefined) {
    note("breaks", "the body was removed");
  } else {
    if ((old["required"] === true) !== (next["required"] === true) && sent) {
      if (next["required"] === true) note("breaks", "the body must now be sent");
      else note("adds", "the body may now be left out");
    }
    describe(comparison, old, next, "the body");
    compareContent(comparison, old["content"], next["content"], at);
  }
}

/** Compares the answers by status. Only a successful one is the caller's data; others are told as errors. */
export function compareResponses(comparison: Comparison, before: unknown, after: unknown): void {
  const { note } = comparison;
  const old = asObject(before);
  const next = asObject(after);
  for (const [status, node] of Object.entries(old)) {
    if (next[status] === undefined) {
      if (isSuccess(status)) note("breaks", `the answer ${status} no longer comes`);
      else note("documents", `the refusal ${status} is no longer described`);
      continue;
    }
    const from = follow(comparison.old, node);
    const to = follow(comparison.next, next[status]);
    describe(comparison, from, to, `the answer ${status}`);
    compareHeaders(comparison, from["headers"], to["headers"], status);
    compareContent(comparison, from["content"], to["content"], `answer ${status}`);
  }
  for (const [status, node] of Object.entries(next)) {
    if (old[status] !== undefined) continue;
    if (!isSuccess(status)) note("adds", `the refusal ${status} is described`);
    else if (isExpected(comparison, old, follow(comparison.next, node)))
      note("adds", `the answer ${status} may come, with a known body`);
    else note("breaks", `the answer ${status} may come, with a body that did not come before`);
  }
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

/** Whether a new answer's body is one that a caller had to expect already. */
function isExpected(comparison: Comparison, old: Json, added: Json): boolean {
  return Object.entries(old).some(([status, node]) => {
    if (!isSuccess(status)) return false;
    const levels: { level: "breaks" | "adds" | "documents" }[] = [];
    const quiet: Comparison = {
      ...comparison,
      visited: new Set(),
      note: (level) => void levels.push({ level }),
    };
    compareContent(quiet, follow(comparison.old, node)["content"], added["content"], "");
    return harshest(levels) !== "breaks";
  });
}

function compareHeaders(comparison: Comparison, before: unknown, after: unknown, status: string): void {
  const { note } = comparison;
  const old = lowerNames(before);
  const next = lowerNames(after);
  for (const [name, node] of old) {
    const successor = next.get(name);
    if (successor === undefined) note("breaks", `the header \`${name}\` of the answer ${status} was removed`);
    else
      compareSchemas(
        comparison,
        follow(comparison.old, node)["schema"],
        follow(comparison.next, successor)["schema"],
        `header ${name}`,
      );
  }
  for (const name of next.keys()) {
    if (!old.has(name)) note("adds", `the header \`${name}\` of the answer ${status} is new`);
  }
}

function lowerNames(headers: unknown): Map<string, unknown> {
  return new Map(Object.entries(asObject(headers)).map(([name, node]) => [name.toLowerCase(), node]));
}

function compareContent(comparison: Comparison, before: unknown, after: unknown, at: string): void {
  const { direction, note } = comparison;
  const old = asObject(before);
  const next = asObject(after);
  const gone = Object.keys(old).filter((type) => next[type] === undefined);
  const come = Object.keys(next).filter((type) => old[type] === undefined);
  const where = at === "body" ? "the body" : `the ${at}`;
  if (gone.length > 0 && come.length > 0)
    note("breaks", `${where} is ${come.join(" or ")} instead of ${gone.join(" or ")}`);
  else if (gone.length > 0) note("breaks", `${where} is no longer ${gone.join(" or ")}`);
  else if (come.length > 0)
    note(direction === "sent" ? "adds" : "breaks", `${where} may be ${come.join(" or ")}`);
  for (const [type, media] of Object.entries(old)) {
    if (next[type] === undefined) continue;
    const from = asObject(media);
    const to = asObject(next[type]);
    describe(comparison, from, to, where);
    // How a form's members are written is known from `encoding` only.
    compareKeywords(only(from, "encoding"), only(to, "encoding"), where, direction, note);
    // A schema may have been compared in another media type; what differs there is told once.
    compareSchemas(comparison, from["schema"], to["schema"], at);
  }
}

function only(node: Json, key: string): Map<string, unknown> {
  return new Map(Object.entries(node).filter(([name]) => name === key));
}

function describe({ direction, note }: Comparison, old: Json, next: Json, at: string): void {
  const words = (node: Json): Map<string, unknown> =>
    new Map(
      Object.entries(node).filter(([key]) =>
        ["description", "example", "examples", "x-source", "summary"].includes(key),
      ),
    );
  compareKeywords(words(old), words(next), at, direction, note);
}
