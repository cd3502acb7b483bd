import { createFinalURL, createQuerySerializer, defaultPathSerializer, mergeHeaders } from "openapi-fetch";
import type { RequestValues } from "./redact.js";

// The only file that imports openapi-fetch. What we rely on is tested in request.test.ts.

const serialiseQuery = /* @__PURE__ */ createQuerySerializer();

/** The URL of a request. Parameters have been checked by then. */
export function buildUrl(baseUrl: string, template: string, { path, query }: RequestValues): string {
  return createFinalURL(template, {
    baseUrl,
    params: { path, query },
    querySerializer: serialiseQuery,
    pathSerializer: defaultPathSerializer,
  });
}

/** New headers for one attempt; later ones replace earlier ones of the same name. */
export function buildHeaders(...all: readonly Readonly<Record<string, string>>[]): Headers {
  return mergeHeaders(...all);
}
