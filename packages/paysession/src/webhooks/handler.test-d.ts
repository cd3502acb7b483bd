import type { PaymentEvent } from "@paysession/komoju";
import type { TransactionEvent } from "@paysession/gr4vy";
import type { Inbox } from "@paysession/inbox";
import type { Session } from "@paysession/smart-glocal";
import type { IncomingMessage, ServerResponse } from "node:http";
import { expectTypeOf, it } from "vitest";
import { receiveWebhook as receiveGr4vy, type Gr4vyWebhook } from "../gr4vy/index.js";
import { receiveWebhook as receiveKomoju, type KomojuWebhook } from "../komoju/index.js";
import { receiveWebhook as receiveSmartGlocal, type SmartGlocalWebhook } from "../smart-glocal/index.js";
import { webhookHandler, type WebhookHandler } from "./handler.js";
import { toNodeHandler } from "./node-handler.js";

const secret = "secret";
const publicKey = "key";

it("`type` tells which event it is", () => {
  const received = {} as KomojuWebhook;
  expectTypeOf(received.provider).toEqualTypeOf<"komoju">();
  if (received.known && received.type === "payment.captured") {
    expectTypeOf(received.event).toEqualTypeOf<PaymentEvent>();
  }
  if (!received.known) expectTypeOf(received.type).toEqualTypeOf<string>();
});

it("Gr4vy: events are typed by their name", () => {
  const handler = webhookHandler(receiveGr4vy, {
    secret,
    tolerance: 300,
    maxBodyBytes: 1000,
    on: {
      "transaction.captured": (event, { received }) => {
        expectTypeOf(event).toEqualTypeOf<TransactionEvent>();
        expectTypeOf(received.type).toEqualTypeOf<"transaction.captured">();
        // @ts-expect-error no such member
        void event.data;
      },
      "buyer.created": async ({ target }) => {
        expectTypeOf(target.type).toEqualTypeOf<"buyer">();
      },
    },
  });
  expectTypeOf(handler).toEqualTypeOf<WebhookHandler<Gr4vyWebhook>>();
  // @ts-expect-error no such event
  webhookHandler(receiveGr4vy, { secret, on: { "transaction.exploded": () => {} } });
  // @ts-expect-error Gr4vy's webhooks have a secret
  webhookHandler(receiveGr4vy, { publicKey, on: {} });
});

it("KOMOJU: events are typed by their type", () => {
  webhookHandler(receiveKomoju, {
    secret: ["new", "old"],
    on: {
      "payment.captured": (event) => {
        expectTypeOf(event).toEqualTypeOf<PaymentEvent>();
        expectTypeOf(event.data.amount).toEqualTypeOf<number>();
        // @ts-expect-error no such member
        void event.data.amuont;
      },
    },
    onUnknown: (event, { received }) => {
      expectTypeOf(event).toEqualTypeOf<KomojuWebhook["event"]>();
      expectTypeOf(received).toEqualTypeOf<KomojuWebhook>();
    },
    onError: (error, received) => {
      expectTypeOf(error).toEqualTypeOf<unknown>();
      expectTypeOf(received).toEqualTypeOf<KomojuWebhook | undefined>();
    },
  });
  // @ts-expect-error no such event
  webhookHandler(receiveKomoju, { secret, on: { "payment.exploded": () => {} } });
  // @ts-expect-error the secret is missing
  webhookHandler(receiveKomoju, { on: {} });
  // @ts-expect-error only Gr4vy's webhooks have a timestamp
  webhookHandler(receiveKomoju, { secret, tolerance: 300, on: {} });
  // @ts-expect-error no such option
  webhookHandler(receiveKomoju, { secret, on: {}, dedupe: true });
});

it("Smart Glocal: events carry the session; the public key is required", () => {
  webhookHandler(receiveSmartGlocal, {
    publicKey,
    on: {
      payment_finished: ({ session }) => {
        expectTypeOf(session).toEqualTypeOf<Session>();
      },
    },
    store: (received) => expectTypeOf(received).toEqualTypeOf<SmartGlocalWebhook>(),
  });
  // @ts-expect-error the public key is missing
  webhookHandler(receiveSmartGlocal, { secret, on: {} });
  // @ts-expect-error no such event
  webhookHandler(receiveSmartGlocal, { publicKey, on: { "payment.finished": () => {} } });
});

it("complete() takes the inbox's transactions", () => {
  interface Connection {
    query(sql: string): Promise<void>;
  }
  const inbox = {} as Inbox<Connection>;
  webhookHandler(receiveKomoju, {
    secret,
    inbox,
    on: {
      "payment.captured": async (_, { complete }) => {
        expectTypeOf(complete).toEqualTypeOf<(transaction: Connection) => Promise<void>>();
        // @ts-expect-error no connection
        await complete({});
      },
    },
    onUnknown: (_, { complete }) => complete({} as Connection),
  });
  webhookHandler(receiveKomoju, {
    secret,
    on: {
      // @ts-expect-error an inbox in memory has no transactions
      "payment.captured": (_, { complete }) => complete({} as Connection),
    },
  });
});

it("process() takes what receiveWebhook returns", () => {
  const handler = webhookHandler(receiveKomoju, { secret, on: {} });
  expectTypeOf(handler.process).parameters.toEqualTypeOf<[KomojuWebhook]>();
  // @ts-expect-error another provider's
  void handler.process({} as Gr4vyWebhook);
});

it("toNodeHandler takes requests of Node.js", () => {
  const listener = toNodeHandler(webhookHandler(receiveKomoju, { secret, on: {} }));
  expectTypeOf(listener).toBeCallableWith({} as IncomingMessage, {} as ServerResponse);
});
