import type { MonitoringIncident, MonitoringMetric } from "@paysession/gr4vy";
import { creatorOf } from "../caller.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { accountOf, type AccountContext } from "../merchant-account.js";
import { takeSamples, type MetricPolicies } from "../monitoring-samples.js";
import type { Notify } from "../notifications.js";
import { pageOf } from "../pagination.js";
import { created, missing, ok } from "../results.js";
import { isInRange, readTimeRange } from "../time-range.js";
import { AccountRecords } from "./account-records.js";
import type { Transactions } from "./transactions.js";

/** A metric, and what it measures. */
interface MetricEntry {
  readonly metric: MonitoringMetric;
  policies: MetricPolicies;
  /** When its policies last changed; samples before are not judged again. Milliseconds since 1970. */
  since: number;
}

/**
 * Metrics that are watched, and their incidents. Samples follow from transactions; incidents are applied lazily, when metrics
 * or incidents are read.
 */
export class Monitoring {
  readonly #metrics = new AccountRecords<MetricEntry>("metric");
  readonly #incidents = new AccountRecords<MonitoringIncident>("incident");
  readonly #notify: Notify;
  readonly #transactions: Transactions;

  constructor(notify: Notify, transactions: Transactions) {
    this.#notify = notify;
    this.#transactions = transactions;
  }

  handlers(): Pick<
    Gr4vyHandlers,
    | "createMonitoringMetric"
    | "listMonitoringMetrics"
    | "updateMonitoringMetric"
    | "getMonitoringMetric"
    | "deleteMonitoringMetric"
    | "listMonitoringMetricIncidents"
    | "listMonitoringIncidents"
    | "getMonitoringIncident"
    | "updateMonitoringIncident"
  > {
    return {
      createMonitoringMetric: (request) => this.#create(request),

      listMonitoringMetrics: (request) => {
        const { search, samples_timestamp_interval: interval, cursor, limit = 5 } = request.query;
        const page = pageOf(
          this.#metrics
            .list(request)
            .map(({ metric }) => metric)
            .filter(({ display_name }) => display_name.toLowerCase().includes((search ?? "").toLowerCase())),
          { query: { cursor, limit } },
        );
        if ("refused" in page) return page;
        const items = page.body.items.map((metric) => this.#show(metric, interval, request));
        return ok({ ...page.body, items });
      },

      updateMonitoringMetric: this.#metrics.on(
        "metric_id",
        (entry, request: RequestOf<"updateMonitoringMetric">) => {
          const { metric } = entry;
          this.#closeAll(metric, request);
          const { display_name, alerting_policy, incident_policy } = request.body;
          const now = timestamp(request.now);
          metric.alerting_policy_updated_at = now;
          metric.incident_policy_updated_at = now;
          Object.assign(metric, { display_name, alerting_policy, incident_policy, updated_at: now });
          entry.policies = { ...entry.policies, alerting_policy, incident_policy };
          entry.since = request.now.getTime();
          return ok(metric);
        },
      ),

      getMonitoringMetric: this.#metrics.on(
        "metric_id",
        ({ metric }, request: RequestOf<"getMonitoringMetric">) =>
          ok(this.#show(metric, request.query.samples_timestamp_interval, request)),
      ),

      deleteMonitoringMetric: this.#metrics.on(
        "metric_id",
        ({ metric }, request: RequestOf<"deleteMonitoringMetric">) => {
          this.#closeAll(metric, request);
          this.#metrics.delete(metric.id);
          return ok(null);
        },
      ),

      listMonitoringMetricIncidents: (request) => {
        const { metric_id } = request.path;
        if (this.#metrics.find(request, metric_id) === undefined) return missing("metric", metric_id);
        const found = this.#list(request, request.query.timestamp_interval);
        return pageOf(
          found.filter((incident) => incident.metric_id === metric_id),
          request,
        );
      },

      listMonitoringIncidents: (request) =>
        pageOf(this.#list(request, request.query.timestamp_interval), request),

      getMonitoringIncident: (request) => {
        const { incident_id } = request.path;
        this.#update(request);
        const incident = this.#incidents.find(request, incident_id);
        return incident === undefined ? missing("incident", incident_id) : ok(incident);
      },

      updateMonitoringIncident: this.#incidents.on(
        "incident_id",
        (incident, { body, now }: RequestOf<"updateMonitoringIncident">) => {
          incident.notes = body.notes;
          incident.updated_at = timestamp(now);
          return ok(incident);
        },
      ),
    };
  }

  #create(request: RequestOf<"createMonitoringMetric">): {
    readonly status: 201;
    readonly body: MonitoringMetric;
  } {
    const { display_name, spec, alerting_policy, incident_policy } = request.body;
    const now = timestamp(request.now);
    const creator = creatorOf(request);
    const metric: MonitoringMetric = {
      type: "monitoring.metric",
      id: request.ids.uuid(),
      merchant_account_id: accountOf(request),
      display_name,
      spec: { ...spec },
      alerting_policy: alerting_policy && { ...alerting_policy },
      alerting_policy_updated_at: now,
      incident_policy: incident_policy && { ...incident_policy },
      incident_policy_updated_at: now,
      created_at: now,
      creator_id: creator.id,
      creator_display_name: creator.name,
      creator_type: "private_key",
      updated_at: now,
      samples_view: null,
    };
    const policies = { spec, alerting_policy, incident_policy };
    this.#metrics.add(request, metric.id, { metric, policies, since: request.now.getTime() });
    return created(metric);
  }

  /** Returns a metric with its samples of an interval; without samples if the request names none. */
  #show(
    metric: MonitoringMetric,
    interval: string | null | undefined,
    request: AccountContext,
  ): MonitoringMetric {
    this.#update(request);
    const entry = this.#metrics.find(request, metric.id);
    if (!interval || entry === undefined) return metric;
    const range = readTimeRange(interval, request.now);
    const since = Date.parse(metric.created_at);
    const { samples } = this.#sample({ ...entry, since }, request);
    return { ...metric, samples_view: samples.filter((one) => isInRange(one.timestamp, range)) };
  }

  /** Lists the incidents of an interval. */
  #list(request: AccountContext, interval: string | null | undefined): MonitoringIncident[] {
    this.#update(request);
    const range = interval ? readTimeRange(interval, request.now) : undefined;
    return this.#incidents.list(request).filter(({ created_at }) => isInRange(created_at, range));
  }

  /** Opens and closes the incidents that follow from the transactions so far. */
  #update(request: AccountContext): void {
    for (const entry of this.#metrics.list(request)) {
      for (const { start, end } of this.#sample(entry, request).incidents) {
        const incident = this.#findIncident(entry, start, request) ?? this.#open(entry, start, request);
        if (end !== undefined) this.#close(incident, new Date(end), request);
      }
    }
  }

  /** Closes the incidents of a metric that is deleted or gets other policies. The sandbox's choice. */
  #closeAll(metric: MonitoringMetric, request: AccountContext): void {
    this.#update(request);
    for (const incident of this.#incidents.list(request)) {
      if (incident.metric_id === metric.id) this.#close(incident, request.now, request);
    }
  }

  #close(incident: MonitoringIncident, at: Date, request: AccountContext): void {
    if (incident.closed_at !== null) return;
    incident.closed_at = timestamp(at);
    incident.updated_at = incident.closed_at;
    this.#notify(request, "monitoring.incident.closed", incident);
  }

  #open({ metric, policies }: MetricEntry, start: number, request: AccountContext): MonitoringIncident {
    const at = timestamp(new Date(start));
    const { alerting_policy, incident_policy, spec } = policies;
    const incident: MonitoringIncident = {
      type: "monitoring.incident",
      id: request.ids.uuid(),
      metric_id: metric.id,
      merchant_account_id: metric.merchant_account_id,
      display_name: metric.display_name,
      spec: { ...spec },
      alerting_policy: alerting_policy && { ...alerting_policy },
      incident_policy: incident_policy && { ...incident_policy },
      notes: null,
      created_at: at,
      updated_at: at,
      closed_at: null,
    };
    this.#incidents.add(request, incident.id, incident);
    this.#notify(request, "monitoring.incident.created", incident);
    return incident;
  }

  #findIncident(
    { metric }: MetricEntry,
    start: number,
    request: AccountContext,
  ): MonitoringIncident | undefined {
    const at = timestamp(new Date(start));
    return this.#incidents
      .list(request)
      .find(({ metric_id, created_at }) => metric_id === metric.id && created_at === at);
  }

  #sample({ policies, since }: MetricEntry, request: AccountContext): ReturnType<typeof takeSamples> {
    const account = accountOf(request);
    const transactions = this.#transactions
      .values()
      .filter(({ merchant_account_id }) => merchant_account_id === account);
    return takeSamples(policies, transactions, since, request.now.getTime());
  }
}
