import Fastify from "fastify";
import { createHandlers } from "../handlers.mjs";

export const name = "fastify 5";
export const parser = /addContentTypeParser/;

/** Starts the server. `url` has the routes in a scope whose parser keeps the bytes, `parsed` in one with Fastify's own. */
export async function start(environment) {
  const handlers = Object.entries(createHandlers(environment));
  const addRoutes = (scope) => {
    for (const [provider, handler] of handlers) {
      scope.post(`/${provider}`, ({ headers, body }) => handler({ headers, body }));
    }
  };
  const app = Fastify();
  app.register(
    async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
      addRoutes(scope);
    },
    { prefix: "/webhooks" },
  );
  app.register(async (scope) => addRoutes(scope), { prefix: "/parsed" });
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  return { url: `${url}/webhooks`, parsed: `${url}/parsed`, stop: () => app.close() };
}
