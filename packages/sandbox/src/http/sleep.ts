/** @param milliseconds At most 2 147 483 647, the limit of timers. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
