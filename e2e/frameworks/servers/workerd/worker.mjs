import { env } from "cloudflare:workers";
import { createHandlers } from "../../handlers.mjs";

const handlers = createHandlers(env);

export default {
  async fetch(request, _env, context) {
    const [, mount, provider] = new URL(request.url).pathname.split("/");
    const handler = handlers[provider];
    if (handler === undefined) return new Response(null, { status: 404 });
    if (mount === "parsed") await request.json();
    const response = handler(request);
    // Otherwise the handler is cancelled when the sender disconnects.
    context.waitUntil(response);
    return response;
  },
};
