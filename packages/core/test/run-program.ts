import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export interface ProgramEnd {
  /** The exit code. */
  code: number;
  stdout: string;
  stderr: string;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const built = join(root, "node_modules", ".test-build");

let builds: { index: string } | undefined;

/** Compiles the package as it is now, once per run; what `dist` holds may be older. */
function build(): { index: string } {
  if (builds === undefined) {
    const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
    const tsc = join(dirname(manifest), "bin", "tsc");
    execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", built], { cwd: root });
    builds = { index: join(built, "index.js") };
  }
  return builds;
}

/**
 * Runs a program in a process of its own, because what is tested may end the process.
 *
 * @param source An ES module; `paysession` stands for the package's exports, and `url` for the given address.
 */
export function runProgram(source: string, url: string): Promise<ProgramEnd> {
  const { index } = build();
  const folder = mkdtempSync(join(built, "program-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "main.mjs");
  const head = `import * as paysession from ${JSON.stringify(index)};\nconst url = ${JSON.stringify(url)};\n`;
  writeFileSync(file, head + source);
  return new Promise((resolve) => {
    execFile(process.execPath, [file], { timeout: 50_000 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? -1), stdout, stderr });
    });
  });
}
