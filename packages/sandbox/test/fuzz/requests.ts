/** Generates requests that are partly valid and partly damaged. */
import { sign } from "node:crypto";
import gr4vy from "@paysession/gr4vy/openapi.json" with { type: "json" };
import komoju from "@paysession/komoju/openapi.json" with { type: "json" };
import smartGlocal from "@paysession/smart-glocal/openapi.json" with { type: "json" };
import type { Document } from "../../src/contract/document.js";
import { listOperations, type Operation } from "../../src/contract/operations.js";
import type { Sandbox } from "../../src/index.js";
import type { Random } from "./random.js";

/** The providers that are tested. Each authenticates in its own way. */
type FuzzedProvider = "gr4vy" | "komoju" | "smart-glocal";

export const contracts: Readonly<Record<FuzzedProvider, Document>> = {
  gr4vy: gr4vy as unknown as Document,
  komoju: komoju as unknown as Document,
  "smart-glocal": smartGlocal as unknown as Document,
};

export interface FuzzRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array | undefined;
}

const providerNames = Object.keys(contracts) as FuzzedProvider[];
const operations: Record<string, readonly Operation[]> = Object.fromEntries(
  providerNames.map((name) => [name, listOperations(contracts[name])]),
);
const pages = [
  "sessions",
  "payments",
  "secure-tokens",
  "3ds",
  "transactions",
  "payment-methods",
  "links",
  "x",
];
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "PROPFIND", "QUERY", "x"];
const types = [
  "application/json",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "multipart/form-data; boundary=x",
  "text/plain",
  "application/json; charset=utf-16",
  "application/problem+json",
  ";",
  "",
];
const faults = ["latency=0", "working=1", "clock=99999999", "clock=-999999999", "truncate", "clock=abc", ""];
const texts = [
  "",
  " ",
  "a",
  "0",
  "-1",
  "1e400",
  "NaN",
  "null",
  "true",
  "__proto__",
  "constructor",
  "toString",
  "../..",
  "%",
  "%00",
  "\u0000",
  "\n",
  "\ud800",
  "é漢🙂",
  "JPY",
  "USD",
  "eur",
  "card",
  "credit_card",
  "konbini",
  "4111111111111111",
  "4000000000003220",
  "2026-13-45T99:99:99Z",
  "9999-12-31T23:59:59Z",
  "+275760-09-13T00:00:00.001Z",
  "0000-00-00",
  "javascript:alert(1)",
  "http://[",
  "https://shop.example/back",
  "3b9e6d1f-8c47-4a25-9f0e-5d2c7a1b6e83",
  "x".repeat(300),
];
const values: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  1,
  -1,
  0.1,
  100,
  200_011,
  500_001,
  2 ** 31,
  2 ** 53,
  1e21,
  1e308,
  -1e308,
  [],
  {},
  [null],
  [[]],
  { a: 1 },
];

/** Makes requests for one sandbox. It reuses the IDs that it is told. */
export class RequestGenerator {
  readonly #sandbox: Sandbox;
  readonly #random: Random;
  readonly #ids: string[] = [];
  readonly #pages: string[] = [];

  constructor(sandbox: Sandbox, random: Random) {
    this.#sandbox = sandbox;
    this.#random = random;
  }

  /** Remembers the IDs and hosted pages in a response, to use them in later requests. */
  learn(body: string): void {
    for (const [, page = ""] of body.matchAll(/"(https?:[^"]*\/hosted\/[^"]+)"/g)) {
      if (this.#pages.length < 500) this.#pages.push(page);
    }
    for (const [, id = ""] of body.matchAll(/"(?:id|token|session_id|public_token)":"([^"]+)"/g)) {
      if (this.#ids.length < 500) this.#ids.push(id);
      else this.#ids[this.#random.below(500)] = id;
    }
  }

  next(): FuzzRequest {
    const { chance } = this.#random;
    if (chance(0.08)) return this.#pageRequest();
    if (chance(0.06)) return this.#strayRequest();
    return this.#operationRequest();
  }

  #operationRequest(): FuzzRequest {
    const { chance, pick } = this.#random;
    const provider = pick(providerNames);
    const operation = pick(operations[provider] ?? []);
    const path = operation.path.replace(/\{[^{}]+\}/g, () => this.#segment());
    const body = this.#body(provider, operation);
    return {
      method: chance(0.95) ? operation.method.toUpperCase() : pick(methods),
      url: this.#sandbox[provider].url + path + this.#query(operation),
      headers: {
        ...(chance(0.9) && this.#credentials(provider, operation.id, body.bytes ?? new Uint8Array())),
        "content-type": chance(0.92) ? body.type : pick(types),
        ...this.#headers(provider, operation),
      },
      body: body.bytes,
    };
  }

  #pageRequest(): FuzzRequest {
    const { chance, pick } = this.#random;
    const provider = pick(providerNames);
    const form = new URLSearchParams(chance(0.6) ? { choice: pick(["card", "pay", "fail", "cancel"]) } : {});
    while (chance(0.7)) form.append(pick(["choice", "number", "csrf_token", this.#text()]), this.#choice());
    return {
      method: pick(["GET", "POST", "POST", "POST", pick(methods)]),
      url:
        chance(0.6) && this.#pages.length > 0
          ? pick(this.#pages)
          : `${this.#sandbox[provider].url}/hosted/${pick(pages)}/${this.#segment()}`,
      headers: { "content-type": chance(0.85) ? (types[1] ?? "") : pick(types) },
      body: chance(0.9) ? new TextEncoder().encode(form.toString()) : this.#bytes(),
    };
  }

  /** A request for the dashboard, or for a path that does not exist. */
  #strayRequest(): FuzzRequest {
    const { chance, pick } = this.#random;
    const { origin } = new URL(this.#sandbox.komoju.url);
    const segments = [
      "/",
      "komoju",
      "gr4vy",
      "smart-glocal",
      "dashboard",
      "fault",
      "hosted",
      "%2e%2e",
      "%ff",
    ];
    let path = "";
    while (chance(0.7)) path += `/${chance(0.7) ? pick(segments) : this.#segment()}`;
    // The stream of snapshots never ends.
    if (path.endsWith("/events")) path = "/";
    return {
      method: pick(methods),
      url: origin + (chance(0.3) ? "/dashboard/fault" : path),
      headers: { "content-type": pick(types) },
      body: chance(0.5)
        ? new TextEncoder().encode(`fault=${pick(faults)}&times=${this.#choice()}`)
        : undefined,
    };
  }

  #body(provider: FuzzedProvider, operation: Operation): { type: string; bytes: Uint8Array | undefined } {
    const { chance, pick } = this.#random;
    const json = "application/json";
    if (operation.body === undefined && chance(0.9)) return { type: json, bytes: undefined };
    if (chance(0.05)) return { type: json, bytes: this.#bytes() };
    const examples = examplesOf(contracts[provider], operation);
    let value: unknown = structuredClone(examples.length > 0 ? pick(examples) : {});
    for (let changes = 0; chance(0.55) && changes < 4; changes++) value = this.#change(value);
    if (provider === "komoju" && chance(0.2))
      return { type: types[1] ?? "", bytes: encode(this.#form(value)) };
    return { type: json, bytes: encode(JSON.stringify(value) ?? "") };
  }

  /** Replaces, removes or adds a random member at a random depth. */
  #change(value: unknown): unknown {
    const { chance, pick } = this.#random;
    if (typeof value !== "object" || value === null || chance(0.1)) return this.#value();
    const members = value as Record<string, unknown>;
    const names = Object.keys(members);
    const name = names.length > 0 && chance(0.85) ? pick(names) : this.#text();
    if (name === "__proto__") return value;
    if (chance(0.25)) delete members[name];
    else members[name] = this.#change(members[name]);
    return value;
  }

  #form(value: unknown, prefix = ""): string {
    if (typeof value !== "object" || value === null) {
      return `${encodeURIComponent(prefix)}=${encodeURIComponent(wellFormed(String(value)))}`;
    }
    return Object.entries(value)
      .map(([name, member]) =>
        this.#form(
          member,
          prefix === "" ? wellFormed(name) : `${prefix}[${Array.isArray(value) ? "" : wellFormed(name)}]`,
        ),
      )
      .join("&");
  }

  #headers(provider: FuzzedProvider, { parameters }: Operation): Record<string, string> {
    const { chance, pick } = this.#random;
    const declared = parameters.filter(({ parameter }) => parameter.in === "header");
    const named = declared.map(({ parameter: { name } }) => [name, this.#headerText()]);
    const key = contracts[provider]["x-idempotency"]?.header;
    return {
      ...(chance(0.3) && Object.fromEntries(named)),
      ...(key !== undefined && chance(0.3) && { [key]: `k-${this.#random.below(50)}` }),
      ...(chance(0.03) && { "x-paysession-fault": pick(faults) }),
      ...(chance(0.05) && { "komoju-scenario": this.#headerText() }),
      ...(chance(0.05) && { [pick(["accept", "range", "cookie", "if-match", "x"])]: this.#headerText() }),
    };
  }

  #credentials(provider: FuzzedProvider, id: string, body: Uint8Array): Record<string, string> {
    if (provider === "gr4vy") return { authorization: `Bearer ${this.#sandbox.gr4vy.credentials.token}` };
    if (provider === "komoju") {
      return { authorization: `Basic ${btoa(`${this.#sandbox.komoju.credentials.secretKey}:`)}` };
    }
    const { project, holdProject, privateKey, publicToken } = this.#sandbox["smart-glocal"].credentials;
    if (id === "tokenizeCard") return { "x-public-token": publicToken };
    return {
      "x-partner-project": this.#random.chance(0.8) ? project : holdProject,
      "x-partner-sign": sign("sha256", body, privateKey).toString("base64"),
    };
  }

  #query({ parameters }: Operation): string {
    const { chance } = this.#random;
    const query = new URLSearchParams();
    for (const { parameter } of parameters) {
      if (parameter.in !== "query" || !chance(parameter.required === true ? 0.9 : 0.2)) continue;
      query.append(parameter.name, this.#choice());
      if (chance(0.1)) query.append(parameter.name, this.#choice());
    }
    if (chance(0.05)) query.append(this.#text(), this.#text());
    if (chance(0.03)) return `?${query}&%zz=%ff&=&&[=]`;
    return query.size > 0 ? `?${query}` : "";
  }

  #segment(): string {
    const { chance, pick } = this.#random;
    if (chance(0.75) && this.#ids.length > 0) return encodeURIComponent(pick(this.#ids));
    if (chance(0.2)) return pick(["%", "%zz", "%ff", "%00", "%2F", "%0a", ".", "..", "", "a;b", "a,b"]);
    return encodeURIComponent(wellFormed(this.#text()));
  }

  #choice(): string {
    const { chance, pick } = this.#random;
    return chance(0.5)
      ? pick([
          "card",
          "pay",
          "fail",
          "cancel",
          "konbini",
          "paypay",
          "1",
          "4111111111111111",
          "4100000000005000",
        ])
      : this.#text();
  }

  #value(): unknown {
    const { chance, pick } = this.#random;
    return chance(0.5) ? this.#text() : structuredClone(pick(values));
  }

  #text(): string {
    const { chance, pick } = this.#random;
    return chance(0.25) && this.#ids.length > 0 ? pick(this.#ids) : pick(texts);
  }

  /** A text that `Headers` accepts. */
  #headerText(): string {
    return this.#text().replace(/[^\x20-\x7e]/g, "?");
  }

  #bytes(): Uint8Array {
    const { chance, pick, below } = this.#random;
    if (chance(0.3)) return encode("[".repeat(below(20_000)));
    if (chance(0.3))
      return encode(pick(["{", "null", "[]", '"', '{"__proto__":{"a":1}}', "\ufeff{}", '{"a":1,"a":2}']));
    return Uint8Array.from({ length: below(200) }, () => below(256));
  }
}

/** Replaces lone surrogates, which cannot be part of a URL. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd");

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function examplesOf(document: Document, { path, method }: Operation): unknown[] {
  const body = document.paths[path]?.[method]?.requestBody as
    { content?: Record<string, { examples?: Record<string, { value: unknown }> }> } | undefined;
  return Object.values(body?.content?.["application/json"]?.examples ?? {}).map(({ value }) => value);
}
