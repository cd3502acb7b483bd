import type { Handler } from "../engine/handler.js";

/** A page that a provider hosts for shoppers. */
export interface HostedPage {
  /** Path below the provider's base URL, such as `/hosted/sessions/:id`. */
  readonly path: string;
  /** Returns what the shopper sees: a result whose body is a `View`, or a file, which is a result with a content type. */
  readonly show: Handler;
  /** Applies the shopper's choice, and returns where to go next: a result whose body is a `Redirect`. */
  readonly choose: Handler;
}

/** The content of a page. */
export interface View {
  readonly title: string;
  /** Minor units of the currency. */
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  /** Text inputs. */
  readonly fields?: readonly { readonly name: string; readonly label: string; readonly value: string }[];
  /** Buttons; empty if there is nothing left to do. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** Where the shopper goes after a choice. */
export interface Redirect {
  /** Undefined to show the page again. */
  readonly location?: string | undefined;
}

/** Sets query parameters of a URL and keeps its other parameters. */
export function withParameters(url: string, parameters: Readonly<Record<string, string>>): string {
  const changed = new URL(url);
  for (const [name, value] of Object.entries(parameters)) changed.searchParams.set(name, value);
  return changed.href;
}
