import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { invalidFaultMessage, parseFault } from "../http/faults.js";
import type { Dashboard, Snapshot } from "./dashboard.js";
import { page } from "./page.js";

/** Milliseconds between two snapshots, so that changes in quick succession are sent together. */
const interval = 100;

/** Serves the dashboard at `/`, and a snapshot after each change as server-sent events. */
export function createDashboardRoutes(dashboard: Dashboard, snapshot: () => Snapshot): Hono {
  const app = new Hono();

  app.get("/", (context) => {
    context.header("content-security-policy", "default-src 'self' 'unsafe-inline'; frame-ancestors 'none'");
    return context.html(page);
  });

  app.get("/dashboard/events", (context) =>
    streamSSE(context, async (stream) => {
      let wake = (): void => {};
      const unsubscribe = dashboard.onChange(() => wake());
      stream.onAbort(() => {
        unsubscribe();
        wake();
      });
      while (!stream.aborted) {
        const change = new Promise<void>((resolve) => (wake = resolve));
        await stream.writeSSE({ data: JSON.stringify(snapshot()) });
        await change;
        await stream.sleep(interval);
      }
    }),
  );

  app.post("/dashboard/fault", async (context) => {
    // Reject requests from the pages of other sites.
    const site = context.req.header("sec-fetch-site");
    if (site !== undefined && site !== "same-origin") {
      return context.text("Only the dashboard itself may set faults\n", 403);
    }
    const { fault = "", times = "1" } = await context.req.parseBody();
    const text = String(fault);
    if (parseFault(text) === undefined) return context.text(`${invalidFaultMessage(text)}\n`, 400);
    dashboard.armFault(text, Number(times));
    return context.redirect("/", 303);
  });

  return app;
}
