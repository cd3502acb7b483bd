import type { Buyer, GiftCard, GiftCardIssuance, GiftCardSummary } from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { accountOf, type AccountContext, type AccountRequest } from "../merchant-account.js";
import type { Notify } from "../notifications.js";
import { pageOf } from "../pagination.js";
import { conflict, created, invalid, missing, noContent, ok } from "../results.js";
import type { Schemas } from "../schemas.js";
import type { Buyers } from "./buyers.js";
import { digitsOf, type GiftCardNumber } from "./gift-card-number.js";
import { giftCardService, type GiftCardService } from "./gift-card-service.js";
import { sortByUsage } from "./usage-order.js";

/** A stored gift card. */
export interface GiftCardEntry {
  readonly card: GiftCard;
  readonly secret: GiftCardNumber;
}

/** How a request names a gift card. */
export type GiftCardReference = { readonly id: string } | { readonly number: string; readonly pin: string };

/** A gift card that a request names. */
interface ResolvedGiftCard extends Pick<GiftCardEntry, "secret"> {
  /** Undefined for a card that is not stored. */
  readonly card: GiftCard | undefined;
}

type Created<Body> = { readonly status: 201; readonly body: Body };

/** Stored gift cards, and calls to the service that runs them. */
export class GiftCards {
  readonly #entries = new Store<GiftCardEntry>();
  readonly #schemas: Schemas;
  readonly #notify: Notify;
  readonly #buyers: Buyers;
  readonly #service: GiftCardService;

  constructor(schemas: Schemas, notify: Notify, buyers: Buyers, service: GiftCardService) {
    this.#schemas = schemas;
    this.#notify = notify;
    this.#buyers = buyers;
    this.#service = service;
  }

  /** Finds a gift card of the request's merchant account. */
  find(request: AccountRequest, id: string): GiftCardEntry | undefined {
    const entry = this.#entries.get(id);
    return entry?.card.merchant_account_id === accountOf(request) ? entry : undefined;
  }

  /** Finds the gift card that a request names by its ID, or by its number whether it is stored or not. */
  resolve(given: GiftCardReference, request: AccountRequest): ResolvedGiftCard | undefined {
    if ("id" in given) return this.find(request, given.id);
    const { number } = given;
    return { card: undefined, secret: { account: accountOf(request), number } };
  }

  handlers(): Pick<
    Gr4vyHandlers,
    | "listGiftCards"
    | "createGiftCard"
    | "getGiftCard"
    | "deleteGiftCard"
    | "listGiftCardBalances"
    | "activateGiftCard"
    | "issueGiftCard"
    | "listBuyerGiftCards"
  > {
    return {
      listGiftCards: (request) =>
        pageOf(
          this.#search(request).map(({ card }) => card),
          request,
        ),
      createGiftCard: (request) => this.#create(request),
      getGiftCard: this.#on(({ card }) => ok(card)),
      deleteGiftCard: this.#on(({ card }, request) => {
        this.#entries.delete(card.id);
        this.#notify(request, "gift-card.deleted", card);
        return noContent;
      }),
      listGiftCardBalances: (request) => this.#balances(request),
      activateGiftCard: (request) => this.#activate(request),
      issueGiftCard: (request) => this.#issue(request),
      listBuyerGiftCards: (request) => ok({ items: this.#ofBuyer(request) }),
    };
  }

  #create(request: RequestOf<"createGiftCard">): Created<GiftCard> | Refusal {
    const buyer = this.#buyerOf(request);
    return buyer !== undefined && "refused" in buyer ? buyer : created(this.#store(request, buyer));
  }

  #activate(request: RequestOf<"activateGiftCard">): Created<GiftCard> | Refusal {
    const { amount, currency, store } = request.body;
    const buyer = this.#buyerOf(request);
    if (buyer !== undefined && "refused" in buyer) return buyer;
    const card = { ...request.body, account: accountOf(request) };
    const error = this.#service.activate(card, amount ?? 0, currency ?? undefined);
    if (error !== undefined) return conflict(`The gift card cannot be activated: ${error}`);
    return created(store === true ? this.#store(request, buyer) : this.#newCard(request, buyer));
  }

  /** Has the service issue a new card. Its number is not in the response; the page behind `url` would show it. */
  #issue(request: RequestOf<"issueGiftCard">): Created<GiftCardIssuance> {
    const { body, ids } = request;
    const now = timestamp(request.now);
    const issuance = `mock_${ids.hex(24)}`;
    return created({
      type: "gift-card-issuance",
      id: ids.uuid(),
      merchant_account_id: accountOf(request),
      gift_card_service: giftCardService,
      gift_card_service_payment_issuance_id: issuance,
      url: `https://gift-cards.example/${issuance}`,
      amount: body.amount,
      currency: body.currency,
      external_identifier: body.external_identifier ?? null,
      created_at: now,
      updated_at: now,
    });
  }

  #balances(request: RequestOf<"listGiftCardBalances">): ReturnType<Gr4vyHandlers["listGiftCardBalances"]> {
    const items: GiftCardSummary[] = [];
    for (const [index, item] of request.body.items.entries()) {
      const found = this.resolve(item, request);
      if (found === undefined) return invalid(`/items/${index}/id`, "names no gift card");
      items.push(this.#summarize(found));
    }
    return ok({ items });
  }

  #store(request: AccountContext & NumberRequest, buyer: Buyer | undefined): GiftCard {
    const card = this.#newCard(request, buyer);
    const { number } = request.body;
    this.#entries.set(card.id, { card, secret: { account: card.merchant_account_id, number } });
    this.#notify(request, "gift-card.created", card);
    return card;
  }

  #newCard(request: AccountContext & NumberRequest, buyer: Buyer | undefined): GiftCard {
    const now = timestamp(request.now);
    return {
      ...this.#schemas.defaults("GiftCard"),
      ...unusedCard(request.body.number, accountOf(request)),
      id: request.ids.uuid(),
      gift_card_service: giftCardService,
      buyer: buyer ?? null,
      created_at: now,
      updated_at: now,
    };
  }

  /** Finds the stored buyer that a request names. */
  #buyerOf(request: AccountContext & { readonly body: BuyerReference }): Buyer | undefined | Refusal {
    const { buyer_id, buyer_external_identifier } = request.body;
    if (!buyer_id && !buyer_external_identifier) return undefined;
    const buyer = this.#buyers.find(request, buyer_id, buyer_external_identifier);
    return buyer ?? invalid(buyer_id ? "/buyer_id" : "/buyer_external_identifier", "names no buyer");
  }

  #search(request: AccountRequest & { readonly query: BuyerReference }): GiftCardEntry[] {
    const { buyer_id, buyer_external_identifier } = request.query;
    return this.#entries
      .values()
      .filter(
        ({ card }) =>
          card.merchant_account_id === accountOf(request) &&
          (!buyer_id || card.buyer?.id === buyer_id) &&
          (!buyer_external_identifier || card.buyer?.external_identifier === buyer_external_identifier),
      );
  }

  /** The gift cards of a buyer, with their balances. */
  #ofBuyer(request: RequestOf<"listBuyerGiftCards">): GiftCardSummary[] {
    const { buyer_id, buyer_external_identifier } = request.query;
    if (!buyer_id && !buyer_external_identifier) return [];
    const items = this.#search(request).map((entry) => this.#summarize(entry));
    return sortByUsage(items, request.query);
  }

  #summarize({ secret, card }: ResolvedGiftCard): GiftCardSummary {
    const found = this.#service.balance(secret);
    return {
      ...this.#schemas.defaults("GiftCardSummary"),
      ...unusedCard(secret.number, secret.account),
      ...(card && this.#schemas.pick("GiftCardSummary", card)),
      balance: found.error === undefined ? found.balance : null,
      currency: found.error === undefined ? found.currency : null,
      balance_error_code: found.error ?? null,
    };
  }

  /** Creates a handler that finds the gift card of its request. */
  #on<Request extends AccountContext & { readonly path: { readonly gift_card_id: string } }, Result>(
    handler: (entry: GiftCardEntry, request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return (request) => {
      const { gift_card_id } = request.path;
      const entry = this.find(request, gift_card_id);
      return entry === undefined ? missing("gift card", gift_card_id) : handler(entry, request);
    };
  }
}

/** A request with the number of a gift card. */
interface NumberRequest {
  readonly body: { readonly number: string; readonly pin?: string | null };
}

interface BuyerReference {
  readonly buyer_id?: string | null;
  readonly buyer_external_identifier?: string | null;
}

function unusedCard(
  number: string,
  account: string,
): Pick<GiftCard, "merchant_account_id" | "bin" | "sub_bin" | "last4" | "usage_count" | "cit_usage_count"> {
  return { merchant_account_id: account, ...digitsOf(number), usage_count: 0, cit_usage_count: 0 };
}
