/** Calls every operation of every contract with the contract's own example. */
import { describe, expect, it } from "vitest";
import gr4vy from "@paysession/gr4vy/openapi.json" with { type: "json" };
import komoju from "@paysession/komoju/openapi.json" with { type: "json" };
import smartGlocal from "@paysession/smart-glocal/openapi.json" with { type: "json" };
import { signAsPartner } from "./fixture.js";
import { methods, type Document } from "../src/contract/document.js";
import { createSandbox, type LogEntry } from "../src/index.js";

const log: LogEntry[] = [];
const sandbox = await createSandbox({ onRequest: (entry) => log.push(entry) });

interface Shown {
  operationId: string;
  parameters?: (
    { name: string; in: string; required: boolean; schema: { format?: string } } | { $ref: string }
  )[];
  requestBody?: { content: Record<string, { examples: Record<string, { value: unknown }> }> };
}

function authenticate(provider: string, id: string, body: string): Record<string, string> {
  if (provider === "gr4vy") return { authorization: `Bearer ${sandbox.gr4vy.credentials.token}` };
  if (provider === "komoju")
    return { authorization: `Basic ${btoa(`${sandbox.komoju.credentials.secretKey}:`)}` };
  const { project, privateKey, publicToken } = sandbox["smart-glocal"].credentials;
  if (id === "tokenizeCard") return { "x-public-token": publicToken };
  return { "x-partner-project": project, "x-partner-sign": signAsPartner(body, privateKey) };
}

describe.each([
  ["gr4vy", gr4vy as unknown as Document, sandbox.gr4vy.url],
  ["komoju", komoju as unknown as Document, sandbox.komoju.url],
  ["smart-glocal", smartGlocal as unknown as Document, sandbox["smart-glocal"].url],
])("%s", (provider, document, url) => {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as Shown | undefined;
      return operation === undefined ? [] : [{ id: operation.operationId, path, method, operation }];
    }),
  );

  it.each(operations)(
    "$id responds in accordance with the contract",
    async ({ id, path, method, operation }) => {
      const parameters = (operation.parameters ?? []).map((entry) =>
        "$ref" in entry
          ? (document.components?.parameters?.[entry.$ref.split("/").at(-1) ?? ""] as unknown as Exclude<
              typeof entry,
              { $ref: string }
            >)
          : entry,
      );
      const valueOf = ({ name, schema }: { name: string; schema: object }): string => {
        const {
          format,
          enum: values,
          const: only,
        } = schema as { format?: string; enum?: unknown[]; const?: unknown };
        if (values !== undefined || only !== undefined) return String(values?.[0] ?? only);
        if (format === "uuid") return "3b9e6d1f-8c47-4a25-9f0e-5d2c7a1b6e83";
        if (format === "date-time") return "2026-11-20T10:00:00Z";
        return name.includes("currency") ? (provider === "komoju" ? "JPY" : "USD") : "default";
      };
      const required = parameters.filter((parameter) => parameter.required);
      const address = path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
        const parameter = parameters.find((one) => one.in === "path" && one.name === name);
        return encodeURIComponent(parameter === undefined ? "x" : valueOf(parameter));
      });
      const query = new URLSearchParams(
        required.filter((one) => one.in === "query").map((one): [string, string] => [one.name, valueOf(one)]),
      );
      const [example] = Object.values(operation.requestBody?.content["application/json"]?.examples ?? {});
      const body = example === undefined ? "" : JSON.stringify(example.value);
      const response = await sandbox.fetch(`${url}${address}${query.size > 0 ? `?${query}` : ""}`, {
        method: method.toUpperCase(),
        headers: {
          ...(body !== "" && { "content-type": "application/json" }),
          ...authenticate(provider, id, body),
        },
        ...(body !== "" && { body }),
      });
      const entry = log.at(-1);
      expect(entry?.operation).toBe(id);
      expect(entry?.unknown).toBeUndefined();
      const text = await response.text();
      // The records that the example names do not exist.
      if (!/ names (no|a) /.test(entry?.refusal ?? "")) {
        expect([200, 201, 204, 404, 422], text).toContain(response.status);
      }
      expect(entry?.refusal ?? "").not.toMatch(/^(invalid(?!.* names (no|a) )|The sandbox)/);
    },
  );
});
