/**
 * Reduces a schema to what the generated code reads from it.
 *
 * @param paths The members that are read, such as `["properties", "type", "enum"]`.
 */
export function pruneSchema(schema: unknown, paths: readonly (readonly string[])[]): unknown {
  if (paths.some((path) => path.length === 0)) return schema;
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).flatMap(([name, value]): [string, unknown][] => {
    const below = paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
    if (below.length === 0) return [];
    // Of `properties`, Ajv only asks whether a member is declared.
    if (name === "properties" && below.some((path) => path.length === 0)) return [[name, namesOf(value)]];
    return [[name, pruneSchema(value, below)]];
  });
  return Object.fromEntries(entries);
}

function namesOf(properties: unknown): Record<string, 0> {
  return Object.fromEntries(Object.keys(Object(properties)).map((name) => [name, 0]));
}
