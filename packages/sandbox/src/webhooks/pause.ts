/** For each signal, the functions that end its current pauses. */
const pausesBySignal = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Waits for a number of milliseconds, or until the signal is aborted. However many pauses a signal has at once, it gets one
 * listener.
 */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted === true) return Promise.resolve();
  const pauses = signal && pausesOf(signal);
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      pauses?.delete(end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    pauses?.add(end);
  });
}

function pausesOf(signal: AbortSignal): Set<() => void> {
  const known = pausesBySignal.get(signal);
  if (known !== undefined) return known;
  const pauses = new Set<() => void>();
  pausesBySignal.set(signal, pauses);
  const endAll = (): void => {
    for (const end of [...pauses]) end();
  };
  signal.addEventListener("abort", endAll, { once: true });
  return pauses;
}
