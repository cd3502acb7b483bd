import type { SerializedEvent } from "../engine/call.js";
import type { Hook } from "../engine/handler.js";
import type { Delivery, Receiver, Send } from "./deliver.js";

/** How a sandbox sends the webhooks that calls cause. */
export interface WebhookOptions {
  /** Where to send webhooks. By default, they are sent only to URLs that a call has registered. */
  readonly to?: Receiver | undefined;
  /**
   * Divides the waits between attempts: 60 turns a minute into a second.
   *
   * @default 1
   */
  readonly speed?: number | undefined;
  /**
   * How many times to send each webhook even if it is acknowledged. Providers occasionally send duplicates.
   *
   * @default 1
   */
  readonly times?: number | undefined;
  /**
   * Whether to send the webhooks of one call in reverse order. No provider guarantees an order.
   *
   * @default false
   */
  readonly reversed?: boolean | undefined;
}

/** A webhook and its receiver. */
interface OutgoingWebhook {
  readonly event: SerializedEvent;
  readonly to: Receiver;
  readonly hook: Hook | undefined;
}

/** Sends webhooks. First attempts are made in order, one after the other; repeated attempts do not block later webhooks. */
export class Outbox {
  readonly #send: Send;
  readonly #options: WebhookOptions;
  readonly #onDelivery: (delivery: Delivery) => void;
  readonly #closed = new AbortController();
  readonly #pending = new Set<Promise<void>>();
  #previousAttempt: Promise<unknown> = Promise.resolve();

  /** @param onDelivery Called when a webhook is acknowledged or given up. */
  constructor(send: Send, options: WebhookOptions, onDelivery: (delivery: Delivery) => void) {
    this.#send = send;
    this.#options = options;
    this.#onDelivery = onDelivery;
  }

  /**
   * Starts to send the webhooks of one call.
   *
   * @param onSettled Called when all of them are acknowledged or given up, unless the outbox was closed before.
   */
  post(events: readonly SerializedEvent[], onSettled: () => void = () => {}): void {
    const { to, reversed = false } = this.#options;
    const outgoing = events.flatMap((event): OutgoingWebhook[] => [
      ...(to === undefined ? [] : [{ event, to, hook: undefined }]),
      ...(event.hooks ?? []).map((hook) => ({ event, to: hook.url, hook })),
    ]);
    if (outgoing.length === 0) {
      if (!this.#closed.signal.aborted) onSettled();
      return;
    }
    const sending = (reversed ? outgoing.reverse() : outgoing).map((one) => this.#start(one));
    const all = Promise.all(sending).then(() => {
      this.#pending.delete(all);
      if (!this.#closed.signal.aborted) onSettled();
    });
    this.#pending.add(all);
  }

  /** Resolves when every webhook is acknowledged or given up. */
  async settled(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending);
  }

  /** Stops sending webhooks. */
  close(): void {
    this.#closed.abort();
  }

  async #start({ event: { kind, body }, to, hook }: OutgoingWebhook): Promise<void> {
    const { speed, times } = this.#options;
    const previous = this.#previousAttempt;
    let onAttempt = (): void => {};
    this.#previousAttempt = new Promise<void>((resolve) => (onAttempt = resolve));
    await previous;
    // The response to the call is sent first.
    await new Promise((resolve) => setTimeout(resolve));
    const options = { to, speed, times, signal: this.#closed.signal };
    const delivery = await this.#send({ kind, body, hook }, options, onAttempt);
    onAttempt();
    this.#onDelivery(delivery);
  }
}
