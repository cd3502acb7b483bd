import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { Board, Snapshot } from "./dashboard.js";
import { page } from "./page.js";

/** Milliseconds within which changes are shown together. */
const pause = 100;

/** Serves the page at `/` and what it shows: a snapshot with each change, as server-sent events. */
export function serveBoard(board: Board, snapshot: () => Snapshot): Hono {
  const app = new Hono();

  app.get("/", (context) => {
    context.header("content-security-policy", "default-src 'self' 'unsafe-inline'; frame-ancestors 'none'");
    return context.html(page);
  });

  app.get("/board", (context) =>
    streamSSE(context, async (stream) => {
      let changed = (): void => {};
      const stop = board.listen(() => changed());
      stream.onAbort(() => {
        stop();
        changed();
      });
      while (!stream.aborted) {
        const next = new Promise<void>((resolve) => (changed = resolve));
        await stream.writeSSE({ data: JSON.stringify(snapshot()) });
        await next;
        await stream.sleep(pause);
      }
    }),
  );

  app.post("/board/fault", async (context) => {
    // Another site's page may not reach in here.
    const site = context.req.header("sec-fetch-site");
    if (site !== undefined && site !== "same-origin") return context.text("Not from here\n", 403);
    const { fault = "", times = "1" } = await context.req.parseBody();
    board.arm(String(fault), Number(times));
    return context.redirect("/", 303);
  });

  return app;
}
