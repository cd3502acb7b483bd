import type { LiveApplication, SubmittedLiveApplication } from "@paysession/komoju";
import type { Document } from "../../../contract/document.js";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";
import { readFields, type Field } from "../application-fields.js";
import type { KomojuHandlers } from "../handlers.js";
import { invalid, missing, ok, unprocessable } from "../results.js";
import type { MerchantFiles } from "./merchant-files.js";
import type { Merchants } from "./merchants.js";

type Decision = "accepted" | "declined";

/** What a merchant has submitted, and what has been decided. */
interface Application {
  readonly values: Map<string, unknown>;
  /** Decisions about the merchant (under an empty name) and its payment methods. */
  readonly decisions: Map<string, Decision>;
}

/** One application: of a merchant, or of a merchant for a payment method. */
interface Form {
  readonly merchant: string;
  /** Name of the payment method; empty for the merchant itself. */
  readonly method: string;
  readonly fields: readonly Field[];
}

/** Fields that cannot be left out. KOMOJU requests them by merchant; these are the sandbox's choice. */
const requiredOfMerchant = [
  "service_agreement.agreed_to_tos",
  "company_information.company_name",
  "company_information.company_phone",
  "representative_director_information.first_name",
  "representative_director_information.last_name",
  "site_information.site_name",
  "site_information.site_url",
  "bank_account_information.zengin_bank_code",
  "bank_account_information.zengin_branch_code",
  "bank_account_information.zengin_account_number",
];
const requiredOfMethod = [
  "shared_payment_method_data.privacy_policy_url",
  "linepay.accepted_line_tos",
  "paypay.accepted_paypay_tos",
  "merpay.accepted_merpay_tos",
];
const sharedPrefix = "shared_payment_method_data";

/** Applications of merchants to go live, and to use payment methods. A simulated decision ends them. */
export class LiveApplications {
  readonly #applications = new Map<string, Application>();
  readonly #merchants: Merchants;
  readonly #files: MerchantFiles;
  readonly #merchantFields: readonly Field[];
  readonly #methodFields: readonly Field[];

  constructor(document: Document, merchants: Merchants, files: MerchantFiles) {
    this.#merchants = merchants;
    this.#files = files;
    this.#merchantFields = readFields(document, "LiveApplicationRequest", requiredOfMerchant);
    this.#methodFields = readFields(document, "UpdatePaymentMethodRequest", requiredOfMethod);
  }

  handlers(): Pick<
    KomojuHandlers,
    | "showLiveApplication"
    | "updateLiveApplication"
    | "listLiveApplicationPaymentMethods"
    | "showLiveApplicationPaymentMethod"
    | "updateLiveApplicationPaymentMethod"
    | "simulateLiveApplicationStatus"
    | "simulateLiveApplicationPaymentMethodStatus"
  > {
    return {
      showLiveApplication: this.#on((form) => ok(this.#describeSubmitted(form))),
      updateLiveApplication: this.#on((form, request) => this.#submit(form, request, request.body)),
      listLiveApplicationPaymentMethods: this.#on(({ merchant }) => {
        const payment_methods = this.#methods().map((method) => {
          return { payment_method: method, status: this.#statusOf(this.#formOf(merchant, method)) };
        });
        return ok({ payment_methods });
      }),
      showLiveApplicationPaymentMethod: this.#on((form) => ok(this.#describeSubmitted(form))),
      updateLiveApplicationPaymentMethod: this.#on((form, request) =>
        this.#submit(form, request, request.body),
      ),
      simulateLiveApplicationStatus: this.#on((form, request) => {
        const { status = "accepted" } = request.body ?? {};
        const active = this.#acceptedMethods(form.merchant);
        if (status === "accepted" && active.length === 0) {
          return unprocessable("A merchant without an accepted payment method cannot be accepted");
        }
        this.#decide(form, request, status);
        return ok({ merchant_id: form.merchant, status });
      }),
      simulateLiveApplicationPaymentMethodStatus: this.#on((form, request) => {
        const { status = "accepted" } = request.body ?? {};
        this.#decide(form, request, status);
        return ok({ status, payment_method: form.method });
      }),
    };
  }

  /** Creates a handler that finds the application of its request. */
  #on<Request extends HandlerContext & { readonly path: FormPath }, Result>(
    handler: (form: Form, request: Request) => Result | Refusal,
  ): (request: Request) => Result | Refusal {
    return (request) => {
      const { merchant_id, payment_method = "" } = request.path;
      if (this.#merchants.find(merchant_id) === undefined) return missing("merchant", merchant_id);
      if (payment_method !== "" && !this.#methods().includes(payment_method)) {
        return missing("payment method", payment_method);
      }
      return handler(this.#formOf(merchant_id, payment_method), request);
    };
  }

  /** The payment methods that can be applied for: those that the contract has fields for. */
  #methods(): string[] {
    return [...new Set(this.#methodFields.map(prefixOf))].filter((prefix) => prefix !== sharedPrefix);
  }

  #formOf(merchant: string, method: string): Form {
    if (method === "") return { merchant, method, fields: this.#merchantFields };
    const prefixes = [sharedPrefix, method];
    return {
      merchant,
      method,
      fields: this.#methodFields.filter((field) => prefixes.includes(prefixOf(field))),
    };
  }

  #applicationOf(merchant: string): Application {
    let application = this.#applications.get(merchant);
    if (application === undefined) {
      this.#applications.set(merchant, (application = { values: new Map(), decisions: new Map() }));
    }
    return application;
  }

  #submit(
    form: Form,
    context: HandlerContext,
    body: object,
  ): { readonly status: 200; readonly body: LiveApplication } | Refusal {
    const submitted = Object.entries(body).filter(([key]) => key !== "locale");
    for (const [key, value] of submitted) {
      const field = form.fields.find((one) => one.field === key);
      if (field === undefined) return invalid(`/${key}`, "is not a field of this application");
      const files = field.field_type === "file" ? [value].flat() : [];
      const unknown = files.find((id) => this.#files.find(form.merchant, String(id)) === undefined);
      if (unknown !== undefined) return invalid(`/${key}`, "names no file of this merchant");
    }
    const { values, decisions } = this.#applicationOf(form.merchant);
    for (const [key, value] of submitted) values.set(key, value);
    // A declined application can be corrected.
    if (decisions.get(form.method) === "declined") decisions.delete(form.method);
    this.#updateMerchant(form.merchant, context);
    return ok(this.#describe(form));
  }

  #decide(form: Form, context: HandlerContext, decision: Decision): void {
    this.#applicationOf(form.merchant).decisions.set(form.method, decision);
    this.#updateMerchant(form.merchant, context);
    if (form.method !== "") return;
    const merchant = this.#merchants.find(form.merchant);
    const isAccepted = decision === "accepted";
    const enabled = { payments_enabled: isAccepted, payouts_enabled: isAccepted };
    if (merchant !== undefined) this.#merchants.change(merchant, context, enabled);
  }

  /** Shows the state of the application in the merchant. */
  #updateMerchant(id: string, context: HandlerContext): void {
    const merchant = this.#merchants.find(id);
    if (merchant === undefined) return;
    const status = this.#statusOf(this.#formOf(id, ""));
    this.#merchants.change(merchant, context, {
      status,
      active_payment_methods: this.#acceptedMethods(id),
    });
  }

  #acceptedMethods(merchant: string): string[] {
    const { decisions } = this.#applicationOf(merchant);
    return this.#methods().filter((method) => decisions.get(method) === "accepted");
  }

  #statusOf({ merchant, method, fields }: Form): LiveApplication["status"] {
    const { values, decisions } = this.#applicationOf(merchant);
    const decision = decisions.get(method);
    if (decision !== undefined) return decision;
    if (!fields.some(({ field }) => values.has(field))) return "not_applied";
    return fields.every(({ field, optional }) => optional || values.has(field)) ? "pending" : "incomplete";
  }

  #describe(form: Form): LiveApplication {
    const { payments_enabled = false, payouts_enabled = false } = this.#merchants.find(form.merchant) ?? {};
    const { values } = this.#applicationOf(form.merchant);
    return {
      merchant_id: form.merchant,
      status: this.#statusOf(form),
      payments_enabled,
      payouts_enabled,
      requested_fields: form.fields.filter(({ field, optional }) => !optional && !values.has(field)),
      newly_requested_fields: [],
      errored_fields: [],
    };
  }

  #describeSubmitted(form: Form): SubmittedLiveApplication {
    const { values } = this.#applicationOf(form.merchant);
    const submitted = form.fields.filter(({ field }) => values.has(field));
    const submitted_fields = submitted.map((field) => ({ ...field, value: values.get(field.field) }));
    return { ...this.#describe(form), submitted_fields };
  }
}

interface FormPath {
  readonly merchant_id: string;
  readonly payment_method?: string;
}

function prefixOf({ field }: Field): string {
  return field.slice(0, field.indexOf("."));
}
