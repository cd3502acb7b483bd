/** The target of a request, or why there is none. */
export type Match<Target> =
  | {
      readonly kind: "found";
      readonly target: Target;
      /** Values of the placeholders, decoded. */
      readonly parameters: Record<string, string>;
    }
  | { readonly kind: "method"; readonly allowed: readonly string[] }
  | { readonly kind: "none" };

interface Leaf<Target> {
  readonly target: Target;
  /** Names of the placeholders, in their order. */
  readonly names: readonly string[];
}

/** All templates with the same beginning. */
interface Branch<Target> {
  readonly literals: Map<string, Branch<Target>>;
  placeholder: Branch<Target> | undefined;
  /** By method, the templates that end here. */
  readonly leaves: Map<string, Leaf<Target>>;
}

/** Routes requests by method and path. A literal segment takes precedence over a placeholder. */
export class Router<Target> {
  readonly #root: Branch<Target> = createBranch();

  /** @param template A path with placeholders, such as `/payments/{id}/refund`. */
  add(method: string, template: string, target: Target): void {
    const names: string[] = [];
    let branch = this.#root;
    for (const segment of template.split("/").slice(1)) {
      const [, name] = /^\{(.+)\}$/.exec(segment) ?? [];
      if (name === undefined) branch = childOf(branch.literals, segment);
      else {
        names.push(name);
        branch = branch.placeholder ??= createBranch();
      }
    }
    if (!branch.leaves.has(method)) branch.leaves.set(method, { target, names });
  }

  /**
   * Finds the target of a request. A `HEAD` request has the target of `GET`.
   *
   * @param path Percent-encoded. A segment that is not valid is taken as it is.
   */
  find(method: string, path: string): Match<Target> {
    const segments = path
      .split("/")
      .slice(1)
      .map((segment) => decode(segment, decodeURIComponent));
    const branches = findBranches(this.#root, segments, 0);
    const verb = method === "HEAD" ? "GET" : method;
    for (const { leaves, values } of branches) {
      const leaf = leaves.get(verb);
      if (leaf === undefined) continue;
      const parameters = Object.fromEntries(leaf.names.map((name, index) => [name, values[index] ?? ""]));
      return { kind: "found", target: leaf.target, parameters };
    }
    const [first] = branches;
    return first === undefined ? { kind: "none" } : { kind: "method", allowed: [...first.leaves.keys()] };
  }
}

/** Decodes a path or a part of it. A text that is not valid is returned as it is. */
export function decode(text: string, decoder: (text: string) => string): string {
  if (!text.includes("%")) return text;
  try {
    return decoder(text);
  } catch {
    return text;
  }
}

function createBranch<Target>(): Branch<Target> {
  return { literals: new Map(), placeholder: undefined, leaves: new Map() };
}

function childOf<Target>(literals: Map<string, Branch<Target>>, segment: string): Branch<Target> {
  let child = literals.get(segment);
  if (child === undefined) literals.set(segment, (child = createBranch()));
  return child;
}

interface Found<Target> {
  readonly leaves: ReadonlyMap<string, Leaf<Target>>;
  /** Values of the placeholders, in their order. */
  readonly values: readonly string[];
}

/** Finds all templates that match the segments, the most specific one first. A placeholder matches no empty segment. */
function findBranches<Target>(
  branch: Branch<Target>,
  segments: readonly string[],
  depth: number,
): Found<Target>[] {
  const segment = segments[depth];
  if (segment === undefined) return branch.leaves.size === 0 ? [] : [{ leaves: branch.leaves, values: [] }];
  const literal = branch.literals.get(segment);
  const found = literal === undefined ? [] : findBranches(literal, segments, depth + 1);
  if (branch.placeholder === undefined || segment === "") return found;
  for (const { leaves, values } of findBranches(branch.placeholder, segments, depth + 1)) {
    found.push({ leaves, values: [segment, ...values] });
  }
  return found;
}
