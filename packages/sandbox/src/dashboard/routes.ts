import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { invalidFaultMessage, parseFault } from "../http/faults.js";
import type { PageForms } from "../http/page-forms.js";
import type { Dashboard, Snapshot } from "./dashboard.js";
import { renderPage } from "./page.js";

/** Milliseconds between two snapshots, so that changes in quick succession are sent together. */
const interval = 100;

/** Serves the dashboard at `/`, and a snapshot after each change as server-sent events. */
export function createDashboardRoutes(
  dashboard: Dashboard,
  forms: PageForms,
  snapshot: () => Snapshot,
): Hono {
  const app = new Hono();

  app.get("/", (context) => {
    context.header("content-security-policy", "default-src 'self' 'unsafe-inline'; frame-ancestors 'none'");
    return context.html(renderPage(forms.token));
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
    const form = await forms.read(context.req.raw);
    if ("rejection" in form) return context.text(`${form.rejection.message}\n`, form.rejection.status);
    const { fault = "", times = "1" } = form.fields;
    if (parseFault(fault) === undefined) return context.text(`${invalidFaultMessage(fault)}\n`, 400);
    if (!/^\d{1,4}$/.test(times)) return context.text("`times` must be a number from 0 to 9999\n", 400);
    dashboard.armFault(fault, Number(times));
    return context.redirect("/", 303);
  });

  return app;
}
