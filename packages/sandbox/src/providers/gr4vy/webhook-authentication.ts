import type { WebhookSubscription, WebhookSubscriptionRequest } from "@paysession/gr4vy";
import type { Hook } from "../../engine/handler.js";

/** How webhooks authenticate to their receiver, as a request gives it. */
export type WebhookAuthentication = NonNullable<WebhookSubscriptionRequest["authentication"]>;

/** How responses show a secret that was given (docs.gr4vy.com/reference/webhook-subscriptions, read 2026-11). */
const masked = "********";

/** Returns what responses show of an authentication. */
export function maskAuthentication(
  given: WebhookAuthentication | null,
): NonNullable<WebhookSubscription["authentication"]> | null {
  const type = "webhook-authentication";
  switch (given?.kind) {
    case undefined:
      return null;
    case "basic":
      return { type, ...given, password: masked };
    case "oauth_client_credentials":
      return { type, scope: null, ...given, client_secret: masked };
    case "oauth_password":
      return { type, scope: null, ...given, client_secret: masked, password: masked };
  }
}

/**
 * Returns the headers that authenticate to a receiver.
 *
 * @throws Error if the receiver's authorization server gives no token.
 */
export async function authorize(hook: Hook | undefined): Promise<Record<string, string>> {
  // Only `WebhookSubscriptions` creates hooks with an authentication.
  const given = hook?.authentication as WebhookAuthentication | null | undefined;
  if (!given) return {};
  if (given.kind === "basic") {
    const credentials = Buffer.from(`${given.username}:${given.password}`).toString("base64");
    return { authorization: `Basic ${credentials}` };
  }
  return { authorization: `Bearer ${await fetchToken(given)}` };
}

/**
 * Gets a token from an authorization server (RFC 6749, 4.3 and 4.4). Gr4vy does not document where it puts the client's
 * credentials; the sandbox puts them into the body.
 */
async function fetchToken(given: Exclude<WebhookAuthentication, { kind: "basic" }>): Promise<string> {
  const { client_id, client_secret, scope } = given;
  const form = new URLSearchParams({ client_id, client_secret, ...(scope && { scope }) });
  if (given.kind === "oauth_password") {
    form.set("grant_type", "password");
    form.set("username", given.username);
    form.set("password", given.password);
  } else form.set("grant_type", "client_credentials");
  const response = await fetch(given.token_url, {
    method: "POST",
    body: form,
    redirect: "manual",
    signal: AbortSignal.timeout(5000),
  });
  const body: unknown = await response.json();
  const token =
    typeof body === "object" && body !== null && "access_token" in body ? body.access_token : undefined;
  if (!response.ok || typeof token !== "string") throw new Error("The authorization server gave no token");
  return token;
}
