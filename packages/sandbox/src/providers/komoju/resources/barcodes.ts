import { encodeBarcode } from "../barcode-image.js";
import { timestamp } from "../formats.js";
import type { KomojuHandlers } from "../handlers.js";
import { hasBarcode } from "../payment-details.js";
import { missing, ok } from "../results.js";
import { awaitsShopper } from "./payment-record.js";
import type { Payments } from "./payments.js";

/** Milliseconds that a barcode is valid. */
const validity = 600_000;
/** Milliseconds until a new payment has a barcode; the sandbox's choice. */
const preparation = 2000;

/** Barcodes that a konbini scans. A payment has a new one every ten minutes. */
export class Barcodes {
  readonly #payments: Payments;

  constructor(payments: Payments) {
    this.#payments = payments;
  }

  handlers(): Pick<KomojuHandlers, "showBarcode"> {
    return {
      showBarcode: (request) => {
        const id = request.path.payment_id;
        const record = this.#payments.find(id, request);
        if ("refused" in record) return record;
        if (!hasBarcode(record.shownDetails) || !awaitsShopper(record)) return missing("barcode", id);
        const readyAt = Date.parse(record.payment.created_at) + preparation;
        const age = request.now.getTime() - readyAt;
        if (age < 0) return ok({ status: "pending", retry_after: Math.ceil(-age / 1000) });
        const number = Math.floor(age / validity);
        const expires_at = timestamp(new Date(readyAt + (number + 1) * validity));
        return ok({ status: "ready", expires_at, image: encodeBarcode(`${id} ${number}`) });
      },
    };
  }
}
