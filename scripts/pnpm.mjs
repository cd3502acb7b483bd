// Runs the pnpm that package.json names, with the given arguments, in the repository's root. It needs nothing but Node
// and npm: an installed pnpm of that very version is used as it is, any other case goes through `npm exec`.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const { packageManager, engines } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const version = packageManager.replace("pnpm@", "");

/**
 * @param {string[]} args
 * @returns {Promise<number>} The exit code.
 */
export function pnpm(args) {
  requireNode();
  const [command, ...rest] = [...findPnpm(), ...args];
  const child = spawn(command, rest, {
    cwd: fileURLToPath(root),
    stdio: "inherit",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
    shell: needsShell(command),
  });
  // A terminal signals the whole group, but `kill` reaches only this process.
  const forward = (signal) => child.kill(signal);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

function requireNode() {
  const needed = engines.node.replace(">=", "").split(".").map(Number);
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  console.error(
    `paysession needs Node ${needed.join(".")} or newer, and this is ${process.version}.\n` +
      "Install a newer one (https://nodejs.org, or `nvm install 20`) and run the command again.",
  );
  process.exit(1);
}

function findPnpm() {
  const found = spawnSync("pnpm", ["--version"], { encoding: "utf8", shell: needsShell("pnpm") });
  if (found.stdout?.trim() === version) return ["pnpm"];
  // npm's own script runs without a shell on every platform; outside an npm script its place is not known.
  const npm = /npm-cli\.js$/.test(process.env.npm_execpath ?? "")
    ? [process.execPath, process.env.npm_execpath]
    : ["npm"];
  // Without --prefer-offline every call asks the registry again, and waits more than a minute when there is no network.
  return [
    ...npm,
    "exec",
    "--yes",
    "--prefer-offline",
    "--fetch-retries=1",
    `--package=pnpm@${version}`,
    "--",
    "pnpm",
  ];
}

function needsShell(command) {
  return process.platform === "win32" && !command.endsWith(".exe");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await pnpm(process.argv.slice(2));
}
