import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Starts one of the shop's programs in a process of its own and waits until it is ready. */
export async function startProcess(
  program: "web" | "worker",
  environment: Readonly<Record<string, string>>,
): Promise<ChildProcess> {
  const file = fileURLToPath(new URL(`${program}.js`, import.meta.url));
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once("data", () => resolve());
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${program} ended with ${code} before it was ready`)));
  });
  return child;
}
