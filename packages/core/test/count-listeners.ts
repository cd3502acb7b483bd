/** Counts the listeners on a signal that have been added and not removed. Call it before any is added. */
export function countListeners(signal: AbortSignal): () => number {
  const { addEventListener, removeEventListener } = signal;
  let count = 0;
  signal.addEventListener = (...event: Parameters<typeof addEventListener>) => {
    count++;
    addEventListener.apply(signal, event);
  };
  signal.removeEventListener = (...event: Parameters<typeof removeEventListener>) => {
    count--;
    removeEventListener.apply(signal, event);
  };
  return () => count;
}
