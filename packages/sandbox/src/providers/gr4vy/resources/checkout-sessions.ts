import type {
  CheckoutSession,
  CheckoutSessionPaymentMethod,
  CheckoutSessionRequest,
} from "@paysession/gr4vy";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";
import type { Ids } from "../../../engine/ids.js";
import { describeCard, schemeOf } from "../cards.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import type { AccountContext } from "../merchant-account.js";
import { created, missing, noContent, ok } from "../results.js";
import { AccountRecords } from "./account-records.js";

interface Card {
  readonly number: string;
  readonly expiration_date: string;
}

interface Entry {
  readonly session: CheckoutSession;
  /** The card that the buyer's browser has submitted. */
  card?: Card;
}

/** Checkout sessions, with the card that the buyer's browser has submitted. */
export class CheckoutSessions {
  readonly #entries = new AccountRecords<Entry>("checkout session");

  /** Returns the card of a session of the request's merchant account, if it has one. */
  card(request: AccountContext, id: string | undefined): Card | undefined {
    const entry = id === undefined ? undefined : this.#entries.find(request, id);
    return entry !== undefined && isOpen(entry, request) ? entry.card : undefined;
  }

  handlers(): Pick<
    Gr4vyHandlers,
    | "createCheckoutSession"
    | "getCheckoutSession"
    | "updateCheckoutSession"
    | "deleteCheckoutSession"
    | "updateCheckoutSessionFields"
    | "getCheckoutSessionCardDetails"
  > {
    return {
      createCheckoutSession: (request) => created(this.#create(request)),
      getCheckoutSession: this.#on(({ session }) => ok(session)),
      updateCheckoutSession: this.#on(({ session }, { body, now }) => {
        Object.assign(session, shownParameters(body, session), { expires_at: expiry(body, now) });
        return ok(session);
      }),
      deleteCheckoutSession: this.#on(({ session }) => {
        this.#entries.delete(session.id);
        return noContent;
      }),
      updateCheckoutSessionFields: this.#onAny((entry, { body: { payment_method }, ids }) => {
        // The sandbox does not know the card numbers of stored cards and Click to Pay.
        if (payment_method.method !== "card") return noContent;
        const { number, expiration_date } = payment_method;
        entry.card = { number, expiration_date };
        entry.session.payment_method = paymentMethodOf(entry.card, ids);
        return noContent;
      }),
      getCheckoutSessionCardDetails: this.#onAny((_entry, { body: { bin } }) =>
        ok({
          bin,
          card_type: "credit",
          scheme: schemeOf(bin),
          scheme_icon_url: null,
          additional_schemes: [],
          country: "US",
        }),
      ),
    };
  }

  #create(request: RequestOf<"createCheckoutSession">): CheckoutSession {
    const { body, now, ids } = request;
    const session: CheckoutSession = {
      ...shownParameters(body),
      type: "checkout-session",
      id: ids.uuid(),
      expires_at: expiry(body, now),
      payment_method: null,
    };
    this.#entries.add(request, session.id, { session });
    return session;
  }

  /** Creates a handler that finds the session of its request. */
  #on<Request extends AccountContext & { readonly path: { readonly session_id: string } }, Result>(
    handler: (entry: Entry, request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return this.#entries.on("session_id", (entry, request: Request) =>
      isOpen(entry, request) ? handler(entry, request) : missing("checkout session", request.path.session_id),
    );
  }

  /** Creates a handler for the buyer's browser, which knows the session's ID but names no merchant account. */
  #onAny<Request extends HandlerContext & { readonly path: { readonly session_id: string } }, Result>(
    handler: (entry: Entry, request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return (request) => {
      const { session_id } = request.path;
      const entry = this.#entries.get(session_id);
      return entry !== undefined && isOpen(entry, request)
        ? handler(entry, request)
        : missing("checkout session", session_id);
    };
  }
}

/** Whether a session has not expired. */
function isOpen({ session }: Entry, { now }: Pick<HandlerContext, "now">): boolean {
  return now.getTime() < Date.parse(session.expires_at);
}

/** The parameters that a session shows. An update keeps the parameters that it does not name. */
function shownParameters(
  request: CheckoutSessionRequest = {},
  before: Partial<CheckoutSession> = {},
): Partial<CheckoutSession> {
  return {
    cart_items: request.cart_items ?? before.cart_items ?? null,
    metadata: request.metadata ?? before.metadata ?? null,
    buyer: request.buyer ?? before.buyer ?? null,
    airline: request.airline ?? before.airline ?? null,
    amount: request.amount ?? before.amount ?? null,
    currency: request.currency ?? before.currency ?? null,
    payment_service_id: request.payment_service_id ?? before.payment_service_id ?? null,
  };
}

/** What a session shows of its card. */
function paymentMethodOf(card: Card, ids: Ids): CheckoutSessionPaymentMethod {
  const { method, scheme, label, details, fingerprint } = describeCard(card);
  return {
    type: "payment-method",
    id: ids.uuid(),
    method,
    scheme,
    label,
    fingerprint,
    details: { bin: details.bin, card_type: details.card_type },
  };
}

/** Returns when a session expires: after an hour by default. */
function expiry({ expires_in = 3600 }: CheckoutSessionRequest = {}, now: Date): string {
  return timestamp(new Date(now.getTime() + expires_in * 1000));
}
