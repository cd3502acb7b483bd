import type { Plugin } from "@redocly/openapi-core";
import { envelope } from "./envelope.js";
import { errorResponses } from "./error-responses.js";
import { examples } from "./examples.js";
import { explicitRequired } from "./explicit-required.js";
import { linearPatterns } from "./linear-patterns.js";
import { pagination } from "./pagination.js";
import { problem } from "./problem.js";
import { reconcile } from "./reconcile.js";
import { retry } from "./retry.js";
import { safeIntegers } from "./safe-integers.js";
import { source } from "./source.js";
import { webhooks } from "./webhooks.js";

/** The house's own rules. `specs/redocly.yaml` switches them on. */
export const house: Plugin = {
  id: "house",
  rules: {
    oas3: {
      "house/source": source,
      "house/examples": examples,
      "house/explicit-required": explicitRequired,
      "house/error-responses": errorResponses,
      "house/retry": retry,
      "house/safe-integers": safeIntegers,
      "house/linear-patterns": linearPatterns,
      "house/webhooks": webhooks,
      "house/reconcile": reconcile,
      "house/pagination": pagination,
      "house/problem": problem,
      "house/envelope": envelope,
    },
  },
};
