/** Whether two JSON values say the same, whatever the order of their members. */
export function equal(a: unknown, b: unknown): boolean {
  return stable(a) === stable(b);
}

/** A JSON text in which members stand in the alphabet's order. */
export function stable(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === "object" && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? "undefined"
  );
}

/** A value as it is shown to people. Long ones are cut. */
export function show(value: unknown): string {
  if (value === undefined) return "none";
  const text = JSON.stringify(value);
  return `\`${text.length > 60 ? `${text.slice(0, 57)}...` : text}\``;
}

/** Several values as they are shown to people. Many are counted. */
export function showAll(values: readonly unknown[]): string {
  const shown = values.slice(0, 6).map(show).join(", ");
  return values.length > 6 ? `${shown} and ${values.length - 6} more` : shown;
}
