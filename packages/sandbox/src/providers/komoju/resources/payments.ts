import type { Payment } from "@paysession/komoju";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { day, newId, timestamp } from "../formats.js";
import type { KomojuHandlers, RequestOf } from "../handlers.js";
import { listOf } from "../pagination.js";
import { describeDetails, flowOf, type Details } from "../payment-details.js";
import { missing, ok, unprocessable } from "../results.js";
import { authenticationOf, decline, failureOf, type Failure } from "../scenarios.js";
import type { Customers } from "./customers.js";
import type { PaymentCourse } from "./payment-course.js";
import { isPaidLater, wrongState, type PaymentOrder, type PaymentRecord } from "./payment-record.js";
import type { Tokens } from "./tokens.js";

type PaymentResult = { readonly status: 200; readonly body: Payment };

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

  constructor(course: PaymentCourse, tokens: Tokens, customers: Customers) {
    this.#course = course;
    this.#tokens = tokens;
    this.#customers = customers;
  }

  /** Finds a payment. It expires first if it is due. */
  find(id: string, context: HandlerContext): PaymentRecord | Refusal {
    const record = this.#records.get(id);
    if (record === undefined) return missing("payment", id);
    this.#course.expireIfDue(record, context);
    return record;
  }

  values(): Payment[] {
    return this.#records.values().map(({ payment }) => payment);
  }

  /** Creates a payment. A payment that fails is stored too, and the refusal is returned with it. */
  create(context: HandlerContext, order: PaymentOrder): CreatedPayment {
    const { details, failure } = order;
    const record = createRecord(context, order);
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
  > {
    return {
      createPayment: (request) => this.#create(request),
      listPayments: (request) => {
        const { currency, external_order_num, status } = request.query;
        const statuses = status?.split(",");
        const found = this.#records
          .values()
          .map((record) => this.#course.expireIfDue(record, request))
          .filter(
            (payment) =>
              (currency === undefined || payment.currency === currency) &&
              (external_order_num === undefined || payment.external_order_num === external_order_num) &&
              (statuses === undefined || statuses.includes(payment.status)),
          );
        return listOf(found, request);
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
    const source = this.#sourceOf(request);
    if ("refused" in source) return source;
    const { tax = "auto", capture = true, webhooks: hooks, return_url, cancel_url = return_url } = body;
    const { payment, refusal } = this.create(request, {
      ...body,
      ...source,
      customer: "customer" in body ? body.customer : undefined,
      tax: tax === "auto" ? consumptionTax(body.amount) : tax,
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
    const { amount = refundable, description = null } = request.body ?? {};
    if (payment.status !== "captured") return wrongState(record, "refunded");
    if (amount > refundable || amount <= 0) return invalidRefund(amount, refundable);
    payment.refunds.push({
      id: newId(request),
      resource: "refund",
      amount,
      currency: payment.currency,
      payment: payment.id,
      description,
      created_at: timestamp(request.now),
      chargeback: false,
    });
    payment.amount_refunded += amount;
    const isRefunded = payment.amount_refunded === payment.total;
    if (isRefunded) payment.status = "refunded";
    this.#course.notify(record, request, "payment.refund.created");
    if (isRefunded) this.#course.notify(record, request, "payment.refunded");
    return ok(payment);
  }
}

function createRecord(context: HandlerContext, order: PaymentOrder): PaymentRecord {
  const { details, amount, tax } = order;
  const { now } = context;
  const id = newId(context);
  const flow = flowOf(details);
  const deadline =
    flow === "later" || flow === "redirect" ? timestamp(new Date(now.getTime() + 3 * day)) : null;
  const shownDetails = describeDetails(details, context.ids, pageUrl(context, id));
  const payment: Payment = {
    id,
    resource: "payment",
    status: "pending",
    amount,
    tax,
    customer: order.customer ?? null,
    payment_deadline: deadline,
    // Each type has members of its own, which the tests check against the contract.
    payment_details: shownDetails as unknown as NonNullable<Payment["payment_details"]>,
    payment_method_fee: 0,
    total: amount + tax,
    currency: order.currency,
    description: order.description ?? null,
    captured_at: null,
    external_order_num: order.external_order_num ?? null,
    metadata: order.metadata ?? {},
    created_at: timestamp(now),
    amount_refunded: 0,
    locale: order.locale ?? "ja",
    session: order.session ?? null,
    customer_family_name: null,
    customer_given_name: null,
    mcc: null,
    statement_descriptor: null,
    refunds: [],
    refund_requests: [],
  };
  return {
    payment,
    type: details.type,
    shownDetails,
    prepaid: { due: payment.total, cards: [] },
    capture: order.capture,
    hooks: order.hooks ?? [],
    returnUrls: order.returnUrls ?? {},
    authenticationFails: authenticationOf(details) === "fails",
    onSettled: order.onSettled ?? (() => {}),
  };
}

/** Requests a refund by bank transfer, of a payment at a shop or bank. */
function requestRefund(
  record: PaymentRecord,
  request: RequestOf<"createRefundRequest">,
): { readonly status: 204 } | Refusal {
  const { payment } = record;
  const { body } = request;
  if (payment.status !== "captured" || !isPaidLater(record)) {
    return wrongState(record, "refunded by bank transfer");
  }
  const refundable = payment.total - payment.amount_refunded;
  if (body.amount > refundable || body.amount <= 0) return invalidRefund(body.amount, refundable);
  payment.refund_requests.push({
    id: newId(request),
    payment: payment.id,
    customer_name: body.customer_name,
    bank_name: body.bank_name,
    bank_code: body.bank_code ?? null,
    branch_name: body.branch_name ?? "",
    branch_number: body.branch_number,
    account_number: String(body.account_number),
    status: "pending",
    created_at: timestamp(request.now),
    ...(body.description !== undefined && { description: body.description }),
  });
  return { status: 204 };
}

function invalidRefund(amount: number, refundable: number): Refusal {
  return unprocessable(`The amount ${amount} is not from 1 to the refundable amount ${refundable}`);
}

function pageUrl({ baseUrl }: HandlerContext, id: string): string {
  return `${baseUrl}/hosted/payments/${id}`;
}

/** Consumption tax at Japan's highest rate, which KOMOJU adds by default. How it rounds is not documented. */
function consumptionTax(amount: number): number {
  return Math.floor(amount / 10);
}
