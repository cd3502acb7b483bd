/** Every operation of every contract, against a server that takes the request and breaks the connection. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { contract as gr4vy } from "@paysession/gr4vy";
import { contract as komoju } from "@paysession/komoju";
import { contract as smartGlocal } from "@paysession/smart-glocal";
import { createClient, type CallError, type Contract, type Operation } from "@paysession/core";
import { afterAll, describe, expect, it } from "vitest";

/** The keys of the requests of each call, by the call's own header. */
const seen = new Map<string, (string | undefined)[]>();
let keyHeader = "";
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    const name = String(request.headers["x-call"]);
    const key = request.headers[keyHeader];
    seen.set(name, [...(seen.get(name) ?? []), key === undefined ? undefined : String(key)]);
    response.socket?.resetAndDestroy();
  });
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(() => void server.close());
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

type AnyCall = (init: object) => Promise<{ error?: CallError }>;

describe.each<[string, Contract]>([
  ["Gr4vy", gr4vy],
  ["KOMOJU", komoju],
  ["Smart Glocal", smartGlocal],
])("%s", (_, contract) => {
  const client = createClient<Record<string, never>, Contract>(contract, {
    baseUrl,
    authenticate: () => {},
    retry: { attempts: 4, delay: 0 },
  }) as unknown as Record<string, AnyCall>;
  const operations = Object.entries(contract.operations).filter(([, { servers }]) => servers === undefined);

  const call = async (id: string, { path, method }: Operation) => {
    const name = `${contract.title} ${id}`;
    const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => [name, "x1"]);
    const { error } = (await client[id]?.({
      params: { path: Object.fromEntries(names) },
      headers: { "x-call": name },
      ...(method !== "get" && method !== "delete" && { body: {} }),
    })) ?? { error: undefined };
    return { error, keys: seen.get(name) ?? [] };
  };

  it("has operations of every kind that it should", () => {
    keyHeader = contract.idempotency?.header.toLowerCase() ?? "";
    expect(operations.some(([, { retry }]) => retry === "with-key")).toBe(true);
    expect(operations.length).toBeGreaterThan(10);
  });

  it.each(operations.filter(([, { retry, method }]) => retry === undefined && method !== "get"))(
    "%s is sent once, and its outcome is unknown",
    async (id, operation) => {
      const { error, keys } = await call(id, operation);
      expect(error).toMatchObject({ code: "outcome_unknown", attempts: 1, reconcile: operation.reconcile });
      expect(keys.length).toBe(1);
    },
  );

  it.each(operations.filter(([, { retry }]) => retry === "with-key"))(
    "%s is sent again only with the same key",
    async (id, operation) => {
      const { error, keys } = await call(id, operation);
      expect(error).toMatchObject({ code: "outcome_unknown", attempts: 4 });
      expect(keys.length).toBe(4);
      expect(new Set(keys)).toEqual(new Set([error?.idempotencyKey]));
    },
  );

  it.each(operations.filter(([, { reconcile }]) => reconcile !== undefined))(
    "%s is reconciled by an operation that only reads",
    (_id, { reconcile = "" }) => {
      const finds = contract.operations[reconcile];
      expect(finds?.retry ?? (finds?.method === "get" ? "safe" : "never")).toBe("safe");
    },
  );
});
