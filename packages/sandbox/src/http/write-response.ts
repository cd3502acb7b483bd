import type { HandlerResult } from "../engine/handler.js";

/** Statuses whose responses cannot have a body. */
const withoutBody = [204, 205, 304];

/** Converts a result to a response: JSON, text of another content type, or no body. */
export function writeResponse(
  { status, body, type }: HandlerResult,
  headers: Readonly<Record<string, string>> = {},
): Response {
  if (body === undefined || withoutBody.includes(status)) return new Response(null, { status, headers });
  if (type === undefined) return Response.json(body, { status, headers });
  return new Response(String(body), { status, headers: { ...headers, "content-type": type } });
}
