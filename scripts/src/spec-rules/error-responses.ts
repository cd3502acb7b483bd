import type { Oas3Rule } from "@redocly/openapi-core";

/** Every operation describes how it is refused. */
export const errorResponses: Oas3Rule = () => ({
  Paths: {
    PathItem: {
      Operation(operation, { report, location }) {
        const statuses = Object.keys(operation.responses ?? {});
        if (!statuses.some((status) => status === "default" || status.startsWith("4"))) {
          report({
            message: "Describe the answer to a refused call: a 4xx response or `default`.",
            location: location.child("responses").key(),
          });
        }
      },
    },
  },
});
