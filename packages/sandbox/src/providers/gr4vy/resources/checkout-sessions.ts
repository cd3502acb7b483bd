import type { Handler, HandlerRequest } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { cardFace, schemeOf } from "../cards.js";
import { timestamp } from "../formats.js";
import { created, missing, ok } from "../results.js";

interface SessionRequest {
  expires_in?: number;
  [member: string]: unknown;
}

interface Session {
  id: string;
  expires_at: string;
  payment_method: object | null;
  [member: string]: unknown;
}

/** The parameters that a session shows. */
const kept = ["cart_items", "metadata", "buyer", "airline", "amount", "currency", "payment_service_id"];

interface Card {
  readonly number: string;
  readonly expiration_date: string;
}

interface Entry {
  readonly session: Session;
  /** The payment method that the buyer's browser has submitted. */
  card?: Card;
}

/** Checkout sessions, with the card that the buyer's browser has submitted. */
export class Checkout {
  readonly #entries = new Store<Entry>();

  /** Returns the card of a session, if it has one. */
  card(id: unknown, now: Date): Card | undefined {
    return this.#find(id, now)?.card;
  }

  handlers(): Record<string, Handler> {
    return {
      createCheckoutSession: ({ body, now, ids }) => {
        const request = (body ?? {}) as SessionRequest;
        const session: Session = {
          ...pick(request),
          type: "checkout-session",
          id: ids.uuid(),
          expires_at: expiry(request, now),
          payment_method: null,
        };
        this.#entries.set(session.id, { session });
        return created(session);
      },

      getCheckoutSession: this.#on(({ session }) => ok(session)),

      updateCheckoutSession: this.#on(({ session }, { body, now }) => {
        const request = body as SessionRequest;
        Object.assign(session, pick(request, session), { expires_at: expiry(request, now) });
        return ok(session);
      }),

      deleteCheckoutSession: this.#on(({ session }) => {
        this.#entries.delete(session.id);
        return { status: 204 };
      }),

      updateCheckoutSessionFields: this.#on((entry, { body, ids }) => {
        const { payment_method } = body as { payment_method: { number?: string; expiration_date?: string } };
        const { number, expiration_date = "12/30" } = payment_method;
        // The sandbox does not know the card numbers of stored cards and Click to Pay.
        if (number === undefined) return { status: 204 };
        entry.card = { number, expiration_date };
        const { method, scheme, label, details, fingerprint } = cardFace(entry.card);
        entry.session.payment_method = {
          type: "payment-method",
          id: ids.uuid(),
          method,
          scheme,
          label,
          fingerprint,
          details: { bin: details.bin, card_type: details.card_type },
        };
        return { status: 204 };
      }),

      getCheckoutSessionCardDetails: this.#on((_entry, { body }) => {
        const { bin } = body as { bin: string };
        return ok({
          bin,
          card_type: "credit",
          scheme: schemeOf(bin),
          scheme_icon_url: null,
          additional_schemes: [],
          country: "US",
        });
      }),
    };
  }

  #on(perform: (entry: Entry, request: HandlerRequest) => ReturnType<Handler>): Handler {
    return (request) => {
      const entry = this.#find(request.path["session_id"], request.now);
      return entry === undefined
        ? missing("checkout session", request.path["session_id"])
        : perform(entry, request);
    };
  }

  #find(id: unknown, now: Date): Entry | undefined {
    const entry = this.#entries.get(String(id));
    return entry !== undefined && now.getTime() < Date.parse(entry.session.expires_at) ? entry : undefined;
  }
}

function pick(request: SessionRequest, before: Partial<Session> = {}): Record<string, unknown> {
  return Object.fromEntries(kept.map((name) => [name, request[name] ?? before[name] ?? null]));
}

/** Returns when a session expires: after an hour by default. */
function expiry({ expires_in = 3600 }: SessionRequest, now: Date): string {
  return timestamp(new Date(now.getTime() + expires_in * 1000));
}
