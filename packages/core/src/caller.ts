/** The place in the program that made a call. */
export interface Caller {
  readonly stack?: string;
}

/**
 * Remembers the place that makes a call. Errors are created after the network has answered, when the caller is no longer
 * on the stack. Only V8 can do this cheaply; elsewhere stacks stay as they are.
 *
 * @param method The outermost function of this library; frames above it are left out.
 */
export function captureCaller(method: (...args: never[]) => unknown): Caller {
  const caller: Caller = {};
  (Error as { captureStackTrace?: (target: object, below: unknown) => void }).captureStackTrace?.(
    caller,
    method,
  );
  return caller;
}

/** Appends the caller's frames to an error's stack. */
export function addCaller(error: Error, { stack }: Caller): void {
  const frames = stack?.slice(stack.indexOf("\n") + 1);
  if (frames !== undefined && frames !== "") error.stack = `${error.stack ?? ""}\n${frames}`;
}
