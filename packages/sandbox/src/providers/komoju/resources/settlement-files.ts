import type { SettlementDetail } from "@paysession/komoju";
import type { LedgerLine } from "./ledger.js";

/** Columns of all files. KOMOJU's are not documented. */
const columns = ["transaction", "type", "amount", "currency", "happened_at"] as const;

type Rows = readonly (readonly string[])[];

/** The movements of a settlement, and their sum in the last row. */
function rowsOf({ settlement_amount_cents, currency }: SettlementDetail, lines: readonly LedgerLine[]): Rows {
  return [
    columns,
    ...lines.map(({ id, type, amount, happened_at }) => [id, type, String(amount), currency, happened_at]),
    ["total", "", String(settlement_amount_cents), currency, ""],
  ];
}

/** Formats rows as CSV (RFC 4180). */
export function formatCsv(rows: Rows): string {
  const quote = (value: string): string =>
    /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  return rows.map((row) => `${row.map(quote).join(",")}\r\n`).join("");
}

export function toCsv(settlement: SettlementDetail, lines: readonly LedgerLine[]): string {
  return formatCsv(rowsOf(settlement, lines));
}

/** Writes an Excel workbook in its XML format of 2003, which is text. */
export function toSpreadsheet(settlement: SettlementDetail, lines: readonly LedgerLine[]): string {
  const rows = rowsOf(settlement, lines).map((row) => {
    const cells = row.map((value) => {
      const type = /^-?\d+$/.test(value) ? "Number" : "String";
      return `<Cell><Data ss:Type="${type}">${escapeXml(value)}</Data></Cell>`;
    });
    return `<Row>${cells.join("")}</Row>`;
  });
  const namespace = "urn:schemas-microsoft-com:office:spreadsheet";
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<?mso-application progid="Excel.Sheet"?>',
    `<Workbook xmlns="${namespace}" xmlns:ss="${namespace}">`,
    `<Worksheet ss:Name="Settlement"><Table>${rows.join("")}</Table></Worksheet>`,
    "</Workbook>\n",
  ].join("\n");
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Writes a PDF of one page. Rows that do not fit on the page are left out. */
export function toPdf(settlement: SettlementDetail, lines: readonly LedgerLine[]): string {
  const rows = rowsOf(settlement, lines).map((row) => row.join("  "));
  const text = [`Settlement ${settlement.reference}`, ...rows].map((line) => `(${escapePdf(line)}) Tj T*`);
  const content = ["BT /F1 8 Tf 10 TL 40 800 Td", ...text, "ET"].join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
  ];
  let pdf = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  return `${pdf}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`;
}

/** Escapes text for a PDF string. Lengths and offsets count bytes, so everything else has to be ASCII. */
function escapePdf(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "?").replace(/[\\()]/g, "\\$&");
}
