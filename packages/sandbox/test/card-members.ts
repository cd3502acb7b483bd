import type { Document, OperationObject } from "../src/contract/document.js";
import { resolvePointer } from "../src/contract/union-alternatives.js";

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly "x-sensitive"?: boolean;
}

/** A sensitive member of a body that holds a card number or a security code. */
export interface CardMember {
  readonly kind: "number" | "code";
  /** Names of members, `*` for a list, and the number of an alternative as `|1`. */
  readonly path: readonly string[];
  readonly root: Schema;
}

/** Lists the sensitive members of a request body that hold card data, by their descriptions in the contract. */
export function listCardMembers(document: Document, { requestBody }: OperationObject): CardMember[] {
  const { content } = (requestBody ?? {}) as { content?: Record<string, { schema: Schema }> };
  const root = content?.["application/json"]?.schema;
  if (root === undefined) return [];
  const found: CardMember[] = [];
  const visit = (schema: Schema, path: readonly string[], within: readonly string[]): void => {
    if (schema.$ref !== undefined) {
      if (!within.includes(schema.$ref)) visit(resolve(document, schema), path, [...within, schema.$ref]);
      return;
    }
    const kind = schema["x-sensitive"] === true ? kindOf(schema) : undefined;
    if (kind !== undefined) found.push({ kind, path, root });
    for (const [name, member] of Object.entries(schema.properties ?? {}))
      visit(member, [...path, name], within);
    if (schema.items !== undefined) visit(schema.items, [...path, "*"], within);
    for (const part of schema.allOf ?? []) visit(part, path, within);
    (schema.oneOf ?? schema.anyOf ?? []).forEach((part, index) =>
      visit(part, [...path, `|${index}`], within),
    );
  };
  visit(root, [], []);
  return found;
}

function kindOf({ description = "", type }: Schema): CardMember["kind"] | undefined {
  if (type === "null") return undefined;
  if (
    /^(Card number|Number of the (prepaid |gift )?card|The (network )?token, which stands for the card)/.test(
      description,
    )
  ) {
    // A condition of a 3-D Secure scenario is shown again, and names test cards.
    return description.includes("Whether a part of it is enough") ? undefined : "number";
  }
  return /^(Security code|Secret number of the gift card|First two digits of the card's PIN|Second track|Data of the card's chip)/.test(
    description,
  )
    ? "code"
    : undefined;
}

/** Generates a valid body with required members and the path to one card member. Card data in it is the given one. */
export function generateBody(
  document: Document,
  { path, root }: CardMember,
  card: { readonly number: string; readonly code: string },
): object {
  const generate = (given: Schema, rest: readonly string[] | undefined): unknown => {
    const schema = flatten(document, given);
    const kind = schema["x-sensitive"] === true ? kindOf(schema) : undefined;
    if (kind !== undefined && [schema.type].flat().includes("string")) {
      return kind === "number" ? card.number : card.code.slice(0, schema.maxLength);
    }
    const alternatives = schema.oneOf ?? schema.anyOf;
    if (alternatives !== undefined) {
      const [first = "", ...after] = rest ?? [];
      const chosen = first.startsWith("|") ? Number(first.slice(1)) : 0;
      const part = flatten(document, alternatives[chosen] ?? {});
      const { oneOf: _one, anyOf: _any, ...own } = schema;
      return generate(merge(own, part), rest && (first.startsWith("|") ? after : rest));
    }
    if (schema.properties !== undefined || schema.type === "object") {
      const [next, ...after] = rest ?? [];
      const names = new Set([...(schema.required ?? []), ...(next === undefined ? [] : [next])]);
      return Object.fromEntries(
        [...names].map((name) => [
          name,
          name.endsWith("_url")
            ? "https://shop.example/"
            : generate(schema.properties?.[name] ?? {}, name === next ? after : undefined),
        ]),
      );
    }
    if (schema.items !== undefined) return [generate(schema.items, rest?.slice(1))];
    return scalar(schema);
  };
  return generate(root, path) as object;
}

function flatten(document: Document, schema: Schema): Schema {
  if (schema.$ref !== undefined) {
    const { $ref: _, ...own } = schema;
    return merge(flatten(document, resolve(document, schema)), own);
  }
  const { allOf, ...own } = schema;
  return (allOf ?? []).map((part) => flatten(document, part)).reduce(merge, own);
}

function merge(a: Schema, b: Schema): Schema {
  return {
    ...a,
    ...b,
    ...((a.properties ?? b.properties) && { properties: { ...a.properties, ...b.properties } }),
    required: [...(a.required ?? []), ...(b.required ?? [])],
  };
}

function resolve(document: Document, { $ref = "" }: Schema): Schema {
  return resolvePointer(document, $ref.slice(1)) as Schema;
}

const texts = ["12/30", "https://shop.example/", "JPY", "JP", "US", "30", "12", "2030", "123", "1234567"];

function scalar({
  type,
  const: only,
  enum: values,
  format,
  pattern,
  minimum,
  minLength = 0,
}: Schema): unknown {
  if (only !== undefined || values !== undefined) return only ?? values?.[0];
  const [kind] = [type].flat();
  if (kind === "integer" || kind === "number") return Math.max(minimum ?? 0, 12);
  if (kind === "boolean") return true;
  if (kind === "null") return null;
  if (format === "uuid") return "3b9e6d1f-8c47-4a25-9f0e-5d2c7a1b6e83";
  if (format === "uri") return "https://shop.example/";
  if (format === "email") return "shopper@example.com";
  if (format === "date-time") return "2026-11-20T10:00:00Z";
  if (pattern === undefined) return "x".repeat(Math.max(1, minLength));
  return texts.find((text) => new RegExp(pattern, "u").test(text)) ?? "x";
}
