import { listOperations, type Contract } from "../contract/model.js";
import { listResponses } from "../contract/resolve.js";

/**
 * Writes an error body of a contract as TypeScript with the variables `code` and `message`: the contract's example, with
 * the members that `x-problem` names replaced.
 */
export function errorBody(contract: Contract): string {
  const { code = "code", message = "message" } = contract["x-problem"] ?? {};
  const [example = {}] = listOperations(contract)
    .flatMap(({ operation }) => listResponses(contract, operation, false))
    .flatMap(({ content }) => Object.values(content?.["application/json"]?.examples ?? {}))
    .map(({ value }) => value);
  const marked = [code, message].reduce((body, path, index) => {
    return replaceAt(body, path.split("."), index === 0 ? "@code" : "@message");
  }, example);
  return JSON.stringify(marked).replace('"@code"', "code").replace('"@message"', "message");
}

function replaceAt(value: unknown, [name, ...rest]: string[], replacement: string): unknown {
  if (name === undefined) return replacement;
  const members = Object(value) as Record<string, unknown>;
  return { ...members, [name]: replaceAt(members[name], rest, replacement) };
}
