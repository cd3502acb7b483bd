import type { Oas3Rule } from "@redocly/openapi-core";

/** An object says which of its members are required, and a parameter whether it is; nothing is left to the default. */
export const explicitRequired: Oas3Rule = () => ({
  Schema(schema, { report, location }) {
    if (schema.properties !== undefined && schema.required === undefined) {
      report({
        message: "Add `required` with the members that are always there, or `required: []`.",
        location: location.key(),
      });
    }
  },
  Parameter(parameter, { report, location }) {
    if (parameter.required === undefined) {
      report({ message: "Add `required: true` or `required: false`.", location: location.key() });
    }
  },
  RequestBody(body, { report, location }) {
    if (body.required === undefined) {
      report({ message: "Add `required: true` or `required: false`.", location: location.key() });
    }
  },
});
