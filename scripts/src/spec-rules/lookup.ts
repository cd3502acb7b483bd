import { findParameter, isSuccess, requestBody, responseBodies, type Operation } from "./operations.js";
import { unknownMembers } from "./members.js";
import {
  findMember,
  findPath,
  follow,
  isObject,
  isSensitive,
  itemsOf,
  knownValues,
  list,
  memberNames,
  type Part,
} from "./schema.js";

type Lookup = Record<string, unknown>;

/** What is wrong in the names by which a lookup finds the record of the operation that is settled. */
export function lookupProblems(settled: Operation, reading: Operation, lookup: Lookup): string[] {
  const records = findRecords(reading, lookup);
  const wrongItems = itemsProblems(reading, lookup["items"], records);
  return [
    ...parameterProblems(settled, reading, lookup["parameters"] ?? {}),
    // Without the right list, no condition on its records can be right.
    ...(wrongItems.length > 0 ? wrongItems : whereProblems(settled, records, lookup)),
  ];
}

function findRecords(reading: Operation, { items }: Lookup): Part[] {
  const bodies = responseBodies(reading, isSuccess);
  return items === undefined ? bodies : findPath(bodies, String(items)).flatMap(itemsOf);
}

function parameterProblems(settled: Operation, reading: Operation, parameters: unknown): string[] {
  if (!isObject(parameters)) return ["`parameters` is an object of targets and their sources."];
  const problems = Object.entries(parameters).flatMap(([target, source]) => {
    const declared = findInput(reading, target, ["path", "query", "body"]);
    return [
      ...(declared === undefined
        ? [`\`parameters\`: \`${reading.id}\` does not declare \`${target}\`.`]
        : []),
      ...sourceProblems(settled, source),
    ];
  });
  const missing = requiredInputs(reading).filter((target) => !(target in parameters));
  return [...problems, ...missing.map((target) => `\`parameters\`: \`${reading.id}\` needs \`${target}\`.`)];
}

/** What is required of a request for an operation. */
function requiredInputs(operation: Operation): string[] {
  const parameters = operation.parameters
    .filter(({ node }) => node["required"] === true)
    .map(({ node }) => `${String(node["in"])}.${String(node["name"])}`);
  const body = requestBody(operation);
  const members = body === undefined ? [] : list(follow(body).node["required"]);
  return [...parameters, ...members.map((name) => `body.${String(name)}`)];
}

function sourceProblems(settled: Operation, source: unknown): string[] {
  const input = findInput(settled, source, ["path", "body"]);
  if (input === undefined)
    return [
      `\`${settled.id}\` has no \`${String(source)}\`. A source is a path parameter or a top-level member of the body: \`path.NAME\` or \`body.NAME\`.`,
    ];
  return input.some((part) => isSensitive(part))
    ? [`\`${String(source)}\` is sensitive and must not be stored for a lookup.`]
    : [];
}

/** The parts that `path.NAME`, `query.NAME` or `body.NAME` stands for in a request. */
function findInput(operation: Operation, input: unknown, places: readonly string[]): Part[] | undefined {
  const [, place = "", name = ""] = /^(\w+)\.(.+)$/.exec(String(input)) ?? [];
  if (!places.includes(place)) return undefined;
  if (place !== "body") {
    const parameter = findParameter(operation, place, name);
    if (parameter === undefined) return undefined;
    const { schema } = parameter.node;
    return [parameter, ...(isObject(schema) ? [{ ...parameter, node: schema }] : [])];
  }
  const body = requestBody(operation);
  const members = body === undefined ? [] : findMember(body, name);
  return members.length > 0 ? members : undefined;
}

function itemsProblems(reading: Operation, items: unknown, records: readonly Part[]): string[] {
  const pagination = reading.part.node["x-pagination"];
  const listed = isObject(pagination) ? pagination["items"] : undefined;
  if (listed !== undefined && items !== listed)
    return [`\`items\` is \`${String(listed)}\`, as in \`x-pagination\` of \`${reading.id}\`.`];
  if (items !== undefined && records.length === 0)
    return [`\`items\`: \`${reading.id}\` has no list \`${String(items)}\` in its response.`];
  return [];
}

function whereProblems(settled: Operation, records: readonly Part[], { items, where }: Lookup): string[] {
  if (where === "absent")
    return items === undefined ? [] : ["`where: absent` needs an operation that reads one record."];
  if (where === "body") return bodyProblems(settled, records);
  if (!isObject(where) || Object.keys(where).length === 0)
    return ["`where` is `absent`, `body` or an object with at least one condition."];
  return Object.entries(where).flatMap(([path, condition]) => {
    const members = findPath(records, path);
    if (members.length === 0) return [`\`where\`: a record has no \`${path}\`.`];
    return conditionProblems(settled, path, members, condition);
  });
}

function conditionProblems(
  settled: Operation,
  path: string,
  members: readonly Part[],
  condition: unknown,
): string[] {
  if (!isObject(condition) || Object.keys(condition).length !== 1)
    return [`\`where.${path}\` is \`{ from: SOURCE }\` or \`{ in: [...] }\`.`];
  const unknown = unknownMembers(`where.${path}`, condition, ["from", "in"]);
  if (unknown !== undefined) return [unknown];
  if ("from" in condition) return sourceProblems(settled, condition["from"]);
  const values = list(condition["in"]);
  if (values.length === 0) return [`\`where.${path}.in\` lists at least one value.`];
  const known = members.map(knownValues).filter((found) => found !== undefined);
  const wrong = known.length === 0 ? [] : values.filter((value) => !known.flat().includes(value));
  return wrong.map((value) => `\`where.${path}.in\`: \`${String(value)}\` is none of its values.`);
}

/** With `where: body`, everything that was sent is stored and compared. */
function bodyProblems(settled: Operation, records: readonly Part[]): string[] {
  const body = requestBody(settled);
  if (body === undefined) return ["`where: body`: the operation takes no body."];
  if (isSensitive(body))
    return ["`where: body`: the body holds sensitive members, which must not be stored."];
  return memberNames(body)
    .filter((name) => findPath(records, name).length === 0)
    .map((name) => `\`where: body\`: a record has no \`${name}\`, which the body may have.`);
}
