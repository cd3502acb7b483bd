import { UsageError } from "@paysession/core";
import { createMemoryInbox, StaleClaimError, type Inbox } from "@paysession/inbox";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { post, serve, type Answer } from "../../test/serve.js";
import {
  komojuEvent,
  publicKey,
  secret,
  signGr4vy,
  signKomoju,
  signSmartGlocal,
  type Sent,
} from "../../test/webhooks.js";
import { receiveWebhook as receiveGr4vy } from "../gr4vy/index.js";
import { receiveWebhook, type KomojuWebhook } from "../komoju/index.js";
import { receiveWebhook as receiveSmartGlocal } from "../smart-glocal/index.js";
import type { WebhookHandlerOptions } from "./handler-options.js";
import { webhookHandler, type WebhookHandler } from "./handler.js";
import { toNodeHandler } from "./node-handler.js";

type Options = WebhookHandlerOptions<KomojuWebhook>;
type Captured = NonNullable<NonNullable<Options["on"]>["payment.captured"]>;

interface Shop {
  readonly handler: WebhookHandler<KomojuWebhook>;
  readonly send: (sent: Sent) => Promise<Answer>;
  /** What `onError` received. */
  readonly errors: unknown[];
}

/** A server that receives KOMOJU's webhooks over HTTP. */
async function openShop(
  captured: Captured,
  options: Options & { maxBodyBytes?: number } = {},
): Promise<Shop> {
  const errors: unknown[] = [];
  const handler = webhookHandler(receiveWebhook, {
    secret,
    on: { "payment.captured": captured },
    onError: (error) => void errors.push(error),
    ...options,
  });
  return { handler, send: await serveWebhooks(handler), errors };
}

async function serveWebhooks(handler: WebhookHandler<never>): Promise<Shop["send"]> {
  const listener = toNodeHandler(handler);
  const url = await serve((request, response) => void listener(request, response));
  return (sent) => post(url, sent);
}

/** A promise that a test resolves. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

const toRequest = ({ body, headers }: Sent): Request =>
  new Request("http://shop.test/", {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...headers },
  });

const received = async (sent: Sent = komojuEvent()): Promise<KomojuWebhook> =>
  receiveWebhook(sent, { secret });

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("status 200", () => {
  it("for an event that was handled, once for all of its deliveries", async () => {
    const ids: string[] = [];
    const { send } = await openShop(({ data }) => void ids.push(data.id));
    const event = komojuEvent();
    expect(await send(event)).toMatchObject({ status: 200, text: "handled" });
    expect(await send(event)).toMatchObject({ status: 200, text: "already_handled" });
    expect(ids).toEqual(["p1"]);
  });

  it("for an event of each provider", async () => {
    const seen: string[] = [];
    const see = (_: object, context: { received: { type: string } }): void =>
      void seen.push(context.received.type);
    const handlers: [WebhookHandler<never>, Sent][] = [
      [
        webhookHandler(receiveGr4vy, { secret, on: { "transaction.captured": see } }),
        signGr4vy('{"type":"event","id":"e1","name":"transaction.captured","target":{}}'),
      ],
      [
        webhookHandler(receiveWebhook, { secret, on: { ping: see } }),
        signKomoju('{"id":"e1","type":"ping"}'),
      ],
      [
        webhookHandler(receiveSmartGlocal, { publicKey, on: { payment_finished: see } }),
        signSmartGlocal('{"type":"payment_finished","session":{}}'),
      ],
    ];
    for (const [handler, sent] of handlers) {
      expect((await (await serveWebhooks(handler))(sent)).status).toBe(200);
    }
    expect(seen).toEqual(["transaction.captured", "ping", "payment_finished"]);
  });

  it("for an event without a handler, which is ignored and not claimed", async () => {
    const inbox = createMemoryInbox();
    const claim = vi.spyOn(inbox, "claim");
    const { send } = await openShop(() => {}, { inbox });
    expect((await send(komojuEvent("e", "payment.failed"))).status).toBe(200);
    expect(claim).not.toHaveBeenCalled();
  });

  it("for events that only onUnknown handles, known and unknown ones", async () => {
    const seen: [string, boolean][] = [];
    const { send } = await openShop(() => {}, {
      onUnknown: (_, context) => void seen.push([context.received.type, context.received.known]),
    });
    for (const type of ["payment.captured", "payment.failed", "comet.landed", "constructor", "__proto__"]) {
      expect((await send(komojuEvent(undefined, type))).status).toBe(200);
    }
    expect(seen).toEqual([
      ["payment.failed", true],
      ["comet.landed", false],
      ["constructor", false],
      ["__proto__", false],
    ]);
  });

  it("once for many deliveries at the same time; the others are to come again", async () => {
    const [othersAnswered, finish] = [gate(), gate()];
    let handled = 0;
    const { send } = await openShop(async () => {
      handled++;
      await finish.opened;
    });
    const event = komojuEvent();
    const statuses: number[] = [];
    const answers = Array.from({ length: 20 }, async () => {
      statuses.push((await send(event)).status);
      if (statuses.length === 19) othersAnswered.open();
    });
    await othersAnswered.opened;
    expect(new Set(statuses)).toEqual(new Set([503]));
    finish.open();
    await Promise.all(answers);
    expect([statuses[19], handled]).toEqual([200, 1]);
  });
});

describe("status 503", () => {
  it("with Retry-After while another delivery is being handled, which may then fail without losing the event", async () => {
    const [running, finish] = [gate(), gate()];
    const work = [
      async () => {
        running.open();
        await finish.opened;
        throw new Error("The database is away");
      },
      async () => undefined,
    ];
    let booked = 0;
    const { send } = await openShop(async () => {
      await work.shift()?.();
      booked++;
    });
    const event = komojuEvent();
    const first = send(event);
    await running.opened;
    const repetition = await send(event);
    expect(repetition).toMatchObject({ status: 503, text: "in_progress" });
    expect(repetition.headers.get("retry-after")).toBe("30");
    finish.open();
    expect((await first).status).toBe(500);
    expect((await send(event)).status).toBe(200);
    expect(booked).toBe(1);
  });

  it.each([
    [29_001, "30"],
    [29_000, "29"],
    [0.4, "1"],
    [0, "1"],
    [Number.NaN, "1"],
  ])("asks for a retry after whole seconds, at least one: %d ms", async (remaining, seconds) => {
    const inbox: Inbox = { ...createMemoryInbox(), claim: async () => ({ status: "busy", remaining }) };
    const { send } = await openShop(() => {}, { inbox });
    expect((await send(komojuEvent())).headers.get("retry-after")).toBe(seconds);
  });

  it("if another process claimed the event meanwhile; the signal aborts", async () => {
    const stale = new StaleClaimError("key");
    const inbox: Inbox = {
      ...createMemoryInbox(),
      renew: () => Promise.reject(stale),
      complete: () => Promise.reject(stale),
    };
    let reason: unknown;
    const { send, errors } = await openShop(
      async (_, { signal }) => {
        await new Promise((resolve) => signal.addEventListener("abort", resolve));
        reason = signal.reason;
      },
      { inbox, lease: 30 },
    );
    const answer = await send(komojuEvent());
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "1"]);
    expect([reason, ...errors]).toEqual([stale, stale]);
  });

  it("if the handler gave up because the claim was lost", async () => {
    const stale = new StaleClaimError("key");
    const inbox: Inbox = {
      ...createMemoryInbox(),
      renew: () => Promise.reject(stale),
      fail: () => Promise.reject(stale),
    };
    const { send, errors } = await openShop(
      (_, { signal }) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener("abort", () => reject(new Error("Stopped"))),
        ),
      { inbox, lease: 30 },
    );
    expect((await send(komojuEvent())).status).toBe(503);
    expect(errors).toEqual([new Error("Stopped")]);
  });

  it("if a handler outlived its lease and another process has handled the event", async () => {
    const inbox = createMemoryInbox();
    const never = new Promise<never>(() => undefined);
    const slow = gate();
    const paused = await openShop(() => slow.opened, { inbox: { ...inbox, renew: () => never }, lease: 20 });
    const other = await openShop(() => {}, { inbox });
    const event = komojuEvent();
    const first = paused.send(event);
    let second: Answer;
    do second = await other.send(event);
    while (second.status === 503);
    slow.open();
    expect([second.status, (await first).status]).toEqual([200, 503]);
    expect((await paused.send(event)).text).toBe("already_handled");
  });
});

describe("the lease", () => {
  it("is renewed while a slow handler runs", async () => {
    vi.useFakeTimers();
    const inbox = createMemoryInbox();
    const handler = webhookHandler(receiveWebhook, {
      secret,
      inbox,
      lease: 3000,
      onUnknown: () => slow.opened,
    });
    const slow = gate();
    const event = await received();
    const first = handler.process(event);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await handler.process(event)).toBe("busy");
    slow.open();
    expect([await first, await handler.process(event)]).toEqual(["handled", "already_handled"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("ends if the process stops renewing it, so that another one handles the event", async () => {
    vi.useFakeTimers();
    const inbox = createMemoryInbox();
    const event = await received();
    await inbox.claim(event.key, { owner: "crashed", lease: 30_000 });
    const handler = webhookHandler(receiveWebhook, { secret, inbox, onUnknown: () => {} });
    expect(await handler.process(event)).toBe("busy");
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await handler.process(event)).toBe("handled");
  });

  it("is claimed with the options, and with the state of the event", async () => {
    const inbox = createMemoryInbox();
    const claim = vi.spyOn(inbox, "claim");
    const { send } = await openShop(() => {}, { inbox, lease: 5000, owner: "web-1" });
    await send(komojuEvent("e7"));
    expect(claim.mock.calls).toEqual([
      ["komoju:e7", { owner: "web-1", lease: 5000, state: "komoju:payment:p1:captured" }],
    ]);
    const unnamed = await openShop(() => {}, { inbox });
    await unnamed.send(komojuEvent());
    await unnamed.send(komojuEvent());
    const owners = claim.mock.calls.slice(1).map(([, options]) => options.owner);
    expect(owners[0]).toMatch(/^webhook-[0-9a-f-]{36}$/);
    expect(owners[1]).toBe(owners[0]);
  });
});

describe("status 400", () => {
  it("with the reason, for a notification that is not genuine", async () => {
    const rejected: string[] = [];
    const { send, errors } = await openShop(() => {}, {
      onRejected: ({ reason }) => void rejected.push(reason),
    });
    const { body, headers } = komojuEvent();
    const forged = { ...headers, "X-Komoju-Signature": "0".repeat(64) };
    expect(await send({ body, headers: forged })).toMatchObject({ status: 400, text: "signature_wrong" });
    expect(await send({ body, headers: {} })).toMatchObject({ status: 400, text: "signature_missing" });
    expect(await send(signKomoju("{}"))).toMatchObject({ status: 400, text: "body_malformed" });
    expect(rejected).toEqual(["signature_wrong", "signature_missing", "body_malformed"]);
    expect(errors).toEqual([]);
  });
});

describe("status 405", () => {
  it("for other methods", async () => {
    const handler = webhookHandler(receiveWebhook, { secret, onUnknown: () => {} });
    for (const method of ["GET", "HEAD", "PUT", "DELETE"]) {
      const response = await handler(new Request("http://shop.test/", { method }));
      expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
    }
    expect((await handler({ ...komojuEvent(), method: "GET" })).status).toBe(405);
    expect((await handler(komojuEvent())).status).toBe(200);
  });
});

describe("status 413", () => {
  it("for a body that is too large, whether it declares its length or not", async () => {
    const { send } = await openShop(() => {}, { maxBodyBytes: 1000 });
    expect((await send(komojuEvent())).status).toBe(200);
    const large = { ...komojuEvent(), body: "x".repeat(1001) };
    expect(await send(large)).toMatchObject({ status: 413, text: "body_too_large" });
  });
});

describe("status 415", () => {
  it.each([
    ["application/json", 200],
    ["application/json; charset=utf-8", 200],
    ["Application/JSON", 200],
    ["application/cloudevents+json", 200],
    ["", 200],
    ["text/plain", 415],
    ["application/x-www-form-urlencoded", 415],
    ["multipart/form-data; boundary=x", 415],
    ["application/jsonp", 415],
    ["text/html, application/json", 415],
  ])("for content types that are not JSON: %j is %d", async (type, status) => {
    const { send } = await openShop(() => {});
    const { body, headers } = komojuEvent();
    expect((await send({ body, headers: { ...headers, "content-type": type } })).status).toBe(status);
  });

  it("but not without a content type", async () => {
    const { handler } = await openShop(() => {});
    expect((await handler(komojuEvent())).status).toBe(200);
  });
});

describe("status 500", () => {
  it("if the handler fails, and the next delivery is handled", async () => {
    const failures = [new Error("The secret is Ik4L-8FH0ihWczctcIPXZRR_8F0fPNg")];
    const { send, errors } = await openShop(() => {
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
    });
    const event = komojuEvent();
    const answer = await send(event);
    expect(answer).toMatchObject({ status: 500, text: "failed" });
    expect(JSON.stringify([answer.text, ...answer.headers])).not.toMatch(/Ik4L|at /);
    expect(errors).toEqual([new Error("The secret is Ik4L-8FH0ihWczctcIPXZRR_8F0fPNg")]);
    expect(await send(event)).toMatchObject({ status: 200, text: "handled" });
  });

  it.each(["claim", "complete"] as const)(
    "if the inbox fails to %s, and the next delivery is handled",
    async (method) => {
      const inbox = createMemoryInbox();
      const gone = new Error("The database is gone");
      vi.spyOn(inbox, method).mockRejectedValueOnce(gone);
      const { send, errors } = await openShop(() => {}, { inbox });
      const event = komojuEvent();
      expect((await send(event)).status).toBe(500);
      expect(errors).toEqual([gone]);
      expect(await send(event)).toMatchObject({ status: 200, text: "handled" });
    },
  );

  it("reports the handler's own error first if the claim cannot be ended either", async () => {
    const inbox: Inbox = {
      ...createMemoryInbox(),
      fail: () => Promise.reject(new Error("The database is gone")),
    };
    const calls: unknown[][] = [];
    const { send } = await openShop(() => Promise.reject(new Error("The shop is closed")), {
      inbox,
      onError: (error, webhook) => void calls.push([error, webhook?.key]),
    });
    expect((await send(komojuEvent("e9"))).status).toBe(500);
    expect(calls).toEqual([
      [new Error("The shop is closed"), "komoju:e9"],
      [new Error("The database is gone"), "komoju:e9"],
    ]);
  });

  it("if the secret is missing, not 400, because the provider is not at fault", async () => {
    const errors: unknown[] = [];
    const secretOfNobody = undefined as unknown as string;
    const send = await serveWebhooks(
      webhookHandler(receiveWebhook, {
        secret: secretOfNobody,
        onUnknown: () => {},
        onError: (error) => void errors.push(error),
      }),
    );
    expect((await send(komojuEvent())).status).toBe(500);
    expect(errors).toEqual([expect.any(UsageError)]);
  });

  it("if the body of the request has been read", async () => {
    const { handler, errors } = await openShop(() => {});
    const request = toRequest(komojuEvent());
    await request.text();
    expect((await handler(request)).status).toBe(500);
    const locked = toRequest(komojuEvent());
    locked.body?.getReader();
    expect((await handler(locked)).status).toBe(500);
    const peeked = toRequest(komojuEvent());
    const reader = peeked.body?.getReader();
    await reader?.read();
    reader?.releaseLock();
    expect((await handler(peeked)).status).toBe(500);
    expect(errors).toEqual([expect.any(UsageError), expect.any(UsageError), expect.any(UsageError)]);
    expect(String(errors[1])).toMatch(/already been read/);
  });

  it("if the handler is called without a request", async () => {
    const { handler, errors } = await openShop(() => {});
    expect((await handler(undefined as unknown as Request)).status).toBe(500);
    expect(errors).toEqual([expect.any(UsageError)]);
  });

  it("writes the error and the key to the console by default, but not the event", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    const error = new Error("The shop is closed");
    const handler = webhookHandler(receiveWebhook, { secret, onUnknown: () => Promise.reject(error) });
    await handler(komojuEvent());
    // The event itself contains personal data.
    expect(log.mock.calls).toEqual([[error, expect.stringMatching(/^komoju:/)]]);
  });
});

describe("hooks that throw change nothing:", () => {
  const hooks: [string, () => unknown][] = [
    [
      "an error",
      () => {
        throw new Error("The logger is broken");
      },
    ],
    ["a rejected promise", () => Promise.reject(new Error("The logger is broken"))],
  ];
  it.each(hooks)("%s", async (_, hook) => {
    const { send } = await openShop(() => Promise.reject(new Error()), { onError: hook, onRejected: hook });
    expect((await send(komojuEvent())).status).toBe(500);
    expect((await send({ ...komojuEvent(), headers: {} })).status).toBe(400);
    const { handler } = await openShop(() => {}, { onError: hook });
    expect((await handler(null as unknown as Request)).status).toBe(500);
  });
});

describe("context.complete", () => {
  /** Takes effect when it is committed. */
  interface Transaction {
    readonly effects: (() => Promise<void>)[];
  }

  function createTransactionalInbox(): Inbox<Transaction> {
    const inbox = createMemoryInbox();
    return {
      ...inbox,
      complete: async (key, token, transaction) => {
        if (transaction === undefined) return inbox.complete(key, token);
        transaction.effects.push(() => inbox.complete(key, token));
      },
    };
  }

  const commit = async ({ effects }: Transaction): Promise<void> => {
    for (const effect of effects) await effect();
  };

  it("completes the event with the handler's transaction, and not again", async () => {
    const inbox = createTransactionalInbox();
    const complete = vi.spyOn(inbox, "complete");
    const handler = webhookHandler(receiveWebhook, {
      secret,
      inbox,
      onUnknown: async (_, context) => {
        const transaction: Transaction = { effects: [] };
        await context.complete(transaction);
        await commit(transaction);
      },
    });
    const event = await received();
    expect(await handler.process(event)).toBe("handled");
    expect(await handler.process(event)).toBe("already_handled");
    expect(complete).toHaveBeenCalledTimes(1);
  });

  it("does not acknowledge an event whose transaction was rolled back", async () => {
    const errors: unknown[] = [];
    let commits = false;
    const handler = webhookHandler(receiveWebhook, {
      secret,
      inbox: createTransactionalInbox(),
      onError: (error) => void errors.push(error),
      onUnknown: async (_, context) => {
        const transaction: Transaction = { effects: [] };
        await context.complete(transaction);
        if (commits) await commit(transaction);
      },
    });
    const event = komojuEvent();
    expect((await handler(event)).status).toBe(500);
    expect(String(errors[0])).toMatch(/UsageError.*was not committed/);
    commits = true;
    expect(await (await handler(event)).text()).toBe("handled");
  });

  it("does not acknowledge an event whose handler threw after it", async () => {
    const handler = webhookHandler(receiveWebhook, {
      secret,
      inbox: createTransactionalInbox(),
      onUnknown: async (_, context) => {
        await context.complete({ effects: [] });
        throw new Error("The commit failed");
      },
    });
    const event = await received();
    await expect(handler.process(event)).rejects.toThrow("The commit failed");
    await expect(handler.process(event)).rejects.toThrow("The commit failed");
  });

  it("needs a transaction", async () => {
    const handler = webhookHandler(receiveWebhook, {
      secret,
      inbox: createTransactionalInbox(),
      onUnknown: (_, context) => context.complete(undefined as unknown as Transaction),
    });
    await expect(handler.process(await received())).rejects.toMatchObject({ code: "usage" });
  });
});

describe("process", () => {
  it("throws what the handler threw, and reports what else went wrong", async () => {
    const inbox: Inbox = {
      ...createMemoryInbox(),
      fail: () => Promise.reject(new Error("The database is gone")),
    };
    const error = new Error("The shop is closed");
    const { handler, errors } = await openShop(() => Promise.reject(error), { inbox });
    await expect(handler.process(await received())).rejects.toBe(error);
    expect(errors).toEqual([new Error("The database is gone")]);
  });

  it("throws StaleClaimError if another process claimed the event meanwhile", async () => {
    const stale = new StaleClaimError("key");
    const inbox: Inbox = { ...createMemoryInbox(), complete: () => Promise.reject(stale) };
    const { handler } = await openShop(() => {}, { inbox });
    await expect(handler.process(await received())).rejects.toBe(stale);
  });
});

describe("store", () => {
  it("acknowledges an event once it is stored", async () => {
    const stored: string[] = [];
    const failures = [new Error("The disk is full")];
    const errors: unknown[] = [];
    const handler = webhookHandler(receiveWebhook, {
      secret,
      store: async ({ key }) => {
        const failure = failures.shift();
        if (failure !== undefined) throw failure;
        stored.push(key);
      },
      onError: (error) => void errors.push(error),
    });
    const send = await serveWebhooks(handler);
    expect((await send(komojuEvent("e1"))).status).toBe(500);
    expect((await send(komojuEvent("e1"))).status).toBe(200);
    expect([stored, errors]).toEqual([["komoju:e1"], [new Error("The disk is full")]]);
  });
});

describe("misuse is a UsageError:", () => {
  it.each<[string, unknown, RegExp]>([
    ["no options", undefined, /Options are missing/],
    ["no handler at all", { secret }, /no event would be handled/],
    ["a handler that is no function", { secret, on: { ping: 5 } }, /on\["ping"\] must be a function/],
    ["onUnknown that is no function", { secret, onUnknown: {} }, /onUnknown must be a function/],
    ["store with handlers", { secret, store() {}, on: {} }, /store replaces/],
    ["store with an inbox", { secret, store() {}, inbox: createMemoryInbox() }, /store replaces/],
    ["an inbox that is none", { secret, on: {}, inbox: {} }, /inbox must be/],
    ["an inbox that is null", { secret, on: {}, inbox: null }, /inbox must be/],
    ["a lease of 0", { secret, on: {}, lease: 0 }, /lease must be/],
    ["a lease of a year", { secret, on: {}, lease: 31_536_000_000 }, /lease must be/],
    ["a lease that is no number", { secret, on: {}, lease: "30" }, /lease must be/],
    ["an owner that is empty", { secret, on: {}, owner: "" }, /owner must be/],
    ["onError that is no function", { secret, on: {}, onError: "log" }, /onError must be/],
  ])("%s", (_, options, message) => {
    const create = (): unknown => webhookHandler(receiveWebhook, options as never);
    expect(create).toThrow(UsageError);
    expect(create).toThrow(message);
  });

  it("no receiveWebhook", () => {
    expect(() => webhookHandler(undefined as never, { on: {} } as never)).toThrow(/pass the receiveWebhook/);
  });
});

describe("never rejects", () => {
  const handler = webhookHandler(receiveWebhook, { secret, onUnknown: () => {}, onError: () => {} });
  const statuses = [200, 400, 405, 413, 415, 500];

  it("whatever it is given", async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true }), async (value) => {
        expect(statuses).toContain((await handler(value as Request)).status);
      }),
    );
  });

  it("for requests with any method, headers and body", async () => {
    const bodies = fc.oneof(fc.string(), fc.uint8Array(), fc.anything(), fc.constant(failing()));
    const headers = fc.oneof(
      fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()), fc.anything())),
      fc.record(
        {
          "x-komoju-signature": fc.oneof(fc.string(), fc.anything()),
          "content-type": fc.oneof(fc.constant("application/json"), fc.anything()),
          "content-length": fc.oneof(fc.nat().map(String), fc.string()),
        },
        { requiredKeys: [] },
      ),
    );
    const method = fc.oneof(fc.constant("POST"), fc.string(), fc.anything());
    await fc.assert(
      fc.asyncProperty(fc.record({ method, headers, body: bodies }), async (request) => {
        expect(statuses).toContain((await handler(request as never)).status);
      }),
    );
  });

  it("for signed requests with any body and any answer of the inbox", async () => {
    const answer = fc.oneof(
      fc.constant(Promise.resolve({ status: "acquired", token: 1 })),
      fc.anything().map((value) => Promise.resolve(value)),
    );
    await fc.assert(
      fc.asyncProperty(answer, fc.anything(), fc.jsonValue(), async (claim, error, value) => {
        const inbox = { ...createMemoryInbox(), claim: () => claim } as unknown as Inbox;
        const broken = webhookHandler(receiveWebhook, {
          secret,
          inbox,
          onUnknown: () => Promise.reject(error),
          onError: () => {},
        });
        const response = await broken(signKomoju(JSON.stringify({ id: value, type: "x", value })));
        expect([200, 500, 503]).toContain(response.status);
      }),
    );
  });

  /** A body whose connection breaks. */
  function failing(): AsyncIterable<never> {
    return {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("ECONNRESET")) }),
    };
  }
});
