import { watch } from "node:fs";
import { join, sep } from "node:path";

/**
 * Calls `regenerate` for all providers (`undefined`), and then with those whose contracts change, one call at a time,
 * until the signal aborts. A change outside a provider's folder, such as to the rules, touches all of them.
 */
export async function watchContracts(
  base: string,
  signal: AbortSignal,
  regenerate: (providers: string[] | undefined) => Promise<void>,
): Promise<void> {
  const touched = new Set<string | undefined>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void>;
  const flush = (): void => {
    const all = touched.has(undefined);
    const providers = [...touched].filter((provider) => provider !== undefined);
    touched.clear();
    running = running.then(() => regenerate(all ? undefined : providers));
  };
  const watcher = watch(join(base, "specs"), { recursive: true }, (_event, file) => {
    const parts = file?.split(sep) ?? [];
    touched.add(parts.length > 1 ? parts[0] : undefined);
    // Editors save in several steps; one change is one run.
    clearTimeout(timer);
    timer = setTimeout(flush, 50);
  });
  // Only now, so that no change falls between the first run and the watch.
  running = regenerate(undefined);
  await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  watcher.close();
  clearTimeout(timer);
  await running;
}
