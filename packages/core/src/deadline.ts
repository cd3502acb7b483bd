/** Ends an attempt when its time is over or when the caller says so. */
export interface Deadline {
  /** Aborts at the first of the two. */
  readonly signal: AbortSignal;
  /** Waits for work that may not listen to the signal itself. Rejects when the deadline ends first. */
  readonly race: <T>(work: PromiseLike<T>) => Promise<T>;
  /** Which of the two it was, if any. */
  readonly ended: () => "timeout" | "aborted" | undefined;
  /** Lets go of the timer and of the caller's signal. */
  readonly stop: () => void;
}

/**
 * A timer and a caller's signal in one. `AbortSignal.any` and `AbortSignal.timeout` are not used because both live on
 * after the call: a timer for each, and a listener on a signal that may outlast thousands of calls.
 */
export function startDeadline(timeout: number, caller: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let ended: "timeout" | "aborted" | undefined;
  let interrupt = (): void => {};
  const end = (why: "timeout" | "aborted"): void => {
    ended ??= why;
    controller.abort();
    interrupt();
  };
  const onAbort = (): void => end("aborted");
  const timer = setTimeout(() => end("timeout"), timeout);
  const unfollow = caller && follow(caller, onAbort);
  return {
    signal: controller.signal,
    race: (work) =>
      new Promise((resolve, reject) => {
        const others = interrupt;
        interrupt = () => {
          others();
          reject(new Error("ended"));
        };
        work.then(resolve, reject);
        if (ended !== undefined) interrupt();
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

function tellFollowers(this: AbortSignal): void {
  followers.get(this)?.forEach((follower) => follower());
}

/**
 * Listens to a signal with one listener for all the calls that share it; Node warns of a leak from the eleventh on.
 * Gives the function that stops listening.
 */
function follow(signal: AbortSignal, onAbort: () => void): () => void {
  if (signal.aborted) {
    onAbort();
    return () => {};
  }
  const all = followers.get(signal) ?? new Set();
  followers.set(signal, all.add(onAbort));
  if (all.size === 1) signal.addEventListener("abort", tellFollowers);
  return () => {
    all.delete(onAbort);
    if (all.size === 0) signal.removeEventListener("abort", tellFollowers);
  };
}

/** Waits some milliseconds. Gives false, at once, when the signal aborts first. */
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
