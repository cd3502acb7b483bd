import { equalInConstantTime } from "../crypto/constant-time.js";
import type { HttpRequest } from "./message.js";

export interface PageFormOptions {
  /**
   * Whether a submission needs an `Origin` header with the page's own host, and the page's CSRF token. A server needs
   * this, because browsers send it requests from pages of other sites.
   */
  readonly guarded: boolean;
  /** Maximum number of bytes of a submission. */
  readonly maxBytes: number;
}

/** Why a submission is rejected. */
export interface FormRejection {
  readonly status: 400 | 403 | 413 | 415;
  readonly message: string;
}

/** Name of the form field that contains the CSRF token. */
export const csrfField = "csrf_token";

/** Reads the forms of the sandbox's own pages: the dashboard and the hosted pages. */
export class PageForms {
  /** The CSRF token. A page puts it into each of its forms, in the field `csrf_token`. */
  readonly token: string = crypto.randomUUID();
  readonly #options: PageFormOptions;

  constructor(options: PageFormOptions) {
    this.#options = options;
  }

  /** Reads a submission: the fields without the CSRF token, or why the submission is rejected. */
  async read(
    request: HttpRequest,
  ): Promise<{ readonly fields: Record<string, string> } | { readonly rejection: FormRejection }> {
    const { guarded, maxBytes } = this.#options;
    if (guarded && !hasOwnOrigin(request)) {
      return reject(403, "Only the page itself may submit this form: the Origin header must name this host");
    }
    const type = request.headers.get("content-type") ?? "none";
    if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) {
      return reject(415, `The form must be application/x-www-form-urlencoded, not ${type}`);
    }
    const bytes = await request.readBody(maxBytes);
    if (bytes === undefined) return reject(413, `The form exceeds ${maxBytes} bytes`);
    const form = new URLSearchParams(new TextDecoder().decode(bytes));
    if (guarded && !equalInConstantTime(form.get(csrfField) ?? "", this.token)) {
      return reject(403, "The form has no valid CSRF token. Reload the page and try again");
    }
    form.delete(csrfField);
    return { fields: Object.fromEntries(form) };
  }
}

function reject(status: FormRejection["status"], message: string): { readonly rejection: FormRejection } {
  return { rejection: { status, message } };
}

/** Whether the request comes from a page of the host that it is sent to. */
function hasOwnOrigin({ headers, host }: HttpRequest): boolean {
  const origin = headers.get("origin") ?? "";
  const own = `http://${host}`;
  return URL.canParse(origin) && URL.canParse(own) && new URL(origin).host === new URL(own).host;
}
