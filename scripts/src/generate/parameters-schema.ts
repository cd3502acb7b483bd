import type { Parameter, Schema } from "../contract/schema.js";

/** Parameters as the members of an object. */
export function parametersSchema(parameters: readonly Parameter[], description: string): Schema {
  return {
    type: "object",
    description,
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(
      parameters.map(({ name, schema, description, deprecated }) => [
        name,
        { ...schema, ...(description !== undefined && { description }), ...(deprecated && { deprecated }) },
      ]),
    ),
  };
}
