import type { Settlement, SettlementDetail } from "@paysession/komoju";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";
import { day, newId, timestamp } from "../formats.js";
import type { KomojuHandlers } from "../handlers.js";
import { listOf } from "../pagination.js";
import { missing, ok } from "../results.js";
import type { BalanceSettings } from "./balance-settings.js";
import type { Events } from "./events.js";
import { sumOf, type Ledger, type LedgerLine } from "./ledger.js";
import type { Merchants } from "./merchants.js";
import { ownMerchant } from "./postings.js";
import { groupByCycle, type Cycle } from "./settlement-cycle.js";
import { toCsv, toPdf, toSpreadsheet } from "./settlement-files.js";
import { createStatement } from "./statement.js";

/** A settlement with the movements that it pays out. */
interface SettlementRecord {
  readonly merchant: string;
  readonly settlement: SettlementDetail;
  readonly lines: readonly LedgerLine[];
}

/** Hours from the end of a cycle to its settlement, and days until that is paid. They are the sandbox's choice. */
const hoursToSettle = 9;
const daysToPay = 2;

type Result<Body> = { readonly status: 200; readonly body: Body };

/**
 * Settlements: at the end of each cycle, the balance of a merchant is paid out. They are created on the next read, with the
 * time at which they were due. A balance that is not positive, or below the minimum amount, is carried over.
 */
export class Settlements {
  readonly #records: SettlementRecord[] = [];
  readonly #ledger: Ledger;
  readonly #settings: BalanceSettings;
  readonly #merchants: Merchants;
  readonly #events: Events;

  constructor(ledger: Ledger, settings: BalanceSettings, merchants: Merchants, events: Events) {
    this.#ledger = ledger;
    this.#settings = settings;
    this.#merchants = merchants;
    this.#events = events;
  }

  handlers(): Pick<
    KomojuHandlers,
    | "listSettlements"
    | "showSettlement"
    | "showSettlementCSV"
    | "showSettlementXLS"
    | "showSettlementPDF"
    | "listSubmerchantSettlements"
    | "showSubmerchantSettlement"
    | "submerchantSettlementCSV"
    | "submerchantSettlementXLS"
    | "submerchantSettlementPDF"
  > {
    const csv = (record: SettlementRecord) => file("text/csv", toCsv(record.settlement, record.lines));
    const xls = (record: SettlementRecord) =>
      file("application/vnd.ms-excel", toSpreadsheet(record.settlement, record.lines));
    const pdf = (record: SettlementRecord) => file("application/pdf", toPdf(record.settlement, record.lines));
    const detail = ({ settlement }: SettlementRecord): Result<SettlementDetail> => ok(settlement);
    return {
      listSettlements: (request) => listOf(this.#settledOf(ownMerchant, request).map(toSummary), request),
      showSettlement: (request) => this.#show(ownMerchant, request, detail),
      showSettlementCSV: (request) => this.#show(ownMerchant, request, csv),
      showSettlementXLS: (request) => this.#show(ownMerchant, request, xls),
      showSettlementPDF: (request) => this.#show(ownMerchant, request, pdf),
      listSubmerchantSettlements: (request) => {
        const { merchant_id } = request.path;
        if (!this.#merchants.has(merchant_id)) return missing("merchant", merchant_id);
        const all = this.#settledOf(merchant_id, request).map(toSummary);
        // The operation has no parameters for paging, so that everything has to be on one page.
        const per_page = Math.max(all.length, 1);
        return listOf(all, { query: { per_page }, now: request.now });
      },
      showSubmerchantSettlement: (request) => this.#show(request.path.merchant_id, request, detail),
      submerchantSettlementCSV: (request) => this.#show(request.path.merchant_id, request, csv),
      submerchantSettlementXLS: (request) => this.#show(request.path.merchant_id, request, xls),
      submerchantSettlementPDF: (request) => this.#show(request.path.merchant_id, request, pdf),
    };
  }

  /** Creates the settlements of a merchant that are due. */
  settleDue(merchant: string, context: HandlerContext): void {
    const currencies = new Set(this.#ledger.linesOf(merchant).map(({ currency }) => currency));
    for (const currency of currencies) {
      const { frequency, minimum } = this.#settings.of(merchant, currency);
      let carried: LedgerLine[] = [];
      for (const cycle of groupByCycle(this.#ledger.unsettled(merchant, currency), frequency)) {
        const createdAt = new Date(cycle.cutoff.getTime() + hoursToSettle * 3_600_000);
        if (createdAt > context.now) break;
        const lines = [...carried, ...cycle.lines];
        const total = sumOf(lines);
        if (total > 0 && total >= minimum) {
          this.#create({ ...context, now: createdAt }, merchant, { ...cycle, lines });
          carried = [];
        } else carried = lines;
      }
    }
  }

  #create(context: HandlerContext, merchant: string, { name, cutoff, lines }: Cycle): void {
    const id = newId(context);
    const sum = (type: LedgerLine["type"]): number => sumOf(lines.filter((line) => line.type === type));
    const [fees, taxes, total] = [sum("fee"), sum("fee_tax"), sumOf(lines)];
    const own = merchant === ownMerchant;
    const url = `${context.baseUrl}${own ? "" : `/merchants/${merchant}`}/settlements/${id}`;
    const settlement: SettlementDetail = {
      id,
      resource: "settlement",
      reference: `ST-${name}`,
      status: "pending",
      merchant_name: this.#merchants.nameOf(merchant),
      company_name: null,
      cycle: name,
      transaction_amount_cents: total - fees - taxes,
      currency: lines[0]?.currency ?? "JPY",
      fee_amount_cents: fees,
      fee_tax_amount_cents: taxes,
      settlement_amount_cents: total,
      fx_currency: null,
      fx_conversion_rate: null,
      fx_conversion_amount_cents: 0,
      bank_transfer_fee_amount_cents: 0,
      remittance_amount_cents: total,
      cutoff_time: timestamp(cutoff),
      created_at: timestamp(context.now),
      download: { csv: `${url}/csv`, xls: `${url}/xls`, pdf: `${url}/pdf` },
      ...createStatement(lines),
    };
    for (const line of lines) line.settlement = id;
    this.#records.push({ merchant, settlement, lines });
    this.#events.record(context, "settlement.created", toSummary({ merchant, settlement, lines }));
  }

  /** Returns the settlements of a merchant, oldest first. */
  #settledOf(merchant: string, context: HandlerContext): SettlementRecord[] {
    this.settleDue(merchant, context);
    const found = this.#records.filter((record) => record.merchant === merchant);
    for (const { settlement } of found) {
      const paidAt = Date.parse(settlement.created_at) + daysToPay * day;
      if (context.now.getTime() >= paidAt) settlement.status = "paid";
    }
    return found.sort((a, b) => Date.parse(a.settlement.created_at) - Date.parse(b.settlement.created_at));
  }

  #show<Request extends HandlerContext & { readonly path: { readonly id: string } }, Shown>(
    merchant: string,
    request: Request,
    show: (record: SettlementRecord) => Shown,
  ): Shown | Refusal {
    const { id } = request.path;
    const found = this.#settledOf(merchant, request).find(({ settlement }) => settlement.id === id);
    return found === undefined ? missing("settlement", id) : show(found);
  }
}

/** A settlement as lists and webhooks show it: without what it is made of. */
function toSummary({ settlement }: SettlementRecord): Settlement {
  const parts = Object.keys(createStatement([]));
  const members = Object.entries(settlement).filter(([name]) => !parts.includes(name));
  // The members that are left are those of a settlement in a list.
  return Object.fromEntries(members) as unknown as Settlement;
}

function file<Type extends string>(
  type: Type,
  body: string,
): { readonly status: 200; readonly body: string; readonly type: Type } {
  return { status: 200, body, type };
}
