import { UsageError } from "@paysession/core";

/** A key or token, or a function that gives one. The function is asked for every attempt, so secrets may be rotated. */
export type Secret = string | (() => string | Promise<string>);

/**
 * Checks a secret as far as it is known, and gives a function that hands it on, asked for and checked again. A string is
 * handed on at once, as there is nothing to wait for.
 *
 * @param name What it is called in messages, which never hold the secret itself.
 * @param form What it may be made of; left out, any visible ASCII characters.
 * @throws UsageError for a string that cannot be one.
 */
export function readSecret(
  secret: Secret,
  name: string,
  form: RegExp = /^[\x21-\x7e]+$/,
): (use: (secret: string) => void) => void | Promise<void> {
  if (typeof secret === "function") return async (use) => use(check(await secret(), name, form));
  const checked = check(secret, name, form);
  return (use) => use(checked);
}

function check(secret: unknown, name: string, form: RegExp): string {
  if (typeof secret !== "string") throw new UsageError(`${name} must be a string, not ${typeof secret}`);
  if (secret === "") throw new UsageError(`${name} is empty`);
  if (!form.test(secret))
    throw new UsageError(`${name} holds a character that it cannot have, such as a blank or line break`);
  return secret;
}
