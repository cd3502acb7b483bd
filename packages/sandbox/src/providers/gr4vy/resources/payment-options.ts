import type { DigitalWallet, PaymentOption, PaymentServiceDefinition } from "@paysession/gr4vy";
import { displayNameOf, iconOf } from "../display-names.js";
import type { Gr4vyHandlers } from "../handlers.js";
import type { AccountRequest } from "../merchant-account.js";
import { ok } from "../results.js";
import type { DigitalWallets } from "./digital-wallets.js";
import type { PaymentServices } from "./payment-services.js";
import { canTake } from "./service-routing.js";
import { gatewayMerchantId } from "./wallet-sessions.js";

/** The wallets that pay with a card, by provider, with the payment methods that they appear as. */
const walletMethods = [
  ["apple", "applepay"],
  ["google", "googlepay"],
  ["click-to-pay", "click-to-pay"],
  ["paze", "paze"],
] as const;

/** The card schemes that the sandbox's wallets offer. */
const walletSchemes = ["amex", "discover", "jcb", "mastercard", "visa"];

/** The ways to pay in a merchant account. They follow from its payment services and digital wallets. */
export class PaymentOptions {
  readonly #services: PaymentServices;
  readonly #wallets: DigitalWallets;

  constructor(services: PaymentServices, wallets: DigitalWallets) {
    this.#services = services;
    this.#wallets = wallets;
  }

  handlers(): Pick<Gr4vyHandlers, "listPaymentOptions"> {
    return {
      listPaymentOptions: (request) => {
        const usable = this.#services.listActive(request).filter((entry) => canTake(entry, request.body));
        const byMethod = new Map<string, PaymentServiceDefinition>();
        for (const { definition } of usable) {
          if (!byMethod.has(definition.method)) byMethod.set(definition.method, definition);
        }
        const items = [...byMethod.values()].map((definition) => optionOf(definition));
        return ok({ items: byMethod.has("card") ? [...items, ...this.#walletOptions(request)] : items });
      },
    };
  }

  #walletOptions(request: AccountRequest): PaymentOption[] {
    return walletMethods.flatMap(([provider, method]) => {
      const wallet = this.#wallets.find(request, provider);
      return wallet === undefined ? [] : [walletOption(wallet, method, request)];
    });
  }
}

function optionOf({
  method,
  mode,
  supported_features,
  configuration,
}: PaymentServiceDefinition): PaymentOption {
  const { approval_ui_height: height, approval_ui_width: width } = configuration;
  return {
    type: "payment-option",
    method,
    mode,
    label: displayNameOf(method),
    icon_url: iconOf(method),
    can_store_payment_method: supported_features["payment_method_tokenization"] === true,
    can_delay_capture: supported_features["delayed_capture"] === true,
    context:
      mode === "redirect"
        ? {
            approval_ui: { height, width },
            required_fields: {},
            redirect_requires_popup: false,
            requires_tokenized_redirect_popup: false,
          }
        : null,
  };
}

function walletOption(wallet: DigitalWallet, method: string, request: AccountRequest): PaymentOption {
  const context = {
    merchant_name: wallet.merchant_display_name ?? wallet.merchant_name,
    supported_schemes: walletSchemes,
  };
  return {
    type: "payment-option",
    method,
    mode: method,
    label: displayNameOf(method),
    icon_url: iconOf(method),
    can_store_payment_method: true,
    can_delay_capture: true,
    context:
      method === "googlepay"
        ? { ...context, gateway: "gr4vy", gateway_merchant_id: gatewayMerchantId(request) }
        : context,
  };
}
