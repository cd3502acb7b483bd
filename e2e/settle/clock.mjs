/**
 * Replaces `Date` by a clock that can be moved forward, so that "two days later" takes no time. Clients, `settle` and the
 * sandbox (through its option `now`) all read it; timeouts do not.
 */
export function startClock() {
  const RealDate = globalThis.Date;
  let ahead = 0;
  globalThis.Date = class extends RealDate {
    constructor(...values) {
      super(...(values.length === 0 ? [RealDate.now() + ahead] : values));
    }
    static now() {
      return RealDate.now() + ahead;
    }
  };
  return {
    now: () => new Date(),
    advance: (milliseconds) => void (ahead += milliseconds),
    reset: () => void (ahead = 0),
    stop: () => void (globalThis.Date = RealDate),
  };
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
