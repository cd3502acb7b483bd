import type { ReportRequest } from "@paysession/gr4vy";
import type { Refusal } from "../../engine/handler.js";
import { reportModels, type ReportRecords } from "./report-models.js";
import { invalid } from "./results.js";
import { startOfNextPeriod, startOfPeriod, type Period } from "./time-zone.js";

/** What a report is made of. */
export type ReportSpec = ReportRequest["spec"];

/** The parameters of a report. Members are checked when a report is created. */
interface Parameters {
  /** Columns; all by default. */
  readonly fields?: readonly string[] | null;
  /** By column: the values that rows must have, or a range of times. */
  readonly filters?: Readonly<Record<string, unknown>> | null;
  readonly sort?: readonly { readonly field: string; readonly order?: string }[] | null;
}

/** The time that a report is made for. */
export interface ReportContext {
  readonly reference: Date;
  readonly timeZone: string;
}

/**
 * Refuses parameters that name unknown columns. Members of the parameters are documented for some models only
 * (docs.gr4vy.com/guides/dashboard/reports/spec, read 2026-11); others are ignored.
 */
export function checkSpec(spec: ReportSpec): Refusal | undefined {
  const { columns } = reportModels[spec.model];
  const { fields, filters, sort } = readParameters(spec);
  const named: [string, string][] = [
    ...(fields ?? []).map((name, index): [string, string] => [`fields/${index}`, name]),
    ...Object.keys(filters ?? {}).map((name): [string, string] => [`filters/${name}`, name]),
    ...(sort ?? []).map(({ field }, index): [string, string] => [`sort/${index}/field`, field]),
  ];
  const [unknown] = named.filter(([, name]) => !columns.includes(name));
  return unknown && invalid(`/spec/params/${unknown[0]}`, `names no field of the model ${spec.model}`);
}

/** Creates the file of a report: CSV with a header (RFC 4180). */
export function createReportFile(spec: ReportSpec, records: ReportRecords, context: ReportContext): string {
  const { columns, rowsOf } = reportModels[spec.model];
  const { fields, filters, sort } = readParameters(spec);
  const rows = rowsOf(records).filter((row) =>
    Object.entries(filters ?? {}).every(([name, wanted]) => matches(row[name], wanted, context)),
  );
  // Sorting is stable, so the first field, applied last, decides.
  for (const { field, order } of [...(sort ?? [])].reverse()) {
    const direction = order === "desc" ? -1 : 1;
    rows.sort((a, b) => direction * compare(a[field], b[field]));
  }
  const shown = fields ?? columns;
  return [shown, ...rows.map((row) => shown.map((name) => format(row[name])))].map(writeLine).join("");
}

function readParameters({ params }: ReportSpec): Parameters {
  const { fields, filters, sort } = params;
  return {
    fields: Array.isArray(fields) ? fields.map(String) : null,
    filters: isRecord(filters) ? filters : null,
    sort: Array.isArray(sort) ? sort.filter(isSort) : null,
  };
}

function isSort(value: unknown): value is { field: string; order?: string } {
  return isRecord(value) && typeof value["field"] === "string";
}

/** Whether a value is one of a list, in a range of times, or equal. */
function matches(value: unknown, wanted: unknown, context: ReportContext): boolean {
  if (wanted === null) return true;
  if (Array.isArray(wanted)) return wanted.some((one) => one === value);
  if (!isRecord(wanted)) return wanted === value;
  if (typeof value !== "string") return false;
  const time = Date.parse(value);
  const [start, end] = [readTime(wanted["start"], context), readTime(wanted["end"], context)];
  return (start === undefined || time >= start) && (end === undefined || time <= end);
}

/**
 * Reads an end of a range: a time, a placeholder such as `day_start`, or undefined for an open range. A time without a zone is
 * UTC. Which placeholders there are is not documented. In the sandbox they name the ends of the day, week or month that
 * contains the moment before the reference time, so that a daily report at midnight covers the day before.
 */
function readTime(text: unknown, { reference, timeZone }: ReportContext): number | undefined {
  if (typeof text !== "string") return undefined;
  const [, period, end] = /^(day|week|month)_(start|end)$/.exec(text) ?? [];
  if (period === undefined) return Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
  const before = new Date(reference.getTime() - 1);
  return end === "start"
    ? startOfPeriod(period as Period, before, timeZone).getTime()
    : startOfNextPeriod(period as Period, before, timeZone).getTime() - 1;
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [first, second] = [format(a), format(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function format(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value as string | number | boolean);
}

function writeLine(values: readonly string[]): string {
  const quoted = values.map((value) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value));
  return `${quoted.join(",")}\r\n`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
