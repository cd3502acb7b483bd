/** Writes down what users can see of the façade, the core and the inbox, so that a change of it is seen in review. See `--help`. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import * as prettier from "prettier";
import { root } from "../contract/repository.js";
import { entriesOf, reportApi } from "./report.js";

const usage = `Usage: pnpm api [--check]

Writes api.md of packages/core, packages/inbox and packages/paysession from the built packages.

  --check  write nothing; exit 1 where a report is not what was built`;

const reported = ["core", "inbox", "paysession"];

const { values } = parseArgs({
  options: { check: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
for (const name of reported) {
  const folder = join(root, "packages", name);
  const file = join(folder, "api.md");
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Parameters<
    typeof entriesOf
  >[1];
  const head = `# What users see of ${manifest.name}\n\nWritten by \`pnpm api\` from the built package.\n\n`;
  const options = await prettier.resolveConfig(join(root, "package.json"));
  const text = await prettier.format(head + reportApi(folder, entriesOf(folder, manifest)), {
    ...options,
    filepath: file,
  });
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (text === before) console.log(`Up to date: packages/${name}/api.md`);
  else if (values.check) {
    console.error(
      `packages/${name}/api.md is not what was built. Look whether users should see the change, run \`pnpm api\` and commit it.`,
    );
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`Wrote packages/${name}/api.md`);
  }
}
