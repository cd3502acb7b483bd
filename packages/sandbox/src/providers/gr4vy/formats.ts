/** Formats a time as the provider does: UTC with microseconds and an offset. */
export function timestamp(date: Date): string {
  return date.toISOString().replace("Z", "000+00:00");
}

/** When the records that exist from the beginning were created. It is fixed, so that runs are reproducible. */
export const seededAt: string = timestamp(new Date("2026-01-01T00:00:00Z"));

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Converts a UUID to the form that connectors receive: base 62. */
export function reconciliationId(uuid: string): string {
  let rest = BigInt(`0x${uuid.replaceAll("-", "")}`);
  let text = "";
  for (; rest > 0n; rest /= 62n) text = `${digits[Number(rest % 62n)]}${text}`;
  return text;
}
