import type { MetricsExplorerPreset, MetricsExplorerSeries, Transaction } from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { accountOf, type AccountRequest } from "../merchant-account.js";
import { groupBy, matchesFilters, measure } from "../metrics.js";
import { missing, noContent, ok } from "../results.js";
import { isInRange, readTimeRange, type TimeRange } from "../time-range.js";
import { AccountRecords } from "./account-records.js";
import type { Transactions } from "./transactions.js";

type Filters = RequestOf<"getMetricsExplorerModule">["query"];

const day = 86_400_000;

/** The longest series, in days. */
const maxDays = 366;

/** Metrics of the sandbox's transactions, and saved choices of them. */
export class MetricsExplorer {
  readonly #presets = new AccountRecords<MetricsExplorerPreset>("preset");
  readonly #transactions: Transactions;

  constructor(transactions: Transactions) {
    this.#transactions = transactions;
  }

  handlers(): Pick<
    Gr4vyHandlers,
    | "getMetricsExplorerModule"
    | "getMetricsExplorerTotals"
    | "listMetricsExplorerPresets"
    | "createMetricsExplorerPreset"
    | "updateMetricsExplorerPreset"
    | "deleteMetricsExplorerPreset"
  > {
    return {
      getMetricsExplorerModule: (request) => {
        const { source, metric, module } = request.path;
        const range = readTimeRange(request.query.datetime_range, request.now);
        const groups = groupBy(module, this.#select(request, source, request.query, range));
        const items = [...groups].map(([key, transactions]) => ({
          type: "metrics-explorer.module" as const,
          key,
          display_name: key,
          value: measure(metric, source, transactions),
          metadata: null,
        }));
        return ok(items);
      },

      getMetricsExplorerTotals: (request) => this.#total(request),

      listMetricsExplorerPresets: (request) => {
        const found = this.#presets.list(request).filter(({ source }) => source === request.path.source);
        return ok(found.reverse());
      },

      createMetricsExplorerPreset: (request) => {
        const { body, path, ids, now } = request;
        const given = Object.entries(body.filters).flatMap(([name, value]): [string, string | string[]][] =>
          value === null || value === undefined ? [] : [[name, value]],
        );
        const preset: MetricsExplorerPreset = {
          type: "metrics-explorer.preset",
          id: ids.uuid(),
          merchant_account_id: accountOf(request),
          created_at: timestamp(now),
          updated_at: timestamp(now),
          display_name: body.display_name,
          source: path.source,
          metric: body.metric,
          filters: Object.fromEntries(given),
        };
        this.#presets.add(request, preset.id, preset);
        return ok(preset);
      },

      updateMetricsExplorerPreset: this.#onPreset(
        (preset, { body, now }: RequestOf<"updateMetricsExplorerPreset">) => {
          preset.display_name = body.display_name;
          preset.updated_at = timestamp(now);
          return ok(preset);
        },
      ),

      deleteMetricsExplorerPreset: this.#onPreset(
        ({ id }, _request: RequestOf<"deleteMetricsExplorerPreset">) => {
          this.#presets.delete(id);
          return noContent;
        },
      ),
    };
  }

  #total(
    request: RequestOf<"getMetricsExplorerTotals">,
  ): ReturnType<Gr4vyHandlers["getMetricsExplorerTotals"]> {
    const { path, query, now } = request;
    const { source, metric } = path;
    const all = this.#select(request, source, query, undefined);
    const range = readTimeRange(query.datetime_range, now) ?? rangeOf(all, now);
    const before = { start: range.start - (range.end - range.start), end: range.start };
    const during = (one: TimeRange): Transaction[] =>
      all.filter(({ created_at }) => isInRange(created_at, one));
    const value = measure(metric, source, during(range));
    const previous = query.exclude_previous === true ? undefined : measure(metric, source, during(before));
    return ok({
      type: "metrics-explorer.total",
      series: {
        current: seriesOf(metric, source, during(range), range),
        previous: previous === undefined ? null : seriesOf(metric, source, during(before), before),
      },
      summary: {
        current: { value },
        previous: previous === undefined ? null : { value: previous },
        // The change as a share, as in the contract's example.
        delta: value !== null && previous ? (value - previous) / previous : null,
      },
    });
  }

  #select(
    request: AccountRequest,
    source: string,
    filters: Filters,
    range: TimeRange | undefined,
  ): Transaction[] {
    const account = accountOf(request);
    return this.#transactions
      .values()
      .filter(
        (transaction) =>
          transaction.merchant_account_id === account &&
          (source !== "authentication" || Boolean(transaction.three_d_secure?.status)) &&
          isInRange(transaction.created_at, range) &&
          matchesFilters(transaction, filters),
      );
  }

  /** Creates a handler that finds the preset of its request, which belongs to a source. */
  #onPreset<
    Request extends AccountRequest & {
      readonly path: { readonly source: string; readonly preset_id: string };
    },
    Result,
  >(
    handler: (preset: MetricsExplorerPreset, request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return (request) => {
      const { source, preset_id } = request.path;
      const preset = this.#presets.find(request, preset_id);
      return preset?.source === source ? handler(preset, request) : missing("preset", preset_id);
    };
  }
}

/** Returns the time from the first transaction until now. */
function rangeOf(transactions: readonly Transaction[], now: Date): TimeRange {
  const end = now.getTime() + 1;
  const times = transactions.map(({ created_at }) => Date.parse(created_at));
  return { start: Math.min(end - 1, ...times), end };
}

/** Returns a metric for each day, in UTC, that a range touches. */
function seriesOf(
  metric: string,
  source: string,
  transactions: readonly Transaction[],
  { start, end }: TimeRange,
): MetricsExplorerSeries {
  const first = Math.max(Math.floor(start / day), Math.ceil(end / day) - maxDays);
  const days = Array.from({ length: Math.ceil(end / day) - first }, (_, index) => (first + index) * day);
  return {
    first_interval: new Date(first * day).toISOString().slice(0, 10),
    values: days.map((midnight) => {
      const ofDay = { start: midnight, end: midnight + day };
      return measure(
        metric,
        source,
        transactions.filter(({ created_at }) => isInRange(created_at, ofDay)),
      );
    }),
  };
}
