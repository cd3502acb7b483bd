import { UsageError } from "@paysession/core";

/** A key or token, or a function that returns it. A function is called for every attempt, so secrets can be rotated. */
export type Secret = string | (() => string | Promise<string>);

/**
 * Validates a secret and returns a function that passes it to a callback. A string is validated immediately and passed
 * synchronously; a function is called, and its result validated, each time.
 *
 * @param name The secret's name in error messages, which never contain the secret itself.
 * @param pattern The characters that are allowed. The default is visible ASCII characters.
 * @throws UsageError if the secret is neither a function nor a string that matches the pattern.
 */
export function readSecret(
  secret: Secret,
  name: string,
  pattern: RegExp = visibleAscii,
): (use: (secret: string) => void) => void | Promise<void> {
  if (typeof secret === "function") return async (use) => use(checkSecret(await secret(), name, pattern));
  const checked = checkSecret(secret, name, pattern);
  return (use) => use(checked);
}

const visibleAscii = /^[\x21-\x7e]+$/;

/**
 * Returns the secret if it is a non-empty string that matches the pattern.
 *
 * @throws UsageError otherwise.
 */
export function checkSecret(secret: unknown, name: string, pattern: RegExp = visibleAscii): string {
  if (typeof secret !== "string") throw new UsageError(`${name} must be a string, not ${typeof secret}`);
  if (secret === "") throw new UsageError(`${name} is empty`);
  if (!pattern.test(secret)) {
    throw new UsageError(`${name} contains a character that is not allowed, such as a space or line break`);
  }
  return secret;
}
