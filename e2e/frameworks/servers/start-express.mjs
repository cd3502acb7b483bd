import { createServer } from "node:http";
import { toNodeHandler } from "paysession";
import { createHandlers } from "../handlers.mjs";
import { listen } from "../listen.mjs";

/**
 * Starts an Express server.
 *
 * @returns `url` has the routes before any parser, `raw` behind `express.raw()`, and `parsed` behind `express.json()`.
 */
export async function startExpress(express, environment) {
  const app = express();
  const routes = express.Router();
  for (const [provider, handler] of Object.entries(createHandlers(environment))) {
    routes.post(`/${provider}`, toNodeHandler(handler));
  }
  app.use("/webhooks", routes);
  app.use("/raw", express.raw({ type: "application/json" }), routes);
  app.use(express.json());
  app.use("/parsed", routes);
  const { url, stop } = await listen(createServer(app));
  return { url: `${url}/webhooks`, raw: `${url}/raw`, parsed: `${url}/parsed`, stop };
}
