import type { PazeMobileSession, PazeSessionReview, PazeWebSession } from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { accountOf, type AccountRequest } from "../merchant-account.js";
import { conflict, invalid, ok } from "../results.js";
import { AccountRecords } from "./account-records.js";
import type { DigitalWallets } from "./digital-wallets.js";
import { findWalletOnDomain } from "./wallet-sessions.js";

type StartRequest = RequestOf<"createPazeMobileSession">;

/** The session of an app with Paze. */
interface MobileSession {
  /** The caller's identifier, once the buyer was sent to Paze. */
  sessionId?: string;
  /** What the buyer was sent to Paze with. */
  started?: StartRequest["body"];
  /** What the completion has to carry, once the buyer's choice was read. */
  code?: string;
  isComplete?: boolean;
}

/** Sessions with Paze. An app starts one, sends the buyer to Paze, reads what the buyer chose, and completes it. */
export class PazeSessions {
  readonly #wallets: DigitalWallets;
  /** By access token. */
  readonly #sessions = new AccountRecords<MobileSession>("Paze session");

  constructor(wallets: DigitalWallets) {
    this.#wallets = wallets;
  }

  handlers(): Pick<
    Gr4vyHandlers,
    "createPazeSession" | "createPazeMobileSession" | "reviewPazeMobileSession" | "completePazeMobileSession"
  > {
    return {
      createPazeSession: (request) => this.#create(request),
      createPazeMobileSession: (request) => this.#start(request),
      reviewPazeMobileSession: (request) => this.#review(request),
      completePazeMobileSession: (request) => this.#complete(request),
    };
  }

  #create(
    request: RequestOf<"createPazeSession">,
  ): { readonly status: 200; readonly body: PazeWebSession | PazeMobileSession } | Refusal {
    const { source = "web", domain_name } = request.body;
    const wallet =
      source === "mobile"
        ? this.#wallets.find(request, "paze")
        : findWalletOnDomain(this.#wallets, request, "paze", domain_name ?? "");
    if (wallet === undefined) {
      return source === "mobile"
        ? conflict("The merchant account has no Paze wallet")
        : invalid("/domain_name", "names no domain of a Paze wallet");
    }
    const name = wallet.merchant_display_name ?? wallet.merchant_name;
    const session = { id: wallet.id, name, profileId: accountOf(request) };
    if (source === "web") return ok(session);
    const accessToken = request.ids.hex(48);
    const sessionId = request.ids.uuid();
    this.#sessions.add(request, accessToken, {});
    return ok({ ...session, accessToken, sessionId });
  }

  #start(request: StartRequest): ReturnType<Gr4vyHandlers["createPazeMobileSession"]> {
    const { body, ids, now } = request;
    const session = this.#sessions.find(request, body.accessToken);
    if (session === undefined) return unknownToken;
    if (session.isComplete) return conflict("The Paze session is complete");
    Object.assign(session, { sessionId: body.sessionId, started: body });
    const ewSID = ids.uuid();
    return ok({
      pazeCheckoutUrl: `https://paze.example/checkout/${ewSID}`,
      clientContext: ids.hex(32),
      ewSID,
      timestampISO8601: now.toISOString(),
    });
  }

  /** The sandbox has no page of Paze, so it accepts every code of the app. The buyer chooses a test card of Visa. */
  #review(
    request: RequestOf<"reviewPazeMobileSession">,
  ): { readonly status: 200; readonly body: PazeSessionReview } | Refusal {
    const session = this.#findStarted(request, request.body);
    if ("refused" in session) return session;
    session.code = request.ids.hex(32);
    return ok({ ...reviewOf(session.started), code: session.code });
  }

  #complete(
    request: RequestOf<"completePazeMobileSession">,
  ): ReturnType<Gr4vyHandlers["completePazeMobileSession"]> {
    const { body, ids, now } = request;
    const session = this.#findStarted(request, body);
    if ("refused" in session) return session;
    if (session.code !== undefined && session.code !== body.code) {
      return invalid("/code", "names no code of the session's review");
    }
    session.isComplete = true;
    return ok({
      payloadId: ids.uuid(),
      completeResponse: null,
      securePayload: ids.hex(128),
      clientContext: ids.hex(32),
      ewSID: ids.uuid(),
      timestampISO8601: now.toISOString(),
    });
  }

  #findStarted(
    request: AccountRequest,
    { accessToken, sessionId }: { readonly accessToken: string; readonly sessionId: string },
  ): MobileSession | Refusal {
    const session = this.#sessions.find(request, accessToken);
    if (session === undefined) return unknownToken;
    if (session.sessionId !== sessionId)
      return invalid("/sessionId", "names no session of this access token");
    return session.isComplete ? conflict("The Paze session is complete") : session;
  }
}

const unknownToken = invalid("/accessToken", "names no Paze session");

function reviewOf(started: StartRequest["body"] | undefined): Omit<PazeSessionReview, "code"> {
  const address = { line1: "12 Harbour Street", city: "San Francisco", state: "CA", zip: "94105" };
  const phoneNumber = started?.phoneNumber ?? "4155550123";
  return {
    consumer: {
      firstName: "Ada",
      lastName: "Marsh",
      fullName: "Ada Marsh",
      countryCode: "US",
      languageCode: "en",
      emailAddress: started?.emailAddress ?? "ada@example.com",
      mobileNumber: { countryCode: "1", phoneNumber },
    },
    shippingAddress:
      started?.shippingPreference === "ALL"
        ? {
            ...address,
            countryCode: "US",
            deliveryContactDetails: {
              contactFullName: "Ada Marsh",
              contactPhoneNumber: { countryCode: "1", phoneNumber },
            },
          }
        : null,
    maskedCard: {
      panLastFour: "1111",
      paymentAccountReference: "PAR-SANDBOX-0001",
      panExpirationMonth: "12",
      panExpirationYear: "2035",
      paymentCardDescriptor: "Sandbox Credit",
      paymentCardType: "CREDIT",
      paymentCardBrand: "VISA",
      paymentCardNetwork: "VISA",
      digitalCardData: { artUri: "https://paze.example/card.png", artHeight: 200, artWidth: 320 },
      billingAddress: started?.billingPreference === "NONE" ? null : { ...address, countryCode: "US" },
    },
    links: { CHANGE_CARD: null, CHANGE_SHIPPING_ADDRESS: null },
  };
}
