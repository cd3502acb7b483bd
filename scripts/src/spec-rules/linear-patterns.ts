import { createRequire } from "node:module";
import type { Oas3Rule } from "@redocly/openapi-core";
import type * as Recheck from "recheck";

const require = createRequire(import.meta.url);

/**
 * No pattern takes more than linear time. JavaScript's regular expressions backtrack, so with another pattern, one crafted
 * string blocks a process that validates against the contract.
 */
export const linearPatterns: Oas3Rule = () => ({
  Schema(schema, { report, location }) {
    if (typeof schema.pattern === "string") {
      const message = explainIfSlow(schema.pattern);
      if (message !== undefined) report({ message, location: location.child("pattern") });
    }
    const named = "patternProperties" in schema ? schema.patternProperties : {};
    for (const pattern of Object.keys(named ?? {})) {
      const message = explainIfSlow(pattern);
      if (message !== undefined)
        report({ message, location: location.child(["patternProperties", pattern]).key() });
    }
  },
});

const explanations = new Map<string, string | undefined>();

/** Explains why a pattern takes more than linear time; undefined if it does not. */
function explainIfSlow(pattern: string): string | undefined {
  // Contracts repeat a few patterns hundreds of times.
  if (!explanations.has(pattern)) explanations.set(pattern, analyze(pattern));
  return explanations.get(pattern);
}

/** Without time limits, the result does not depend on the machine. recheck limits its steps too. */
const limits = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  // For a longer pattern, searching an attack takes a fraction of the time that an analysis of its automaton takes.
  maxPatternSize: 100,
};

function analyze(pattern: string): string | undefined {
  // JSON Schema validators compile patterns with the flag `u`.
  const result = loadRecheck().checkSync(pattern, "u", limits);
  switch (result.status) {
    case "safe":
      return undefined;
    case "unknown":
      return `The pattern cannot be analyzed (${result.error.kind}). Use a simpler one.`;
    case "vulnerable":
      return `The pattern takes ${result.complexity.type} time, for example for ${result.attack.pattern}. Rewrite it: start with \`^\`, and let no two repetitions match the same characters, as in \`\\d+(?:\\.\\d*)?\` instead of \`\\d*\\.?\\d*\`.`;
  }
}

/** Loads recheck on first use, because it takes a second. */
function loadRecheck(): typeof Recheck {
  // By default it would start a worker, which looks for Java and a native executable. This is read at each check.
  process.env["RECHECK_SYNC_BACKEND"] = "pure";
  return require("recheck") as typeof Recheck;
}
