import { PaysessionError } from "@paysession/core";

/** What a sweep found. The counts after `checked` add up to it. */
export interface SweepReport {
  /** Events and objects that were compared with the inbox. */
  readonly checked: number;
  /** Those that were missing and have been handled by `onMissed`. */
  readonly missed: number;
  readonly alreadyHandled: number;
  /** Those that another process is handling at this moment. */
  readonly busy: number;
  /** Those that could not be handled; `onError` received the errors. The next sweep finds them again. */
  readonly failed: number;
}

/**
 * A sweep ended early, because the provider's records or the inbox could not be read or because it was aborted. `cause` is
 * the reason. What had been handled by then is in `report` and is not handled again by the next sweep.
 */
export class SweepError extends PaysessionError {
  override readonly name = "SweepError";
  readonly code = "sweep_incomplete" as const;
  /** What was done before. */
  readonly report: SweepReport;

  constructor(report: SweepReport, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The sweep ended after ${report.checked} records: ${reason}`, { cause });
    this.report = report;
  }
}
