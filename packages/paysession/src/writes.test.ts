/** Every write of every contract, against a server that takes the request and breaks the connection. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { contract as gr4vy, reconciliation as gr4vyRules } from "@paysession/gr4vy";
import { contract as komoju, reconciliation as komojuRules } from "@paysession/komoju";
import { contract as smartGlocal, reconciliation as smartGlocalRules } from "@paysession/smart-glocal";
import {
  createClient,
  type Call,
  type Contract,
  type Operation,
  type Reconciliation,
} from "@paysession/core";
import { afterAll, describe, expect, it } from "vitest";

/** The idempotency keys of the requests of each call, by a header that names the call. */
const seen = new Map<string, (string | undefined)[]>();
const keyHeaders = [gr4vy, komoju, smartGlocal].map(
  ({ idempotency }) => idempotency?.header.toLowerCase() ?? "",
);
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    const name = String(request.headers["x-call"]);
    const key = keyHeaders.map((header) => request.headers[header]).find((value) => value !== undefined);
    seen.set(name, [...(seen.get(name) ?? []), key === undefined ? undefined : String(key)]);
    response.socket?.resetAndDestroy();
  });
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(() => void server.close());
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

type AnyMethod = (...args: unknown[]) => Call<unknown>;

describe.each<[string, Contract, Reconciliation]>([
  ["Gr4vy", gr4vy, gr4vyRules],
  ["KOMOJU", komoju, komojuRules],
  ["Smart Glocal", smartGlocal, smartGlocalRules],
])("%s", (_, contract, rules) => {
  const client = createClient<Record<string, AnyMethod>>(contract, {
    baseUrl,
    authenticate: () => {},
    retry: { attempts: 4, delay: 0 },
  });
  const operations = Object.entries(contract.operations).filter(([, { servers }]) => servers === undefined);
  const writes = operations.filter(([, { retry, method }]) => retry !== "safe" && method !== "get");
  const keyed = writes.filter(([, { retry }]) => retry === "with-key");

  const call = async (id: string, { path, body }: Operation) => {
    const name = `${contract.title} ${id}`;
    const parameters = [...path.matchAll(/\{[^}]+\}/g)].map(() => "x1");
    const args = [...parameters, ...(body === undefined ? [] : [{}]), { headers: { "x-call": name } }];
    const result = await client[id]?.(...args).result();
    return { error: result?.error, keys: seen.get(name) ?? [] };
  };

  it("has writes with and without keys", () => {
    expect(keyed.length).toBeGreaterThan(5);
    expect(writes.length).toBeGreaterThan(keyed.length);
  });

  it.each(writes.filter(([, { retry }]) => retry === undefined))(
    "%s is sent once, and its outcome is unknown",
    async (id, operation) => {
      const { error, keys } = await call(id, operation);
      expect(error).toMatchObject({ code: "outcome_unknown", attempts: 1, outcome: { operation: id } });
      expect(keys.length).toBe(1);
    },
  );

  it.each(keyed)("%s is retried only with the same key", async (id, operation) => {
    const { error, keys } = await call(id, operation);
    expect(error).toMatchObject({ code: "outcome_unknown", attempts: 4 });
    expect(keys.length).toBe(4);
    expect(new Set(keys)).toEqual(new Set([error?.idempotencyKey]));
  });

  it.each(Object.entries(rules))("%s is looked up by an operation that only reads", (_id, { lookup }) => {
    if (lookup === undefined) return;
    const operation = contract.operations[lookup.operation];
    expect(operation?.retry ?? operation?.method).toMatch(/^(safe|get)$/);
  });
});
