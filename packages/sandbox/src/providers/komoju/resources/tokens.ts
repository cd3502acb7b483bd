import type { HostedPage } from "../../../hosted-pages/page.js";
import type { Handler } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { missing, newId, ok, timestamp } from "../common.js";
import type { Details } from "../payment-details.js";
import { authenticationOf, withAuthentication } from "../scenarios.js";

interface SecureToken {
  readonly id: string;
  verification_status: "OK" | "NEEDS_VERIFY" | "ERRORED" | "SKIPPED";
  authentication_url: string | null;
  readonly created_at: string;
}

/** Values that stand for a shopper's payment details. A token is good for one use. */
export class Tokens {
  readonly #details = new Store<Details>();

  /** The details that were sent, or that a token stands for; undefined for a token that is not there or was used. */
  resolve(given: string | Details | undefined): Details | undefined {
    if (typeof given !== "string") return given;
    const details = this.#details.get(given);
    this.#details.delete(given);
    return details;
  }

  handlers(): Record<string, Handler> {
    return {
      createToken: (request) => {
        const { payment_details } = request.body as { payment_details: Details };
        const id = `tok_${newId(request)}`;
        this.#details.set(id, payment_details);
        const told = ["type", "email", "phone", "given_name", "family_name", "store"];
        const shown = Object.fromEntries(told.flatMap((name) => member(payment_details, name)));
        return ok({ id, resource: "token", created_at: timestamp(request.now), payment_details: shown });
      },
    };
  }

  /** Keeps details under a name of somebody else's choice. */
  keep(id: string, details: Details): void {
    this.#details.set(id, details);
  }
}

/** Tokens whose shopper has been authenticated. */
export class SecureTokens {
  readonly #entries = new Store<{ token: SecureToken; details: Details; back: string; fails: boolean }>();
  readonly #tokens: Tokens;
  readonly #sourceOf: (customer: string) => Details | undefined;

  constructor(tokens: Tokens, sourceOf: (customer: string) => Details | undefined) {
    this.#tokens = tokens;
    this.#sourceOf = sourceOf;
  }

  handlers(): Record<string, Handler> {
    return {
      createSecureToken: (request) => {
        const body = request.body as { payment_details?: Details; customer?: string; return_url: string };
        const details = body.customer === undefined ? body.payment_details : this.#sourceOf(body.customer);
        if (details === undefined) return missing("customer with payment details", body.customer);
        const id = `sec_${newId(request)}`;
        const authentication = authenticationOf(details);
        const url = `${request.baseUrl}/hosted/secure-tokens/${id}`;
        const token: SecureToken = {
          id,
          created_at: timestamp(request.now),
          verification_status: authentication === undefined ? "SKIPPED" : "NEEDS_VERIFY",
          authentication_url: authentication === undefined ? null : url,
        };
        if (authentication === undefined) this.#tokens.keep(id, details);
        this.#entries.set(id, { token, details, back: body.return_url, fails: authentication === "fails" });
        return ok(token);
      },
      showSecureToken: ({ path }) => {
        const entry = this.#entries.get(String(path["id"]));
        return entry === undefined ? missing("secure token", path["id"]) : ok(entry.token);
      },
    };
  }

  /** Where the shopper is authenticated. */
  page(): HostedPage {
    return {
      path: "/hosted/secure-tokens/:id",
      show: ({ path }) => {
        const entry = this.#entries.get(String(path["id"]));
        if (entry === undefined) return missing("secure token", path["id"]);
        const waits = entry.token.verification_status === "NEEDS_VERIFY";
        const choices = [
          { value: "pay", label: "Authenticate" },
          { value: "fail", label: "Fail" },
        ];
        return ok({ title: waits ? "Is it you who pays?" : "This is done", choices: waits ? choices : [] });
      },
      choose: ({ path, body }) => {
        const entry = this.#entries.get(String(path["id"]));
        if (entry?.token.verification_status !== "NEEDS_VERIFY") return missing("secure token", path["id"]);
        const good = (body as { choice?: string }).choice === "pay" && !entry.fails;
        entry.token.verification_status = good ? "OK" : "ERRORED";
        entry.token.authentication_url = null;
        if (good) this.#tokens.keep(entry.token.id, withAuthentication(entry.details));
        return { status: 303, body: { location: entry.back } };
      },
    };
  }
}

function member(details: Details, name: string): [string, unknown][] {
  return details[name] === undefined ? [] : [[name, details[name]]];
}
