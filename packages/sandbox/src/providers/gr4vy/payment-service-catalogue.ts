import type { DefinitionField, PaymentServiceDefinition } from "@paysession/gr4vy";
import { displayNameOf, iconOf } from "./display-names.js";
import { countries, currencies } from "./iso-codes.js";
import type { Schemas } from "./schemas.js";

/** The payment methods that are paid over services for cards, because they stand for a card. */
export const cardMethods: ReadonlySet<string> = new Set([
  "applepay",
  "card",
  "click-to-pay",
  "googlepay",
  "googlepay_pan_only",
  "network-token",
  "paze",
]);

/** The payment methods of the services that the default merchant account has from the beginning. */
export const seededMethods: readonly string[] = [
  "card",
  "bank",
  "paypal",
  "klarna",
  "ideal",
  "pix",
  "alipay",
  "trustly",
];

/** Names of features as in Gr4vy's clients (github.com/gr4vy/gr4vy-php, docs/Model/PaymentServiceDefinitionSupportedFeatures.md). */
const features = {
  delayed_capture: true,
  network_tokens: false,
  open_loop: false,
  partial_capture: true,
  partial_refunds: true,
  payment_method_tokenization: true,
  refunds: true,
  requires_webhook_setup: false,
  three_d_secure_hosted: false,
  three_d_secure_pass_through: false,
  verify_credentials: true,
  void: true,
  zero_auth: false,
};

const cardFeatures = {
  ...features,
  network_tokens: true,
  open_loop: true,
  three_d_secure_hosted: true,
  three_d_secure_pass_through: true,
  zero_auth: true,
};

/** Gr4vy's own tests configure `mock-card` with this field. The sandbox's other simulators take the same. */
const merchantId = fieldOf("merchant_id", "Merchant ID", { required: true, secret: false });
const secretKey = fieldOf("secret_key", "Secret key", { required: false, secret: true });
const apiKey = fieldOf("api_key", "API key", { required: true, secret: true });

/**
 * Creates the kinds of payment service that the sandbox knows: `mock-card`, a simulator such as `mock-paypal` for each
 * other payment method, and two whose names and fields stand in Gr4vy's examples.
 */
export function createCatalogue(schemas: Schemas): readonly PaymentServiceDefinition[] {
  const others = schemas
    .values("PaymentMethodKind")
    .filter((method) => !cardMethods.has(method) && method !== "gift-card");
  return [
    ...["card", ...others].map((method) => simulator(method)),
    definition("checkout-card", {
      display_name: "Checkout.com",
      method: "card",
      fields: [{ ...secretKey, required: true }],
      supported_features: { ...cardFeatures, requires_webhook_setup: true },
    }),
    definition("adyen-ideal", {
      display_name: "Adyen iDEAL",
      method: "ideal",
      fields: [apiKey],
      reporting_fields: [{ ...apiKey, required: false }],
      supported_features: { ...features, requires_webhook_setup: true },
    }),
  ];
}

function simulator(method: string): PaymentServiceDefinition {
  return definition(`mock-${method}`, {
    display_name: `${displayNameOf(method)} simulator`,
    method,
    fields: [merchantId, secretKey],
    supported_features: method === "card" ? cardFeatures : features,
  });
}

function definition(
  id: string,
  members: Pick<PaymentServiceDefinition, "display_name" | "method" | "fields" | "supported_features"> &
    Partial<PaymentServiceDefinition>,
): PaymentServiceDefinition {
  return {
    id,
    type: "payment-service-definition",
    reporting_fields: [],
    supported_currencies: [...currencies],
    supported_countries: [...countries],
    mode: modeOf(members.method),
    icon_url: iconOf(members.method),
    required_checkout_fields: [],
    configuration: {
      approval_ui_target: "any",
      approval_ui_height: "100vh",
      approval_ui_width: "480px",
      cart_items_limit: 100,
      cart_items_required: false,
      cart_items_should_match_amount: false,
    },
    supported_integration_clients: ["redirect", "web", "android", "ios"],
    ...members,
  };
}

function modeOf(method: string): PaymentServiceDefinition["mode"] {
  return method === "card" || method === "bank" ? method : "redirect";
}

function fieldOf(
  key: string,
  display_name: string,
  { required, secret }: Pick<DefinitionField, "required" | "secret">,
): DefinitionField {
  return { key, display_name, required, secret, format: "text", verifiable: true };
}
