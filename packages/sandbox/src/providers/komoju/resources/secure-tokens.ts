import type { SecureToken } from "@paysession/komoju";
import { Store } from "../../../engine/store.js";
import type { HostedPage } from "../../../hosted-pages/page.js";
import { newId, timestamp } from "../formats.js";
import type { KomojuHandlers, RequestOf } from "../handlers.js";
import type { Details } from "../payment-details.js";
import { missing, ok } from "../results.js";
import { authenticationOf, withAuthentication } from "../scenarios.js";
import type { Tokens } from "./tokens.js";

interface SecureTokenRecord {
  readonly id: string;
  readonly token: SecureToken;
  readonly details: Details;
  /** Where the shopper is redirected after the authentication. */
  readonly returnUrl: string;
  /** Whether the authentication fails, whatever the shopper does. */
  readonly fails: boolean;
}

/** Tokens for payment details whose shopper has been authenticated. */
export class SecureTokens {
  readonly #records = new Store<SecureTokenRecord>();
  readonly #tokens: Tokens;
  readonly #detailsOf: (customer: string) => Details | undefined;

  /** @param detailsOf Returns the stored payment details of a customer. */
  constructor(tokens: Tokens, detailsOf: (customer: string) => Details | undefined) {
    this.#tokens = tokens;
    this.#detailsOf = detailsOf;
  }

  handlers(): Pick<KomojuHandlers, "createSecureToken" | "showSecureToken"> {
    return {
      createSecureToken: (request) => {
        const { body } = request;
        if (!("customer" in body)) return ok(this.#create(request, { ...body.payment_details }));
        const details = this.#detailsOf(body.customer);
        if (details === undefined) return missing("customer with payment details", body.customer);
        return ok(this.#create(request, details));
      },
      showSecureToken: ({ path: { id } }) => {
        const record = this.#records.get(id);
        return record === undefined ? missing("secure token", id) : ok(record.token);
      },
    };
  }

  /** Creates the page on which the shopper authenticates. */
  page(): HostedPage {
    return {
      path: "/hosted/secure-tokens/:id",
      show: ({ path }) => {
        const record = this.#records.get(String(path["id"]));
        if (record === undefined) return missing("secure token", path["id"]);
        if (record.token.verification_status !== "NEEDS_VERIFY") {
          return ok({ title: "The authentication is complete", choices: [] });
        }
        const choices = [
          { value: "pay", label: "Authenticate" },
          { value: "fail", label: "Fail" },
        ];
        return ok({ title: "Confirm this card?", choices });
      },
      choose: ({ path, body }) => {
        const record = this.#records.get(String(path["id"]));
        if (record?.token.verification_status !== "NEEDS_VERIFY") return missing("secure token", path["id"]);
        // Hosted pages have no contract; the body is the submitted form.
        const { choice } = body as { choice?: string };
        const succeeds = choice === "pay" && !record.fails;
        record.token.verification_status = succeeds ? "OK" : "ERRORED";
        record.token.authentication_url = null;
        if (succeeds) this.#tokens.add(record.id, withAuthentication(record.details));
        return { status: 303, body: { location: record.returnUrl } };
      },
    };
  }

  #create(request: RequestOf<"createSecureToken">, details: Details): SecureToken {
    const id = `sec_${newId(request)}`;
    const authentication = authenticationOf(details);
    const url = `${request.baseUrl}/hosted/secure-tokens/${id}`;
    const token: SecureToken = {
      id,
      created_at: timestamp(request.now),
      verification_status: authentication === undefined ? "SKIPPED" : "NEEDS_VERIFY",
      authentication_url: authentication === undefined ? null : url,
    };
    if (authentication === undefined) this.#tokens.add(id, details);
    const { return_url: returnUrl } = request.body;
    this.#records.set(id, { id, token, details, returnUrl, fails: authentication === "fails" });
    return token;
  }
}
