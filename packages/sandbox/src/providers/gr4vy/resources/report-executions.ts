import { equalInConstantTime } from "../../../crypto/constant-time.js";
import type { DeriveSecret } from "../derive-secret.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers } from "../handlers.js";
import { pageOf } from "../pagination.js";
import { missing, ok } from "../results.js";
import type { Reports } from "./reports.js";

const minute = 60_000;

/** Executions of reports, and the addresses of their files. */
export class ReportExecutions {
  readonly #reports: Reports;
  readonly #deriveSecret: DeriveSecret;

  constructor(reports: Reports, deriveSecret: DeriveSecret) {
    this.#reports = reports;
    this.#deriveSecret = deriveSecret;
  }

  /**
   * Returns the file of an execution.
   *
   * @param expiresAt When its address stops working, in milliseconds since 1970.
   * @returns Undefined if the address is wrong or has stopped working.
   */
  fileOf(id: string, expiresAt: string, signature: string, now: Date): string | undefined {
    const isGenuine = equalInConstantTime(signature, this.#sign(id, expiresAt));
    return isGenuine && now.getTime() < Number(expiresAt) ? this.#reports.getFile(id) : undefined;
  }

  handlers(): Pick<
    Gr4vyHandlers,
    "listReportExecutions" | "listAllReportExecutions" | "getReportExecution" | "createReportExecutionUrl"
  > {
    return {
      listReportExecutions: (request) => {
        const { report_id } = request.path;
        if (!this.#reports.has(request, report_id)) return missing("report", report_id);
        const found = this.#reports
          .executionsOf(request)
          .list(request)
          .map(({ execution }) => execution)
          .filter(({ report }) => report.id === report_id);
        return pageOf(found, request);
      },

      listAllReportExecutions: (request) => {
        const { report_name, created_at_lte, created_at_gte, status, creator_id } = request.query;
        const found = this.#reports
          .executionsOf(request)
          .list(request)
          .map(({ execution }) => execution)
          .filter(
            ({ report, created_at, ...execution }) =>
              (!report_name || report.name.toLowerCase().includes(report_name.toLowerCase())) &&
              (!created_at_lte || Date.parse(created_at) <= Date.parse(created_at_lte)) &&
              (!created_at_gte || Date.parse(created_at) >= Date.parse(created_at_gte)) &&
              (!status || status.some((wanted) => wanted === execution.status)) &&
              (!creator_id || creator_id.some((wanted) => wanted === report.creator_id)),
          );
        return pageOf(found, request);
      },

      getReportExecution: (request) => {
        const { report_execution_id: id } = request.path;
        const entry = this.#reports.executionsOf(request).find(request, id);
        return entry === undefined ? missing("report execution", id) : ok(entry.execution);
      },

      createReportExecutionUrl: (request) => {
        const { report_id, report_execution_id: id } = request.path;
        const entry = this.#reports.executionsOf(request).find(request, id);
        if (entry?.execution.report.id !== report_id) return missing("report execution", id);
        const expiresAt = request.now.getTime() + (request.body?.expires_in ?? 5) * minute;
        const signature = this.#sign(id, String(expiresAt));
        return ok({
          url: `${request.baseUrl}/hosted/report-executions/${id}/${expiresAt}/${signature}`,
          expires_at: timestamp(new Date(expiresAt)),
        });
      },
    };
  }

  #sign(id: string, expiresAt: string): string {
    return this.#deriveSecret(`report-execution ${id} ${expiresAt}`);
  }
}
