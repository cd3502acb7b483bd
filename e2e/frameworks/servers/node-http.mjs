import { createServer } from "node:http";
import { toNodeHandler } from "paysession";
import { createHandlers } from "../handlers.mjs";
import { listen } from "../listen.mjs";

export const name = "node:http";

/** Starts the server. It has no body parsers. */
export async function start(environment) {
  const handlers = createHandlers(environment);
  const routes = Object.fromEntries(
    Object.entries(handlers).map(([provider, handler]) => [`/webhooks/${provider}`, toNodeHandler(handler)]),
  );
  const server = createServer((request, response) => {
    const route = routes[request.url];
    if (route === undefined) return response.writeHead(404).end();
    return route(request, response);
  });
  const { url, stop } = await listen(server);
  return { url: `${url}/webhooks`, stop };
}
