import type { Payment } from "@paysession/komoju";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import type { KomojuHandlers, RequestOf } from "../handlers.js";
import { listOf, type List, type ListQuery } from "../pagination.js";
import { awaitsChip, digits, flowOf, type Details } from "../payment-details.js";
import { invalid, missing, ok, unprocessable } from "../results.js";
import {
  authenticationOf,
  decline,
  declinedByChip,
  disputeOf,
  failureOf,
  type Failure,
} from "../scenarios.js";
import type { Customers } from "./customers.js";
import type { Merchants } from "./merchants.js";
import { consumptionTax, createPaymentRecord, pageUrl } from "./new-payment.js";
import type { PaymentCourse } from "./payment-course.js";
import { isPaidLater, wrongState, type PaymentOrder, type PaymentRecord } from "./payment-record.js";
import { concerns } from "./postings.js";
import { invalidRefund, requestRefund } from "./refund-requests.js";
import type { Tokens } from "./tokens.js";

type PaymentResult = { readonly status: 200; readonly body: Payment };

/** Filters of lists of payments. `status` is one status, or several separated by commas. */
interface PaymentQuery extends ListQuery {
  readonly currency?: string;
  readonly external_order_num?: string;
  readonly status?: string;
}

/** A new payment. */
interface CreatedPayment {
  readonly payment: Payment;
  /** Why the payment failed. */
  readonly refusal?: Refusal;
  /** Where the shopper has to pay or authenticate. */
  readonly redirectUrl?: string;
}

/** Payments, with their captures and refunds. */
export class Payments {
  readonly #records = new Store<PaymentRecord>();
  readonly #course: PaymentCourse;
  readonly #tokens: Tokens;
  readonly #customers: Customers;
  readonly #merchants: Merchants;

  constructor(course: PaymentCourse, tokens: Tokens, customers: Customers, merchants: Merchants) {
    this.#merchants = merchants;
    this.#course = course;
    this.#tokens = tokens;
    this.#customers = customers;
  }

  /** Finds a payment. It expires first if it is due. */
  find(id: string, context: HandlerContext): PaymentRecord | Refusal {
    const record = this.#records.get(id);
    if (record === undefined) return missing("payment", id);
    this.#course.applyDue(record, context);
    return record;
  }

  values(): Payment[] {
    return this.#records.values().map(({ payment }) => payment);
  }

  /** Returns all records, oldest first, after all changes that are due. */
  records(context: HandlerContext): PaymentRecord[] {
    const records = this.#records.values();
    for (const record of records) this.#course.applyDue(record, context);
    return records;
  }

  /** Returns a page of the payments that match the filters and the condition. */
  list(
    request: HandlerContext & { readonly query: PaymentQuery },
    condition: (payment: Payment) => boolean = () => true,
  ): { readonly status: 200; readonly body: List<Payment> } {
    const { currency, external_order_num, status } = request.query;
    const statuses = status?.split(",");
    const found = this.records(request)
      .map(({ payment }) => payment)
      .filter(
        (payment) =>
          condition(payment) &&
          (currency === undefined || payment.currency === currency) &&
          (external_order_num === undefined || payment.external_order_num === external_order_num) &&
          (statuses === undefined || statuses.includes(payment.status)),
      );
    return listOf(found, request);
  }

  /** Creates a payment. A payment that fails is stored too, and the refusal is returned with it. */
  create(context: HandlerContext, order: PaymentOrder): CreatedPayment {
    const { details, failure } = order;
    const record = createPaymentRecord(context, order);
    const { payment } = record;
    this.#records.set(payment.id, record);
    if (failure !== undefined) {
      this.#course.fail(record, context, failure);
      return { payment, refusal: decline(failure) };
    }
    const flow = flowOf(details);
    if (flow === "redirect" || (flow === "card" && authenticationOf(details) !== undefined)) {
      const redirectUrl = pageUrl(context, payment.id);
      record.shownDetails["redirect_url"] = redirectUrl;
      return { payment, redirectUrl };
    }
    if (flow === "later") this.#course.transition(record, context, "authorized");
    else if (awaitsChip(details)) return { payment };
    else if (flow === "prepaid") this.#course.payPrepaid(record, context, details);
    else this.#course.succeed(record, context);
    return { payment };
  }

  handlers(): Pick<
    KomojuHandlers,
    | "createPayment"
    | "listPayments"
    | "showPayment"
    | "updatePayment"
    | "capturePayment"
    | "refundPayment"
    | "cancelPayment"
    | "createRefundRequest"
    | "finalizePayment"
    | "listSubmerchantPayments"
  > {
    return {
      createPayment: (request) => this.#create(request),
      listPayments: (request) => {
        const { merchant_id } = request.query;
        return this.list(request, (payment) => merchant_id === undefined || concerns(payment, merchant_id));
      },
      listSubmerchantPayments: (request) => {
        const { merchant_id } = request.path;
        if (!this.#merchants.has(merchant_id)) return missing("merchant", merchant_id);
        return this.list(request, (payment) => concerns(payment, merchant_id));
      },
      showPayment: this.#on(({ payment }) => ok(payment)),
      updatePayment: this.#on((record, request) => this.#update(record, request)),
      capturePayment: this.#on((record, request) => this.#capture(record, request)),
      refundPayment: this.#on((record, request) => this.#refund(record, request)),
      cancelPayment: this.#on((record, request) => {
        const { payment } = record;
        if (payment.status !== "pending" && payment.status !== "authorized") {
          return wrongState(record, "cancelled");
        }
        this.#course.transition(record, request, "cancelled");
        return ok(payment);
      }),
      finalizePayment: this.#on((record, request) => this.#finalize(record, request)),
      createRefundRequest: this.#on((record, request) => requestRefund(record, request)),
    };
  }

  /** Creates a handler that finds the payment of its request. */
  #on<Request extends HandlerContext & { readonly path: { readonly id: string } }, Result>(
    handler: (record: PaymentRecord, request: Request) => Result | Refusal,
  ): (request: Request) => Result | Refusal {
    return (request) => {
      const record = this.find(request.path.id, request);
      return "refused" in record ? record : handler(record, request);
    };
  }

  #create(request: RequestOf<"createPayment">): PaymentResult | Refusal {
    const { body } = request;
    const unknown = this.#merchants.unknownOf(body.platform_details);
    if (unknown !== undefined) return invalid("/platform_details", `names no merchant: ${unknown}`);
    const source = this.#sourceOf(request);
    if ("refused" in source) return source;
    const { tax = "auto", capture = true, webhooks: hooks, return_url, cancel_url = return_url } = body;
    const { payment, refusal } = this.create(request, {
      ...body,
      ...source,
      customer: "customer" in body ? body.customer : undefined,
      tax: tax === "auto" ? consumptionTax(body.amount) : tax,
      dispute: disputeOf(request.header["komoju-scenario"]),
      capture,
      hooks,
      returnUrls: { done: return_url, cancelled: cancel_url },
    });
    return refusal ?? ok(payment);
  }

  /** Returns the payment details of a request, and whether the payment fails. */
  #sourceOf({
    body,
    header,
  }: RequestOf<"createPayment">): { details: Details; failure: Failure | undefined } | Refusal {
    const scenario = header["komoju-scenario"];
    if ("customer" in body && body.customer !== undefined) {
      const stored = this.#customers.source(body.customer);
      if (stored === undefined) return missing("customer with payment details", body.customer);
      return { details: stored.details, failure: failureOf(stored.details, scenario ?? stored.scenario) };
    }
    const given = "payment_details" in body ? body.payment_details : undefined;
    const details = this.#tokens.resolve(given);
    if (details === undefined) return missing("token", given);
    return { details, failure: failureOf(details, scenario) };
  }

  #update(record: PaymentRecord, request: RequestOf<"updatePayment">): PaymentResult | Refusal {
    const { payment } = record;
    const { description, metadata, payment_details } = request.body;
    if (payment_details !== undefined) {
      const details = this.#tokens.resolve(payment_details);
      if (details === undefined) return missing("token", payment_details);
      if (payment.status !== "pending" || flowOf(details) !== "prepaid") {
        return wrongState(record, "paid with another card");
      }
      const failure = failureOf(details, undefined);
      if (failure !== undefined) return decline(failure);
      this.#course.payPrepaid(record, request, details);
    }
    if (description !== undefined) payment.description = description;
    if (metadata !== undefined) payment.metadata = metadata;
    this.#course.notify(record, request, "payment.updated");
    return ok(payment);
  }

  /** Applies the decision of the card's chip. What happens to a declined payment is not documented. */
  #finalize(record: PaymentRecord, request: RequestOf<"finalizePayment">): PaymentResult | Refusal {
    const { payment, shownDetails } = record;
    const { ac_type, field55, capture = record.capture, metadata } = request.body;
    if (record.type !== "credit_card_terminal" || payment.status !== "pending") {
      return wrongState(record, "finalized");
    }
    shownDetails["field55"] = field55;
    if (metadata !== undefined) payment.metadata = metadata;
    if (ac_type !== "tc") this.#course.fail(record, request, declinedByChip);
    else {
      shownDetails["approval_number"] = digits(request.ids, 6);
      this.#course.succeed(record, request, capture);
    }
    return ok(payment);
  }

  #capture(record: PaymentRecord, request: RequestOf<"capturePayment">): PaymentResult | Refusal {
    const { payment } = record;
    const { amount = payment.amount, tax = request.body?.amount === undefined ? payment.tax : 0 } =
      request.body ?? {};
    // A payment at a shop or bank is captured when the shopper pays, not by the merchant.
    if (payment.status !== "authorized" || isPaidLater(record)) return wrongState(record, "captured");
    const taxes = tax === "auto" ? consumptionTax(amount) : tax;
    const total = amount + taxes;
    if (total > payment.total) {
      return unprocessable(`The amount ${total} exceeds the authorized amount ${payment.total}`);
    }
    Object.assign(payment, { amount, tax: taxes, total });
    this.#course.transition(record, request, "captured");
    return ok(payment);
  }

  #refund(record: PaymentRecord, request: RequestOf<"refundPayment">): PaymentResult | Refusal {
    const { payment } = record;
    const refundable = payment.total - payment.amount_refunded;
    const { amount = refundable, description = null, platform_details } = request.body ?? {};
    if (payment.status !== "captured") return wrongState(record, "refunded");
    if (amount > refundable || amount <= 0) return invalidRefund(amount, refundable);
    this.#course.refund(record, request, { amount, description, platform_details, chargeback: false });
    return ok(payment);
  }
}
