/** Sweeps of a sandbox whose webhooks are lost on purpose. */
import { createMemoryInbox, type Inbox } from "@paysession/inbox";
import { createSandbox, type Sandbox } from "@paysession/sandbox";
import { describe, expect, it, vi } from "vitest";
import * as gr4vyApi from "../gr4vy/index.js";
import { stateOfTransaction } from "../gr4vy/state.js";
import * as komojuApi from "../komoju/index.js";
import * as smartGlocalApi from "../smart-glocal/index.js";
import { stateOfSession } from "../smart-glocal/state.js";
import type { AnyWebhook } from "./event.js";
import { webhookHandler } from "./handler.js";
import { SweepError } from "./sweep-error.js";

const since = new Date(Date.now() - 3_600_000);

/** A shop whose webhooks get lost, four in eleven, each with all of its repetitions. */
async function openShop(inbox: Inbox) {
  const keys: string[] = [];
  const states: (string | undefined)[] = [];
  const lost = new Map<string, boolean>();
  const handled = (_: object, { received }: { received: AnyWebhook }): void => {
    keys.push(received.key);
    states.push(received.state);
  };

  const losing =
    (handler: () => (request: Request) => Promise<Response>) =>
    async (request: Request): Promise<Response> => {
      const body = await request.clone().text();
      if (!lost.has(body)) lost.set(body, (lost.size * 5) % 11 < 4);
      return lost.get(body) === true ? new Response(null, { status: 503 }) : handler()(request);
    };

  const sandbox: Sandbox = await createSandbox({
    seed: 1,
    webhooks: {
      gr4vy: { to: losing(() => handlers.gr4vy), speed: 1e9 },
      komoju: { to: losing(() => handlers.komoju), speed: 1e9 },
      "smart-glocal": { to: losing(() => handlers.smartGlocal), speed: 1e9 },
    },
  });
  const { gr4vy, komoju, "smart-glocal": smartGlocal } = sandbox;
  const handlers = {
    gr4vy: webhookHandler(gr4vyApi.receiveWebhook, {
      secret: gr4vy.credentials.webhookSecret,
      inbox,
      onUnknown: handled,
    }),
    komoju: webhookHandler(komojuApi.receiveWebhook, {
      secret: komoju.credentials.webhookSecret,
      inbox,
      onUnknown: handled,
    }),
    smartGlocal: webhookHandler(smartGlocalApi.receiveWebhook, {
      publicKey: smartGlocal.credentials.webhookPublicKey,
      inbox,
      onUnknown: handled,
    }),
  };
  return { sandbox, handlers, keys, states, countLost: () => [...lost.values()].filter(Boolean).length };
}

describe("KOMOJU", () => {
  const order = {
    amount: 1000,
    currency: "JPY",
    tax: 0,
    payment_details: { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 },
  } as const;

  async function sell(count = 24) {
    const inbox = createMemoryInbox();
    const shop = await openShop(inbox);
    const { fetch, komoju, settled } = shop.sandbox;
    const { secretKey } = komoju.credentials;
    const client = komojuApi.createKomojuClient({ baseUrl: komoju.url, secretKey, fetch });
    for (let index = 0; index < count; index++) {
      const { id } = await client.createPayment({ ...order, capture: index % 2 === 0 });
      if (index % 4 === 0) await client.refundPayment(id, { amount: 300 });
      if (index % 4 === 1) await client.capturePayment(id);
      if (index % 4 === 2) await client.refundPayment(id, {});
    }
    await settled();
    return { ...shop, inbox, client };
  }

  it("every lost event is handed over once, and no other", async () => {
    const { client, inbox, keys, countLost } = await sell();
    const swept: string[] = [];
    const onMissed = (missed: komojuApi.KomojuMissed): void => {
      swept.push(missed.kind === "event" ? missed.key : missed.state);
    };
    const report = await komojuApi.sweepWebhooks(client, { since, inbox, onMissed });
    const events = await client.listEvents({ per_page: 100 }).toArray({ limit: 10_000 });
    expect(countLost()).toBeGreaterThan(12);
    expect([...keys, ...swept].sort()).toEqual(events.map(({ id }) => `komoju:${id}`).sort());
    expect(report).toEqual({
      checked: events.length + 24,
      missed: countLost(),
      alreadyHandled: keys.length + 24,
      busy: 0,
      failed: 0,
    });
    const again = await komojuApi.sweepWebhooks(client, { since, inbox, onMissed });
    expect(again).toEqual({ ...report, missed: 0, alreadyHandled: report.checked });
  });

  it("sweeps at the same time hand over each lost event once", async () => {
    const { client, inbox, countLost } = await sell();
    const swept: string[] = [];
    const onMissed = async (missed: komojuApi.KomojuMissed): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      swept.push(missed.kind === "event" ? missed.key : missed.state);
    };
    await Promise.all([1, 2, 3].map(() => komojuApi.sweepWebhooks(client, { since, inbox, onMissed })));
    expect(swept.length).toBe(countLost());
    expect(new Set(swept).size).toBe(countLost());
  });

  it("a payment whose events are not listed is handed over by its state", async () => {
    const { client, inbox, countLost } = await sell();
    const handedOver: komojuApi.KomojuMissed[] = [];
    const withoutEvents = {
      listPayments: client.listPayments,
      listEvents: () => client.listEvents({ end_time: new Date(0).toISOString() }),
    };
    const onMissed = (missed: komojuApi.KomojuMissed): void => void handedOver.push(missed);
    const report = await komojuApi.sweepWebhooks(withoutEvents, { since, inbox, onMissed });
    expect(report.checked).toBe(24);
    expect(report.missed).toBe(handedOver.length);
    expect(handedOver.length).toBeGreaterThan(0);
    expect(handedOver.length).toBeLessThanOrEqual(countLost());
    expect(new Set(handedOver.map(({ kind }) => kind))).toEqual(new Set(["payment"]));
  });

  it("the webhook handler handles the missed events, and once only", async () => {
    const { client, handlers, inbox, keys } = await sell();
    const onMissed = vi.fn();
    const options = { since, inbox, handler: handlers.komoju, onMissed };
    const received = keys.length;
    const report = await komojuApi.sweepWebhooks(client, options);
    const events = await client.listEvents({ per_page: 100 }).toArray({ limit: 10_000 });
    expect([...keys].sort()).toEqual(events.map(({ id }) => `komoju:${id}`).sort());
    expect(report).toMatchObject({ missed: events.length - received, alreadyHandled: received + 24 });
    expect(await komojuApi.sweepWebhooks(client, options)).toMatchObject({ missed: 0, failed: 0 });
    expect(onMissed).not.toHaveBeenCalled();
  });

  it("a delivery that arrives after the sweep is not handled again", async () => {
    const { client, handlers, inbox, keys, sandbox } = await sell();
    await komojuApi.sweepWebhooks(client, { since, inbox, handler: handlers.komoju, onMissed: () => {} });
    const count = keys.length;
    for (const event of await client.listEvents({ per_page: 100 }).toArray({ limit: 10_000 })) {
      const to = handlers.komoju;
      expect(await sandbox.komoju.deliver(event.type, { to, change: { ...event } })).toMatchObject({
        acknowledged: true,
      });
    }
    expect(keys.length).toBe(count);
  });

  it("only events of the types are compared", async () => {
    const { client, inbox } = await sell();
    const types = ["payment.captured"];
    const swept: komojuApi.KomojuMissed[] = [];
    const onMissed = (missed: komojuApi.KomojuMissed): void => void swept.push(missed);
    await komojuApi.sweepWebhooks(client, { since, inbox, types, onMissed });
    const events = swept.flatMap((missed) => (missed.kind === "event" ? [missed.event.type] : []));
    expect(new Set(events)).toEqual(new Set(types));
  });

  it("events before since and after until are left out", async () => {
    const { client, inbox } = await sell();
    const onMissed = (): void => {};
    const early = await komojuApi.sweepWebhooks(client, {
      since: new Date(0),
      until: since,
      inbox,
      onMissed,
    });
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    const late = await komojuApi.sweepWebhooks(client, { since: tomorrow, inbox, onMissed });
    expect([early.checked, late.checked]).toEqual([0, 0]);
  });

  it("a list that breaks off ends the sweep with a report", async () => {
    const { client, inbox, sandbox } = await sell(60);
    let pages = 0;
    const { secretKey } = sandbox.komoju.credentials;
    const flaky = komojuApi.createKomojuClient({
      baseUrl: sandbox.komoju.url,
      secretKey,
      fetch: (...call) => {
        if (++pages > 1) throw new TypeError("fetch failed");
        return sandbox.fetch(...call);
      },
      retry: { attempts: 1 },
    });
    const error = await komojuApi.sweepWebhooks(flaky, { since, inbox, onMissed: () => {} }).catch((e) => e);
    expect(error).toBeInstanceOf(SweepError);
    expect(error.report.checked).toBe(100);
    expect(error.cause).toMatchObject({ code: "connection" });
    const rest = await komojuApi.sweepWebhooks(client, { since, inbox, onMissed: () => {} });
    expect(rest.alreadyHandled).toBeGreaterThanOrEqual(100);
  });
});

describe("Gr4vy", () => {
  const order = {
    amount: 1000,
    currency: "USD",
    country: "US",
    payment_method: {
      method: "card",
      number: "4111111111111111",
      expiration_date: "12/30",
      security_code: "123",
    },
  } as const;

  async function sell(count = 24) {
    const inbox = createMemoryInbox();
    const shop = await openShop(inbox);
    const { fetch, gr4vy, settled } = shop.sandbox;
    const client = gr4vyApi.createGr4vyClient({ token: gr4vy.credentials.token, baseUrl: gr4vy.url, fetch });
    for (let index = 0; index < count; index++) {
      const { id } = await client.createTransaction({ ...order, intent: "authorize" });
      if (index % 4 === 0) await client.voidTransaction(id);
      else await client.captureTransaction(id, { amount: 300, final: false });
      if (index % 4 === 2) await client.captureTransaction(id, { amount: 200, final: false });
      if (index % 4 === 3) await client.createTransactionRefund(id, { amount: 100 });
      if (index % 8 === 3) await client.createTransactionRefund(id, { amount: 100 });
    }
    await settled();
    return { ...shop, inbox, client };
  }

  it("every state that no webhook has reported is handed over once, and no other", async () => {
    const { client, inbox, states } = await sell();
    const swept: string[] = [];
    const onMissed = ({ state }: gr4vyApi.Gr4vyMissed): void => void swept.push(state);
    const report = await gr4vyApi.sweepWebhooks(client, { since, inbox, onMissed });
    const transactions = await client.listTransactions().toArray({ limit: 1000 });
    const current = transactions.map(stateOfTransaction);
    for (const { id, refunded_amount } of transactions.filter(({ refunded_amount }) => refunded_amount > 0)) {
      const { items } = await client.listTransactionRefunds(id);
      expect(items.length).toBe(refunded_amount / 100);
      current.push(...items.map((refund) => `gr4vy:refund:${refund.id}:${refund.status}`));
    }
    expect(swept.length).toBeGreaterThan(4);
    expect(new Set(swept.map((state) => state.split(":")[1]))).toEqual(new Set(["transaction", "refund"]));
    expect(swept.sort()).toEqual(current.filter((state) => !states.includes(state)).sort());
    expect(report).toEqual({
      checked: current.length,
      missed: swept.length,
      alreadyHandled: current.length - swept.length,
      busy: 0,
      failed: 0,
    });
    const again = await gr4vyApi.sweepWebhooks(client, { since, inbox, onMissed });
    expect(again).toEqual({ ...report, missed: 0, alreadyHandled: report.checked });
  });

  it("transactions changed before since and after until are left out", async () => {
    const { client, inbox } = await sell();
    const onMissed = (): void => {};
    const early = await gr4vyApi.sweepWebhooks(client, { since: new Date(0), until: since, inbox, onMissed });
    const tomorrow = new Date(Date.now() + 86_400_000);
    const late = await gr4vyApi.sweepWebhooks(client, { since: tomorrow, inbox, onMissed });
    expect([early.checked, late.checked]).toEqual([0, 0]);
  });
});

describe("Smart Glocal", () => {
  const payment = {
    payment_details: {
      type: "card",
      card: {
        type: "bank_card",
        bank_card: {
          number: "4242424242424242",
          expiration_month: "09",
          expiration_year: "29",
          security_code: "321",
        },
      },
    },
    amount_details: { amount: 1000, currency: "usd" },
    customer: { reference: "u-5", contacts: [{ email: "ada@example.com" }] },
    payment_options: { return_url: "https://shop.example/back" },
  } satisfies smartGlocalApi.PaymentInitRequest;

  async function sell(count = 24) {
    const inbox = createMemoryInbox();
    const shop = await openShop(inbox);
    const { fetch, settled, "smart-glocal": smartGlocal } = shop.sandbox;
    const client = smartGlocalApi.createSmartGlocalClient({
      ...smartGlocal.credentials,
      baseUrl: smartGlocal.url,
      fetch,
    });
    const sessions: string[] = [];
    for (let index = 0; index < count; index++) {
      const { session } = await client.initPayment(payment);
      sessions.push(session.id);
      const session_id = session.id;
      if (index % 3 > 0) await client.confirmSession({ session_id });
      if (index % 3 > 1)
        await client.refundSession({ session_id, amount_details: { amount: 300, currency: "usd" } });
    }
    await settled();
    return { ...shop, inbox, client, sessions };
  }

  it("every state that no webhook has reported is handed over once, and no other", async () => {
    const { client, inbox, sessions, states } = await sell();
    const swept: string[] = [];
    const onMissed = ({ state }: smartGlocalApi.SmartGlocalMissed): void => void swept.push(state);
    const report = await smartGlocalApi.sweepWebhooks(client, { sessions, inbox, onMissed });
    const current: (string | undefined)[] = [];
    for (const session_id of sessions)
      current.push(stateOfSession((await client.getSessionStatus({ session_id })).session));
    expect(swept.length).toBeGreaterThan(4);
    expect(swept).toEqual(current.filter((state) => !states.includes(state)));
    expect(report).toEqual({
      checked: 24,
      missed: swept.length,
      alreadyHandled: 24 - swept.length,
      busy: 0,
      failed: 0,
    });
    const again = await smartGlocalApi.sweepWebhooks(client, { sessions, inbox, onMissed });
    expect(again).toEqual({ ...report, missed: 0, alreadyHandled: 24 });
  });

  it("a session that Smart Glocal refuses to show counts as failed, and the others are read", async () => {
    const { client, inbox, sessions } = await sell();
    const errors: unknown[][] = [];
    const ids = async function* () {
      yield* ["ps_unknown", ...sessions];
    };
    const report = await smartGlocalApi.sweepWebhooks(client, {
      sessions: ids(),
      inbox,
      onMissed: () => {},
      onError: (...call) => void errors.push(call),
    });
    expect(report).toMatchObject({ checked: 25, failed: 1 });
    expect(errors).toMatchObject([[{ code: "api" }, "smart-glocal:session:ps_unknown"]]);
  });

  it("a single ID is a UsageError, not a list of its letters", async () => {
    const { client, inbox } = await sell();
    const options = { sessions: "ps_1", inbox, onMissed: () => {} };
    await expect(smartGlocalApi.sweepWebhooks(client, options)).rejects.toThrow(
      "must be a list of session IDs",
    );
  });
});
