import { Hono, type Context } from "hono";
import { html } from "hono/html";
import type { HandlerResult, Refusal } from "../engine/handler.js";
import { csrfField, type PageForms } from "../http/page-forms.js";
import type { HostedPage, Redirect, View } from "./page.js";

/** A shopper's request, for the engine. */
export interface PageCall {
  readonly operation: string;
  readonly path: Record<string, string>;
  /** The submitted form; undefined to show the page. */
  readonly body?: Record<string, string>;
}

/** Creates the routes of a provider's hosted pages. */
export function createPageRoutes(
  pages: Readonly<Record<string, HostedPage>>,
  forms: PageForms,
  execute: (call: PageCall) => Promise<HandlerResult | Refusal>,
): Hono {
  const app = new Hono();
  for (const [name, { path }] of Object.entries(pages)) {
    app.get(path, async (context) => {
      const outcome = await execute({ operation: showOperation(name), path: context.req.param() });
      if ("refused" in outcome) return renderRefusal(context, outcome);
      if (outcome.type !== undefined) {
        return context.body(String(outcome.body), 200, { "content-type": `${outcome.type}; charset=utf-8` });
      }
      // `show` handlers return a view.
      return context.html(render(outcome.body as View, forms.token));
    });
    app.post(path, async (context) => {
      const form = await forms.read(context.req.raw);
      if ("rejection" in form) {
        return context.html(render({ title: form.rejection.message, choices: [] }), form.rejection.status);
      }
      const body = form.fields;
      const outcome = await execute({ operation: chooseOperation(name), path: context.req.param(), body });
      if ("refused" in outcome) return renderRefusal(context, outcome);
      // `choose` handlers return a redirect.
      return context.redirect((outcome.body as Redirect).location ?? context.req.url, 303);
    });
  }
  return app;
}

/** Name of a page's `show` handler in calls. */
export function showOperation(page: string): string {
  return `show page ${page}`;
}

/** Name of a page's `choose` handler in calls. */
export function chooseOperation(page: string): string {
  return `choose on page ${page}`;
}

function renderRefusal(context: Context, refusal: Refusal): Response | Promise<Response> {
  const title = "reason" in refusal ? refusal.reason : "Not found";
  return context.html(render({ title, choices: [] }), refusal.refused === "missing" ? 404 : 409);
}

/** @param token CSRF token, for a page with choices. */
function render(
  { title, amount, currency, fields = [], choices }: View,
  token = "",
): ReturnType<typeof html> {
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
          <input type="hidden" name="${csrfField}" value="${token}" />
          ${fields.map(
            ({ name, label, value }) =>
              html`<label>${label}<input name="${name}" value="${value}" /></label>`,
          )}
          ${choices.map(({ value, label }) => html`<button name="choice" value="${value}">${label}</button>`)}
        </form>
        <p><small>This is a sandbox. No money moves.</small></p>
      </body>
    </html>`;
}
