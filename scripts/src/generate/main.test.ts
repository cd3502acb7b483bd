import { spawn } from "node:child_process";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { copySpecsWithScripts, runScript } from "../../test/copy.js";

const main = "generate/main.js";
const schema = "packages/smart-glocal/src/generated/schema.ts";
const amount = "specs/smart-glocal/schemas/amount.yaml";

/** Every generated file of a copy, by name. */
function snapshot(copy: string): Map<string, string> {
  const files = readdirSync(copy, { recursive: true, encoding: "utf8" });
  return new Map(
    files
      .filter((file) =>
        /^packages.*(generated.*\.ts|openapi\.json|origin\.json|README\.md)$|^docs.contracts\.md$/.test(file),
      )
      .map((file) => [file, readFileSync(join(copy, file), "utf8")]),
  );
}

function edit(copy: string, file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(copy, file), "utf8");
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(copy, file), after);
}

/** The smallest contract; `generate:check` sees to all of them. */
const one = ["--provider", "smart-glocal"];

it("makes the same bytes again from nothing", () => {
  const copy = copySpecsWithScripts();
  const committed = snapshot(copy);
  for (const file of committed.keys()) {
    if (file.includes("smart-glocal") && !file.endsWith("README.md")) rmSync(join(copy, file));
  }
  expect(runScript(copy, main, ...one).status).toBe(0);
  expect(snapshot(copy)).toEqual(committed);
});

it("--check lists what is out of date and writes nothing", () => {
  const copy = copySpecsWithScripts();
  writeFileSync(join(copy, schema), "// by hand\n");
  rmSync(join(copy, "packages/smart-glocal/openapi.json"));
  const before = snapshot(copy);
  const { status, stderr } = runScript(copy, main, "--check", ...one);
  expect(status).toBe(1);
  expect(stderr).toContain(
    "packages/smart-glocal/openapi.json\n  packages/smart-glocal/src/generated/schema.ts",
  );
  expect(stderr).not.toContain("komoju");
  expect(snapshot(copy)).toEqual(before);
});

it("--provider does only that one", () => {
  const copy = copySpecsWithScripts();
  edit(copy, amount, "A sum of money.", "A sum.");
  expect(runScript(copy, main, "--check", "--provider", "komoju").status).toBe(0);
  expect(runScript(copy, main, "--check", "--provider", "smart-glocal").status).toBe(1);
  expect(runScript(copy, main, "--provider", "smart-glocal").stdout).toContain(schema);
  expect(runScript(copy, main, "--check", ...one).status).toBe(0);
});

it("a broken contract leaves every output as it was, and is told with file and line", () => {
  const copy = copySpecsWithScripts();
  edit(copy, "specs/komoju/openapi.yaml", /summary: .*/, "summary: Something else");
  edit(copy, amount, "type: integer", "type: intger");
  const before = snapshot(copy);
  const { status, stderr } = runScript(copy, main);
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^specs\/smart-glocal\/schemas\/amount\.yaml:\d+:\d+ `type` can be one of .*intger|integer/m,
  );
  expect(stderr).toContain("Nothing was written.");
  expect(snapshot(copy)).toEqual(before);
});

it.each([
  ["that is not YAML", amount, "required: [amount, currency]", "required: [amount", /amount\.yaml:\d+:\d+ /],
  [
    "that refers to nothing",
    "specs/smart-glocal/responses.yaml",
    "schemas/error.yaml#",
    "schemas/nothing.yaml#",
    /^specs\/smart-glocal\/responses\.yaml:\d+:\d+ Can't resolve/m,
  ],
])("a contract %s is told with file and line", (_, file, from, to, message) => {
  const copy = copySpecsWithScripts();
  edit(copy, file, from, to);
  const { status, stderr } = runScript(copy, main, ...one);
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
});

it.each([
  [["--provider", "paypal"], /There is no contract specs\/paypal\. There are: .*komoju/],
  [["--check", "--watch"], /exclude each other/],
  [["--chek"], /--chek.*\n\nUsage/s],
])("refuses %j and says why", (args, message) => {
  const { status, stderr } = runScript(copySpecsWithScripts(), main, ...args);
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
});

it("--watch regenerates what a changed contract touches, and outlives a broken one", async () => {
  const copy = copySpecsWithScripts();
  const child = spawn(
    process.execPath,
    [join("scripts/dist", main), "--watch", ...one, "--provider", "komoju"],
    { cwd: copy },
  );
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const says = (text: string | RegExp) => vi.waitFor(() => expect(output).toMatch(text), { timeout: 50_000 });

  await says(/Watching specs.*Up to date/s);
  edit(copy, amount, "A sum of money.", "A sum.");
  await says(/Wrote\n.*schema\.ts/s);
  expect(readFileSync(join(copy, schema), "utf8")).toContain("/** A sum. ");
  expect(output).not.toMatch(/Wrote.*komoju/s);

  output = "";
  edit(copy, amount, "type: integer", "type: intger");
  await says("Nothing was written");

  output = "";
  // As an editor saves: a new file in place of the old.
  const mended = readFileSync(join(copy, amount), "utf8")
    .replace("intger", "integer")
    .replace("A sum.", "Some money.");
  writeFileSync(join(copy, `${amount}.new`), mended);
  renameSync(join(copy, `${amount}.new`), join(copy, amount));
  await says("Wrote");
  expect(readFileSync(join(copy, schema), "utf8")).toContain("Some money.");

  child.kill("SIGINT");
  const code = await new Promise((resolve) => child.once("exit", resolve));
  expect(code).toBe(130);
});
