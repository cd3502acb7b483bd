import type { WebhookError } from "./errors.js";
import type { Outcome } from "./process-event.js";
import type { ReadHeader } from "./request.js";

/** The response to a request that cannot be a webhook. Returns undefined for any other. */
export function refuse(method: string | undefined, header: ReadHeader): Response | undefined {
  if (method !== undefined && method !== "POST") return respond(405, "method_not_allowed", { allow: "POST" });
  const type = header("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
  if (type === undefined || type === "" || isJson.test(type)) return undefined;
  return respond(415, "content_type_unsupported");
}

const isJson = /^application\/(?:json|[^\s/]+\+json)$/;

/** The response to a notification that is not genuine or too large. */
export function reject({ reason }: WebhookError): Response {
  return respond(reason === "body_too_large" ? 413 : 400, reason);
}

/** The response to a genuine notification. Only status 200 keeps the provider from sending it again. */
export function acknowledge(outcome: Outcome): Response {
  switch (outcome.status) {
    case "handled":
    case "already_handled":
      return respond(200, outcome.status);
    case "busy":
      return retryAfter(outcome.remaining);
    case "lost":
      return retryAfter(0);
    case "failed":
      return failure();
  }
}

/** The response when the handler or the inbox has failed. The reason is nobody else's business. */
export function failure(): Response {
  return respond(500, "failed");
}

/** @param milliseconds After which the event can be claimed. */
function retryAfter(milliseconds: number): Response {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000)) || 1;
  return respond(503, "in_progress", { "retry-after": String(seconds) });
}

function respond(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers } });
}
