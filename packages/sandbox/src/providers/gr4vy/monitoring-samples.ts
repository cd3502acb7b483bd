import type { MonitoringMetricRequest, MonitoringSample, Transaction } from "@paysession/gr4vy";
import { timestamp } from "./formats.js";
import { isAuthorized, matchesFilters } from "./metrics.js";
import { readDuration } from "./time-range.js";

/** What a metric measures, and when it alerts. */
export type MetricPolicies = Pick<MonitoringMetricRequest, "spec" | "alerting_policy" | "incident_policy">;

/** A time in which a metric is unhealthy, in milliseconds since 1970. */
export interface Incident {
  readonly start: number;
  /** Undefined while it is open. */
  readonly end: number | undefined;
}

/** Milliseconds between samples. Gr4vy does not document how often it takes them. */
export const sampleInterval = 3_600_000;

/** The most samples of a metric that are looked at. */
const maxSamples = 24 * 31;

/**
 * Computes the samples that a metric has taken, one at each full hour: the share of authorized transactions in the time that
 * its range covers, which is the hour before by default.
 *
 * @param since When the metric was created, in milliseconds since 1970.
 */
export function takeSamples(
  { spec, alerting_policy, incident_policy }: MetricPolicies,
  transactions: readonly Transaction[],
  since: number,
  now: number,
): { readonly samples: MonitoringSample[]; readonly incidents: Incident[] } {
  const { filters } = spec.params;
  const covered = readDuration(filters.datetime_range) ?? sampleInterval;
  const found = transactions
    .filter((transaction) => matchesFilters(transaction, { ...filters }))
    .map((transaction) => ({
      at: Date.parse(transaction.created_at),
      authorized: isAuthorized(transaction),
    }));
  const last = Math.floor(now / sampleInterval);
  const first = Math.max(Math.floor(since / sampleInterval) + 1, last - maxSamples + 1);
  const measured = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const at = (first + index) * sampleInterval;
    const counted = found.filter((one) => one.at >= at - covered && one.at < at);
    const value =
      counted.length === 0 ? null : counted.filter(({ authorized }) => authorized).length / counted.length;
    return { at, value, healthy: isHealthy(value, alerting_policy) };
  });
  const incidents = findIncidents(measured, incident_policy);
  const samples = measured.map(({ at, value, healthy }) => ({
    timestamp: timestamp(new Date(at)),
    value,
    healthy,
    incident_related: incidents.some(({ start, end = Infinity }) => at >= start && at < end),
  }));
  return { samples, incidents };
}

/** Whether a value is within an alerting policy; null if there is no value or no policy. */
function isHealthy(value: number | null, policy: MetricPolicies["alerting_policy"]): boolean | null {
  if (value === null || policy === null) return null;
  const { alert_gt, alert_lt } = policy.params;
  const isAbove = alert_gt !== undefined && alert_gt !== null && value > Number(alert_gt);
  const isBelow = alert_lt !== undefined && alert_lt !== null && value < Number(alert_lt);
  return !isAbove && !isBelow;
}

/** Finds incidents: each begins and ends after a number of unhealthy or healthy samples in a row. Others are ignored. */
function findIncidents(
  samples: readonly { readonly at: number; readonly healthy: boolean | null }[],
  policy: MetricPolicies["incident_policy"],
): Incident[] {
  if (policy === null) return [];
  const { create_after_n, close_after_n } = policy.params;
  const incidents: Incident[] = [];
  let start: number | undefined;
  let streak = 0;
  for (const { at, healthy } of samples) {
    if (healthy === null) continue;
    streak = healthy === (start !== undefined) ? streak + 1 : 0;
    if (start === undefined && streak >= create_after_n) [start, streak] = [at, 0];
    else if (start !== undefined && streak >= close_after_n) {
      incidents.push({ start, end: at });
      [start, streak] = [undefined, 0];
    }
  }
  return start === undefined ? incidents : [...incidents, { start, end: undefined }];
}
