import type { Answer, Handler, Refusal } from "../../provider.js";
import { Store } from "../../store.js";

interface SessionRequest {
  expires_in?: number;
  [member: string]: unknown;
}

interface Session {
  id: string;
  expires_at: string;
  [member: string]: unknown;
}

interface TokenRequest {
  payment_service_id: string;
  redirect_url: string;
}

interface Token {
  id: string;
  payment_method_id: string;
  payment_service_id: string;
  [member: string]: unknown;
}

/** What a session keeps of the request. */
const kept = ["cart_items", "metadata", "buyer", "airline", "amount", "currency", "payment_service_id"];

/** Checkout sessions, payment service sessions and payment service tokens, kept in memory. */
export function createHandlers(): Record<string, Handler> {
  const sessions = new Store<Session>();
  const tokens = new Store<Token>();

  const find = (id: unknown, now: Date): Session | undefined => {
    const session = sessions.get(String(id));
    return session !== undefined && now.getTime() < Date.parse(session.expires_at) ? session : undefined;
  };

  return {
    createCheckoutSession: ({ body, now }) => {
      const session: Session = {
        ...pick((body ?? {}) as SessionRequest),
        type: "checkout-session",
        id: crypto.randomUUID(),
        expires_at: expiry((body ?? {}) as SessionRequest, now),
        payment_method: null,
      };
      sessions.set(session.id, session);
      return { status: 201, body: structuredClone(session) };
    },

    getCheckoutSession: ({ path, now }) => {
      const session = find(path["session_id"], now);
      return session === undefined ? missing("checkout session", path["session_id"]) : ok(session);
    },

    updateCheckoutSession: ({ path, body, now }) => {
      const session = find(path["session_id"], now);
      if (session === undefined) return missing("checkout session", path["session_id"]);
      const request = body as SessionRequest;
      Object.assign(session, pick(request, session), { expires_at: expiry(request, now) });
      return ok(session);
    },

    deleteCheckoutSession: ({ path, now }) => {
      if (find(path["session_id"], now) === undefined) return missing("checkout session", path["session_id"]);
      sessions.delete(String(path["session_id"]));
      return { status: 204 };
    },

    // The payment service behind it is opaque; the sandbox's gives back what it was sent.
    createPaymentServiceSession: ({ body }) => ({
      status: 200,
      body: {
        type: "payment-service-session",
        status: "succeeded",
        code: null,
        status_code: 200,
        response_body: body,
      },
    }),

    createPaymentServiceToken: ({ path, body, now }) => {
      const { payment_service_id } = body as TokenRequest;
      const token: Token = {
        type: "payment-service-token",
        id: crypto.randomUUID(),
        payment_method_id: String(path["payment_method_id"]),
        payment_service_id,
        status: "succeeded",
        approval_url: null,
        token: `pm_${crypto.randomUUID().replaceAll("-", "")}`,
        created_at: timestamp(now),
        updated_at: timestamp(now),
      };
      tokens.set(token.id, token);
      return { status: 201, body: structuredClone(token) };
    },

    listPaymentServiceTokens: ({ path, query }) => {
      const service = query["payment_service_id"];
      const items = tokens
        .values()
        .filter(
          (token) =>
            token.payment_method_id === path["payment_method_id"] &&
            (service === undefined || service === null || token.payment_service_id === service),
        );
      return { status: 200, body: { items: structuredClone(items) } };
    },

    deletePaymentServiceToken: ({ path }) => {
      const id = String(path["payment_service_token_id"]);
      if (tokens.get(id)?.payment_method_id !== path["payment_method_id"])
        return missing("payment service token", id);
      tokens.delete(id);
      return { status: 204 };
    },
  };
}

function pick(request: SessionRequest, before: Partial<Session> = {}): Record<string, unknown> {
  return Object.fromEntries(kept.map((name) => [name, request[name] ?? before[name] ?? null]));
}

/** An hour unless the request says otherwise. */
function expiry({ expires_in = 3600 }: SessionRequest, now: Date): string {
  return timestamp(new Date(now.getTime() + expires_in * 1000));
}

function ok(body: object): Answer {
  return { status: 200, body: structuredClone(body) };
}

function missing(what: string, id: unknown): Refusal {
  return { refused: "missing", what: `${what} ${String(id)}` };
}

/** UTC with microseconds and an offset, as the provider writes it. */
function timestamp(date: Date): string {
  return date.toISOString().replace("Z", "000+00:00");
}
