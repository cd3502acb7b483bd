import type { Emitted } from "../provider.js";
import type { Delivery, Receiver, Send } from "./deliver.js";

/** How the notifications travel that a sandbox sends by itself. */
export interface WebhookOptions {
  /** Where they go. Without it none are sent, except to addresses that a call has named. */
  readonly to?: Receiver | undefined;
  /**
   * By how much the waits between attempts are shortened: 60 makes a second of each minute.
   *
   * @default 1
   */
  readonly speed?: number | undefined;
  /**
   * How often each is sent even though it is acknowledged, as providers do now and then.
   *
   * @default 1
   */
  readonly times?: number | undefined;
  /**
   * Whether the notifications of one call are sent in the wrong order, as no provider rules out.
   *
   * @default false
   */
  readonly reversed?: boolean | undefined;
}

/** Sends what calls give rise to, one after the other as far as their first attempts go, and keeps at it. */
export class Outbox {
  readonly #send: Send;
  readonly #options: WebhookOptions;
  readonly #onDelivery: (delivery: Delivery) => void;
  readonly #stopped = new AbortController();
  readonly #underway = new Set<Promise<void>>();
  #first: Promise<unknown> = Promise.resolve();

  constructor(send: Send, options: WebhookOptions, onDelivery: (delivery: Delivery) => void) {
    this.#send = send;
    this.#options = options;
    this.#onDelivery = onDelivery;
  }

  /** Sends the notifications of one call. */
  post(events: readonly Emitted[], done: () => void = () => {}): void {
    const { to, reversed = false } = this.#options;
    const letters = events.flatMap(({ hooks = [], ...event }) => [
      ...(to === undefined ? [] : [{ event, to, secret: undefined }]),
      ...hooks.map(({ url, secret }) => ({ event, to: url as Receiver, secret })),
    ]);
    const sending = (reversed ? letters.reverse() : letters).map((letter) => this.#start(letter));
    const all = Promise.all(sending).then(() => {
      this.#underway.delete(all);
      if (!this.#stopped.signal.aborted) done();
    });
    this.#underway.add(all);
  }

  /** Waits until everything is acknowledged or given up. */
  async settled(): Promise<void> {
    while (this.#underway.size > 0) await Promise.all(this.#underway);
  }

  /** Sends nothing more. */
  close(): void {
    this.#stopped.abort();
  }

  async #start(letter: {
    event: Omit<Emitted, "hooks">;
    to: Receiver;
    secret: string | undefined;
  }): Promise<void> {
    const { event, to, secret } = letter;
    const { speed, times } = this.#options;
    const before = this.#first;
    let attempted = (): void => {};
    this.#first = new Promise<void>((resolve) => (attempted = resolve));
    await before;
    // The answer to the call goes out first.
    await new Promise((resolve) => setTimeout(resolve));
    const options = { to, speed, times, signal: this.#stopped.signal };
    const delivery = await this.#send({ ...event, secret }, options, attempted);
    attempted();
    this.#onDelivery(delivery);
  }
}
