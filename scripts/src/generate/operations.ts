import {
  listOperations,
  type Contract,
  type ContractOperation,
  type Requirement,
  type Server,
} from "../contract/model.js";
import { sensitiveNames } from "./sensitive.js";

/**
 * The module that holds what a client needs at run time: servers and the operation table, and what a receiver of webhooks needs, unformatted. A fact that is
 * what most operations have is left out: a GET may be sent twice, everything else may not, and every answer has a body.
 */
export function emitOperations(contract: Contract): string {
  const table = {
    title: contract.info.title,
    version: contract.info.version,
    servers: byEnvironment(contract.servers),
    ...(contract["x-failure"] && { failure: contract["x-failure"] }),
    ...(contract["x-problem"] && { problem: contract["x-problem"] }),
    ...(contract["x-idempotency"] && { idempotency: contract["x-idempotency"] }),
    sensitive: sensitiveNames(contract),
    operations: Object.fromEntries(
      listOperations(contract).map(({ path, method, operation }) => [
        operation.operationId,
        {
          method,
          path,
          ...(operation["x-retry"] !== undefined &&
            operation["x-retry"] !== (method === "get" ? "safe" : "never") && {
              retry: operation["x-retry"],
            }),
          ...(operation["x-pagination"] && { pagination: operation["x-pagination"] }),
          ...(operation["x-reconcile"] !== undefined && { reconcile: operation["x-reconcile"] }),
          ...otherSchemes(operation, contract.security),
          ...(operation.servers && { servers: byEnvironment(operation.servers) }),
          ...readAs(operation),
          ...(mayBeEmpty(operation) && { empty: true }),
        },
      ]),
    ),
  };
  return `/** What a client of ${contract.info.title} needs at run time. */\nexport const contract = ${JSON.stringify(table)} as const;\n${emitWebhooks(contract)}`;
}

/** What a receiver needs stands apart, so that it need not carry the operations. */
function emitWebhooks({ info: { title }, webhooks, "x-webhooks": facts }: Contract): string {
  if (webhooks === undefined) return "";
  const table = { title, tag: facts?.tag, names: Object.keys(webhooks) };
  return `\n/** What a receiver of ${title}'s webhooks needs at run time. */\nexport const webhookContract = ${JSON.stringify(table)} as const;\n`;
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

function schemeNames(requirements: readonly Requirement[]): string[] {
  return [...new Set(requirements.flatMap((requirement) => Object.keys(requirement)))];
}

/** How a successful answer is read, where it is not JSON. */
function readAs(operation: ContractOperation): { answer?: "text" | "blob" } {
  const types = Object.entries(operation.responses).flatMap(([status, { content = {} }]) =>
    status.startsWith("2") ? Object.keys(content) : [],
  );
  if (types.length === 0 || types.includes("application/json")) return {};
  return { answer: types.every((type) => type.startsWith("text/")) ? "text" : "blob" };
}

/** Whether a successful answer may come without a body. */
function mayBeEmpty(operation: ContractOperation): boolean {
  return Object.entries(operation.responses).some(
    ([status, response]) =>
      status.startsWith("2") && response.$ref === undefined && response.content === undefined,
  );
}
