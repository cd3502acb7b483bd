import type { Disbursement } from "@paysession/komoju";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { day, newId, timestamp } from "../formats.js";
import type { KomojuHandlers, RequestOf } from "../handlers.js";
import { listOf } from "../pagination.js";
import { missing, ok, unprocessable } from "../results.js";
import type { Ledger } from "./ledger.js";
import { ownMerchant } from "./postings.js";
import { formatCsv } from "./settlement-files.js";

/** An account to which payouts fail; the sandbox's choice. */
const closedAccount = "0000000";

/** Payouts to bank accounts. Each is paid a day after its creation. */
export class Disbursements {
  readonly #disbursements = new Store<Disbursement>();
  readonly #ledger: Ledger;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  values(): Disbursement[] {
    return this.#disbursements.values();
  }

  handlers(): Pick<
    KomojuHandlers,
    | "createDisbursement"
    | "listDisbursements"
    | "showDisbursement"
    | "cancelDisbursement"
    | "disbursementReport"
  > {
    return {
      createDisbursement: (request) => ok(this.#create(request)),
      listDisbursements: (request) => {
        const { currency } = request.query;
        const all = this.values().map((disbursement) => this.#payIfDue(disbursement, request));
        return listOf(
          all.filter((disbursement) => currency === undefined || disbursement.currency === currency),
          request,
        );
      },
      showDisbursement: (request) => {
        const disbursement = this.#find(request);
        return "refused" in disbursement ? disbursement : ok(disbursement);
      },
      cancelDisbursement: (request) => {
        const disbursement = this.#find(request);
        if ("refused" in disbursement) return disbursement;
        const { id, status } = disbursement;
        if (status !== "pending") {
          return unprocessable(`Disbursement ${id} is ${status} and cannot be cancelled`);
        }
        disbursement.status = "cancelled";
        this.#post(request, disbursement, "disbursement_refund");
        disbursement.last_updated_at = timestamp(request.now);
        return ok(disbursement);
      },
      disbursementReport: (request) => ({ status: 200, type: "text/csv", body: this.#report(request) }),
    };
  }

  /** Writes a report. Its columns are not documented. */
  #report(request: RequestOf<"disbursementReport">): string {
    const { start_time, end_time, currency, status } = request.query;
    const [from, until] = [Date.parse(start_time), Date.parse(end_time)];
    const found = this.values()
      .map((disbursement) => this.#payIfDue(disbursement, request))
      .filter((disbursement) => {
        const at = Date.parse(disbursement.created_at);
        return (
          at >= from && at <= until && disbursement.currency === currency && disbursement.status === status
        );
      });
    const columns = ["id", "external_id", "amount", "currency", "status", "created_at"] as const;
    return formatCsv([columns, ...found.map((row) => columns.map((name) => String(row[name] ?? "")))]);
  }

  /** Records that money leaves the balance, or comes back to it. */
  #post(
    context: HandlerContext,
    { amount, currency }: Disbursement,
    type: "disbursement" | "disbursement_refund",
  ): void {
    const sign = type === "disbursement" ? -1 : 1;
    this.#ledger.record(context, currency, [{ merchant: ownMerchant, type, amount: sign * amount }]);
  }

  #create(request: RequestOf<"createDisbursement">): Disbursement {
    const { body } = request;
    const now = timestamp(request.now);
    const disbursement: Disbursement = {
      ...body,
      id: newId(request),
      external_id: body.external_id ?? null,
      fee: 0,
      fee_tax: 0,
      status: "pending",
      error: null,
      created_at: now,
      last_updated_at: now,
    };
    this.#disbursements.set(disbursement.id, disbursement);
    this.#post(request, disbursement, "disbursement");
    return disbursement;
  }

  #find(request: RequestOf<"showDisbursement" | "cancelDisbursement">): Disbursement | Refusal {
    const { id } = request.path;
    const disbursement = this.#disbursements.get(id);
    return disbursement === undefined ? missing("disbursement", id) : this.#payIfDue(disbursement, request);
  }

  /** Time-based changes are applied lazily, on the next read. */
  #payIfDue(disbursement: Disbursement, context: HandlerContext): Disbursement {
    const due = Date.parse(disbursement.created_at) + day;
    if (disbursement.status !== "pending" || context.now.getTime() < due) return disbursement;
    const fails = disbursement.account_number === closedAccount;
    disbursement.status = fails ? "failed" : "paid";
    disbursement.error = fails ? "The account does not exist" : null;
    disbursement.last_updated_at = timestamp(new Date(due));
    if (fails) this.#post({ ...context, now: new Date(due) }, disbursement, "disbursement_refund");
    return disbursement;
  }
}
