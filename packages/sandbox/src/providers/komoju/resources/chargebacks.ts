import type { ChargebackListItem } from "@paysession/komoju";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";
import { detectFileType, readBase64 } from "../files.js";
import { timestamp } from "../formats.js";
import type { KomojuHandlers, RequestOf } from "../handlers.js";
import { listOf } from "../pagination.js";
import { invalid, missing, unprocessable } from "../results.js";
import { closeChargeback, type ChargebackRecord } from "./chargeback-record.js";
import type { PaymentCourse } from "./payment-course.js";
import type { PaymentRecord } from "./payment-record.js";
import type { Payments } from "./payments.js";

/** A payment that is disputed. */
interface Disputed {
  readonly record: PaymentRecord;
  readonly chargeback: ChargebackRecord;
}

/** Maximum size of a document, in bytes. */
const maximumSize = 15_000_000;

/** Media types of documents. */
const documentTypes = ["application/pdf", "image/jpeg", "image/png", "image/gif"];

/** Chargebacks. Each belongs to a payment that was made in the scenario `chargeback` or `chargeback_lost`. */
export class Chargebacks {
  readonly #payments: Payments;
  readonly #course: PaymentCourse;

  constructor(payments: Payments, course: PaymentCourse) {
    this.#payments = payments;
    this.#course = course;
  }

  handlers(): Pick<
    KomojuHandlers,
    "listChargebackRequests" | "showChargebackRequest" | "acceptChargebackRequest" | "defendChargebackRequest"
  > {
    return {
      listChargebackRequests: (request) => this.#list(request),
      showChargebackRequest: (request) => {
        const found = this.#find(request);
        return "refused" in found ? found : { status: 200, body: found.chargeback.detail };
      },
      acceptChargebackRequest: (request) => {
        const found = this.#find(request);
        if ("refused" in found) return found;
        const { record, chargeback } = found;
        if (chargeback.detail.status === "accepted") return { status: 204 };
        if (chargeback.detail.status !== "pending") return wrongState(chargeback, "accepted");
        this.#course.chargeBack(record, request, "accepted");
        return { status: 204 };
      },
      defendChargebackRequest: (request) => {
        const found = this.#find(request);
        if ("refused" in found) return found;
        const { chargeback } = found;
        if (chargeback.detail.status === "defended") return { status: 204 };
        if (chargeback.detail.status !== "pending") return wrongState(chargeback, "defended");
        return defend(chargeback, request) ?? { status: 204 };
      },
    };
  }

  #list(request: RequestOf<"listChargebackRequests">) {
    const { status, payment_id, due_date_start, due_date_end } = request.query;
    const from = due_date_start === undefined ? Number.NEGATIVE_INFINITY : Date.parse(due_date_start);
    const until = due_date_end === undefined ? Number.POSITIVE_INFINITY : Date.parse(due_date_end);
    const found = this.#all(request).filter(({ record, chargeback: { detail } }) => {
      const due = Date.parse(detail.due_date);
      return (
        (status === undefined || detail.status === status) &&
        (payment_id === undefined || record.payment.id === payment_id) &&
        due >= from &&
        due <= until
      );
    });
    // The list is reversed: pending ones come first, and of those the newest.
    const isPending = ({ chargeback }: Disputed): number => Number(chargeback.detail.status === "pending");
    return listOf(found.sort((a, b) => isPending(a) - isPending(b)).map(toListItem), request);
  }

  #all(context: HandlerContext): Disputed[] {
    return this.#payments.records(context).flatMap((record) => {
      const { chargeback } = record;
      return chargeback === undefined ? [] : [{ record, chargeback }];
    });
  }

  #find(request: HandlerContext & { readonly path: { readonly id: string } }): Disputed | Refusal {
    const { id } = request.path;
    const found = this.#all(request).find(({ chargeback }) => chargeback.detail.id === id);
    return found ?? missing("chargeback", id);
  }
}

function toListItem({ record, chargeback }: Disputed): ChargebackListItem & { created_at: string } {
  const { id, status, reason_code, reason, created_at, due_date } = chargeback.detail;
  return {
    id,
    payment_id: record.payment.id,
    amount: chargeback.amount,
    currency: record.payment.currency,
    payment_method: chargeback.paymentMethod,
    ...(reason_code !== undefined && { reason_code }),
    ...(reason !== undefined && { reason }),
    created_at,
    due_date,
    status,
  };
}

/** Stores the evidence against a chargeback. */
function defend(
  chargeback: ChargebackRecord,
  request: RequestOf<"defendChargebackRequest">,
): Refusal | undefined {
  const { description, document, product_name, shipping_info, recipient_info } = request.body;
  const pointer = "/document/document_base64";
  const bytes = readBase64(document.document_base64);
  if (bytes === undefined) return invalid(pointer, "must be Base64");
  if (bytes.length > maximumSize) return invalid(pointer, "must not exceed 15 MB");
  const type = detectFileType(bytes);
  if (type === undefined || !documentTypes.includes(type.mime)) {
    return invalid(pointer, "must be a PDF, JPG, JPEG, PNG or GIF file");
  }
  closeChargeback(chargeback, request, "defended");
  chargeback.detail.defense = {
    product_name: product_name ?? null,
    reason: description,
    shipping_info: shipping_info ?? null,
    recipient_info: recipient_info ?? null,
    documents: [
      {
        file_name: document.filename ?? `document.${type.extension}`,
        content_type: type.mime,
        file_size: bytes.length,
        uploaded_at: timestamp(request.now),
      },
    ],
  };
  return undefined;
}

function wrongState({ detail: { id, status } }: ChargebackRecord, action: string): Refusal {
  return unprocessable(`Chargeback ${id} is ${status} and cannot be ${action}`);
}
