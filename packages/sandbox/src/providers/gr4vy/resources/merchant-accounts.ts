import type {
  MerchantAccount,
  MerchantAccountRequest,
  MerchantAccountUpdateRequest,
} from "@paysession/gr4vy";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { seededAt, timestamp } from "../formats.js";
import type { Gr4vyHandlers } from "../handlers.js";
import { defaultAccount } from "../merchant-account.js";
import { pageOf } from "../pagination.js";
import { created, invalid, missing, ok } from "../results.js";
import type { Schemas } from "../schemas.js";

type CardScheme = "visa" | "amex" | "mastercard" | "discover";

type NetworkTokenSettings = {
  readonly [Name in `${CardScheme}_network_tokens_${"requestor" | "app"}_id`]?: string | null;
};

/** How responses show a secret that was given (docs.gr4vy.com/reference/merchant-accounts, read 2026-11). */
const masked = "********";

/** Merchant accounts. The account `default` exists from the beginning. */
export class MerchantAccounts {
  readonly #accounts = new Store<MerchantAccount>();
  readonly #schemas: Schemas;

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
    this.#add({ id: defaultAccount, display_name: "Default" }, seededAt);
  }

  /** Returns a merchant account. */
  get(id: string): MerchantAccount | undefined {
    return this.#accounts.get(id);
  }

  handlers(): Pick<
    Gr4vyHandlers,
    "listMerchantAccounts" | "createMerchantAccount" | "getMerchantAccount" | "updateMerchantAccount"
  > {
    return {
      listMerchantAccounts: (request) => {
        const words = request.query.search?.toLowerCase() ?? "";
        const found = this.#accounts
          .values()
          .filter(({ id, display_name }) => `${id}\n${display_name}`.toLowerCase().includes(words));
        return pageOf(found, request);
      },
      createMerchantAccount: ({ body, now }) => {
        const { id } = body;
        if (this.#accounts.get(id) !== undefined) {
          return { refused: "duplicate", id, what: `merchant account ${id}` };
        }
        return checkNetworkTokens(body) ?? created(this.#add(body, timestamp(now)));
      },
      getMerchantAccount: this.#on((account) => ok(account)),
      updateMerchantAccount: this.#on((account, { body, now }) => {
        const refusal = checkNetworkTokens({ ...account, ...body });
        if (refusal !== undefined) return refusal;
        Object.assign(account, shownMembers(body), {
          display_name: body.display_name ?? account.display_name,
          updated_at: timestamp(now),
        });
        return ok(account);
      }),
    };
  }

  #add(body: MerchantAccountRequest, now: string): MerchantAccount {
    const account: MerchantAccount = {
      ...this.#schemas.defaults("MerchantAccount"),
      account_updater_enabled: false,
      ...shownMembers(body),
      id: body.id,
      display_name: body.display_name,
      created_at: now,
      updated_at: now,
    };
    this.#accounts.set(account.id, account);
    return account;
  }

  /** Creates a handler that finds the merchant account of its request. */
  #on<Request extends HandlerContext & { readonly path: { readonly merchant_account_id: string } }, Result>(
    handler: (account: MerchantAccount, request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return (request) => {
      const { merchant_account_id } = request.path;
      const account = this.#accounts.get(merchant_account_id);
      return account === undefined
        ? missing("merchant account", merchant_account_id)
        : handler(account, request);
    };
  }
}

/** What a merchant account shows of a request. Members that are left out stay as they are. */
function shownMembers<Body extends MerchantAccountUpdateRequest>(body: Body): Body {
  return body.loon_secret_key ? { ...body, loon_secret_key: masked } : body;
}

/**
 * The settings for network tokens of a card scheme belong together
 * (docs.gr4vy.com/reference/merchant-accounts/new-merchant-account, read 2026-11).
 */
function checkNetworkTokens(body: NetworkTokenSettings): Refusal | undefined {
  for (const scheme of ["visa", "amex", "mastercard", "discover"] as const) {
    const [requestor, app] = [
      `${scheme}_network_tokens_requestor_id`,
      `${scheme}_network_tokens_app_id`,
    ] as const;
    if (body[requestor] && !body[app]) return invalid(`/${app}`, `is required beside ${requestor}`);
    if (body[app] && !body[requestor]) return invalid(`/${requestor}`, `is required beside ${app}`);
  }
  return undefined;
}
