import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The line that the sandbox prints with `--json`. */
export interface SandboxProviders {
  gr4vy: { url: string; credentials: { privateKey: string } };
  komoju: { url: string; credentials: { secretKey: string } };
  "smart-glocal": { url: string; credentials: { project: string; privateKey: string } };
}

/** Starts the sandbox in a separate process, on a free port, and waits until it is ready. */
export async function startSandbox(): Promise<{ providers: SandboxProviders; stop: () => void }> {
  const cli = fileURLToPath(new URL("cli/cli.js", import.meta.resolve("@paysession/sandbox")));
  const child = spawn(process.execPath, [cli, "--port", "0", "--json"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const stop = (): void => void child.kill();
  process.once("exit", stop);
  for await (const line of createInterface(child.stdout)) {
    return { providers: JSON.parse(line) as SandboxProviders, stop };
  }
  throw new Error("The sandbox stopped before it was ready");
}
