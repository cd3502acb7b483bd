// What the types cost a consumer who calls ten operations of each provider: time and instantiations of a type check,
// for each compiler, beside a program that calls `fetch` and nothing else. Compilers come from the npm registry.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const compilers = ["5.9.3", "6.0.3", "7.0.2"];
const programs = ["fetch", "gr4vy", "komoju", "smart-glocal", "all"];
const runs = 5;
const types = fileURLToPath(new URL("types", import.meta.url));

console.log("| TypeScript | Program | Instantiations | Types | Check, median | against fetch |");
console.log("| --- | --- | ---: | ---: | ---: | ---: |");
for (const version of compilers) {
  let base = 0;
  for (const program of programs) {
    const measured = Array.from({ length: runs }, () => check(version, program));
    const [first] = measured;
    const time = median(measured.map(({ time }) => time));
    base ||= time;
    const ratio = (time / base).toFixed(2);
    console.log(
      `| ${version} | ${program} | ${first.instantiations} | ${first.types} | ${time.toFixed(3)} s | ${ratio} |`,
    );
  }
}

function check(version, program) {
  const folder = mkdtempSync(join(types, ".check-"));
  try {
    const config = { extends: "../tsconfig.json", files: [`../${program}.ts`], include: [] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const compiler = ["exec", "--yes", "--prefer-offline", `--package=typescript@${version}`, "--", "tsc"];
    // From outside the workspace, whose own compilers npm would take for the one that is asked for.
    const { stdout, status } = spawnSync("npm", [...compiler, "-p", folder, "--extendedDiagnostics"], {
      cwd: tmpdir(),
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    if (status !== 0) throw new Error(`TypeScript ${version} refuses ${program}:\n${stdout}`);
    const figure = (name) =>
      Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1] ?? Number.NaN);
    return { instantiations: figure("Instantiations"), types: figure("Types"), time: figure("Check time") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
