import type { PaymentServiceDefinition } from "@paysession/gr4vy";
import { seededAt } from "../formats.js";
import { defaultAccount } from "../merchant-account.js";
import { seededMethods } from "../payment-service-catalogue.js";
import type { Schemas } from "../schemas.js";
import type { PaymentServiceDefinitions } from "./payment-service-definitions.js";
import type { PaymentService } from "./payment-service-record.js";

/** A payment service that exists from the beginning. */
interface SeededService {
  readonly service: PaymentService;
  readonly definition: PaymentServiceDefinition;
  readonly fields: ReadonlyMap<string, string>;
}

/** Returns the services of the default merchant account, so that it takes payments without any set-up. */
export function seedServices(schemas: Schemas, definitions: PaymentServiceDefinitions): SeededService[] {
  return seededMethods.map((method, index) => {
    const definition = definitions.get(`mock-${method}`);
    if (definition === undefined) throw new Error(`There is no payment service definition mock-${method}`);
    const service: PaymentService = {
      ...schemas.defaults("PaymentService"),
      id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}`,
      merchant_account_id: defaultAccount,
      payment_service_definition_id: definition.id,
      method,
      display_name: definition.display_name,
      position: index + 1,
      status: "created",
      accepted_currencies: definition.supported_currencies,
      accepted_countries: definition.supported_countries,
      payment_method_tokenization_enabled: true,
      network_tokens_enabled: method === "card",
      open_loop: false,
      settlement_reporting_enabled: false,
      three_d_secure_enabled: method === "card",
      fields: [{ key: "merchant_id", value: "sandbox" }],
      reporting_fields: [],
      created_at: seededAt,
      updated_at: seededAt,
    };
    return { service, definition, fields: new Map([["merchant_id", "sandbox"]]) };
  });
}
