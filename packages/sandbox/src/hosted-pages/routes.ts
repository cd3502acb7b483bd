import type { HandlerResult, Refusal } from "../engine/handler.js";
import { html, type Markup } from "./html.js";
import { htmlResponse, redirectResponse, type HttpRequest, type HttpResponse } from "../http/message.js";
import { csrfField, type PageForms } from "../http/page-forms.js";
import type { HostedPage, Redirect, View } from "./page.js";

/** A shopper's request, for the engine. */
export interface PageCall {
  readonly operation: string;
  readonly path: Record<string, string>;
  /** The submitted form; undefined to show the page. */
  readonly body?: Record<string, string>;
}

/** A route of a hosted page. */
export interface PageRoute {
  readonly method: "GET" | "POST";
  /** Path below the provider's base URL, with placeholders such as `{id}`. */
  readonly path: string;
  /** @param parameters Values of the placeholders. */
  readonly serve: (request: HttpRequest, parameters: Record<string, string>) => Promise<HttpResponse>;
}

/** Creates the routes of a provider's hosted pages. */
export function createPageRoutes(
  pages: Readonly<Record<string, HostedPage>>,
  forms: PageForms,
  execute: (call: PageCall) => Promise<HandlerResult | Refusal>,
): PageRoute[] {
  return Object.entries(pages).flatMap(([name, page]): PageRoute[] => {
    const path = page.path.replace(/:(\w+)/g, "{$1}");
    const show: PageRoute["serve"] = async (_, parameters) => {
      const outcome = await execute({ operation: showOperation(name), path: parameters });
      if ("refused" in outcome) return renderRefusal(outcome);
      const { type, body } = outcome;
      if (type !== undefined) {
        return { status: 200, headers: { "content-type": `${type}; charset=UTF-8` }, body: String(body) };
      }
      // Other `show` handlers return a view.
      return renderPage(200, body as View, forms.token);
    };
    const choose: PageRoute["serve"] = async (request, parameters) => {
      const form = await forms.read(request);
      if ("rejection" in form) return renderMessage(form.rejection.status, form.rejection.message);
      const body = form.fields;
      const outcome = await execute({ operation: chooseOperation(name), path: parameters, body });
      if ("refused" in outcome) return renderRefusal(outcome);
      // `choose` handlers return a redirect.
      return redirectResponse((outcome.body as Redirect).location ?? ownUrl(request));
    };
    return [
      { method: "GET", path, serve: show },
      { method: "POST", path, serve: choose },
    ];
  });
}

/** Name of a page's `show` handler in calls. */
export function showOperation(page: string): string {
  return `show page ${page}`;
}

/** Name of a page's `choose` handler in calls. */
export function chooseOperation(page: string): string {
  return `choose on page ${page}`;
}

function ownUrl({ host, path, query }: HttpRequest): string {
  return `http://${host}${path}${query === "" ? "" : `?${query}`}`;
}

function renderRefusal(refusal: Refusal): HttpResponse {
  const title = "reason" in refusal ? refusal.reason : "Not found";
  return renderMessage(refusal.refused === "missing" ? 404 : 409, title);
}

function renderMessage(status: number, title: string): HttpResponse {
  return renderPage(status, { title, choices: [] });
}

/** @param token CSRF token, for a page with choices. */
function renderPage(status: number, view: View, token = ""): HttpResponse {
  return htmlResponse(status, String(render(view, token)));
}

function render({ title, amount, currency, fields = [], choices }: View, token: string): Markup {
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
