import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { createHandlers } from "../handlers.mjs";
import { listen } from "../listen.mjs";

export const name = "hono";
export const parser = /already been read/;
/** Hono gives up a connection without notice when a streamed body was not read to its end. */
export const closesAfter = ["an oversized body without a length"];

/** Starts the server. `parsed` is an address where a middleware reads the body as JSON before the route. */
export async function start(environment) {
  const app = new Hono();
  app.use("/parsed/*", async (context, next) => {
    await context.req.raw.json();
    await next();
  });
  for (const [provider, handler] of Object.entries(createHandlers(environment))) {
    app.post(`/webhooks/${provider}`, (context) => handler(context.req.raw));
    app.post(`/parsed/${provider}`, (context) => handler(context.req.raw));
  }
  const { url, stop } = await listen(createAdaptorServer(app));
  return { url: `${url}/webhooks`, parsed: `${url}/parsed`, stop };
}
