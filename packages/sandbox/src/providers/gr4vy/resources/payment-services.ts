import type {
  PaymentServiceDefinition,
  PaymentServiceRequest,
  PaymentServiceUpdateRequest,
} from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { accountOf, type AccountContext, type AccountRequest } from "../merchant-account.js";
import { pageOf } from "../pagination.js";
import { created, invalid, noContent, ok } from "../results.js";
import type { Schemas } from "../schemas.js";
import { AccountRecords } from "./account-records.js";
import type { PaymentServiceDefinitions } from "./payment-service-definitions.js";
import {
  applyFields,
  findInvalidCredential,
  shownFields,
  type FieldValues,
} from "./payment-service-fields.js";
import type { PaymentService } from "./payment-service-record.js";
import { sessionOf } from "./payment-service-session.js";
import { seedServices } from "./seeded-services.js";

/** A payment service with its settings and credentials. */
interface Entry {
  readonly service: PaymentService;
  readonly definition: PaymentServiceDefinition;
  fields: FieldValues;
  reportingFields: FieldValues;
}

/** The settings of a payment service, which replace each other as a whole. */
type Fields = Pick<Entry, "fields" | "reportingFields">;

/** The payment services of merchant accounts. The default account has some from the beginning. */
export class PaymentServices {
  readonly #entries = new AccountRecords<Entry>("payment service");
  readonly #deleted = new AccountRecords<PaymentService>("payment service");
  readonly #schemas: Schemas;
  readonly #definitions: PaymentServiceDefinitions;

  constructor(schemas: Schemas, definitions: PaymentServiceDefinitions) {
    this.#schemas = schemas;
    this.#definitions = definitions;
    for (const { service, definition, fields } of seedServices(schemas, definitions)) {
      this.#entries.add({ header: {} }, service.id, {
        service,
        definition,
        fields,
        reportingFields: new Map(),
      });
    }
  }

  /** Finds a payment service of the request's merchant account. */
  find(request: AccountRequest, id: string): PaymentService | undefined {
    return this.#entries.find(request, id)?.service;
  }

  /** Lists the payment services of the request's merchant account that take payments, in the order of their positions. */
  listActive(
    request: AccountRequest,
  ): { readonly service: PaymentService; readonly definition: PaymentServiceDefinition }[] {
    return this.#entries
      .list(request)
      .filter(({ service }) => service.active === true && service.status === "created")
      .sort((a, b) => a.service.position - b.service.position);
  }

  handlers(): Pick<
    Gr4vyHandlers,
    | "listPaymentServices"
    | "createPaymentService"
    | "getPaymentService"
    | "updatePaymentService"
    | "deletePaymentService"
    | "verifyPaymentServiceCredentials"
    | "createPaymentServiceSession"
  > {
    const on = "payment_service_id";
    return {
      listPaymentServices: (request) => this.#list(request),
      createPaymentService: (request) => this.#create(request),
      getPaymentService: this.#entries.on(on, ({ service }) => ok(service)),
      updatePaymentService: this.#entries.on(on, (entry, request) => this.#update(entry, request)),
      deletePaymentService: this.#entries.on(
        on,
        ({ service }, request: RequestOf<"deletePaymentService">) => {
          this.#entries.delete(service.id);
          const deleted = { ...service, is_deleted: true, updated_at: timestamp(request.now) };
          this.#deleted.add(request, service.id, deleted);
          return noContent;
        },
      ),
      verifyPaymentServiceCredentials: (request) => this.#verify(request),
      createPaymentServiceSession: this.#entries.on(
        on,
        (_entry, { body }: RequestOf<"createPaymentServiceSession">) => ok(sessionOf(body)),
      ),
    };
  }

  /** Whether a list of deleted services has the others too is not documented; the sandbox's has not. */
  #list(request: RequestOf<"listPaymentServices">): ReturnType<Gr4vyHandlers["listPaymentServices"]> {
    const { method, deleted, include_fields = true } = request.query;
    const all = deleted
      ? this.#deleted.list(request)
      : this.#entries.list(request).map(({ service }) => service);
    const page = pageOf(
      all.filter((service) => !method || service.method === method),
      request,
    );
    if ("refused" in page || include_fields) return page;
    const items = page.body.items.map(({ fields, reporting_fields, ...service }) => service);
    return ok({ ...page.body, items });
  }

  #create(
    request: RequestOf<"createPaymentService">,
  ): { readonly status: 201; readonly body: PaymentService } | Refusal {
    const { body, ids } = request;
    const definition = this.#definitions.get(body.payment_service_definition_id);
    if (definition === undefined) {
      return invalid("/payment_service_definition_id", "names no payment service definition");
    }
    const nothing: Fields = { fields: new Map(), reportingFields: new Map() };
    const settings = checkSettings(definition, body) ?? mergeFields(definition, body, nothing);
    if ("refused" in settings) return settings;
    const id = ids.uuid();
    const service = newService(id, definition, settings, request, this.#schemas);
    service.position = body.position ?? this.#entries.list(request).length + 1;
    this.#entries.add(request, id, { service, definition, ...settings });
    return created(service);
  }

  /** Members that are left out, or null where a service needs a value, stay as they are. */
  #update(
    entry: Entry,
    { body, now }: RequestOf<"updatePaymentService">,
  ): { readonly status: 200; readonly body: PaymentService } | Refusal {
    const { service, definition } = entry;
    const settings = checkSettings(definition, body) ?? mergeFields(definition, body, entry);
    if ("refused" in settings) return settings;
    Object.assign(entry, settings);
    const { merchant_profile, three_d_secure_enabled, fields, reporting_fields, ...members } = body;
    const given = Object.entries(members).filter(([, value]) => value !== null);
    Object.assign(service, Object.fromEntries(given), shownSettings(definition, settings), {
      ...(three_d_secure_enabled !== undefined && { three_d_secure_enabled }),
      ...(merchant_profile !== undefined && { merchant_profile: profileOf(merchant_profile, now) }),
      updated_at: timestamp(now),
    });
    return ok(service);
  }

  /** How Gr4vy responds to credentials that are not accepted is not documented. */
  #verify(
    request: RequestOf<"verifyPaymentServiceCredentials">,
  ): { readonly status: 200; readonly body: null } | Refusal {
    const { payment_service_definition_id, payment_service_id, fields } = request.body;
    const definition = this.#definitions.get(payment_service_definition_id);
    if (definition === undefined) {
      return invalid("/payment_service_definition_id", "names no payment service definition");
    }
    const entry = payment_service_id ? this.#entries.find(request, payment_service_id) : undefined;
    if (payment_service_id && entry?.definition !== definition) {
      return invalid("/payment_service_id", `names no payment service of ${definition.id}`);
    }
    const values = applyFields("fields", fields, {
      declared: definition.fields,
      definition: definition.id,
      stored: entry?.fields ?? new Map<string, string>(),
    });
    if ("refused" in values) return values;
    const wrong = findInvalidCredential(values, definition.fields);
    return wrong === undefined ? ok(null) : invalid("/fields", `are not accepted: ${wrong} is wrong`);
  }
}

function newService(
  id: string,
  definition: PaymentServiceDefinition,
  settings: Fields,
  request: AccountContext & { readonly body: PaymentServiceRequest },
  schemas: Schemas,
): PaymentService {
  const { body, now, baseUrl } = request;
  const { display_name, accepted_countries, accepted_currencies, three_d_secure_enabled } = body;
  return {
    ...schemas.defaults("PaymentService"),
    id,
    merchant_account_id: accountOf(request),
    payment_service_definition_id: definition.id,
    method: definition.method,
    position: 0,
    display_name,
    accepted_countries,
    accepted_currencies,
    active: body.active ?? true,
    three_d_secure_enabled: three_d_secure_enabled ?? false,
    settlement_reporting_enabled: body.settlement_reporting_enabled ?? false,
    payment_method_tokenization_enabled: body.payment_method_tokenization_enabled ?? false,
    network_tokens_enabled: body.network_tokens_enabled ?? false,
    open_loop: body.open_loop ?? false,
    merchant_profile: profileOf(body.merchant_profile, now),
    webhook_url:
      definition.supported_features["requires_webhook_setup"] === true
        ? `${baseUrl}/webhooks/${definition.id}/${id}`
        : null,
    ...shownSettings(definition, settings),
    created_at: timestamp(now),
    updated_at: timestamp(now),
  };
}

/** What a service shows of its settings. A service whose credentials are not accepted takes no payments. */
function shownSettings(
  definition: PaymentServiceDefinition,
  { fields, reportingFields }: Fields,
): Pick<PaymentService, "status" | "fields" | "reporting_fields"> {
  return {
    status: findInvalidCredential(fields, definition.fields) === undefined ? "created" : "failed",
    fields: shownFields(fields, definition.fields),
    reporting_fields: shownFields(reportingFields, definition.reporting_fields),
  };
}

function mergeFields(
  { id, fields: declared, reporting_fields: declaredForReports }: PaymentServiceDefinition,
  body: Pick<PaymentServiceUpdateRequest, "fields" | "reporting_fields">,
  stored: Fields,
): Fields | Refusal {
  const fields = applyFields("fields", body.fields ?? [], {
    declared,
    definition: id,
    stored: stored.fields,
  });
  if ("refused" in fields) return fields;
  const reportingFields = applyFields("reporting_fields", body.reporting_fields ?? [], {
    declared: declaredForReports,
    definition: id,
    stored: stored.reportingFields,
  });
  return "refused" in reportingFields ? reportingFields : { fields, reportingFields };
}

/** Refuses currencies and countries that the kind of service does not support. */
function checkSettings(
  { supported_currencies, supported_countries }: PaymentServiceDefinition,
  body: Pick<PaymentServiceUpdateRequest, "accepted_currencies" | "accepted_countries">,
): Refusal | undefined {
  const check = (
    name: "accepted_currencies" | "accepted_countries",
    supported: readonly string[],
  ): Refusal | undefined => {
    const index = body[name]?.findIndex((code) => !supported.includes(code)) ?? -1;
    return index < 0
      ? undefined
      : invalid(`/${name}/${index}`, "is not supported by this kind of payment service");
  };
  return (
    check("accepted_currencies", supported_currencies) ?? check("accepted_countries", supported_countries)
  );
}

function profileOf(
  profile: PaymentServiceRequest["merchant_profile"],
  now: Date,
): NonNullable<PaymentService["merchant_profile"]> | null {
  if (!profile) return null;
  return Object.fromEntries(
    Object.entries(profile).map(([scheme, data]) => [
      scheme,
      data && { ...data, created_at: timestamp(now) },
    ]),
  );
}
