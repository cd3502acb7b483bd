import { createConfig, lintFromString } from "@redocly/openapi-core";
import { stringify } from "yaml";
import { house } from "../src/spec-rules/plugin.js";

/** What one of the house's rules has to say of a contract. */
export async function messagesOf(rule: string, document: object): Promise<string[]> {
  const config = await createConfig({ rules: { [rule]: "error" } }, { plugins: [house] });
  const source = stringify(document, { aliasDuplicateObjects: false });
  const problems = await lintFromString({ source, config });
  return problems.map(({ message }) => message);
}
