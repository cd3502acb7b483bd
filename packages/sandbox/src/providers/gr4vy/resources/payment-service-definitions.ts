import type { PaymentServiceDefinition } from "@paysession/gr4vy";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";
import type { Gr4vyHandlers } from "../handlers.js";
import { pageOf } from "../pagination.js";
import { createCatalogue } from "../payment-service-catalogue.js";
import { missing, ok } from "../results.js";
import type { Schemas } from "../schemas.js";
import { sessionOf } from "./payment-service-session.js";

/** The kinds of payment service. Simulators come first. */
export class PaymentServiceDefinitions {
  readonly #definitions: ReadonlyMap<string, PaymentServiceDefinition>;

  constructor(schemas: Schemas) {
    this.#definitions = new Map(createCatalogue(schemas).map((definition) => [definition.id, definition]));
  }

  get(id: string): PaymentServiceDefinition | undefined {
    return this.#definitions.get(id);
  }

  handlers(): Pick<
    Gr4vyHandlers,
    "listPaymentServiceDefinitions" | "getPaymentServiceDefinition" | "createPaymentServiceDefinitionSession"
  > {
    return {
      listPaymentServiceDefinitions: (request) => pageOf([...this.#definitions.values()].reverse(), request),
      getPaymentServiceDefinition: this.#on((definition) => ok(definition)),
      createPaymentServiceDefinitionSession: this.#on((_definition, { body }) => ok(sessionOf(body))),
    };
  }

  /** Creates a handler that finds the definition of its request. */
  #on<
    Request extends HandlerContext & { readonly path: { readonly payment_service_definition_id: string } },
    Result,
  >(
    handler: (definition: PaymentServiceDefinition, request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return (request) => {
      const id = request.path.payment_service_definition_id;
      const definition = this.#definitions.get(id);
      return definition === undefined
        ? missing("payment service definition", id)
        : handler(definition, request);
    };
  }
}
