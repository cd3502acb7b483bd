import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listOperations, type Contract } from "../../src/contract/model.js";
import { root } from "../../src/contract/repository.js";
import { clients, openEditor } from "./open-editor.js";

const byPath = ["GET", "POST", "PUT", "PATCH", "DELETE"];

function operationIds(provider: string): string[] {
  const contract = readFileSync(join(root, "packages", provider, "openapi.json"), "utf8");
  return listOperations(JSON.parse(contract) as Contract).map(({ operation }) => operation.operationId);
}

/** The hovers of calls by operation ID, by name of the operation. */
function hoverAll(client: string, operations: readonly string[]) {
  const program = clients + operations.map((operation) => `${client}.${operation};`).join("\n");
  const editor = openEditor(program);
  const memberAt = (operation: string) => program.indexOf(`${client}.${operation};`) + client.length + 1;
  return operations.map((operation) => ({ operation, ...editor.hover(memberAt(operation)) }));
}

describe.each([
  ["gr4vy", "gr4vy", "gr4vyPublic"],
  ["komoju", "komoju", "komojuPublic"],
  ["smart-glocal", "smartGlocal", "tokenization"],
])("%s", (provider, usualClient, publicClient) => {
  const suggest = (client: string) =>
    openEditor(`${clients}${client}.`)
      .suggestions()
      .filter(({ name }) => !byPath.includes(name));

  it("every operation is suggested with its documentation", () => {
    const suggestions = [...suggest(usualClient), ...suggest(publicClient)];
    const names = new Set(suggestions.map(({ name }) => name));
    expect([...names].sort()).toEqual(operationIds(provider).sort());
    expect(suggestions.filter(({ documentation }) => documentation === "")).toEqual([]);
  });

  it.each([usualClient, publicClient])("signatures of %s have at most 200 characters", (client) => {
    const operations = suggest(client).map(({ name }) => name);
    const hovers = hoverAll(client, operations);
    expect(hovers.filter(({ signature }) => signature.length > 200)).toEqual([]);
    expect(hovers.filter(({ signature }) => signature.includes("{"))).toEqual([]);
  });
});

it.each([
  [
    "komoju.createSession",
    "KomojuClient.createSession(body: SessionRequest, options?: ScenarioOptions): Call<Session>",
  ],
  [
    "komoju.listPayments",
    "KomojuClient.listPayments(query?: ListPaymentsQuery, options?: CallOptions): ListCall<Payment, PaymentList>",
  ],
  [
    "gr4vy.createTransaction",
    "Gr4vyClient.createTransaction(body: TransactionRequest, options?: ForwardedForOptions): Call<Transaction>",
  ],
])("%s", (call, signature) => {
  const [, operation = ""] = call.split(".");
  const program = `${clients}${call};`;
  expect(openEditor(program).hover(`${operation};`).signature).toBe(`(method) ${signature}`);
});

it("a call by path shows its parameters by name", () => {
  const editor = openEditor(`${clients}komoju.POST("/sessions", { body: { amount: 1, currency: "JPY" } });`);
  expect(editor.hover("POST(").signature).toBe(
    '(method) KomojuClient.POST<"/sessions">(path: "/sessions", init: CreateSessionInit): Promise<Result<Session>>',
  );
});
