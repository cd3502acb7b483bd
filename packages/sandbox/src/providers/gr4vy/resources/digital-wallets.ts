import type { DigitalWallet } from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { accountOf, type AccountRequest } from "../merchant-account.js";
import { created, invalid, noContent, ok } from "../results.js";
import type { Schemas } from "../schemas.js";
import { AccountRecords } from "./account-records.js";

type DomainRequest = RequestOf<"registerDigitalWalletDomain">;

/** The digital wallets of merchant accounts, with the web domains on which they are shown. */
export class DigitalWallets {
  readonly #wallets = new AccountRecords<DigitalWallet>("digital wallet");
  readonly #schemas: Schemas;

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
  }

  /** Finds the wallet of a provider in the request's merchant account. */
  find(request: AccountRequest, provider: string): DigitalWallet | undefined {
    return this.#wallets.list(request).find((wallet) => wallet.provider === provider);
  }

  handlers(): Pick<
    Gr4vyHandlers,
    | "configureDigitalWallet"
    | "listDigitalWallets"
    | "getDigitalWallet"
    | "updateDigitalWallet"
    | "deleteDigitalWallet"
    | "registerDigitalWalletDomain"
    | "unregisterDigitalWalletDomain"
  > {
    const on = "digital_wallet_id";
    return {
      configureDigitalWallet: (request) => this.#configure(request),
      listDigitalWallets: (request) => ok({ items: this.#wallets.list(request).reverse() }),
      getDigitalWallet: this.#wallets.on(on, (wallet) => ok(wallet)),
      updateDigitalWallet: this.#wallets.on(on, (wallet, request: RequestOf<"updateDigitalWallet">) =>
        this.#update(wallet, request),
      ),
      deleteDigitalWallet: this.#wallets.on(on, ({ id }) => {
        this.#wallets.delete(id);
        return noContent;
      }),
      registerDigitalWalletDomain: this.#wallets.on(on, (wallet, request: DomainRequest) => {
        const { domain_name } = request.body;
        if (!isDomain(domain_name)) return invalid("/domain_name", "must be a domain name");
        setDomains(wallet, new Set([...wallet.domain_names, domain_name]), request);
        return ok({});
      }),
      // Gr4vy's own tests remove a domain that was never registered, which succeeds.
      unregisterDigitalWalletDomain: this.#wallets.on(on, (wallet, request: DomainRequest) => {
        const { domain_name } = request.body;
        setDomains(
          wallet,
          wallet.domain_names.filter((name) => name !== domain_name),
          request,
        );
        return noContent;
      }),
    };
  }

  /** A merchant account has at most one wallet of each provider, according to Gr4vy's own tests. */
  #configure(
    request: RequestOf<"configureDigitalWallet">,
  ): { readonly status: 201; readonly body: DigitalWallet } | Refusal {
    const { body, ids } = request;
    const { accept_terms_and_conditions, ...members } = body;
    if (!accept_terms_and_conditions) return invalid("/accept_terms_and_conditions", "must be true");
    const known = this.find(request, body.provider);
    if (known !== undefined) {
      return { refused: "duplicate", id: known.id, what: `digital wallet of ${body.provider}` };
    }
    const refusal = checkDomains(body.domain_names);
    if (refusal !== undefined) return refusal;
    const now = timestamp(request.now);
    const wallet: DigitalWallet = {
      ...this.#schemas.defaults("DigitalWallet"),
      ...members,
      id: ids.uuid(),
      merchant_account_id: accountOf(request),
      domain_names: body.domain_names ?? [],
      active_certificate_count: 0,
      pending_certificate_count: 0,
      expired_certificate_count: 0,
      created_at: now,
      updated_at: now,
    };
    this.#wallets.add(request, wallet.id, wallet);
    return created(wallet);
  }

  /** Members that are left out stay as they are. */
  #update(
    wallet: DigitalWallet,
    { body, now }: RequestOf<"updateDigitalWallet">,
  ): { readonly status: 200; readonly body: DigitalWallet } | Refusal {
    const refusal = checkDomains(body.domain_names);
    if (refusal !== undefined) return refusal;
    Object.assign(wallet, body, {
      merchant_name: body.merchant_name ?? wallet.merchant_name,
      domain_names: body.domain_names ?? wallet.domain_names,
      updated_at: timestamp(now),
    });
    return ok(wallet);
  }
}

function setDomains(
  wallet: DigitalWallet,
  names: Iterable<string>,
  { now }: Pick<DomainRequest, "now">,
): void {
  wallet.domain_names = [...names];
  wallet.updated_at = timestamp(now);
}

function checkDomains(names: readonly string[] | null | undefined): Refusal | undefined {
  const index = names?.findIndex((name) => !isDomain(name)) ?? -1;
  return index < 0 ? undefined : invalid(`/domain_names/${index}`, "must be a domain name");
}

function isDomain(name: string): boolean {
  return name.length <= 253 && /^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*$/i.test(name);
}
