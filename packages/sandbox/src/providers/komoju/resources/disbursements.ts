import type { Handler, HandlerRequest } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { day, missing, newId, ok, refused, timestamp } from "../common.js";
import { listOf } from "../pagination.js";

interface Disbursement {
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
  readonly created_at: string;
  status: "pending" | "paid" | "failed" | "cancelled";
  error: string | null;
  last_updated_at: string;
  readonly [member: string]: unknown;
}

/** An account that no bank pays to; the sandbox's own. */
const closedAccount = "0000000";

/** Money that is paid out to bank accounts, a day after it was asked for. */
export class Disbursements {
  readonly #disbursements = new Store<Disbursement>();

  values(): Disbursement[] {
    return this.#disbursements.values();
  }

  handlers(): Record<string, Handler> {
    return {
      createDisbursement: (request) => {
        const body = request.body as Pick<Disbursement, "amount" | "currency"> & { external_id?: string };
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
        return ok(disbursement);
      },

      listDisbursements: (request) => {
        const { currency } = request.query as { currency?: string };
        const all = this.values().map((disbursement) => this.#seen(disbursement, request));
        return listOf(
          all.filter((disbursement) => currency === undefined || disbursement.currency === currency),
          request,
        );
      },

      showDisbursement: this.#on((disbursement) => ok(disbursement)),

      cancelDisbursement: this.#on((disbursement, { now }) => {
        const { id, status } = disbursement;
        if (status !== "pending") return refused(`Disbursement ${id} is ${status} and cannot be cancelled`);
        disbursement.status = "cancelled";
        disbursement.last_updated_at = timestamp(now);
        return ok(disbursement);
      }),
    };
  }

  #on(perform: (disbursement: Disbursement, request: HandlerRequest) => ReturnType<Handler>): Handler {
    return (request) => {
      const disbursement = this.#disbursements.get(String(request.path["id"]));
      return disbursement === undefined
        ? missing("disbursement", request.path["id"])
        : perform(this.#seen(disbursement, request), request);
    };
  }

  /** What a day has brought is noticed when somebody looks. */
  #seen(disbursement: Disbursement, { now }: HandlerRequest): Disbursement {
    const due = Date.parse(disbursement.created_at) + day;
    if (disbursement.status !== "pending" || now.getTime() < due) return disbursement;
    const fails = disbursement["account_number"] === closedAccount;
    disbursement.status = fails ? "failed" : "paid";
    disbursement.error = fails ? "The account does not exist" : null;
    disbursement.last_updated_at = timestamp(new Date(due));
    return disbursement;
  }
}
