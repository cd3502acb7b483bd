import type { BalanceTransaction, BalanceTransfer } from "@paysession/komoju";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";
import { timestamp } from "../formats.js";
import type { KomojuHandlers } from "../handlers.js";
import { toPage } from "../pagination.js";
import { invalid, missing, ok, unprocessable } from "../results.js";
import type { BalanceSettings } from "./balance-settings.js";
import { sumOf, type Ledger, type LedgerLine } from "./ledger.js";
import type { Merchants } from "./merchants.js";
import { ownMerchant } from "./postings.js";
import type { Settlements } from "./settlements.js";
import { createStatement } from "./statement.js";

/** A transfer to another merchant. */
interface Transfer {
  readonly from: string;
  readonly to: string;
  /** Minor units. */
  readonly amount: number;
  readonly currency: BalanceTransfer["currency"];
}

/** The balances of all merchants: what has been paid to them and is not settled yet. */
export class Balances {
  readonly #ledger: Ledger;
  readonly #settings: BalanceSettings;
  readonly #merchants: Merchants;
  readonly #settlements: Settlements;

  constructor(ledger: Ledger, settings: BalanceSettings, merchants: Merchants, settlements: Settlements) {
    this.#ledger = ledger;
    this.#settings = settings;
    this.#merchants = merchants;
    this.#settlements = settlements;
  }

  handlers(): Pick<
    KomojuHandlers,
    | "showTransaction"
    | "balanceTransfer"
    | "showMerchantBalance"
    | "merchantBalanceTransactions"
    | "showMerchantBalanceTransaction"
    | "showMerchantBalanceSettings"
    | "editMerchantBalanceSettings"
    | "createMerchantBalanceTransfer"
  > {
    return {
      showTransaction: ({ path: { currency, transaction_uuid: id } }) => {
        const [line] = this.#linesOf(ownMerchant, currency, id);
        return line === undefined ? missing("transaction", id) : ok(describe(line));
      },
      balanceTransfer: (request) =>
        this.#transfer(request, { ...request.body, from: ownMerchant, currency: request.path.currency }),
      showMerchantBalance: this.#on((merchant, request) => {
        const { currency } = request.path;
        this.#settlements.settleDue(merchant, request);
        const lines = this.#ledger.unsettled(merchant, currency);
        return ok({ currency, total_balance_cents: sumOf(lines), ...createStatement(lines) });
      }),
      merchantBalanceTransactions: this.#on((merchant, request) => {
        const { type } = request.query;
        const lines = this.#linesOf(merchant, request.path.currency);
        const found = lines.filter((line) => type === undefined || line.type === type);
        return toPage(found.map(describe), request, ({ happened_at }) => happened_at);
      }),
      showMerchantBalanceTransaction: this.#on((merchant, { path: { currency, transaction_uuid: id } }) => {
        const lines = this.#linesOf(merchant, currency, id);
        return lines.length === 0 ? missing("transaction", id) : ok(lines.map(describe));
      }),
      showMerchantBalanceSettings: this.#on((merchant, { path: { currency } }) =>
        ok(this.#settings.describe(merchant, currency)),
      ),
      editMerchantBalanceSettings: this.#on((merchant, { path: { currency }, body }) => {
        const contradiction = checkPath(merchant, currency, body);
        if (contradiction !== undefined) return contradiction;
        const { frequency, settlement_minimum_amount: minimum } = body;
        this.#settings.set(merchant, currency, { frequency, minimum });
        return ok(this.#settings.describe(merchant, currency));
      }),
      createMerchantBalanceTransfer: this.#on((merchant, request) => {
        const { to, amount, currency } = request.body;
        const contradiction = checkPath(merchant, request.path.currency, request.body);
        return contradiction ?? this.#transfer(request, { from: merchant, to, amount, currency });
      }),
    };
  }

  /** Creates a handler that checks that the merchant of its request exists. */
  #on<Request extends HandlerContext & { readonly path: { readonly merchant_id: string } }, Result>(
    handler: (merchant: string, request: Request) => Result | Refusal,
  ): (request: Request) => Result | Refusal {
    return (request) => {
      const { merchant_id } = request.path;
      return this.#merchants.has(merchant_id)
        ? handler(merchant_id, request)
        : missing("merchant", merchant_id);
    };
  }

  /** Returns the movements on a balance, or those of one transaction. */
  #linesOf(merchant: string, currency: string, id?: string): LedgerLine[] {
    return this.#ledger
      .linesOf(merchant)
      .filter((line) => line.currency === currency && (id === undefined || line.id === id));
  }

  /** Moves money between balances. That the balance has to suffice is not documented. */
  #transfer(
    context: HandlerContext,
    { from, to, amount, currency }: Transfer,
  ): { readonly status: 200; readonly body: BalanceTransfer } | Refusal {
    if (!this.#merchants.has(to) || to === from) return invalid("/to", "names no other merchant");
    if (amount <= 0) return invalid("/amount", "must be greater than 0");
    this.#settlements.settleDue(from, context);
    const balance = sumOf(this.#ledger.unsettled(from, currency));
    if (amount > balance) return unprocessable(`The amount ${amount} exceeds the balance ${balance}`);
    this.#ledger.record(context, currency, [
      { merchant: from, type: "fund_transfer", amount: -amount },
      { merchant: to, type: "fund_transfer", amount },
    ]);
    const happened_at = timestamp(context.now);
    return ok({ type: "fund_transfer", recipient: to, remitter: from, amount, currency, happened_at });
  }
}

function describe({ id, type, amount, happened_at }: LedgerLine): BalanceTransaction {
  return { id, type, amount_cents: amount, happened_at };
}

/** Refuses a body that contradicts the path. */
function checkPath(
  merchant: string,
  currency: string,
  body: { readonly currency: string; readonly merchant_id?: string },
): Refusal | undefined {
  if (body.currency !== currency) return invalid("/currency", "must be the currency in the path");
  if (body.merchant_id !== undefined && body.merchant_id !== merchant) {
    return invalid("/merchant_id", "must be the merchant in the path");
  }
  return undefined;
}
