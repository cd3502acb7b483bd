// Looks up operations and their responses in a contract.

/** Returns the IDs of all operations. */
export function listOperationIds(contract) {
  return Object.values(contract.paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId }) => operationId ?? []),
  );
}

/** Returns the operation that a verb and a path call, or undefined. */
export function findOperation(contract, verb, path) {
  const segments = path.split("/");
  const candidates = Object.entries(contract.paths).flatMap(([template, item]) => {
    const parts = template.split("/");
    const matches =
      parts.length === segments.length &&
      parts.every((part, index) => part.includes("{") || part === segments[index]);
    return matches && item[verb] !== undefined ? [{ template, operation: item[verb] }] : [];
  });
  // `/buyers/payment-methods` also matches `/buyers/{buyer_id}`; the template with fewer parameters is meant.
  const parameters = ({ template }) => template.split("{").length;
  return candidates.sort((a, b) => parameters(a) - parameters(b))[0]?.operation;
}

/**
 * Says whether a successful JSON response of an operation can have a member at a path, such as `["buyer", "id"]`. Any member
 * can be in a free-form object inside a response, such as metadata, but a response that is free-form itself promises none.
 */
export function canRespondWith(contract, operation, path) {
  return Object.entries(operation.responses).some(([status, response]) => {
    const { content } = resolve(contract, response);
    const schema = content?.["application/json"]?.schema;
    return status.startsWith("2") && schema !== undefined && hasMember(contract, schema, path, true);
  });
}

function resolve(contract, value) {
  if (value.$ref === undefined) return value;
  const target = value.$ref
    .slice(2)
    .split("/")
    .reduce((node, key) => node[key.replaceAll("~1", "/").replaceAll("~0", "~")], contract);
  return resolve(contract, target);
}

function hasMember(contract, reference, path, isRoot = false) {
  const schema = resolve(contract, reference);
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  if (parts.some((part) => hasMember(contract, part, path, isRoot))) return true;
  const [name, ...rest] = path;
  if (name === undefined) return parts.length === 0;
  if (typeof name === "number") return schema.items !== undefined && hasMember(contract, schema.items, rest);
  const member = schema.properties?.[name];
  if (member !== undefined) return hasMember(contract, member, rest);
  const { additionalProperties } = schema;
  if (additionalProperties === true) return !isRoot;
  return typeof additionalProperties === "object" && hasMember(contract, additionalProperties, rest);
}
