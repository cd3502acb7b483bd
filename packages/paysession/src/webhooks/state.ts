/**
 * Formats the state of an object, such as `komoju:payment:abc:captured`. Bodies are not validated, so parts that are missing
 * or of another type must not end up in it.
 *
 * @param details What else distinguishes states with the same status, such as an amount. Zeros and missing details are
 * left out, so that an object and an event which does not mention them have the same state.
 * @returns undefined without a kind, an ID and a status.
 */
export function formatState(
  provider: string,
  { kind, id, status }: { readonly kind: unknown; readonly id: unknown; readonly status: unknown },
  details: readonly unknown[] = [],
): string | undefined {
  if (!isText(kind) || !isText(id) || !isText(status)) return undefined;
  return [provider, kind, id, status, ...details.filter(isDetail)].join(":");
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isDetail(value: unknown): value is string | number {
  return isText(value) || (typeof value === "number" && value !== 0);
}
