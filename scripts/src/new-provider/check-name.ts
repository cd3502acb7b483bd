/**
 * Checks the name of a new provider, which becomes a folder, a package and an identifier.
 *
 * @throws Error if the name is not lower-case words joined by hyphens.
 * @example
 * checkName("my-bank");
 */
export function checkName(name: string): void {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return;
  throw new Error(
    `"${name}" cannot be a package's name: use lower-case words joined by hyphens, such as my-bank.`,
  );
}
