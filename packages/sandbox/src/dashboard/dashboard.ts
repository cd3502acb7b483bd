import type { Fault } from "../http/faults.js";
import type { Overview } from "../provider.js";
import type { LogEntry, ProviderName, WebhookEntry } from "../types.js";

/** How many requests and webhooks the dashboard remembers. */
const historyLimit = 200;

/** How many records it shows. */
const recordLimit = 50;

type Timed<Entry> = Entry & { readonly at: string };

/** An entry that is formatted only when somebody looks at the dashboard. */
interface Recorded<Entry> {
  readonly at: Date;
  readonly entry: Entry;
}

/** What the dashboard shows. */
export interface Snapshot {
  readonly money: readonly (Overview & { readonly provider: ProviderName })[];
  readonly requests: readonly Timed<LogEntry>[];
  readonly webhooks: readonly Timed<WebhookEntry>[];
  /** The fault of the next requests, and the number of requests. */
  readonly fault: ArmedFault | undefined;
}

interface ArmedFault {
  readonly fault: Fault;
  readonly times: number;
}

/** Recent requests and webhooks, and the fault for the next requests. */
export class Dashboard {
  readonly #requests: Recorded<LogEntry>[] = [];
  readonly #webhooks: Recorded<WebhookEntry>[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #now: () => Date;
  #fault: ArmedFault | undefined;

  constructor(now: () => Date) {
    this.#now = now;
  }

  recordRequest(entry: LogEntry): void {
    this.#add(this.#requests, entry);
  }

  recordWebhook(entry: WebhookEntry): void {
    this.#add(this.#webhooks, entry);
  }

  /**
   * Sets the fault of the next requests.
   *
   * @param times Number of requests; 0 for none.
   */
  armFault(fault: Fault, times: number): void {
    this.#fault = times > 0 ? { fault, times } : undefined;
    this.#notify();
  }

  /** Returns the fault of the next request, if any, and counts the request. */
  takeFault(): Fault | undefined {
    const armed = this.#fault;
    if (armed !== undefined) this.armFault(armed.fault, armed.times - 1);
    return armed?.fault;
  }

  snapshot(overviews: readonly { provider: ProviderName; overview: () => readonly Overview[] }[]): Snapshot {
    const money = overviews
      .flatMap(({ provider, overview }) =>
        overview()
          .slice(0, recordLimit)
          .map((one) => ({ provider, ...one })),
      )
      .sort((a, b) => (a.at < b.at ? 1 : -1))
      .slice(0, recordLimit);
    return {
      money,
      requests: newestFirst(this.#requests),
      webhooks: newestFirst(this.#webhooks),
      fault: this.#fault,
    };
  }

  /**
   * Calls a listener after each change.
   *
   * @returns A function that removes the listener.
   */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #add<Entry>(entries: Recorded<Entry>[], entry: Entry): void {
    entries.push({ at: this.#now(), entry });
    if (entries.length > historyLimit) entries.shift();
    this.#notify();
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}

function newestFirst<Entry>(entries: readonly Recorded<Entry>[]): Timed<Entry>[] {
  return entries.map(({ at, entry }) => ({ at: at.toISOString(), ...entry })).reverse();
}
