import { Hono, type Context } from "hono";
import { html } from "hono/html";
import type { Answer, Refusal } from "../provider.js";
import type { Forward, Page, View } from "./page.js";

export interface PageCall {
  readonly operation: string;
  readonly path: Record<string, string>;
  readonly body?: Record<string, string>;
}

/** Serves the pages that a provider hosts: what a shopper sees, and what becomes of the shopper's choice. */
export function servePages(
  pages: Readonly<Record<string, Page>>,
  carryOut: (call: PageCall) => Promise<Answer | Refusal>,
): Hono {
  const app = new Hono();
  for (const [name, { path }] of Object.entries(pages)) {
    app.get(path, async (context) => {
      const outcome = await carryOut({ operation: showing(name), path: context.req.param() });
      return "refused" in outcome ? gone(context, outcome) : context.html(draw(outcome.body as View));
    });
    app.post(path, async (context) => {
      const form = await context.req.formData();
      const body = Object.fromEntries([...form].map(([field, value]) => [field, String(value)]));
      const outcome = await carryOut({ operation: choosing(name), path: context.req.param(), body });
      if ("refused" in outcome) return gone(context, outcome);
      return context.redirect((outcome.body as Forward).location ?? context.req.url, 303);
    });
  }
  return app;
}

/** The names under which a page's two handlers are carried out. */
export function showing(page: string): string {
  return `show page ${page}`;
}

export function choosing(page: string): string {
  return `choose on page ${page}`;
}

function gone(context: Context, refusal: Refusal): Response | Promise<Response> {
  const reason = "reason" in refusal ? refusal.reason : "There is nothing here";
  return context.html(draw({ title: reason, choices: [] }), refusal.refused === "missing" ? 404 : 409);
}

function draw({ title, amount, currency, fields = [], choices }: View) {
  const money = amount === undefined ? "" : `${amount} ${currency ?? ""} (minor units)`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <style>
          body {
            font: 1rem/1.5 system-ui;
            max-width: 28rem;
            margin: 3rem auto;
            padding: 0 1rem;
          }
          label,
          input {
            display: block;
            width: 100%;
            box-sizing: border-box;
          }
          input,
          button {
            font: inherit;
            padding: 0.5rem;
            margin: 0.25rem 0.5rem 0.75rem 0;
          }
        </style>
      </head>
      <body>
        <h1>${title}</h1>
        <p>${money}</p>
        <form method="post">
          ${fields.map(
            ({ name, label, value }) =>
              html`<label>${label}<input name="${name}" value="${value}" /></label>`,
          )}
          ${choices.map(({ value, label }) => html`<button name="choice" value="${value}">${label}</button>`)}
        </form>
        <p><small>A page of the sandbox. No money moves.</small></p>
      </body>
    </html>`;
}
