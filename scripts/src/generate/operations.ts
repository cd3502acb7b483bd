import {
  listOperations,
  type Contract,
  type ContractOperation,
  type OperationEntry,
  type Requirement,
  type Server,
} from "../contract/model.js";
import { listParameters, requestBody, schemeNames } from "../contract/resolve.js";
import { lineComment } from "./comment.js";
import { lookupKeys } from "./reconciliation.js";
import { responseForm } from "./response-form.js";
import { sensitivePlaces } from "./sensitive.js";
import { headerParameters } from "./shared-types.js";

/**
 * The module that holds what a client needs at run time, and what a receiver of webhooks needs, unformatted. It has the
 * form that `contract.ts` of the core describes.
 */
export function emitOperations(contract: Contract, provider: string): string {
  const { info, webhooks } = contract;
  const types = webhooks === undefined ? "Contract" : "Contract, WebhookContract";
  return [
    `import type { ${types} } from "@paysession/core";\n`,
    lineComment(`What a client of the ${info.title} API needs at run time.`),
    `export const contract: Contract = ${JSON.stringify(contractTable(contract, provider))};`,
    emitWebhooks(contract, provider),
  ].join("\n");
}

/** What a receiver needs stands apart, so that it need not carry the operations. */
function emitWebhooks(
  { info: { title }, webhooks, "x-webhooks": facts }: Contract,
  provider: string,
): string {
  if (webhooks === undefined) return "";
  const table = { id: provider, title, tag: facts?.tag, names: Object.keys(webhooks) };
  const comment = lineComment(`What a receiver of ${title}'s webhooks needs at run time.`);
  return `\n${comment}\nexport const webhookContract: WebhookContract = ${JSON.stringify(table)};\n`;
}

function contractTable(contract: Contract, provider: string): object {
  const operations = listOperations(contract).map((entry) => [
    entry.operation.operationId,
    operationRow(contract, entry),
  ]);
  const headers = sensitiveHeaders(contract);
  const context = contextHeaders(contract);
  return {
    id: provider,
    title: contract.info.title,
    version: contract.info.version,
    servers: byEnvironment(contract.servers),
    ...(contract["x-envelope"] && { envelope: contract["x-envelope"] }),
    ...(contract["x-problem"] && { problem: contract["x-problem"] }),
    ...(contract["x-idempotency"] && { idempotency: contract["x-idempotency"] }),
    ...(contract["x-final-codes"] && { finalCodes: contract["x-final-codes"] }),
    ...(headers.length > 0 && { sensitiveHeaders: headers }),
    ...(context.length > 0 && { contextHeaders: context }),
    operations: Object.fromEntries(operations) as object,
  };
}

/** One operation. A fact that most operations share is left out. */
function operationRow(contract: Contract, entry: OperationEntry): object {
  const { method, path, operation } = entry;
  const retry = operation["x-retry"];
  const sensitive = sensitivePlaces(contract, entry);
  const keys = lookupKeys(operation);
  const secret = keys.find((key) => sensitive?.body?.[key] !== undefined);
  if (secret !== undefined)
    throw new Error(
      `${operation.operationId} looks up by ${secret}, which is sensitive and must not be stored.`,
    );
  return {
    // In this order the table compresses best.
    path,
    method,
    ...inputs(contract, entry),
    ...(retry !== undefined && retry !== (method === "get" ? "safe" : "never") && { retry }),
    ...(operation["x-pagination"] && { pagination: operation["x-pagination"] }),
    ...responseForm(contract, operation),
    ...otherSchemes(operation, contract.security),
    ...(operation.servers && { servers: byEnvironment(operation.servers) }),
    ...(keys.length > 0 && { lookupKeys: keys }),
    ...(sensitive && { sensitive }),
  };
}

/** Whether the operation takes a body and query parameters, and whether they are required. */
function inputs(contract: Contract, entry: OperationEntry): object {
  const body = requestBody(contract, entry.operation);
  const query = listParameters(contract, entry).filter(({ in: place }) => place === "query");
  const need = (required: boolean | undefined): string => (required === true ? "required" : "optional");
  return {
    ...(body && { body: need(body.required) }),
    ...(query.length > 0 && { query: need(query.some(({ required }) => required)) }),
  };
}

function byEnvironment(servers: readonly Server[]): Record<string, string> {
  return Object.fromEntries(servers.map((server) => [server["x-environment"], server.url]));
}

/** The security schemes of an operation, where they are not those of the whole contract. */
function otherSchemes(
  { security }: ContractOperation,
  usual: readonly Requirement[] = [],
): { security?: string[] } {
  if (security === undefined) return {};
  const schemes = schemeNames(security);
  return schemes.join() === schemeNames(usual).join() ? {} : { security: schemes };
}

/** Header parameters that `settle` sends again: all but the idempotency key and those with sensitive values. */
function contextHeaders(contract: Contract): string[] {
  const names = listOperations(contract).flatMap((entry) =>
    headerParameters(contract, entry)
      .filter((header) => header["x-sensitive"] !== true && header.schema["x-sensitive"] !== true)
      .map(({ name }) => name.toLowerCase()),
  );
  return [...new Set(names)].sort();
}

/** The headers that authenticate a request. `authorization` is always such a header. */
function sensitiveHeaders({ components = {} }: Contract): string[] {
  const schemes = Object.values(components["securitySchemes"] ?? {}) as {
    type: string;
    in?: string;
    name?: string;
  }[];
  return schemes
    .flatMap(({ type, in: place, name = "" }) =>
      type === "apiKey" && place === "header" ? [name.toLowerCase()] : [],
    )
    .sort();
}
