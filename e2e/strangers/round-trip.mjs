// Says of recorded exchanges what did not round-trip: values that were sent and did not come back, records that were
// created and are not in their list, and records that were deleted and are still there.
import { canRespondWith, findOperation } from "./contract-paths.mjs";

/** Returns what an exchange lost, as texts. The exchange is one of `exchanges`, which are in the order of time. */
export function findLosses(contract, exchange, exchanges) {
  const { verb, path, status } = exchange;
  const operation = findOperation(contract, verb, path);
  if (operation === undefined) return [`${verb} ${path} is not in the contract`];
  if (status >= 400) return [];
  const index = exchanges.indexOf(exchange);
  const later = exchanges.slice(index + 1);
  return [
    ...findLostValues(contract, operation, exchange, later),
    ...findRepeatedId(exchange, exchanges.slice(0, index)),
    ...findMissingRecords(exchange, exchanges.slice(0, index)),
    ...findRemainingRecord(exchange, later),
  ];
}

/**
 * Returns what did not round-trip, by operation ID: losses, and calls that failed although they were not expected to.
 *
 * @param isExpected Whether a failure is intended, such as a read of a deleted record.
 */
export function collectLosses(contract, exchanges, isExpected = () => false) {
  const losses = {};
  for (const exchange of exchanges) {
    const { verb, path, status, received } = exchange;
    const lost = findLosses(contract, exchange, exchanges);
    const failed = status >= 400 || received?.status === "error";
    if (failed && !isExpected(exchange)) lost.push(`${status}: ${JSON.stringify(received)}`);
    const id = findOperation(contract, verb, path)?.operationId ?? `${verb} ${path}`;
    if (lost.length > 0) losses[id] = [...(losses[id] ?? []), ...lost];
  }
  return losses;
}

/**
 * Compares losses with the exceptions `{ name, loss, reason }`, where `loss` is a regular expression.
 *
 * @returns The losses without an exception, and the exceptions without a loss, which are to be removed.
 */
export function compareWithExceptions(losses, exceptions) {
  const entries = Object.entries(losses).flatMap(([name, texts]) => texts.map((text) => ({ name, text })));
  const matches = (exception, { name, text }) => exception.name === name && exception.loss.test(text);
  return {
    unexplained: entries.filter((entry) => !exceptions.some((exception) => matches(exception, entry))),
    needless: exceptions.filter((exception) => !entries.some((entry) => matches(exception, entry))),
  };
}

/** Each scalar that was sent comes back in the response, or in a later read of the resource. */
function findLostValues(contract, operation, { sent, received, path }, later) {
  const collection = path.split("/")[1];
  const reads = later.filter(
    (one) => isRead(one) && one.status < 300 && one.path.split("/")[1] === collection,
  );
  return listScalars(sent)
    .filter(([member]) => canRespondWith(contract, operation, member))
    .filter(
      ([member, value]) =>
        ![received, ...reads.map((read) => read.received)].some((body) => contains(body, member, value)),
    )
    .map(([member, value]) => `${member.join(".")} ${JSON.stringify(value)} does not come back`);
}

/** Each record that is created has an ID of its own. */
function findRepeatedId({ verb, path, received }, earlier) {
  const isRepeated = ({ verb, path: other, received: before }) =>
    verb === "post" && other === path && before?.id === received.id;
  if (verb !== "post" || received?.id === undefined || !earlier.some(isRepeated)) return [];
  return [`responds with the ID of another record, ${received.id}`];
}

/**
 * A list contains every record that was created by the same path and not deleted, and none that was deleted; a record has
 * the ID that was asked for.
 */
function findMissingRecords({ verb, path, received }, earlier) {
  if (verb !== "get" || received === undefined) return [];
  const text = JSON.stringify(received);
  const created = earlier.filter((one) => one.verb === "post" && one.path === path && one.status < 300);
  const ids = created.flatMap((one) => one.received?.id ?? []);
  const isDeleted = (id) => earlier.some((one) => isDeletion(one, `${path}/${id}`));
  const listed = (id) => text.includes(`"${id}"`);
  const [asked, ...parents] = path.split("/").reverse();
  const wasCreated = earlier.some(
    (one) => one.verb === "post" && one.received?.id === asked && one.path === parents.reverse().join("/"),
  );
  return [
    ...ids.filter((id) => !isDeleted(id) && !listed(id)).map((id) => `${id} is not in the list`),
    ...ids.filter((id) => isDeleted(id) && listed(id)).map((id) => `${id} was deleted and is in the list`),
    ...(wasCreated && received.id !== asked ? [`responds with ${received.id} for ${asked}`] : []),
  ];
}

/** A deleted record is gone: the next read responds with 404. */
function findRemainingRecord({ verb, path }, later) {
  if (verb !== "delete") return [];
  const next = later.find((one) => one.verb === "get" && one.path === path);
  return next === undefined || next.status === 404 ? [] : ["is still there"];
}

/** Smart Glocal reads with POST. */
function isRead({ verb, path }) {
  return verb === "get" || path.endsWith("/status");
}

function isDeletion(exchange, path) {
  return exchange.verb === "delete" && exchange.path === path && exchange.status < 300;
}

/** Returns the path and the value of each scalar in a body. `null` is no value. */
export function listScalars(body, path = []) {
  if (body === undefined || body === null) return [];
  if (typeof body !== "object") return [[path, body]];
  if (Array.isArray(body)) return body.flatMap((item, index) => listScalars(item, [...path, index]));
  return Object.entries(body).flatMap(([name, value]) => listScalars(value, [...path, name]));
}

/** Says whether a body, or an object inside it, has the value at the path. */
function contains(body, path, value) {
  if (body === null || typeof body !== "object") return false;
  const found = path.reduce((node, name) => node?.[name], body);
  if (equals(found, value)) return true;
  return Object.values(body).some((inner) => contains(inner, path, value));
}

function equals(one, other) {
  // What was named by its ID may come back as the record.
  if (one === other || (one?.id !== undefined && one.id === other)) return true;
  // A date may come back in another notation.
  const isDate = typeof one === "string" && typeof other === "string" && /^\d{4}-\d\d-\d\dT/.test(other);
  return isDate && Date.parse(one) === Date.parse(other);
}
