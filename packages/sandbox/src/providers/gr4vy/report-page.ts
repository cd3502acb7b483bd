import type { HostedPage } from "../../hosted-pages/page.js";
import type { ReportExecutions } from "./resources/report-executions.js";
import { missing } from "./results.js";

/** Creates the address from which the file of a report is downloaded. */
export function createReportPage(executions: ReportExecutions): HostedPage {
  const find: HostedPage["show"] = ({ path, now }) => {
    const { execution_id, expires_at, signature } = path;
    const file = executions.fileOf(String(execution_id), String(expires_at), String(signature), now);
    return file === undefined ? missing("file", execution_id) : { status: 200, body: file, type: "text/csv" };
  };
  return {
    path: "/hosted/report-executions/:execution_id/:expires_at/:signature",
    show: find,
    // The address has no form.
    choose: ({ path }) => missing("form for file", path["execution_id"]),
  };
}
