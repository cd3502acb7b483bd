import type { Note } from "./change.js";
import { equal } from "./equal.js";
import { asList, asObject, type Json } from "./resolve.js";

/** Compares servers by the environment they are chosen by. */
export function compareServers(before: unknown, after: unknown, note: Note): void {
  const old = byEnvironment(before);
  const next = byEnvironment(after);
  for (const [name, server] of old) {
    const successor = next.get(name);
    if (successor === undefined) {
      note("breaks", `the server \`${name}\` was removed`);
      continue;
    }
    if (server["url"] !== successor["url"])
      note(
        "breaks",
        `the server \`${name}\` is at ${String(successor["url"])} instead of ${String(server["url"])}`,
      );
    if (!equal(server["description"], successor["description"]))
      note("documents", `the server \`${name}\` is described anew`);
    if (!equal(meaning(server), meaning(successor)))
      note("breaks", `the server \`${name}\` has other variables in its address`);
    else if (!equal(server["variables"], successor["variables"]))
      note("documents", `the server \`${name}\` has its variables described anew`);
  }
  for (const name of next.keys()) {
    if (!old.has(name)) note("adds", `the server \`${name}\` is new`);
  }
}

/** The variables' names and defaults, without their descriptions. */
function meaning(server: Json): unknown {
  return Object.entries(asObject(server["variables"])).map(([name, node]) => {
    const { default: usual, enum: values } = asObject(node);
    return [name, usual, values];
  });
}

function byEnvironment(servers: unknown): Map<string, Json> {
  return new Map(
    asList(servers).map((node) => {
      const server = asObject(node);
      return [String(server["x-environment"] ?? server["url"]), server] as const;
    }),
  );
}
