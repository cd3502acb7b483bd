import { listOperations, type Contract, type OperationEntry } from "../contract/model.js";
import { listParameters, requestBody, resolve } from "../contract/resolve.js";
import type { Media, Parameter, ResponseDescription } from "../contract/schema.js";

/** A call for documentation and tests of a new client, made from the contract's examples. */
export interface SampleCall {
  /** TypeScript, such as `showAccount("acc_1")`. */
  code: string;
  /** Path of the request. */
  url: string;
  status: string;
  /** The response's body. */
  response: unknown;
}

/**
 * Chooses an operation that is easy to call: one that reads, if there is any, without required parameters outside the
 * path.
 *
 * @throws Error if the contract has no such operation with a JSON response.
 */
export function sampleCall(contract: Contract): SampleCall {
  const samples = listOperations(contract).flatMap((entry) => readSample(contract, entry) ?? []);
  const found = samples.find(({ reads }) => reads) ?? samples[0];
  if (found === undefined) {
    throw new Error(
      "The contract needs an operation with a JSON response, without pages and without required query or header parameters.",
    );
  }
  return found.sample;
}

function readSample(
  contract: Contract,
  entry: OperationEntry,
): { reads: boolean; sample: SampleCall } | undefined {
  const { operation, path, method } = entry;
  const parameters = listParameters(contract, entry);
  const [status, response] = Object.entries(operation.responses).find(([code]) => /^2\d\d$/.test(code)) ?? [];
  const media = response && resolve<ResponseDescription>(contract, response).content?.["application/json"];
  const isSimple = parameters.every(({ in: place, required }) => place === "path" || required !== true);
  if (status === undefined || media === undefined || !isSimple || operation["x-pagination"] !== undefined)
    return undefined;
  const example = firstExample(media);
  const values = parameters
    .filter(({ in: place }) => place === "path")
    .map((parameter) => ({ name: parameter.name, value: parameterValue(parameter, example) }));
  const body = requestBody(contract, operation);
  const args = [
    ...values.map(({ value }) => value),
    ...(body === undefined ? [] : [firstExample(body.content["application/json"])]),
  ];
  const code = `${operation.operationId}(${args.map((value) => JSON.stringify(value)).join(", ")})`;
  const url = values.reduce(
    (text, { name, value }) => text.replace(`{${name}}`, encodeURIComponent(value)),
    path,
  );
  return { reads: method === "get", sample: { code, url, status, response: example } };
}

function firstExample(media: Media | undefined): unknown {
  return Object.values(media?.examples ?? {})[0]?.value;
}

/** The record's ID where the example has one. */
function parameterValue({ schema }: Parameter, example: unknown): string | number {
  const { id } = Object(example) as { id?: unknown };
  if (schema.type === "integer") return 1;
  return schema.format === "uuid"
    ? "3b9e6d1f-8c47-4a25-9f0e-5d2c7a1b6e83"
    : typeof id === "string"
      ? id
      : "x_1";
}
