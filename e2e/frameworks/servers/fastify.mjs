import Fastify from "fastify";
import { toNodeHandler } from "paysession";
import { createHandlers } from "../handlers.mjs";

export const name = "fastify 5";
export const parser = /addContentTypeParser/;

/**
 * Starts the server. `url` has the routes in a scope that parses nothing, `raw` in one whose parser gives the bytes, and
 * `parsed` in one with Fastify's own parser.
 */
export async function start(environment) {
  const handlers = Object.entries(createHandlers(environment));
  const app = Fastify();

  app.register(
    async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser("*", (_request, _payload, done) => done(null));
      for (const [provider, handler] of handlers) scope.post(`/${provider}`, passOn(toNodeHandler(handler)));
    },
    { prefix: "/webhooks" },
  );

  app.register(
    async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) =>
        done(null, body),
      );
      for (const [provider, handler] of handlers) {
        scope.post(`/${provider}`, ({ body, headers }) => handler({ body, headers }));
      }
    },
    { prefix: "/raw" },
  );

  app.register(
    async (scope) => {
      for (const [provider, handler] of handlers) scope.post(`/${provider}`, passOn(toNodeHandler(handler)));
    },
    { prefix: "/parsed" },
  );

  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  return { url: `${url}/webhooks`, raw: `${url}/raw`, parsed: `${url}/parsed`, stop: () => app.close() };
}

/** A Fastify route that leaves the response to a Node handler. */
function passOn(nodeHandler) {
  return async (request, reply) => {
    reply.hijack();
    await nodeHandler(request.raw, reply.raw);
  };
}
