type Node = Record<string, unknown> | unknown[];

/** Maximum nesting depth. No contract nests deeper; the limit bounds the work for a malicious form. */
const maximumDepth = 8;

/**
 * Parses a form (`application/x-www-form-urlencoded`) with nested names in brackets, as Rack does:
 * `payment_details[type]=konbini`, `payment_types[]=credit_card`, `line_items[0][amount]=1000`. All values are strings.
 *
 * @returns Undefined for a form with conflicting names, such as `a=1&a[b]=2`.
 */
export function readForm(text: string): Record<string, unknown> | undefined {
  const root: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const [, first = "", brackets = ""] = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name) ?? [];
    const path = [first, ...[...brackets.matchAll(/\[([^[\]]*)\]/g)].map(([, part = ""]) => part)];
    if (first === "" || path.length > maximumDepth || path.some((part) => part === "__proto__"))
      return undefined;
    if (!put(root, path, value)) return undefined;
  }
  return root;
}

function put(node: Node, [part = "", ...rest]: readonly string[], value: string): boolean {
  const [next] = rest;
  if (Array.isArray(node)) {
    // A name without an index appends an item.
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

/** Returns the value of a key, and creates it if it is missing: an array if the next part is empty or an index. */
function child(node: Node, key: string | number, next: string): Node {
  const record = node as Record<string | number, unknown>;
  const found = record[key];
  if (typeof found === "object" && found !== null) return found as Node;
  const created: Node = /^\d*$/.test(next) ? [] : {};
  record[key] = created;
  return created;
}
