/** Ends an attempt when its time is over or when the caller aborts. */
export interface Deadline {
  /** Aborts at the first of the two. */
  readonly signal: AbortSignal;
  /** Waits for work that may ignore the signal. Rejects when the deadline ends first. */
  readonly race: <T>(work: PromiseLike<T>) => Promise<T>;
  /** Which of the two it was, if any. */
  readonly ended: () => "timeout" | "aborted" | undefined;
  /** Releases the timer and the caller's signal. */
  readonly stop: () => void;
}

/**
 * Combines a timer and a caller's signal. `AbortSignal.any` and `AbortSignal.timeout` are not used because both live on
 * after the call: a timer for each, and a listener on a signal that may outlast thousands of calls.
 *
 * @param timeout Milliseconds.
 */
export function startDeadline(timeout: number, caller: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const waiting = new Set<() => void>();
  let ended: "timeout" | "aborted" | undefined;
  const end = (why: "timeout" | "aborted"): void => {
    ended ??= why;
    controller.abort();
    for (const interrupt of waiting) interrupt();
  };
  const timer = setTimeout(() => end("timeout"), timeout);
  const unfollow = caller && follow(caller, () => end("aborted"));
  return {
    signal: controller.signal,
    race: (work) =>
      new Promise((resolve, reject) => {
        const interrupt = (): void => reject(new Error("ended"));
        const settle =
          <Value>(act: (value: Value) => void) =>
          (value: Value): void => {
            waiting.delete(interrupt);
            act(value);
          };
        work.then(settle(resolve), settle(reject));
        if (ended === undefined) waiting.add(interrupt);
        else interrupt();
      }),
    ended: () => ended,
    stop: () => {
      clearTimeout(timer);
      unfollow?.();
    },
  };
}

/** For each signal that calls listen to: what to do for each of them when it aborts. */
const followers = new WeakMap<AbortSignal, Set<() => void>>();

function notifyFollowers(this: AbortSignal): void {
  followers.get(this)?.forEach((follower) => follower());
}

/**
 * Listens to a signal with one listener for all the calls that share it; Node warns of a leak from the eleventh on.
 *
 * @returns A function that stops listening.
 */
function follow(signal: AbortSignal, onAbort: () => void): () => void {
  if (signal.aborted) {
    onAbort();
    return () => {};
  }
  const all = followers.get(signal) ?? new Set();
  followers.set(signal, all.add(onAbort));
  if (all.size === 1) signal.addEventListener("abort", notifyFollowers);
  return () => {
    all.delete(onAbort);
    if (all.size === 0) signal.removeEventListener("abort", notifyFollowers);
  };
}

/**
 * Waits.
 *
 * @param delay Milliseconds.
 * @returns False, at once, when the signal aborts first.
 */
export function sleep(delay: number, signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (whole: boolean): void => {
      clearTimeout(timer);
      unfollow?.();
      resolve(whole);
    };
    const timer = setTimeout(() => end(true), delay);
    let unfollow: (() => void) | undefined;
    if (signal !== undefined) unfollow = follow(signal, () => end(false));
  });
}
