import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { copyContracts, runScript } from "../../test/copy.js";
import { editJson } from "../../test/edit.js";
import { commitAll, git } from "../../test/git.js";

const main = "change/main.js";
const name = "@paysession/smart-glocal";
const contract = "packages/smart-glocal/openapi.json";
const written = ".changeset/contract-smart-glocal.md";

/** Two are enough, and the smaller ones are faster. */
const providers = ["komoju", "smart-glocal"];

interface Document {
  paths: Record<string, Record<string, { description: string }>>;
  components: { schemas: Record<string, { properties: Record<string, object> }> };
}

function changesets(copy: string): string[] {
  return readdirSync(join(copy, ".changeset")).filter((file) => file.endsWith(".md") && file !== "README.md");
}

/** A repository in which every provider was released as 1.0.0 and nothing is pending. */
function released(): string {
  const copy = copyContracts(...providers);
  for (const file of changesets(copy)) rmSync(join(copy, ".changeset", file));
  for (const provider of providers) setVersion(copy, provider, "1.0.0");
  shrink(copy);
  commitAll(copy, ...providers.map((provider) => `@paysession/${provider}@1.0.0`));
  return copy;
}

/** Leaves of a contract one operation and what it refers to: enough to compare, and fast. */
function shrink(copy: string): void {
  editJson<Record<string, unknown> & Document>(copy, contract, (document) => {
    document.paths = { "/session/create": document.paths["/session/create"] ?? {} };
    document["webhooks"] = {};
    const { schemas } = document.components;
    const reached = new Set<string>();
    const visit = (node: unknown): void => {
      for (const [, name = ""] of JSON.stringify(node).matchAll(/#\/components\/schemas\/(\w+)/g)) {
        if (reached.has(name)) continue;
        reached.add(name);
        visit(schemas[name]);
      }
    };
    visit([document.paths, { ...document.components, schemas: {} }]);
    document.components.schemas = Object.fromEntries(
      Object.entries(schemas).filter(([name]) => reached.has(name)),
    );
  });
}

function setVersion(copy: string, provider: string, version: string): void {
  editJson<{ version: string }>(copy, `packages/${provider}/package.json`, (about) => {
    about.version = version;
  });
}

function removeMember(copy: string): void {
  editJson<Document>(copy, contract, ({ components }) => {
    delete components.schemas["Session"]?.properties["created_at"];
  });
}

function addMember(copy: string): void {
  editJson<Document>(copy, contract, ({ components }) => {
    const session = components.schemas["Session"];
    if (session === undefined) throw new Error("The contract has no Session.");
    session.properties["mood"] = { type: "string" };
  });
}

function describeAnew(copy: string): void {
  editJson<Document>(copy, contract, ({ paths }) => {
    const operation = paths["/session/create"]?.["post"];
    if (operation === undefined) throw new Error("The contract has no createSession.");
    operation.description = "Creates one.";
  });
}

function write(copy: string, bump: string): void {
  writeFileSync(
    join(copy, ".changeset/by-hand.md"),
    `---\n"${name}": ${bump}\n"paysession": ${bump}\n---\n\nAs told.\n`,
  );
}

it("before the first release, every provider must be in some changeset, whatever its bump", () => {
  const copy = copyContracts(...providers);
  expect(runScript(copy, main, "--check").status).toBe(0);
  for (const file of changesets(copy)) rmSync(join(copy, ".changeset", file));
  const { status, stderr } = runScript(copy, main, "--check");
  expect(status).toBe(1);
  expect(stderr).toContain(
    `${name} was never released and no changeset names it. Run \`pnpm contract-change\``,
  );
  expect(runScript(copy, main).stdout).toContain(`${name}: wrote ${written}, minor.`);
  expect(readFileSync(join(copy, written), "utf8")).toContain(`"${name}": minor`);
  expect(runScript(copy, main, "--check").status).toBe(0);
  write(copy, "patch");
  rmSync(join(copy, written));
  expect(runScript(copy, main, "--check").status).toBe(0);
});

it("asks for nothing where nothing changed since the release", () => {
  const copy = released();
  expect(runScript(copy, main, "--check").status).toBe(0);
  expect(runScript(copy, main).stdout).toContain(`${name}: nothing changed since ${name}@1.0.0.`);
  expect(changesets(copy)).toEqual([]);
});

it.each([
  ["major", removeMember],
  ["minor", addMember],
  ["patch", describeAnew],
])("writes the smallest lawful bump: %s", (bump, change) => {
  const copy = released();
  change(copy);
  const refused = runScript(copy, main, "--check");
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain(
    `${name} has no changeset, but its contract changed since ${name}@1.0.0 by what is at least a ${bump} release. Run \`pnpm contract-change\``,
  );
  expect(refused.stderr).not.toContain("komoju");
  expect(runScript(copy, main).stdout).toContain(`wrote ${written}, ${bump}`);
  expect(changesets(copy)).toEqual(["contract-smart-glocal.md"]);
  expect(readFileSync(join(copy, written), "utf8")).toContain(`"${name}": ${bump}`);
  expect(runScript(copy, main, "--check").status).toBe(0);
});

it("tells breaks first, then what is new, and counts mere words", () => {
  const copy = released();
  removeMember(copy);
  addMember(copy);
  describeAnew(copy);
  runScript(copy, main);
  expect(readFileSync(join(copy, written), "utf8")).toMatch(
    /^---\n"@paysession\/smart-glocal": major\n"paysession": major\n---\n\n.*: \d+ breaks?, \d+ additions?\.\n\nBreaks callers:\n\n- .*`Session\.created_at` was removed\n[^]*Adds:\n\n(?:- .*`Session\.mood` is new\n)+\n\d+ changes? of the documentation\.\n$/,
  );
});

it("writes its changeset anew when the contract goes on changing", () => {
  const copy = released();
  addMember(copy);
  runScript(copy, main);
  removeMember(copy);
  const { status, stderr } = runScript(copy, main, "--check");
  expect(status).toBe(1);
  expect(stderr).toContain(`${name} is bumped by minor only (${written}), but its contract changed`);
  runScript(copy, main);
  expect(readFileSync(join(copy, written), "utf8")).toContain(`"${name}": major`);
  expect(runScript(copy, main, "--check").status).toBe(0);
});

it("leaves a change to a changeset by hand that is large enough, and adds to one that is not", () => {
  const copy = released();
  addMember(copy);
  write(copy, "patch");
  expect(runScript(copy, main, "--check").stderr).toContain(
    "is bumped by patch only (.changeset/by-hand.md)",
  );
  write(copy, "major");
  expect(runScript(copy, main, "--check").status).toBe(0);
  expect(runScript(copy, main).stdout).toContain(`${name}: .changeset/by-hand.md covers it with major`);
  expect(existsSync(join(copy, written))).toBe(false);
  write(copy, "patch");
  expect(runScript(copy, main).stdout).toContain(`wrote ${written}, minor`);
  expect(runScript(copy, main, "--check").status).toBe(0);
});

it("demands that the façade, which shows its users the types, is bumped as far", () => {
  const copy = released();
  removeMember(copy);
  writeFileSync(join(copy, ".changeset/by-hand.md"), `---\n"${name}": major\n---\n\nAs told.\n`);
  const { status, stderr } = runScript(copy, main, "--check");
  expect(status).toBe(1);
  expect(stderr).toContain(
    `paysession shows its users the types of ${name}, so a changeset must bump it by at least major too`,
  );
  runScript(copy, main);
  expect(readFileSync(join(copy, written), "utf8")).toContain('"paysession": major');
  expect(runScript(copy, main, "--check").status).toBe(0);
});

it("is content once the version is raised as far, as changesets does before a release", () => {
  const copy = released();
  addMember(copy);
  setVersion(copy, "smart-glocal", "1.0.1");
  expect(runScript(copy, main, "--check").status).toBe(1);
  setVersion(copy, "smart-glocal", "1.1.0");
  expect(runScript(copy, main, "--check").status).toBe(0);
  expect(runScript(copy, main).stdout).toContain(`${name}: its version is raised already.`);
});

it("--since compares with another ref", () => {
  const copy = released();
  removeMember(copy);
  commitAll(copy, "later");
  expect(runScript(copy, main, "--check").status).toBe(1);
  expect(runScript(copy, main, "--check", "--since", "later").status).toBe(0);
  expect(runScript(copy, main, "--since", "nowhere").stderr).toContain("git knows no nowhere here");
});

it("passes in a shallow clone without tags, and says that it did not look", () => {
  const copy = released();
  removeMember(copy);
  commitAll(copy);
  const clone = mkdtempSync(join(tmpdir(), "paysession-clone-"));
  onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
  git(tmpdir(), "clone", "--quiet", "--depth", "1", "--no-tags", pathToFileURL(copy).href, clone);
  expect(git(clone, "tag")).toBe("");
  cpSync(join(copy, "scripts/dist"), join(clone, "scripts/dist"), { recursive: true });
  const modules = join(clone, "scripts/node_modules");
  if (!existsSync(modules)) symlinkSync(join(copy, "scripts/node_modules"), modules, "junction");
  const { status, stdout } = runScript(clone, main, "--check");
  expect(status).toBe(0);
  expect(stdout).toContain(`${name} was not checked: this clone has no tag ${name}@1.0.0.`);
});

it.each([
  ["no front matter at all", /by-hand\.md says for no package how large its change is/],
  [`---\n"${name}": huge\n---\n`, /by-hand\.md has huge for @paysession\/smart-glocal/],
])("refuses the changeset %j", (text, message) => {
  const copy = copyContracts(...providers);
  writeFileSync(join(copy, ".changeset/by-hand.md"), text);
  const { status, stderr } = runScript(copy, main, "--check");
  expect(stderr).toMatch(message);
  expect(status).toBe(1);
});
