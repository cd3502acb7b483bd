import type {
  CheckoutSession,
  CheckoutSessionPaymentMethod,
  CheckoutSessionRequest,
} from "@paysession/gr4vy";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { describeBin } from "../bins.js";
import { describeCard } from "../cards.js";
import { iconOf } from "../display-names.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { accountOf, type AccountContext } from "../merchant-account.js";
import { created, invalid, missing, noContent, ok } from "../results.js";
import type { MethodRequest } from "./method-request.js";
import type { PaymentMethodEntry, StoredMethods } from "./stored-methods.js";

interface Card {
  readonly number: string;
  readonly expiration_date: string;
}

interface Entry {
  readonly session: CheckoutSession;
  readonly account: string;
  /** The card that the buyer's browser has submitted, or the ID of a stored payment method. */
  method?: (Card & { readonly method: "card" }) | { readonly method: "id"; readonly id: string };
}

type FieldsRequest = RequestOf<"updateCheckoutSessionFields">;

/** Checkout sessions, with the payment method that the buyer's browser has submitted. */
export class CheckoutSessions {
  readonly #entries = new Store<Entry>();
  readonly #methods: StoredMethods;

  constructor(methods: StoredMethods) {
    this.#methods = methods;
  }

  /** Finds a checkout session of the request's merchant account. */
  find(request: AccountContext, id: string): CheckoutSession | undefined {
    const entry = this.#find(id, request.now);
    return entry?.account === accountOf(request) ? entry.session : undefined;
  }

  /** Finds a session of any merchant account, for the buyer's browser, which knows only its ID. */
  findAny(
    id: string,
    now: Date,
  ): { readonly session: CheckoutSession; readonly account: string } | undefined {
    return this.#find(id, now);
  }

  /** Replaces a reference to a checkout session by the payment method in that session. */
  resolve(given: MethodRequest, request: AccountContext, pointer: string): MethodRequest | Refusal {
    if (given.method !== "checkout-session") return given;
    const entry = this.#find(String(given.id), request.now);
    if (entry?.account !== accountOf(request) || entry.method === undefined) {
      return invalid(`${pointer}/id`, "names no checkout session with card data");
    }
    return { ...given, ...entry.method };
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
      getCheckoutSession: this.#onOwn(({ session }) => ok(session)),
      updateCheckoutSession: this.#onOwn(({ session }, { body, now }) => {
        Object.assign(session, shownParameters(body, session), { expires_at: expiry(body, now) });
        return ok(session);
      }),
      deleteCheckoutSession: this.#onOwn(({ session }) => {
        this.#entries.delete(session.id);
        return noContent;
      }),
      updateCheckoutSessionFields: this.#on((entry, request) => this.#setMethod(entry, request)),
      getCheckoutSessionCardDetails: this.#on((_entry, { body: { bin } }) =>
        ok({ bin, ...describeBin(bin), scheme_icon_url: iconOf(describeBin(bin).scheme) }),
      ),
    };
  }

  #create(request: RequestOf<"createCheckoutSession">): CheckoutSession {
    const { body, now, ids } = request;
    const given = Array.isArray(body) || !body ? {} : body;
    const session: CheckoutSession = {
      ...shownParameters(given),
      type: "checkout-session",
      id: ids.uuid(),
      expires_at: expiry(given, now),
      payment_method: null,
    };
    this.#entries.set(session.id, { session, account: accountOf(request) });
    return session;
  }

  /**
   * Puts a payment method into a session: a card, or a stored card by its ID, which then pays (usage of the official SDKs,
   * read 2026-11). The sandbox does not know the card numbers of Click to Pay.
   */
  #setMethod(entry: Entry, { body, ids }: FieldsRequest): typeof noContent | Refusal {
    const { payment_method: given } = body;
    if (given.method === "card") {
      const { method, number, expiration_date } = given;
      entry.method = { method, number, expiration_date };
      entry.session.payment_method = describe(describeCard(entry.method), ids.uuid());
    } else if (given.method === "id") {
      const stored = this.#methods.findOf(entry.account, given.id);
      if (stored?.method.method !== "card") return invalid("/payment_method/id", "names no stored card");
      entry.method = { method: "id", id: given.id };
      entry.session.payment_method = describe(stored.method, given.id);
    }
    return noContent;
  }

  /** Creates a handler that finds the session of its request. The buyer's browser names no merchant account. */
  #on<Request extends SessionContext, Result>(
    handler: (entry: Entry, request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return (request) => {
      const { session_id } = request.path;
      const entry = this.#find(session_id, request.now);
      return entry === undefined ? missing("checkout session", session_id) : handler(entry, request);
    };
  }

  /** Creates a handler that finds the session of its request in the request's merchant account. */
  #onOwn<Request extends SessionContext & AccountContext, Result>(
    handler: (entry: Entry, request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return this.#on((entry: Entry, request: Request) =>
      entry.account === accountOf(request)
        ? handler(entry, request)
        : missing("checkout session", request.path.session_id),
    );
  }

  #find(id: string, now: Date): Entry | undefined {
    const entry = this.#entries.get(id);
    return entry !== undefined && now.getTime() < Date.parse(entry.session.expires_at) ? entry : undefined;
  }
}

type SessionContext = HandlerContext & { readonly path: { readonly session_id: string } };

/** The parameters that a session shows. An update keeps the parameters that it does not name. */
function shownParameters(
  request: CheckoutSessionRequest,
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
function describe(
  { scheme, label, details, fingerprint }: Partial<PaymentMethodEntry["method"]>,
  id: string,
): CheckoutSessionPaymentMethod {
  return {
    type: "payment-method",
    id,
    method: "card",
    scheme: scheme ?? null,
    label: label ?? null,
    fingerprint: fingerprint ?? null,
    details: { bin: details?.bin ?? null, card_type: details?.card_type ?? null },
  };
}

/** Returns when a session expires: after an hour by default. */
function expiry({ expires_in = 3600 }: CheckoutSessionRequest, now: Date): string {
  return timestamp(new Date(now.getTime() + expires_in * 1000));
}
