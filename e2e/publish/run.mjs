import { spawn } from "node:child_process";

/**
 * Runs a command to its end and gives what it wrote to standard output.
 *
 * @throws Error with all that it wrote, when it fails.
 */
export function run(command, args, { cwd, env = {}, fails = false } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...clean(process.env), ...env },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32" && !command.endsWith(".exe"),
  });
  let stdout = "";
  let all = "";
  child.stdout.on("data", (chunk) => ((stdout += chunk), (all += chunk)));
  child.stderr.on("data", (chunk) => (all += chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      if ((status !== 0) === fails) resolve(fails ? all : stdout);
      else
        reject(
          new Error(
            `${command} ${args.join(" ")} ${fails ? "did not fail" : `ended with ${status}`}:\n${all}`,
          ),
        );
    });
  });
}

/** What an outer npm or pnpm has set would lead the inner ones elsewhere. */
function clean(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(npm|pnpm)_/i.test(name)));
}

/** Takes a step of the rehearsal, and says how long it took. */
export async function step(name, work) {
  const started = performance.now();
  try {
    const result = await work();
    console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
    return result;
  } catch (error) {
    console.error(`\n${name}: FAILED\n${error?.stack ?? error}`);
    throw error;
  }
}
