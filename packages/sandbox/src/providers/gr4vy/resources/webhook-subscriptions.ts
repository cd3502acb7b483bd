import type { WebhookSubscription } from "@paysession/gr4vy";
import type { Hook, Refusal } from "../../../engine/handler.js";
import type { DeriveSecret } from "../derive-secret.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { accountHeader, accountOf } from "../merchant-account.js";
import { pageOf } from "../pagination.js";
import { created, invalid, noContent, ok } from "../results.js";
import { maskAuthentication, type WebhookAuthentication } from "../webhook-authentication.js";
import { joinSecrets } from "../webhooks.js";
import { AccountRecords } from "./account-records.js";

/** A webhook subscription, and what its responses do not show. */
interface Subscription {
  readonly record: WebhookSubscription & { secret: string };
  authentication: WebhookAuthentication | null;
  /** How often the secret was rotated. */
  rotations: number;
  /** The previous secret, and when it ends. */
  previous?: { readonly secret: string; readonly validUntil: number } | undefined;
}

const minute = 60_000;

/** Webhook subscriptions. Each receives the webhooks of its merchant account, signed with its own secret. */
export class WebhookSubscriptions {
  readonly #subscriptions = new AccountRecords<Subscription>("webhook subscription");
  readonly #deriveSecret: DeriveSecret;

  constructor(deriveSecret: DeriveSecret) {
    this.#deriveSecret = deriveSecret;
  }

  /** Returns the receivers of a merchant account's webhooks. */
  hooksOf(account: string, now: Date): Hook[] {
    return this.#subscriptions
      .list({ header: { [accountHeader]: account } })
      .filter(({ record }) => record.active)
      .map(({ record: { url, secret }, authentication, previous }) => {
        const secrets = isValid(previous, now) ? [secret, previous.secret] : [secret];
        return { url, secret: joinSecrets(secrets), authentication };
      });
  }

  handlers(): Pick<
    Gr4vyHandlers,
    | "createWebhookSubscription"
    | "listWebhookSubscription"
    | "updateWebhookSubscription"
    | "deleteWebhookSubscription"
    | "readWebhookSubscription"
    | "rotateWebhookSubscriptionSecret"
  > {
    return {
      createWebhookSubscription: (request) => this.#create(request),

      listWebhookSubscription: (request) => {
        const rows = this.#subscriptions.list(request).map((one) => show(one, request.now));
        const { cursor, limit = 20 } = request.query;
        return pageOf(rows, { query: { cursor, limit: Math.min(Math.max(limit, 1), 100) } });
      },

      updateWebhookSubscription: this.#subscriptions.on(
        "subscription_id",
        (subscription, { body, now }: RequestOf<"updateWebhookSubscription">) => {
          const { record } = subscription;
          const refusal = checkUrl(body.url);
          if (refusal !== undefined) return refusal;
          record.active = body.active ?? record.active;
          record.url = body.url ?? record.url;
          if (body.authentication !== undefined) {
            subscription.authentication = body.authentication;
            record.authentication = maskAuthentication(body.authentication);
          }
          return ok(show(subscription, now));
        },
      ),

      deleteWebhookSubscription: this.#subscriptions.on(
        "subscription_id",
        ({ record }, _request: RequestOf<"deleteWebhookSubscription">) => {
          this.#subscriptions.delete(record.id);
          return noContent;
        },
      ),

      readWebhookSubscription: this.#subscriptions.on(
        "subscription_id",
        (subscription, { now }: RequestOf<"readWebhookSubscription">) => ok(show(subscription, now)),
      ),

      rotateWebhookSubscriptionSecret: this.#subscriptions.on(
        "subscription_id",
        (subscription, { body, now }: RequestOf<"rotateWebhookSubscriptionSecret">) => {
          const { record } = subscription;
          subscription.previous = {
            secret: record.secret,
            validUntil: now.getTime() + (body.delta ?? 0) * minute,
          };
          subscription.rotations++;
          record.secret = this.#secretOf(record.id, subscription.rotations);
          return ok(show(subscription, now));
        },
      ),
    };
  }

  #create(
    request: RequestOf<"createWebhookSubscription">,
  ): { readonly status: 201; readonly body: WebhookSubscription } | Refusal {
    const { active = true, url, authentication = null } = request.body;
    const refusal = checkUrl(url);
    if (refusal !== undefined) return refusal;
    const id = request.ids.uuid();
    const subscription: Subscription = {
      record: {
        type: "webhook-subscription",
        id,
        merchant_account_id: accountOf(request),
        active,
        url,
        authentication: maskAuthentication(authentication),
        secret: this.#secretOf(id, 0),
        rotating: false,
        // Only users are shown as creators, and API keys are none.
        creator: null,
      },
      authentication,
      rotations: 0,
    };
    this.#subscriptions.add(request, id, subscription);
    return created(show(subscription, request.now));
  }

  #secretOf(id: string, rotations: number): string {
    return this.#deriveSecret(`webhook-subscription ${id} ${rotations}`);
  }
}

function show({ record, previous }: Subscription, now: Date): WebhookSubscription {
  return { ...record, rotating: isValid(previous, now) };
}

function isValid(
  previous: Subscription["previous"],
  now: Date,
): previous is NonNullable<Subscription["previous"]> {
  return previous !== undefined && now.getTime() < previous.validUntil;
}

/** Gr4vy sends webhooks to HTTPS addresses only. The sandbox sends them to HTTP addresses too, for receivers under test. */
function checkUrl(url: string | null | undefined): Refusal | undefined {
  if (url === undefined || url === null) return undefined;
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
    ? undefined
    : invalid("/url", "must be an https: URL");
}
