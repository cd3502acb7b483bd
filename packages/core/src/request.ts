import { createFinalURL, createQuerySerializer } from "openapi-fetch";
import { pathParameter } from "./check-parameters.js";
import type { RequestValues } from "./redact.js";

// The only file that imports openapi-fetch. What we rely on is tested in request.test.ts.

const serialiseQuery = /* @__PURE__ */ createQuerySerializer();

/** The URL of a request. Parameters have been checked by then. */
export function buildUrl(baseUrl: string, template: string, { path, query }: RequestValues): string {
  return createFinalURL(template, {
    baseUrl,
    params: { path, query },
    querySerializer: serialiseQuery,
    pathSerializer: serialisePath,
  });
}

/** Contracts have no other style than OpenAPI's default one, `simple`, and no parameters that are lists or objects. */
function serialisePath(template: string, values: RequestValues["path"]): string {
  return template.replace(pathParameter, (_, name: string) => encodeURIComponent(String(values[name])));
}
