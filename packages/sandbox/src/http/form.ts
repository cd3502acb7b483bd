type Node = Record<string, unknown> | unknown[];

/** A form cannot nest deeper than anything in the contracts does, so that none makes work without end. */
const deepest = 8;

/**
 * Reads a form (`application/x-www-form-urlencoded`) whose names nest by brackets, as Rack does it:
 * `payment_details[type]=konbini`, `payment_types[]=credit_card`, `line_items[0][amount]=1000`. Every value is a string.
 *
 * @returns The object, or undefined for a form that contradicts itself.
 */
export function readForm(text: string): Record<string, unknown> | undefined {
  const root: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const [, first = "", brackets = ""] = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name) ?? [];
    const path = [first, ...[...brackets.matchAll(/\[([^[\]]*)\]/g)].map(([, part = ""]) => part)];
    if (first === "" || path.length > deepest || path.some((part) => part === "__proto__")) return undefined;
    if (!put(root, path, value)) return undefined;
  }
  return root;
}

function put(node: Node, [part = "", ...rest]: readonly string[], value: string): boolean {
  const [next] = rest;
  if (Array.isArray(node)) {
    // Without an index, each value is an item of its own.
    const index = part === "" ? node.length : Number(part);
    if (!Number.isInteger(index) || index > node.length) return false;
    return next === undefined ? set(node, index, value) : put(child(node, index, next), rest, value);
  }
  if (part === "") return false;
  return next === undefined ? set(node, part, value) : put(child(node, part, next), rest, value);
}

function set(node: Node, key: string | number, value: string): boolean {
  const record = node as Record<string | number, unknown>;
  if (Object.hasOwn(record, key)) return false;
  record[key] = value;
  return true;
}

/** What stands under a key, made if it is not there: an array when the next part is an index or nothing. */
function child(node: Node, key: string | number, next: string): Node {
  const record = node as Record<string | number, unknown>;
  const found = record[key];
  if (typeof found === "object" && found !== null) return found as Node;
  const made: Node = /^\d*$/.test(next) ? [] : {};
  record[key] = made;
  return made;
}
