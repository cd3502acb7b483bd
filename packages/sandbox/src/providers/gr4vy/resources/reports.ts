import type { Report, ReportExecution, ReportSummary } from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { creatorOf } from "../caller.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { accountOf, type AccountContext } from "../merchant-account.js";
import type { Notify } from "../notifications.js";
import { pageOf } from "../pagination.js";
import { checkSpec, createReportFile, type ReportSpec } from "../report-file.js";
import type { ReportRecords } from "../report-models.js";
import { created, invalid, ok } from "../results.js";
import { isTimeZone, startOfNextPeriod } from "../time-zone.js";
import { AccountRecords } from "./account-records.js";
import type { Transactions } from "./transactions.js";

/** An execution of a report, and its file. */
export interface ExecutionEntry {
  readonly execution: ReportExecution;
  /** CSV. */
  readonly file: string;
}

/** A report. The sandbox always sets the members that the contract makes optional here. */
interface ReportEntry {
  readonly report: Report;
  readonly spec: ReportSpec;
}

/** The most executions of a report that are made up for when the clock jumps. */
const maxMissed = 100;

/** Reports. Executions that are due are applied lazily, when reports or executions are read. */
export class Reports {
  readonly #reports = new AccountRecords<ReportEntry>("report");
  readonly #executions = new AccountRecords<ExecutionEntry>("report execution");
  readonly #notify: Notify;
  readonly #transactions: Transactions;

  constructor(notify: Notify, transactions: Transactions) {
    this.#notify = notify;
    this.#transactions = transactions;
  }

  /** Returns the executions of the request's merchant account, after those that are due have run. */
  executionsOf(request: AccountContext): AccountRecords<ExecutionEntry> {
    this.#runDue(request);
    return this.#executions;
  }

  /** Returns the file of an execution of any merchant account. */
  getFile(id: string): string | undefined {
    return this.#executions.get(id)?.file;
  }

  /** Whether a report belongs to the request's merchant account. */
  has(request: AccountContext, id: string): boolean {
    return this.#reports.find(request, id) !== undefined;
  }

  handlers(): Pick<Gr4vyHandlers, "listReports" | "addReport" | "getReport" | "updateReport"> {
    return {
      listReports: (request) => {
        this.#runDue(request);
        const { schedule, schedule_enabled, name } = request.query;
        const found = this.#reports
          .list(request)
          .map(({ report }) => report)
          .filter(
            (report) =>
              (!schedule || schedule.some((wanted) => wanted === report.schedule)) &&
              (typeof schedule_enabled !== "boolean" || report.schedule_enabled === schedule_enabled) &&
              (!name || report.name.toLowerCase().includes(name.toLowerCase())),
          );
        return pageOf(found, request);
      },

      addReport: (request) => this.#add(request),

      getReport: this.#reports.on("report_id", ({ report }, request: RequestOf<"getReport">) => {
        this.#runDue(request);
        return ok(report);
      }),

      updateReport: this.#reports.on("report_id", ({ report }, request: RequestOf<"updateReport">) => {
        const { name, description, schedule_enabled } = request.body;
        this.#runDue(request);
        report.name = name ?? report.name;
        if (description !== undefined) report.description = description;
        if (typeof schedule_enabled === "boolean" && schedule_enabled !== report.schedule_enabled) {
          report.schedule_enabled = schedule_enabled;
          report.next_execution_at = nextExecution(report, request.now);
        }
        report.updated_at = timestamp(request.now);
        return ok(report);
      }),
    };
  }

  #add(request: RequestOf<"addReport">): { readonly status: 201; readonly body: Report } | Refusal {
    const { body, ids, now } = request;
    const { schedule_timezone = "Etc/UTC", spec } = body;
    if (!isTimeZone(schedule_timezone)) return invalid("/schedule_timezone", "is no time zone");
    const refusal = checkSpec(spec);
    if (refusal !== undefined) return refusal;
    const creator = creatorOf(request);
    const report: Report = {
      type: "report",
      id: ids.uuid(),
      merchant_account_id: accountOf(request),
      name: body.name,
      description: body.description ?? null,
      creator_id: creator.id,
      creator_display_name: creator.name,
      creator_type: "private_key",
      created_at: timestamp(now),
      updated_at: timestamp(now),
      next_execution_at: null,
      schedule: body.schedule,
      schedule_enabled: body.schedule_enabled,
      schedule_timezone,
      spec,
      latest_execution: null,
    };
    report.next_execution_at = nextExecution(report, now);
    this.#reports.add(request, report.id, { report, spec });
    request.afterResponse(() => this.#runDue(request));
    return created(report);
  }

  #runDue(request: AccountContext): void {
    for (const entry of this.#reports.list(request)) {
      for (let count = 0; count < maxMissed && isDue(entry.report, request.now); count++) {
        this.#run(entry, request);
      }
      // The clock has jumped by more executions than are made up for.
      if (isDue(entry.report, request.now)) {
        entry.report.next_execution_at = nextExecution(entry.report, request.now);
      }
    }
  }

  /** Runs a report for the time at which it was due. */
  #run({ report, spec }: ReportEntry, request: AccountContext): void {
    const due = report.next_execution_at ?? report.created_at;
    const reference = new Date(due);
    const context = { reference_timestamp: due, reference_timezone: report.schedule_timezone };
    const execution: ReportExecution = {
      type: "report-execution",
      id: request.ids.uuid(),
      created_at: due,
      updated_at: due,
      status: "succeeded",
      context,
      report: summarize(report),
    };
    const timeZone = report.schedule_timezone;
    const file = createReportFile(spec, this.#recordsOf(request), { reference, timeZone });
    this.#executions.add(request, execution.id, { execution, file });
    const { report: _, ...summary } = execution;
    report.latest_execution = summary;
    report.next_execution_at = nextExecution(report, reference);
    const { merchant_account_id } = report;
    const target = { ...execution, merchant_account_id };
    this.#notify(request, "report-execution.succeeded", target);
  }

  #recordsOf(request: AccountContext): ReportRecords {
    const entries = this.#transactions
      .values()
      .flatMap(({ id }) => this.#transactions.find(request, id) ?? []);
    return {
      transactions: entries.map(({ transaction }) => transaction),
      settlements: entries.flatMap(({ settlements }) => settlements),
    };
  }
}

function isDue({ next_execution_at }: Report, now: Date): boolean {
  return typeof next_execution_at === "string" && Date.parse(next_execution_at) <= now.getTime();
}

/** Returns when a report runs next after a time; null if it does not. A report that runs once runs when it is enabled. */
function nextExecution(
  { schedule, schedule_enabled, schedule_timezone, latest_execution }: Report,
  after: Date,
): string | null {
  if (!schedule_enabled) return null;
  if (schedule === "once") return latest_execution ? null : timestamp(after);
  const period = schedule === "daily" ? "day" : schedule === "weekly" ? "week" : "month";
  return timestamp(startOfNextPeriod(period, after, schedule_timezone));
}

/** A report, as its executions show it. */
function summarize(report: Report): ReportSummary {
  const { id, merchant_account_id, name, creator_id, creator_display_name, creator_type } = report;
  return {
    type: "report",
    id,
    merchant_account_id,
    name,
    creator_id: creator_id ?? null,
    creator_display_name: creator_display_name ?? null,
    creator_type: creator_type ?? null,
  };
}
