import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../free-port.mjs";

/**
 * Starts worker processes that share a database, and disturbs them until `calm` is called: one after the other is killed
 * with SIGKILL and started again, or suspended for longer than its lease.
 */
export async function startFleet({ size, settings, random }) {
  const ports = await Promise.all(Array.from({ length: size }, freePort));
  const children = await Promise.all(
    ports.map((port, index) => startWorker({ ...settings, port, worker: index })),
  );
  const counts = { killed: 0, suspended: 0 };
  let calm = false;

  const disturbances = (async () => {
    while (!calm) {
      await sleep(500 + random.below(1500));
      if (calm) break;
      const index = random.below(size);
      const child = children[index];
      if (random.chance(0.3)) {
        counts.suspended++;
        child.kill("SIGSTOP");
        await sleep(3000);
        child.kill("SIGCONT");
      } else {
        counts.killed++;
        await end(child);
        children[index] = await startWorker({ ...settings, port: ports[index], worker: index });
      }
    }
  })();

  return {
    counts,
    urls: ports.map((port) => `http://127.0.0.1:${port}`),
    calm: async () => {
      calm = true;
      await disturbances;
    },
    stop: () => Promise.all(children.map(end)),
  };
}

/** Starts a worker and waits until it is ready, again and again if the database is away. */
async function startWorker(settings) {
  for (;;) {
    const child = spawn(process.execPath, [fileURLToPath(new URL("worker.mjs", import.meta.url))], {
      env: { ...process.env, LOSS_WORKER: JSON.stringify(settings) },
      stdio: ["ignore", "pipe", process.env.LOSS_DEBUG === undefined ? "ignore" : "inherit"],
    });
    const ready = await new Promise((resolve) => {
      child.stdout.once("data", () => resolve(true));
      child.once("exit", () => resolve(false));
    });
    if (ready) return child;
    await sleep(200);
  }
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}
