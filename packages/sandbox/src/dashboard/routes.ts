import { invalidFaultMessage, parseFault } from "../http/faults.js";
import {
  htmlResponse,
  redirectResponse,
  textResponse,
  type HttpRequest,
  type HttpResponse,
} from "../http/message.js";
import type { PageForms } from "../http/page-forms.js";
import { Router } from "../http/router.js";
import { sleep } from "../http/sleep.js";
import type { Dashboard, Snapshot } from "./dashboard.js";
import { renderPage } from "./page.js";

/** Milliseconds between two snapshots, so that changes in quick succession are sent together. */
const interval = 100;

type Serve = (request: HttpRequest) => HttpResponse | Promise<HttpResponse>;

/** Serves the dashboard at `/`, and a snapshot after each change as server-sent events. Any other path gets a 404. */
export function createDashboardRoutes(
  dashboard: Dashboard,
  forms: PageForms,
  snapshot: () => Snapshot,
): (request: HttpRequest) => Promise<HttpResponse> {
  const router = new Router<Serve>();
  router.add("GET", "/", () => {
    const { status, headers, body } = htmlResponse(200, renderPage(forms.token));
    const policy = "default-src 'self' 'unsafe-inline'; frame-ancestors 'none'";
    return { status, headers: { ...headers, "content-security-policy": policy }, body };
  });
  router.add("GET", "/dashboard/events", () => ({
    status: 200,
    headers: { "content-type": "text/event-stream", "cache-control": "no-cache" },
    body: streamSnapshots(dashboard, snapshot),
  }));
  router.add("POST", "/dashboard/fault", async (request) => {
    const form = await forms.read(request);
    if ("rejection" in form) return textResponse(form.rejection.status, form.rejection.message);
    const { fault = "", times = "1" } = form.fields;
    if (parseFault(fault) === undefined) return textResponse(400, invalidFaultMessage(fault));
    if (!/^\d{1,4}$/.test(times)) return textResponse(400, "`times` must be a number from 0 to 9999");
    dashboard.armFault(fault, Number(times));
    return redirectResponse("/");
  });
  return async (request) => {
    const match = router.find(request.method, request.path);
    return match.kind === "found" ? match.target(request) : textResponse(404, "There is no such page");
  };
}

function streamSnapshots(dashboard: Dashboard, snapshot: () => Snapshot): ReadableStream<Uint8Array> {
  let wake = (): void => {};
  let change: Promise<void> | undefined;
  const unsubscribe = dashboard.onChange(() => wake());
  return new ReadableStream({
    async pull(controller) {
      if (change !== undefined) {
        await change;
        await sleep(interval);
      }
      change = new Promise((resolve) => (wake = resolve));
      controller.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(snapshot())}\n\n`));
    },
    cancel: unsubscribe,
  });
}
