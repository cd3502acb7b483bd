import type { SubmerchantDetail, SubmerchantListItem } from "@paysession/komoju";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { newId, timestamp } from "../formats.js";
import type { KomojuHandlers, RequestOf } from "../handlers.js";
import { listOf } from "../pagination.js";
import { missing, ok } from "../results.js";
import { ownMerchant } from "./postings.js";

/** A merchant with the members that every one has in the sandbox. */
type Merchant = SubmerchantDetail &
  Required<Pick<SubmerchantDetail, "created_at" | "name" | "platform_role" | "status">>;

type MerchantResult = { readonly status: 200; readonly body: Merchant };

/** The merchants of the platform. */
export class Merchants {
  readonly #merchants = new Store<Merchant>();

  /** Whether there is such a merchant: the platform's own or another one. */
  has(id: string): boolean {
    return id === ownMerchant || this.find(id) !== undefined;
  }

  find(id: string): Merchant | undefined {
    return this.#merchants.get(id);
  }

  nameOf(id: string): string {
    return this.find(id)?.name ?? "Sandbox";
  }

  /** Returns the ID of the first merchant that a payment names and that does not exist. */
  unknownOf(details: SubmerchantShares | undefined): string | undefined {
    if (details === undefined) return undefined;
    const named = (details.submerchants ?? []).map(({ submerchant_id }) => submerchant_id);
    const { processing_merchant_id: processor } = details;
    return [...named, ...(processor === undefined ? [] : [processor])].find((id) => !this.has(id));
  }

  handlers(): Pick<KomojuHandlers, "listMerchants" | "createMerchant" | "showMerchant" | "updateMerchant"> {
    return {
      listMerchants: (request) => {
        const filters = ["live", "platform_role", "status", "payments_enabled", "payouts_enabled"] as const;
        const { query } = request;
        const found = this.#merchants
          .values()
          .filter((merchant) =>
            filters.every((name) => query[name] === undefined || merchant[name] === query[name]),
          );
        return listOf(found.map(toListItem), request);
      },
      createMerchant: (request) => ok(this.#create(request)),
      showMerchant: ({ path: { id } }) => {
        const merchant = this.find(id);
        return merchant === undefined ? missing("merchant", id) : ok(merchant);
      },
      updateMerchant: (request) => this.#update(request),
    };
  }

  #create(request: RequestOf<"createMerchant">): Merchant {
    const { name, platform_role } = request.body;
    const created_at = timestamp(request.now);
    const merchant: Merchant = {
      id: newId(request),
      live: false,
      created_at,
      updated_at: created_at,
      account_id: newId(request),
      name,
      platform_role,
      status: "not_applied",
      payments_enabled: false,
      payouts_enabled: false,
      send_payment_instruction_email: true,
      send_payment_receipt_email: true,
      send_payment_reminder_email: true,
      send_payment_refund_email: true,
      expiry_settings: [],
      active_payment_methods: [],
      publishable_key: `pk_test_${request.ids.hex(24)}`,
    };
    this.#merchants.set(merchant.id, merchant);
    return merchant;
  }

  #update(request: RequestOf<"updateMerchant">): MerchantResult | Refusal {
    const { id } = request.path;
    const merchant = this.find(id);
    if (merchant === undefined) return missing("merchant", id);
    // The SDK's response has no member for this setting.
    const { send_payment_capture_email: _, ...change } = request.body;
    this.change(merchant, request, change);
    return ok(merchant);
  }

  /** Changes members of a merchant. */
  change(merchant: Merchant, { now }: Pick<HandlerContext, "now">, change: Partial<SubmerchantDetail>): void {
    Object.assign(merchant, change, { updated_at: timestamp(now) });
  }
}

/** The merchants that a payment names. */
interface SubmerchantShares {
  readonly submerchants?: readonly { readonly submerchant_id: string }[];
  readonly processing_merchant_id?: string;
}

function toListItem(merchant: Merchant): SubmerchantListItem & { readonly created_at: string } {
  const { id, live, created_at, updated_at, account_id, name, platform_role, status } = merchant;
  const { payments_enabled, payouts_enabled } = merchant;
  return {
    id,
    created_at,
    name,
    platform_role,
    status,
    ...(live !== undefined && { live }),
    ...(updated_at !== undefined && { updated_at }),
    ...(account_id !== undefined && { account_id }),
    ...(payments_enabled !== undefined && { payments_enabled }),
    ...(payouts_enabled !== undefined && { payouts_enabled }),
  };
}
