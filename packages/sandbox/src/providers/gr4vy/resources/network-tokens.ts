import type { NetworkToken } from "@paysession/gr4vy";
import type { Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import type { AccountContext } from "../merchant-account.js";
import { conflict, created, missing, noContent, ok } from "../results.js";
import type { PaymentMethodEntry, StoredMethods } from "./stored-methods.js";

type MethodContext = AccountContext & { readonly path: { readonly payment_method_id: string } };
type TokenContext = MethodContext & { readonly path: { readonly network_token_id: string } };

/** Network tokens of stored cards. */
export class NetworkTokens {
  readonly #tokens = new Store<NetworkToken>();
  readonly #methods: StoredMethods;

  constructor(methods: StoredMethods) {
    this.#methods = methods;
  }

  handlers(): Pick<
    Gr4vyHandlers,
    | "listPaymentMethodNetworkTokens"
    | "createPaymentMethodNetworkToken"
    | "createPaymentMethodNetworkTokenCryptogram"
    | "suspendPaymentMethodNetworkToken"
    | "resumePaymentMethodNetworkToken"
    | "deletePaymentMethodNetworkToken"
  > {
    return {
      listPaymentMethodNetworkTokens: this.#onMethod(({ method }) =>
        ok({ items: this.#tokens.values().filter((token) => token.payment_method_id === method.id) }),
      ),
      createPaymentMethodNetworkToken: this.#onMethod((entry, request) => this.#create(entry, request)),
      createPaymentMethodNetworkTokenCryptogram: this.#on((token, { ids }: TokenContext) =>
        token.status === "active"
          ? created({ type: "network-token-cryptogram", cryptogram: btoa(ids.hex(15)) })
          : wrongState(token, "used"),
      ),
      suspendPaymentMethodNetworkToken: this.#on((token, request: TokenContext) =>
        token.status === "active"
          ? ok(transition(token, request, "suspended"))
          : wrongState(token, "suspended"),
      ),
      resumePaymentMethodNetworkToken: this.#on((token, request: TokenContext) =>
        token.status === "suspended"
          ? ok(transition(token, request, "active"))
          : wrongState(token, "resumed"),
      ),
      // Whether lists keep deleted tokens is not documented. The sandbox removes them.
      deletePaymentMethodNetworkToken: this.#on((token) => {
        this.#tokens.delete(token.id);
        return noContent;
      }),
    };
  }

  #create(
    { method, number }: PaymentMethodEntry,
    { ids, now }: RequestOf<"createPaymentMethodNetworkToken">,
  ): { readonly status: 201; readonly body: NetworkToken } | Refusal {
    if (number === undefined || !method.expiration_date) {
      return conflict(`Payment method ${method.id} is not a card and cannot have network tokens`);
    }
    const token: NetworkToken = {
      type: "network-token",
      id: ids.uuid(),
      expiration_date: method.expiration_date,
      payment_method_id: method.id,
      status: "active",
      token: tokenFor(number, ids.hex(15)),
      created_at: timestamp(now),
      updated_at: timestamp(now),
    };
    this.#tokens.set(token.id, token);
    return created(token);
  }

  /** Creates a handler that finds the payment method of its request. */
  #onMethod<Request extends MethodContext, Result>(
    handler: (entry: PaymentMethodEntry, request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return (request) => {
      const { payment_method_id } = request.path;
      const entry = this.#methods.find(request, payment_method_id);
      return entry === undefined ? missing("payment method", payment_method_id) : handler(entry, request);
    };
  }

  /** Creates a handler that finds the network token of its request. */
  #on<Request extends TokenContext, Result>(
    handler: (token: NetworkToken, request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return this.#onMethod(({ method }, request: Request) => {
      const { network_token_id } = request.path;
      const token = this.#tokens.get(network_token_id);
      return token?.payment_method_id === method.id
        ? handler(token, request)
        : missing("network token", network_token_id);
    });
  }
}

function transition(
  token: NetworkToken,
  { now }: TokenContext,
  status: "active" | "suspended",
): NetworkToken {
  token.status = status;
  token.updated_at = timestamp(now);
  return token;
}

function wrongState({ id, status }: NetworkToken, action: string): Refusal {
  return conflict(`Network token ${id} is ${status} and cannot be ${action}`);
}

/** A token of 16 digits that begins like the card number, so that it shows the same scheme. */
function tokenFor(number: string, hex: string): string {
  const digits = Array.from(hex, (digit) => Number.parseInt(digit, 16) % 10).join("");
  return `${number.slice(0, 1)}${digits}`;
}
