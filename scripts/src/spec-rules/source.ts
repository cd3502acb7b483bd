import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

const confidences = ["documented", "sdk", "sibling", "observed", "inferred"];

/** Every operation, webhook, security scheme and shared schema says where its facts come from. */
export const source: Oas3Rule = () => ({
  Operation: check,
  SecurityScheme: check,
  Schema(schema, context) {
    if (isShared(context.location.pointer)) check(schema, context);
  },
});

function check(node: object, { report, location }: UserContext): void {
  const fail = (message: string): void => report({ message, location: location.child("x-source") });
  const { "x-source": value } = node as { "x-source"?: Record<string, unknown> | null };
  if (typeof value !== "object" || value === null) {
    report({ message: "Add `x-source` with `page`, `read` and `confidence`.", location: location.key() });
    return;
  }
  if (!URL.canParse(String(value["page"]))) {
    fail("`x-source.page` must be the address of the page.");
  }
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(String(value["read"]))) {
    fail("`x-source.read` must be the date on which the page was read, YYYY-MM or YYYY-MM-DD.");
  }
  if (!confidences.includes(String(value["confidence"]))) {
    fail(`\`x-source.confidence\` must be one of: ${confidences.join(", ")}.`);
  }
}

/** A schema with a name of its own: `#/Name` in a schema file or `#/components/schemas/Name`. */
function isShared(pointer: string): boolean {
  return /^#\/(components\/schemas\/)?[^/]+$/.test(pointer);
}
