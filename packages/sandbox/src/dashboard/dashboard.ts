import type { Fault } from "../http/faults.js";
import type { LogEntry, WebhookEntry } from "../log.js";
import type { Overview } from "../provider.js";
import type { ProviderName } from "../types.js";

/** How many requests and webhooks are remembered for the page. */
const limit = 200;

/** How many sessions, payments and the like are shown. */
const shown = 50;

type Timed<Entry> = Entry & { readonly at: string };

/** What the page shows. */
export interface Snapshot {
  readonly money: readonly (Overview & { readonly provider: ProviderName })[];
  readonly requests: readonly Timed<LogEntry>[];
  readonly webhooks: readonly Timed<WebhookEntry>[];
  /** The fault that the next requests will have, and how many of them. */
  readonly fault: { readonly fault: Fault; readonly times: number } | undefined;
}

/** What has happened lately, for the page that a person looks at. */
export class Board {
  readonly #requests: Timed<LogEntry>[] = [];
  readonly #webhooks: Timed<WebhookEntry>[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #now: () => Date;
  #fault: { fault: Fault; times: number } | undefined;

  constructor(now: () => Date) {
    this.#now = now;
  }

  request(entry: LogEntry): void {
    this.#add(this.#requests, entry);
  }

  webhook(entry: WebhookEntry): void {
    this.#add(this.#webhooks, entry);
  }

  /** Gives the next requests a fault. */
  arm(fault: Fault, times: number): void {
    this.#fault = times > 0 ? { fault, times } : undefined;
    this.#changed();
  }

  /** The fault of this request, if it is to have one. */
  takeFault(): Fault | undefined {
    const armed = this.#fault;
    if (armed !== undefined) this.arm(armed.fault, armed.times - 1);
    return armed?.fault;
  }

  snapshot(overviews: readonly { provider: ProviderName; overview: () => readonly Overview[] }[]): Snapshot {
    const money = overviews
      .flatMap(({ provider, overview }) =>
        overview()
          .slice(0, shown)
          .map((one) => ({ provider, ...one })),
      )
      .sort((a, b) => (a.at < b.at ? 1 : -1))
      .slice(0, shown);
    return {
      money,
      requests: [...this.#requests].reverse(),
      webhooks: [...this.#webhooks].reverse(),
      fault: this.#fault,
    };
  }

  /** Calls back on each change, until the function that it gives is called. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #add<Entry>(entries: Timed<Entry>[], entry: Entry): void {
    entries.push({ at: this.#now().toISOString(), ...entry });
    if (entries.length > limit) entries.shift();
    this.#changed();
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
