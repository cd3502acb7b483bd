/** Remembers which notifications have been handled. */
export interface DedupeStore {
  /**
   * Claims a key. Gives false when it is claimed already. It must decide at once for all processes, such as by
   * `INSERT … ON CONFLICT DO NOTHING` or by Redis' `SET … NX`.
   */
  claim(key: string): boolean | Promise<boolean>;
  /** Gives a claim back, because handling has failed. */
  release(key: string): void | Promise<void>;
}

/**
 * Handles a notification unless it has been handled: providers send the same one more than once. When handling fails,
 * the claim is given back and the error is thrown on, so that the provider's next attempt is handled.
 *
 * @example
 * const received = await receiveWebhook(request, { secret });
 * await dedupe(store, received, async ({ event }) => book(event));
 *
 * @returns Whether it was handled now.
 */
export async function dedupe<Notification extends { readonly key: string }>(
  store: DedupeStore,
  notification: Notification,
  handle: (notification: Notification) => void | Promise<void>,
): Promise<boolean> {
  if (!(await store.claim(notification.key))) return false;
  try {
    await handle(notification);
    return true;
  } catch (error) {
    await store.release(notification.key);
    throw error;
  }
}

/**
 * A store for one process, which forgets when the process ends. The oldest keys are dropped when there are too many.
 *
 * @param capacity How many keys it keeps.
 */
export function createMemoryStore(capacity: number = 100_000): DedupeStore {
  const keys = new Set<string>();
  return {
    claim(key) {
      if (keys.has(key)) return false;
      keys.add(key);
      const [oldest] = keys;
      if (keys.size > capacity && oldest !== undefined) keys.delete(oldest);
      return true;
    },
    release(key) {
      keys.delete(key);
    },
  };
}
