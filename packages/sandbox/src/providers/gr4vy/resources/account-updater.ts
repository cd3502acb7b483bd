import type { AccountUpdaterJob, PaymentMethod } from "@paysession/gr4vy";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { accountOf } from "../merchant-account.js";
import type { Notify } from "../notifications.js";
import { created, invalid, noContent } from "../results.js";
import { isExpired, yearsOfNewCard } from "../scenarios.js";
import type { StoredMethods } from "./stored-methods.js";

type JobRequest = RequestOf<"createAccountUpdaterJob">;

/** Jobs that ask the card schemes for newer data of stored cards. */
export class AccountUpdater {
  readonly #methods: StoredMethods;
  readonly #notify: Notify;

  constructor(methods: StoredMethods, notify: Notify) {
    this.#methods = methods;
    this.#notify = notify;
  }

  handlers(): Pick<Gr4vyHandlers, "createAccountUpdaterJob"> {
    return { createAccountUpdaterJob: (request) => this.#create(request) };
  }

  /**
   * Creates a job. Which cards have newer data is not documented: in the sandbox those that have expired. What is not a card
   * is left out, and without any card there is no job.
   */
  #create(request: JobRequest): ReturnType<Gr4vyHandlers["createAccountUpdaterJob"]> {
    const cards: PaymentMethod[] = [];
    for (const [index, id] of request.body.payment_method_ids.entries()) {
      const entry = this.#methods.find(request, id);
      if (entry === undefined) return invalid(`/payment_method_ids/${index}`, "names no payment method");
      if (entry.number !== undefined) cards.push(entry.method);
    }
    if (cards.length === 0) return noContent;
    const { ids, now } = request;
    const job: AccountUpdaterJob = {
      type: "account-updater-job",
      id: ids.uuid(),
      merchant_account_id: accountOf(request),
      inquiries: cards.map(({ id }) => ({
        type: "account-updater-inquiry",
        id: ids.uuid(),
        payment_method_id: id,
      })),
      created_at: timestamp(now),
      updated_at: timestamp(now),
    };
    request.afterResponse(() => {
      for (const card of cards) this.#update(card, request);
    });
    return created(job);
  }

  /** Replaces the expiry of an expired card. */
  #update(card: PaymentMethod, request: JobRequest): void {
    const { now } = request;
    if (!card.expiration_date || !isExpired(card.expiration_date, now)) return;
    const year = String((now.getUTCFullYear() + yearsOfNewCard) % 100).padStart(2, "0");
    card.expiration_date = `${card.expiration_date.slice(0, 2)}/${year}`;
    card.last_replaced_at = timestamp(now);
    card.updated_at = timestamp(now);
    this.#notify(request, "payment-method.updated", card);
  }
}
