/** Calls a hook. Whatever it throws or rejects with is ignored, because webhooks do not depend on it. */
export function callHook<Values extends readonly unknown[]>(
  hook: (...values: Values) => unknown,
  ...values: Values
): void {
  try {
    Promise.resolve(hook(...values)).catch(() => undefined);
  } catch {
    // As above.
  }
}
