import { Hono, type Context } from "hono";
import { listOperations, type Operation } from "../contract/document.js";
import { readForm } from "./form.js";
import { createValidator } from "../contract/validator.js";
import type { Violation } from "../contract/violation.js";
import { skewOf, workOf } from "./faults.js";
import type { LogEntry } from "../log.js";
import type { Machine } from "../engine/engine.js";
import { servePages } from "../hosted-pages/routes.js";
import type { Answer, Provider, Refusal } from "../provider.js";

export interface ServeOptions {
  /** Carries out what is asked for. */
  readonly machine: Machine;
  /** Whether a request with members that the contract does not know is refused. */
  readonly strict: boolean;
  readonly now: () => Date;
  readonly onRequest: (entry: Omit<LogEntry, "provider">) => void;
}

/** What is kept about a request while it is served. */
interface Env {
  Variables: { unknown?: readonly string[] };
}

/** What an operation that the sandbox does not play answers: the contract's own example. */
export function exampleOf({ example: { status, type, value } }: Operation): Answer {
  if (type === undefined) return { status };
  return type === "application/json" ? { status, body: value } : { status, body: value, type };
}

/**
 * Serves one provider. Each request is authenticated over the bytes as they came, then checked against the contract,
 * then carried out; the answer is checked against the contract too.
 */
export function serve(provider: Provider, { machine, now, onRequest, strict }: ServeOptions): Hono<Env> {
  const validator = createValidator(provider.contract);
  const facts = provider.contract["x-idempotency"];
  const app = new Hono<Env>();

  const answer = (
    context: Context<Env>,
    operation: Operation | undefined,
    outcome: Answer | Refusal,
  ): Response => {
    const refusal = "refused" in outcome ? outcome : undefined;
    const { status, body, type } = "refused" in outcome ? provider.refuse(outcome) : outcome;
    const isText = type !== undefined;
    const broken = operation === undefined || isText ? [] : validator.checkAnswer(operation, status, body);
    const entry = { method: context.req.method, path: context.req.path, operation: operation?.id };
    if (broken.length > 0) {
      const fault = `The sandbox's own answer breaks the contract: ${broken.map(sayViolation).join("; ")}`;
      onRequest({ ...entry, status: 500, refusal: fault });
      return new Response(`${fault}\n`, { status: 500 });
    }
    const example = refusal === undefined && operation !== undefined && !isPlayed(operation);
    const unknown = context.get("unknown");
    onRequest({
      ...entry,
      status,
      refusal: refusal && sayRefusal(refusal),
      ...(example && { example }),
      ...(unknown !== undefined && { unknown }),
    });
    const headers = {
      ...(refusal?.refused === "method" && { allow: refusal.allowed.join(", ") }),
      ...(example && { "x-paysession-example": "true" }),
      ...(isText && { "content-type": type }),
    };
    if (isText) return new Response(String(body), { status, headers });
    return body === undefined
      ? new Response(null, { status, headers })
      : Response.json(body, { status, headers });
  };

  const perform = async (context: Context<Env>, operation: Operation): Promise<Answer | Refusal> => {
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const { headers } = context.req.raw;
    const moment = new Date(now().getTime() + (skewOf.get(context.req.raw) ?? 0));
    if (operation.security.length > 0) {
      const refusal = await provider.authenticate({ headers, body: bytes, now: moment }, operation.security);
      if (refusal !== undefined) return refusal;
    }

    const type = headers.get("content-type") ?? "none";
    const isForm = provider.takesForms === true && /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type);
    const isJson = /^application\/json\s*(;|$)/i.test(type);
    if (operation.body !== undefined && bytes.length > 0 && !isJson && !isForm) {
      return { refused: "content-type", received: type };
    }
    const body = isForm ? (readForm(new TextDecoder().decode(bytes)) ?? malformed) : parseJson(bytes);
    if (body === malformed) return { refused: "malformed-json" };

    const declared = operation.parameters.map(({ parameter }) => parameter.name.toLowerCase());
    const known = [...declared, ...(provider.headers ?? [])];
    const parts = {
      path: context.req.param(),
      query: Object.fromEntries(
        Object.entries(context.req.queries()).map(([name, values]) => [
          name,
          values.length === 1 ? (values[0] ?? "") : values,
        ]),
      ),
      header: Object.fromEntries([...headers].filter(([name]) => known.includes(name))),
      body,
      isForm,
    };
    const { violations, parameters } = validator.checkRequest(operation, parts);
    if (violations.length > 0) return { refused: "invalid", violations };
    const unknown = validator.findUnknown(operation, parts);
    if (unknown.length > 0 && strict) return { refused: "invalid", violations: unknown };
    if (unknown.length > 0) context.set("unknown", unknown.map(sayViolation));

    const value = facts !== undefined && operation.idempotent ? headers.get(facts.header) : null;
    const call = {
      operation: operation.id,
      at: moment.toISOString(),
      ...parameters,
      body,
      ...(value && {
        key: { value, request: `${operation.id} ${context.req.path} ${new TextDecoder().decode(bytes)}` },
      }),
    };
    return machine.carryOut(call, operation.method === "get", workOf.get(context.req.raw));
  };

  const isPlayed = ({ id }: Operation): boolean => provider.handlers[id] !== undefined;

  const allowed = new Map<string, string[]>();
  for (const operation of listOperations(provider.contract)) {
    const path = operation.path.replace(/\{([^{}]+)\}/g, ":$1");
    const verb = operation.method.toUpperCase();
    allowed.set(path, [...(allowed.get(path) ?? []), verb]);
    app.on(verb, path, async (context) => answer(context, operation, await perform(context, operation)));
  }
  for (const [path, verbs] of allowed) {
    app.all(path, (context) => answer(context, undefined, { refused: "method", allowed: verbs }));
  }
  app.route(
    "/",
    servePages(provider.pages ?? {}, (call) =>
      machine.carryOut({ ...call, at: now().toISOString(), query: {}, header: {} }, call.body === undefined),
    ),
  );
  app.all("*", (context) => answer(context, undefined, { refused: "unknown-path" }));
  return app;
}

const malformed = Symbol("malformed JSON");

function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return malformed;
  }
}

function sayRefusal(refusal: Refusal): string {
  switch (refusal.refused) {
    case "invalid":
      return `invalid: ${refusal.violations.map(sayViolation).join("; ")}`;
    case "state":
    case "declined":
    case "forbidden":
      return `${refusal.refused}: ${refusal.reason}`;
    case "running":
      return "running: the first request with this idempotency key is still being carried out";
    case "duplicate":
      return `duplicate: ${refusal.what}`;
    case "missing":
      return `missing: ${refusal.what}`;
    default:
      return refusal.refused;
  }
}

function sayViolation({ location, pointer, message }: Violation): string {
  return `${location} ${pointer} ${message}`;
}
