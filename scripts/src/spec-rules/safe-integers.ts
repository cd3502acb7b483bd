import type { Oas3Rule } from "@redocly/openapi-core";

/** JSON.parse rounds integers above 2^53 without a word, so no contract may promise one. */
export const safeIntegers: Oas3Rule = () => ({
  Schema(schema, { report, location }) {
    if (schema.format === "int64" || schema.format === "uint64") {
      report({
        message: "A 64-bit integer does not survive JSON.parse; leave out the format, or use a string.",
        location: location.child("format"),
      });
    }
  },
});
