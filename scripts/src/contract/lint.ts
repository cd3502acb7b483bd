import { join, relative } from "node:path";
import {
  getLineColLocation,
  lint,
  loadConfig,
  YamlParseError,
  type Config,
  type NormalizedProblem,
} from "@redocly/openapi-core";
import { house } from "../spec-rules/plugin.js";
import { ContainedResolver } from "./contained-resolver.js";
import { findUnreached } from "./reached.js";

/** Something that is wrong in a contract, and where. Lines and columns count from 1. */
export interface ContractProblem {
  file: string;
  line: number;
  column: number;
  message: string;
  rule: string;
}

/** A contract that cannot be used. Its message lists every problem as `file:line:column message (rule)`. */
export class ContractError extends Error {
  override name = "ContractError";
  readonly problems: readonly ContractProblem[];

  constructor(problems: readonly ContractProblem[], base: string) {
    super(problems.map((problem) => describe(problem, base)).join("\n"));
    this.problems = problems;
  }
}

/** The committed rule set. */
export function loadRules(base: string): Promise<Config> {
  return loadConfig({ configPath: join(base, "specs", "redocly.yaml"), plugins: [house] });
}

/** Checks one provider's contract against the rules and returns what is wrong, in the order of files and lines. */
export async function lintContract(
  base: string,
  provider: string,
  rules: Config,
): Promise<ContractProblem[]> {
  try {
    const folder = join(base, "specs", provider);
    const problems = await lint({
      ref: join(folder, "openapi.yaml"),
      config: rules,
      externalRefResolver: new ContainedResolver(folder),
    });
    const located = problems.filter((problem) => !problem.ignored).map(locate);
    // Of files that cannot be read, nothing could be said to be reached.
    if (located.length === 0) located.push(...(await findUnreached(base, provider)));
    // A shared schema is reached by many references, and reported at each.
    const distinct = new Map(located.map((problem) => [JSON.stringify(problem), problem]));
    return [...distinct.values()].sort(
      (a, b) => a.file.localeCompare(b.file, "en") || a.line - b.line || a.column - b.column,
    );
  } catch (error) {
    if (error instanceof YamlParseError) return [asProblem(error)];
    throw error;
  }
}

function locate(problem: NormalizedProblem): ContractProblem {
  const [first] = problem.location;
  const suggestion = problem.suggest.length > 0 ? ` Did you mean ${problem.suggest.join(" or ")}?` : "";
  if (first === undefined) {
    return { file: "", line: 1, column: 1, message: problem.message + suggestion, rule: problem.ruleId };
  }
  const { start } = getLineColLocation(first);
  return {
    file: first.source.absoluteRef,
    line: start.line,
    column: start.col,
    message: problem.message + suggestion,
    rule: problem.ruleId,
  };
}

function asProblem(error: YamlParseError): ContractProblem {
  return {
    file: error.source.absoluteRef,
    line: error.line ?? 1,
    column: error.col ?? 1,
    message: error.message,
    rule: "yaml",
  };
}

function describe({ file, line, column, message, rule }: ContractProblem, base: string): string {
  return `${relative(base, file)}:${line}:${column} ${message} (${rule})`;
}
