/** Says which members an extension must not have, with those it may have; undefined if there is nothing to say. */
export function unknownMembers(name: string, value: object, allowed: readonly string[]): string | undefined {
  const unknown = Object.keys(value).filter((key) => !allowed.includes(key));
  if (unknown.length === 0) return undefined;
  return `\`${name}\` has no member \`${unknown.join("`, `")}\`. Its members are: ${allowed.join(", ")}.`;
}

export function isPositiveInteger(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0;
}
