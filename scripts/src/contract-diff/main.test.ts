import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { copySpecsWithScripts, runScript } from "../../test/copy.js";
import { editJson } from "../../test/edit.js";
import { commitAll } from "../../test/git.js";

const main = "contract-diff/main.js";
const file = "packages/smart-glocal/openapi.json";
const only = ["--provider", "smart-glocal"];

interface Document {
  info: { description?: string };
  components: { schemas: Record<string, { required: string[]; properties: Record<string, object> }> };
}

/** Makes callers send one more member, which breaks them. */
function demand(copy: string, member: string): void {
  editJson<Document>(copy, file, ({ components }) => {
    const schema = components.schemas["SessionCreateRequest"];
    if (schema === undefined) throw new Error("The contract has no SessionCreateRequest.");
    schema.properties[member] = { type: "string" };
    schema.required = [...(schema.required ?? []), member];
  });
}

it("calls everything an addition where nothing was released, with git and without", () => {
  const copy = copySpecsWithScripts();
  const words = /smart-glocal: never released, so everything is an addition \(\d+ operations and webhooks\)/;
  expect(runScript(copy, main).stdout).toMatch(words);
  commitAll(copy);
  const { status, stdout } = runScript(copy, main);
  expect(stdout).toMatch(words);
  expect(status).toBe(0);
});

it("compares with the newest tag: by version, not by name or date, and a release above its pre-release", () => {
  const copy = copySpecsWithScripts();
  commitAll(copy, "@paysession/smart-glocal@1.10.0", "@paysession/komoju@7.0.0");
  demand(copy, "purpose");
  commitAll(copy, "@paysession/smart-glocal@1.9.0", "@paysession/smart-glocal@1.10.0-beta.1");
  const { status, stdout } = runScript(copy, main, ...only);
  expect(status).toBe(0);
  expect(stdout).toContain("at least a major release after @paysession/smart-glocal@1.10.0.");
  expect(stdout).toContain(
    "Breaks callers:\n  - createSession (request): `SessionCreateRequest.purpose` is new and must be sent\n",
  );
});

it("says that nothing changed since a ref", () => {
  const copy = copySpecsWithScripts();
  commitAll(copy, "before");
  expect(runScript(copy, main, ...only, "--since", "before").stdout).toBe(
    "smart-glocal: nothing changed since before.\n",
  );
});

it("--json has each change by itself, with its witnesses and the bump", () => {
  const copy = copySpecsWithScripts();
  commitAll(copy);
  demand(copy, "purpose");
  const [found] = JSON.parse(runScript(copy, main, ...only, "--since", "HEAD", "--json").stdout) as unknown[];
  expect(found).toMatchObject({ provider: "smart-glocal", since: "HEAD", level: "breaks", bump: "major" });
  expect((found as { changes: unknown[] }).changes).toEqual([
    {
      level: "breaks",
      subject: "createSession",
      side: "request",
      text: "`SessionCreateRequest.purpose` is new and must be sent",
      witness: "both",
    },
  ]);
});

it("takes the older contract from a file, a folder or a tarball too", () => {
  const copy = copySpecsWithScripts();
  const folder = join(copy, "old/package");
  mkdirSync(folder, { recursive: true });
  cpSync(join(copy, file), join(folder, "openapi.json"));
  execFileSync("tar", ["-czf", "old.tgz", "-C", "old", "package"], { cwd: copy });
  demand(copy, "purpose");
  for (const from of ["old/package/openapi.json", "old/package", "old.tgz"]) {
    const { stdout } = runScript(copy, main, ...only, "--from", from);
    expect(stdout).toContain(`at least a major release after ${from}.`);
  }
});

it("says so where the package is released but the clone has no tag", () => {
  const copy = copySpecsWithScripts();
  editJson<{ version: string }>(copy, "packages/smart-glocal/package.json", (about) => {
    about.version = "1.2.0";
  });
  const { status, stdout } = runScript(copy, main, ...only);
  expect(status).toBe(0);
  expect(stdout).toBe(
    "smart-glocal: not compared, as this clone has no tag @paysession/smart-glocal@1.2.0. `git fetch --tags` gets it.\n",
  );
});

it("refuses what cannot be compared and says why", () => {
  const copy = copySpecsWithScripts();
  commitAll(copy);
  for (const [args, message] of refused) {
    const { status, stderr } = runScript(copy, main, ...args);
    expect(stderr).toMatch(message);
    expect(status).toBe(1);
  }
});

const refused: [args: string[], message: RegExp][] = [
  [["--since", "nowhere"], /git knows no nowhere here.*git fetch --tags/],
  [["--since", "--all"], /--since/],
  [["--provider", "paypal"], /There is no contract specs\/paypal\. There are: .*komoju/],
  [["--from", "x.json"], /--from needs one --provider/],
  [[...only, "--from", "x.json"], /There is no x\.json\. Give a file/],
  [[...only, "--from", "README.md"], /README\.md is not JSON/],
  [[...only, "--from", "package.json"], /package\.json is not an OpenAPI 3\.1 document/],
  [[...only, "--from", "."], /openapi\.json\. Give a file/],
  [[...only, "--from", "a", "--since", "b"], /exclude each other/],
  [["--jsno"], /--jsno.*\n\nUsage/s],
];

it("refuses a current contract that is not there or broken", () => {
  const copy = copySpecsWithScripts();
  writeFileSync(join(copy, file), readFileSync(join(copy, file), "utf8").slice(0, 100));
  expect(runScript(copy, main, ...only).stderr).toMatch(/openapi\.json is not JSON/);
});
