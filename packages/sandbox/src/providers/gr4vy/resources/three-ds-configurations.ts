import type { ThreeDsConfiguration } from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { created, missing, noContent, ok } from "../results.js";
import type { MerchantAccounts } from "./merchant-accounts.js";

/** 3-D Secure configurations of merchant accounts, which paths name. */
export class ThreeDsConfigurations {
  readonly #configurations = new Store<ThreeDsConfiguration>();
  readonly #accounts: MerchantAccounts;

  constructor(accounts: MerchantAccounts) {
    this.#accounts = accounts;
  }

  handlers(): Pick<
    Gr4vyHandlers,
    | "createThreeDsConfiguration"
    | "listThreeDsConfigurations"
    | "editThreeDsConfiguration"
    | "deleteThreeDsConfiguration"
  > {
    return {
      createThreeDsConfiguration: (request) => this.#create(request),

      listThreeDsConfigurations: ({ path: { merchant_account_id }, query: { currency } }) => {
        if (this.#accounts.get(merchant_account_id) === undefined) {
          return missing("merchant account", merchant_account_id);
        }
        const items = this.#configurations
          .values()
          .filter(
            (one) =>
              one.merchant_account_id === merchant_account_id && (!currency || one.currency === currency),
          );
        return ok({ items: items.reverse() });
      },

      editThreeDsConfiguration: this.#on(
        (configuration, { body, now }: RequestOf<"editThreeDsConfiguration">) => {
          // Null removes the currency. The other members cannot be removed, so null leaves them as they are.
          const given = Object.entries(body).filter(([name, value]) => value !== null || name === "currency");
          Object.assign(configuration, Object.fromEntries(given), { updated_at: timestamp(now) });
          return ok(configuration);
        },
      ),

      deleteThreeDsConfiguration: this.#on(({ id }, _request: RequestOf<"deleteThreeDsConfiguration">) => {
        this.#configurations.delete(id);
        return noContent;
      }),
    };
  }

  #create({
    path: { merchant_account_id },
    body,
    ids,
    now,
  }: RequestOf<"createThreeDsConfiguration">):
    { readonly status: 201; readonly body: ThreeDsConfiguration } | Refusal {
    if (this.#accounts.get(merchant_account_id) === undefined) {
      return missing("merchant account", merchant_account_id);
    }
    const configuration: ThreeDsConfiguration = {
      ...body,
      type: "merchant-account.three-ds-configuration",
      id: ids.uuid(),
      merchant_account_id,
      currency: body.currency ?? null,
      created_at: timestamp(now),
      updated_at: timestamp(now),
    };
    this.#configurations.set(configuration.id, configuration);
    return created(configuration);
  }

  /** Creates a handler that finds the configuration of its request. */
  #on<
    Request extends {
      readonly path: { readonly merchant_account_id: string; readonly three_ds_configuration_id: string };
    },
    Result,
  >(
    handler: (configuration: ThreeDsConfiguration, request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return (request) => {
      const { merchant_account_id, three_ds_configuration_id: id } = request.path;
      const configuration = this.#configurations.get(id);
      return configuration?.merchant_account_id === merchant_account_id
        ? handler(configuration, request)
        : missing("3-D Secure configuration", id);
    };
  }
}
