import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { beside, follow, isObject, list, type Part } from "./schema.js";

type Location = UserContext["location"];

/** An operation of a contract, as rules that compare operations need it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly part: Part;
  readonly location: Location;
  readonly parameters: readonly Part[];
}

/** A contract whose operations are all known. */
export interface Document {
  readonly root: Readonly<Record<string, unknown>>;
  readonly location: Location;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly report: (message: string, location: Location) => void;
}

/** A rule that looks at a contract as a whole, after all its operations have been collected. */
export function documentRule(check: (document: Document) => void): Oas3Rule {
  return () => {
    const operations = new Map<string, Operation>();
    return {
      Root: {
        leave(node, { report, location }) {
          const root = node as unknown as Record<string, unknown>;
          check({ root, location, operations, report: (message, at) => report({ message, location: at }) });
        },
      },
      Paths: {
        PathItem: {
          Operation(node, context) {
            const operation = readOperation(node, context);
            operations.set(operation.id, operation);
          },
        },
      },
    };
  };
}

function readOperation(node: unknown, { location, resolve, key }: UserContext): Operation {
  const part = beside({ node: {}, file: location.source.absoluteRef, resolve }, node);
  return {
    id: String(part.node["operationId"]),
    method: String(key),
    part,
    location,
    parameters: list(part.node["parameters"]).map((parameter) => follow(beside(part, parameter))),
  };
}

/** Whether an operation only reads. */
export function onlyReads({ method, part }: Operation): boolean {
  return part.node["x-retry"] === "safe" || (part.node["x-retry"] === undefined && method === "get");
}

/** A parameter by its place and name; header names are the same in any case. */
export function findParameter({ parameters }: Operation, place: string, name: string): Part | undefined {
  const spelling = (text: unknown): string =>
    place === "header" ? String(text).toLowerCase() : String(text);
  return parameters.find(({ node }) => node["in"] === place && spelling(node["name"]) === spelling(name));
}

/** The schema of an operation's JSON body, if it takes one. */
export function requestBody({ part }: Operation): Part | undefined {
  const body = follow(beside(part, part.node["requestBody"]));
  return jsonSchema(body);
}

/** The schemas of the JSON responses whose status fits. */
export function responseBodies({ part }: Operation, fits: (status: string) => boolean): Part[] {
  return Object.entries(beside(part, part.node["responses"]).node)
    .filter(([status]) => fits(status))
    .flatMap(([, response]) => jsonSchema(follow(beside(part, response))) ?? []);
}

export function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

function jsonSchema(part: Part): Part | undefined {
  const { content } = part.node;
  const media = isObject(content) ? content["application/json"] : undefined;
  return isObject(media) ? beside(part, media["schema"]) : undefined;
}
