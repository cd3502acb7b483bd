import type { Handler } from "../provider.js";

/** A page that a provider hosts for the shopper. */
export interface Page {
  /** Where it stands below the provider's address, such as `/hosted/sessions/:id`. */
  readonly path: string;
  /** Gives what the shopper sees: an answer whose body is a `View`. */
  readonly show: Handler;
  /** Carries out what the shopper chose: an answer whose body is a `Forward`. */
  readonly choose: Handler;
}

export interface View {
  readonly title: string;
  /** Minor units of the currency. */
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  /** What the shopper may fill in. */
  readonly fields?: readonly { readonly name: string; readonly label: string; readonly value: string }[];
  /** What the shopper may choose; none when there is nothing left to do. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

export interface Forward {
  /** Where the shopper is sent; undefined shows the page again. */
  readonly location?: string | undefined;
}

/** Adds parameters to an address, whatever it has already. */
export function withParameters(address: string, parameters: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}
