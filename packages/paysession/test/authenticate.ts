import type { OutgoingRequest } from "@paysession/core";

/** What a client calls for every attempt. */
export type AuthenticateAttempt = (
  request: OutgoingRequest,
  context: { signal: AbortSignal },
) => void | Promise<void>;

/** A request that is about to be sent, without credentials. */
export function outgoingRequest(): OutgoingRequest {
  const headers = new Headers();
  return { operation: "op", method: "GET", url: "https://shop.test", headers, body: undefined };
}

/** The Authorization header that an authenticator sends. */
export async function sentBy(
  authenticate: AuthenticateAttempt,
  signal: AbortSignal = new AbortController().signal,
): Promise<string | null> {
  const request = outgoingRequest();
  await authenticate(request, { signal });
  return request.headers.get("authorization");
}
