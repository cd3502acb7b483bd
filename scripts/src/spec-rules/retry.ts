import type { Oas3Rule } from "@redocly/openapi-core";
import { isPositiveInteger, unknownMembers } from "./members.js";

const classes = ["safe", "with-key", "never"];

/**
 * Every operation but a GET says whether it may be sent twice. `with-key` needs the document to name the header of the
 * key, and the operation to declare it as a parameter.
 */
export const retry: Oas3Rule = () => {
  let header: unknown;
  return {
    Root(root, { report, location }) {
      const { "x-idempotency": idempotency } = root as { "x-idempotency"?: Record<string, unknown> };
      if (idempotency === undefined) return;
      header = idempotency["header"];
      for (const message of idempotencyProblems(idempotency))
        report({ message, location: location.child("x-idempotency") });
    },
    Paths: {
      PathItem: {
        Operation(operation, { report, location, key, resolve }) {
          const { "x-retry": value } = operation as { "x-retry"?: string };
          if (value === undefined ? key !== "get" : !classes.includes(value)) {
            report({ message: `Add \`x-retry\`, one of: ${classes.join(", ")}.`, location: location.key() });
          }
          if (value !== "with-key") return;
          const declared = (operation.parameters ?? []).map((parameter) =>
            "$ref" in parameter ? resolve<{ name?: string }>(parameter).node : parameter,
          );
          if (typeof header !== "string" || !declared.some((parameter) => parameter?.name === header)) {
            report({
              message:
                "`x-retry: with-key` needs `x-idempotency` in openapi.yaml and its header among the parameters.",
              location: location.child("x-retry"),
            });
          }
        },
      },
    },
  };
};

function idempotencyProblems(idempotency: Record<string, unknown>): string[] {
  const { header, repeated, lifetime } = idempotency;
  const told = repeated === "replays" || (repeated === "refused" && "duplicate" in idempotency);
  const problems = [
    unknownMembers("x-idempotency", idempotency, ["header", "repeated", "lifetime", "running", "duplicate"]),
  ];
  if (typeof header !== "string" || !told)
    problems.push(
      "`x-idempotency` needs `header` and `repeated`, which is `replays` (the first answer comes again) or `refused`; then `duplicate` is the code of the refusal.",
    );
  if (lifetime !== undefined && !isPositiveInteger(lifetime))
    problems.push("`x-idempotency.lifetime` is a number of seconds, an integer of at least 1.");
  return problems.filter((message) => message !== undefined);
}
