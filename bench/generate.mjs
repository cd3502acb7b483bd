// How long a maintainer waits: from a saved change of one field to the new types; for a full build, cold and from the
// cache; and how generation grows with a contract ten and a hundred times as large. In copies of the repository.
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "paysession-generate-"));
const generator = "scripts/dist/generate/main.js";
const rounds = 5;

try {
  console.log(`Node ${process.version}; medians of ${rounds}`);
  console.log(`One field saved, new types written: ${await measureWatch()} s`);
  const build = ["scripts/pnpm.mjs", "exec", "turbo", "run", "build", "--output-logs=none"];
  const cold = seconds(() => run(root, [...build, "--force"]));
  const cached = seconds(() => run(root, build));
  console.log(`Full build: ${cold} s cold, ${cached} s from the cache`);
  console.log("| Contract | Operations | Generation | against one |");
  console.log("| --- | ---: | ---: | ---: |");
  let base;
  for (const times of [1, 10, 100]) {
    const copy = copyRepository();
    const operations = enlarge(copy, times);
    const time = median(
      Array.from({ length: times === 100 ? 1 : rounds }, () => {
        rmSync(join(copy, "packages/smart-glocal/src/generated"), { recursive: true, force: true });
        return seconds(() => run(copy, [generator, "--provider", "smart-glocal"]));
      }),
    );
    base ??= time;
    console.log(`| x ${times} | ${operations} | ${time} s | ${(time / base).toFixed(1)} |`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function measureWatch() {
  const copy = copyRepository();
  const child = spawn(process.execPath, [generator, "--watch"], {
    cwd: copy,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  const until = async (condition) => {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  try {
    await until(() => said.includes("Up to date"));
    const spec = join(copy, "specs/smart-glocal/schemas/session.yaml");
    const types = join(copy, "packages/smart-glocal/src/generated/schema.ts");
    const times = [];
    for (let round = 0; round < rounds; round++) {
      const text = readFileSync(spec, "utf8");
      const field = `    field${round}:\n      type: string\n      description: One more.\n    finished_at:\n`;
      const started = performance.now();
      writeFileSync(spec, text.replace("    finished_at:\n", field));
      await until(() => readFileSync(types, "utf8").includes(`field${round}`));
      times.push(Number(((performance.now() - started) / 1000).toFixed(2)));
      // The watch settles before the next change.
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    return median(times);
  } finally {
    child.kill();
  }
}

function copyRepository() {
  const copy = mkdtempSync(join(scratch, "copy-"));
  const skipped = /[\\/](node_modules|dist|\.git|\.turbo|\.cache)$/;
  cpSync(root, copy, { recursive: true, filter: (source) => !skipped.test(source) });
  cpSync(join(root, "scripts/dist"), join(copy, "scripts/dist"), { recursive: true });
  symlinkSync(join(root, "scripts/node_modules"), join(copy, "scripts/node_modules"), "junction");
  return copy;
}

/** Puts a contract beside itself so many times, with other names. Gives how many operations it has then. */
function enlarge(copy, times) {
  const folder = join(copy, "specs/smart-glocal");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "openapi.yaml")
    .map((entry) => join(entry.parentPath, entry.name))
    // Webhooks are told apart by their names, which cannot be others.
    .filter((file) => !file.includes("webhook"));
  const main = join(folder, "openapi.yaml");
  const text = readFileSync(main, "utf8");
  const [, paths] = /^paths:\n((?: .*\n)+)/m.exec(text);
  let added = "";
  for (let number = 1; number < times; number++) {
    for (const file of files) {
      const target = join(folder, `copy${number}`, file.slice(folder.length));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(
        target,
        readFileSync(file, "utf8")
          .replace(/^WebhookSignature:\n(?: .*\n)+/m, "")
          .replace(/^(\w+):/gm, `$1${number}:`)
          .replace(/#\/(\w+)/g, `#/$1${number}`)
          .replace(/(operationId|^ +operation): (\w+)/gm, `$1: $2${number}`),
      );
    }
    added += paths
      .replace(/^ {2}\//gm, `  /copy${number}/`)
      .replace(/\$ref: (\S+?)#\/(\w+)/g, `$ref: copy${number}/$1#/$2${number}`);
  }
  writeFileSync(main, text.replace(paths, paths + added));
  return (paths.match(/^ {2}\//gm) ?? []).length * times;
}

function run(cwd, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} failed:\n${(stdout + stderr).slice(0, 3000)}`);
}

function seconds(work) {
  const started = performance.now();
  work();
  return Number(((performance.now() - started) / 1000).toFixed(2));
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
