/** What the contracts promise the compiler, and what they do not let pass. Checked by `tsc`; nothing here runs. */
import { describe, expectTypeOf, it } from "vitest";
import type {
  CheckoutSession,
  PaymentServiceTokens,
  Transaction,
  TransactionSummary,
} from "@paysession/gr4vy";
import type { Payment as KomojuPayment, Session as KomojuSession } from "@paysession/komoju";
import type { ErrorAnswer, Session, SessionAnswer } from "@paysession/smart-glocal";
import type { Gr4vyClient, Gr4vyUnauthenticatedClient, Gr4vyWebhook } from "./gr4vy/index.js";
import type { KomojuClient, KomojuPublishableKeyClient, KomojuWebhook } from "./komoju/index.js";
import type {
  SmartGlocalClient,
  SmartGlocalPublicTokenClient,
  SmartGlocalWebhook,
} from "./smart-glocal/index.js";

declare const gr4vy: Gr4vyClient;
declare const komoju: KomojuClient;
declare const smartGlocal: SmartGlocalClient;

describe("Smart Glocal", () => {
  it("data is the accepted answer only, and a refusal is typed in the error", async () => {
    const { data, error } = await smartGlocal.createSession({}).result();
    if (error === undefined) {
      expectTypeOf(data).toEqualTypeOf<SessionAnswer>();
      expectTypeOf(data.status).toEqualTypeOf<"ok">();
    } else if (error.code === "api") {
      expectTypeOf(error.body).toEqualTypeOf<ErrorAnswer>();
    }
  });

  it("a status may be one that is not known yet", () => {
    expectTypeOf<"created">().toExtend<Session["status"]>();
    expectTypeOf<string>().toExtend<Session["status"]>();
  });

  it("refuses what the contract refuses", () => {
    // @ts-expect-error a required field is missing
    void smartGlocal.createSession({ amount_details: { amount: 1 } });
    // @ts-expect-error a field is misspelt
    void smartGlocal.createSession({ amount_details: { ammount: 1, currency: "usd" } });
    // @ts-expect-error the body is missing
    void smartGlocal.createSession();
    const start = (details: Parameters<typeof smartGlocal.startPayment>[0]["payment_details"]) => details;
    // @ts-expect-error a bank card without its data
    void start({ type: "card", card: { type: "bank_card" } });
    // @ts-expect-error no such kind of payment
    void start({ type: "cash" });
    // @ts-expect-error no such path
    void smartGlocal.POST("/session/list", { body: {} });
    // @ts-expect-error nothing is read by GET
    void smartGlocal.GET;
  });
});

describe("KOMOJU", () => {
  const order = { amount: 1000, currency: "JPY" } as const;

  it("a session is opened in three modes; only the first may go unnamed", async () => {
    expectTypeOf(await komoju.createSession(order)).toEqualTypeOf<KomojuSession>();
    void komoju.createSession({ ...order, mode: "payment", payment_data: { capture: "manual" } });
    void komoju.createSession({ ...order, mode: "customer", customer_id: "c1" });
    void komoju.createSession({ ...order, mode: "customer_payment", customer_id: "c1", payment_data: {} });
  });

  it("refuses what the contract refuses", () => {
    // @ts-expect-error no such mode
    void komoju.createSession({ ...order, mode: "subscription" });
    // @ts-expect-error a session that stores a customer makes no payment
    void komoju.createSession({ ...order, mode: "customer", payment_data: {} });
    // @ts-expect-error a session that pays replaces no customer
    void komoju.createSession({ ...order, mode: "payment", customer_id: "c1" });
    // @ts-expect-error not a currency that KOMOJU knows
    void komoju.createSession({ ...order, currency: "XXX" });
    // @ts-expect-error a required field is missing
    void komoju.createSession({ currency: "JPY" });
    // @ts-expect-error no such way to pay
    void komoju.createSession({ ...order, payment_types: ["cheque"] });
    const pay = (details: Parameters<typeof komoju.paySession>[1]["payment_details"]) => details;
    // @ts-expect-error a card without its number
    void pay({ type: "credit_card", month: 1, year: 30 });
    // @ts-expect-error a chain of shops that is none
    void pay({ type: "konbini", store: "aldi", email: "a@shop.example" });
  });

  it("payment details in an answer are told apart by their type alone", async () => {
    const { payment } = await komoju.showSession("s");
    const details = payment?.payment_details;
    if (details?.type === "credit_card") expectTypeOf(details.last_four_digits).toEqualTypeOf<string>();
    if (details?.type === "konbini")
      expectTypeOf(details.confirmation_code).toEqualTypeOf<string | null | undefined>();
    if (details?.type === "alipay") expectTypeOf(details.redirect_url).toEqualTypeOf<string | undefined>();
  });
});

describe("Gr4vy", () => {
  const path = { session_id: "4137b1cf-39ac-42a8-bad6-1c680d5dab6b" };

  it("answers are exact", async () => {
    expectTypeOf(await gr4vy.createCheckoutSession()).toEqualTypeOf<CheckoutSession>();
    expectTypeOf(await gr4vy.deleteCheckoutSession(path.session_id)).toEqualTypeOf<undefined>();
    const tokens = gr4vy.listPaymentServiceTokens("m");
    expectTypeOf(await tokens).toEqualTypeOf<PaymentServiceTokens>();
  });

  it("a refusal's body is one of the contract's", async () => {
    const { error } = await gr4vy.getCheckoutSession(path.session_id).result();
    if (error?.code === "api" && "code" in error.body) expectTypeOf(error.body.code).toEqualTypeOf<string>();
  });

  it("refuses what the contract refuses", () => {
    // @ts-expect-error the path parameter is missing
    void gr4vy.getCheckoutSession();
    // @ts-expect-error a line of the cart without its price
    void gr4vy.createCheckoutSession({ cart_items: [{ name: "Beans", quantity: 1 }] });
    const item = { name: "Beans", quantity: 1, unit_amount: 1 } as const;
    // @ts-expect-error no such kind of product
    void gr4vy.createCheckoutSession({ cart_items: [{ ...item, product_type: "food" }] });
    const tax_id = { value: "1", kind: "xx" } as const;
    // @ts-expect-error no such kind of tax identifier
    void gr4vy.createCheckoutSession({ buyer: { billing_details: { tax_id } } });
    // @ts-expect-error no such member
    void gr4vy.createCheckoutSession({ expiresIn: 3600 });
    // @ts-expect-error metadata holds strings
    void gr4vy.createCheckoutSession({ metadata: { order: 1 } });
    // @ts-expect-error no such path
    void gr4vy.GET("/checkout/session/{session_id}", { params: { path } });
  });
});

describe("payments", () => {
  const money = { amount: 1299, currency: "USD" } as const;
  type Body = Parameters<typeof gr4vy.createTransaction>[0];
  const method = (one: NonNullable<Body["payment_method"]>) => one;

  it("Gr4vy: a transaction takes a payment method of any form, told apart by `method`", async () => {
    const payment_method = method({ method: "card", number: "4111111111111111", expiration_date: "12/30" });
    const made = await gr4vy.createTransaction({ ...money, payment_method });
    expectTypeOf(made).toEqualTypeOf<Transaction>();
    void method({ method: "id", id: "8a4c9d1e-52b7-4f60-9c3d-1e7b60f2a915" });
    void method({ method: "checkout-session", id: "2f6e1c0a-7d3b-4a58-b0f4-9c1e5d8a3b72" });
    // @ts-expect-error a card without its expiry date
    void method({ method: "card", number: "4111111111111111" });
    // @ts-expect-error a stored method has no number
    void method({ method: "id", id: "8a4c9d1e-52b7-4f60-9c3d-1e7b60f2a915", number: "4111111111111111" });
    // @ts-expect-error no such method
    void method({ method: "cheque" });
  });

  it("Gr4vy: a capture answers in the form that was asked for, told apart by `type`", async () => {
    const captured = await gr4vy.captureTransaction("t", {});
    if (captured.type === "transaction") expectTypeOf(captured).toEqualTypeOf<Transaction>();
    else expectTypeOf(captured.type).toEqualTypeOf<"transaction-capture">();
  });

  it("KOMOJU: a payment is charged to details or to a customer", async () => {
    const card = { type: "credit_card", number: "4111111111111111", month: 1, year: 2030 } as const;
    const order = { amount: 1000, currency: "JPY" } as const;
    const paid = await komoju.createPayment({ ...order, payment_details: card });
    expectTypeOf(paid).toEqualTypeOf<KomojuPayment>();
    void komoju.createPayment({ ...order, payment_details: "tok_1" });
    void komoju.createPayment({ ...order, customer: "c1" });
    // @ts-expect-error nothing to charge
    void komoju.createPayment(order);
  });
});

describe("lists", () => {
  it("give items of the contract's types", async () => {
    for await (const transaction of gr4vy.listTransactions({ limit: 100 })) {
      expectTypeOf(transaction).toEqualTypeOf<TransactionSummary>();
    }
    for await (const payment of komoju.listPayments()) {
      expectTypeOf(payment).toEqualTypeOf<KomojuPayment>();
    }
    for await (const { items, next } of gr4vy.listBuyers().pages()) {
      expectTypeOf(items[0]?.id).toEqualTypeOf<string | undefined>();
      expectTypeOf(next).toEqualTypeOf<string | number | undefined>();
    }
    // @ts-expect-error one transaction is no list
    void gr4vy.getTransaction("t").pages();
  });
});

describe("webhooks", () => {
  it("Gr4vy: the name tells the target's type, once the event is known", (): void => {
    const { known, event } = {} as Gr4vyWebhook;
    if (!known) {
      expectTypeOf(event.name).toEqualTypeOf<string>();
      return;
    }
    switch (event.name) {
      case "transaction.captured":
        expectTypeOf(event.target.type).toEqualTypeOf<"transaction">();
        expectTypeOf(event.target.captured_amount).toEqualTypeOf<number | undefined>();
        break;
      case "buyer.created":
        expectTypeOf(event.target.type).toEqualTypeOf<"buyer">();
        break;
      // @ts-expect-error no such event
      case "transaction.exploded":
        break;
    }
  });

  it("KOMOJU: the type tells what the data are", (): void => {
    const { known, event } = {} as KomojuWebhook;
    if (!known) return;
    if (event.type === "payment.captured") expectTypeOf(event.data).toEqualTypeOf<KomojuPayment>();
    if (event.type === "customer.deleted") expectTypeOf(event.data.resource).toEqualTypeOf<"customer">();
  });

  it("Smart Glocal: every kind carries the session", (): void => {
    const { known, event } = {} as SmartGlocalWebhook;
    if (known) expectTypeOf(event.session).toEqualTypeOf<Session>();
    else expectTypeOf(event.type).toEqualTypeOf<string>();
  });
});

it("clients for a buyer's own device have only what they may call", () => {
  expectTypeOf<keyof KomojuPublishableKeyClient>().toEqualTypeOf<
    | ("createToken" | "createSecureToken" | "showSecureToken" | "showSession" | "paySession")
    | ("GET" | "POST")
  >();
  expectTypeOf<keyof SmartGlocalPublicTokenClient>().toEqualTypeOf<"tokenizeCard" | "POST">();
  expectTypeOf<Gr4vyUnauthenticatedClient>().toHaveProperty("updateCheckoutSessionFields");
  expectTypeOf<Gr4vyUnauthenticatedClient>().not.toHaveProperty("createTransaction");
});
