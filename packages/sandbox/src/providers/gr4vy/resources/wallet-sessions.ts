import type { DigitalWallet } from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { accountOf, inAccount, type AccountRequest } from "../merchant-account.js";
import { conflict, invalid, ok } from "../results.js";
import type { CheckoutSessions } from "./checkout-sessions.js";
import type { DigitalWallets } from "./digital-wallets.js";

/** Sessions with the providers of wallets. Those of Paze are in a class of their own. */
export class WalletSessions {
  readonly #wallets: DigitalWallets;
  readonly #sessions: Pick<CheckoutSessions, "findAny">;

  constructor(wallets: DigitalWallets, sessions: Pick<CheckoutSessions, "findAny">) {
    this.#wallets = wallets;
    this.#sessions = sessions;
  }

  handlers(): Pick<
    Gr4vyHandlers,
    "createApplePaySession" | "createGooglePaySession" | "createClickToPaySession"
  > {
    return {
      createApplePaySession: (request) => this.#startApplePay(request),
      // Gr4vy's own tests start sessions of Google Pay without a wallet and for domains that are not registered.
      createGooglePaySession: (request) =>
        ok({ gateway_merchant_id: gatewayMerchantId(request), token: request.ids.hex(64) }),
      createClickToPaySession: ({ body, now }) => {
        const found = this.#sessions.findAny(body.checkout_session_id, now);
        if (found === undefined) return invalid("/checkout_session_id", "names no checkout session");
        const wallet = this.#wallets.find(inAccount(found.account), "click-to-pay");
        if (wallet === undefined) return conflict("The merchant account has no Click to Pay wallet");
        return ok({
          digital_payment_application_id: wallet.id,
          digital_payment_application_name: wallet.merchant_display_name ?? wallet.merchant_name,
        });
      },
    };
  }

  /** The members are those of Apple's merchant session (developer.apple.com, ApplePaySession; read 2026-11). */
  #startApplePay(
    request: RequestOf<"createApplePaySession">,
  ): { readonly status: 200; readonly body: Record<string, unknown> } | Refusal {
    const { body, ids, now } = request;
    const wallet = findWalletOnDomain(this.#wallets, request, "apple", body.domain_name);
    if (wallet === undefined) return invalid("/domain_name", "names no domain of an Apple Pay wallet");
    if (!URL.canParse(body.validation_url) || new URL(body.validation_url).protocol !== "https:") {
      return invalid("/validation_url", "must be an HTTPS URL");
    }
    return ok({
      epochTimestamp: now.getTime(),
      expiresAt: now.getTime() + 3_600_000,
      merchantSessionIdentifier: ids.hex(64),
      nonce: ids.hex(8),
      merchantIdentifier: wallet.id,
      domainName: body.domain_name,
      displayName: wallet.merchant_display_name ?? wallet.merchant_name,
      signature: ids.hex(128),
    });
  }
}

/** Finds the wallet of a provider in the request's merchant account, if it is shown on the domain. */
export function findWalletOnDomain(
  wallets: DigitalWallets,
  request: AccountRequest,
  provider: string,
  domain: string,
): DigitalWallet | undefined {
  const wallet = wallets.find(request, provider);
  return wallet?.domain_names.some((name) => name.toLowerCase() === domain.toLowerCase())
    ? wallet
    : undefined;
}

/** The merchant's identifier at Gr4vy as a gateway of Google Pay. */
export function gatewayMerchantId(request: AccountRequest): string {
  return `sandbox.${accountOf(request)}`;
}
