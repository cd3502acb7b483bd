import { beforeEach, describe, expect, it } from "vitest";
import { createFixture, type Fixture } from "../fixture.js";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await createFixture();
});
const call: Fixture["komoju"] = (...parameters) => fixture.komoju(...parameters);

const day = 86_400_000;
const later = (days: number): void => {
  fixture.clock.now = new Date(fixture.clock.now.getTime() + days * day);
};
const card = {
  type: "credit_card",
  number: "4111111111111111",
  month: 12,
  year: 2030,
  given_name: "Ada",
  family_name: "Example",
  email: "ada@example.com",
};
const order = { amount: 1000, currency: "JPY", tax: 0, payment_details: card };
const evidence = {
  description: "The parcel was delivered and signed for.",
  document: { document_base64: "JVBERi0xLjcK", filename: "receipt.pdf" },
  product_name: "Coffee beans",
  shipping_info: { company_name: "Example Express", tracking_number: "EX-0001" },
};

async function dispute(scenario = "chargeback"): Promise<{ id: string; payment: string }> {
  const { body } = await call("POST", "/payments", order, { "komoju-scenario": scenario });
  expect(body.status).toBe("captured");
  const { data } = (await call("GET", `/chargeback_requests?payment_id=${body.id}`)).body;
  return { id: data[0].id, payment: body.id };
}
const show = async (id: string) => (await call("GET", `/chargeback_requests/${id}`)).body;
const payment = async (id: string) => (await call("GET", `/payments/${id}`)).body;

describe("a chargeback", () => {
  it("shows the disputed payment and when a response is due", async () => {
    const { id, payment: paid } = await dispute();
    expect((await call("GET", "/chargeback_requests")).body).toMatchObject({
      total: 1,
      data: [{ id, payment_id: paid, amount: 1000, currency: "JPY", status: "pending" }],
    });
    expect(await show(id)).toMatchObject({
      status: "pending",
      due_date: "2026-03-15T09:15:00Z",
      payment: { id: paid, amount: 1000, masked_card_number: "4111********1111" },
      customer: { name: "Ada Example", email: "ada@example.com" },
      timeline: [{ type: "created" }, { type: "response_due", occurred_at: "2026-03-15T09:15:00Z" }],
      defense: null,
    });
  });

  it("that is accepted refunds the payment, once", async () => {
    const { id, payment: paid } = await dispute();
    for (let attempt = 0; attempt < 2; attempt++) {
      expect((await call("POST", `/chargeback_requests/${id}/accept`)).status).toBe(204);
    }
    expect((await show(id)).status).toBe("accepted");
    expect(await payment(paid)).toMatchObject({
      status: "refunded",
      amount_refunded: 1000,
      refunds: [{ amount: 1000, chargeback: true }],
    });
    expect((await call("POST", `/chargeback_requests/${id}/defend`, evidence)).status).toBe(422);
    const kinds = (await fixture.events()).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "payment.refunded")).toHaveLength(1);
  });

  it("that is defended keeps the payment and shows the evidence", async () => {
    const { id, payment: paid } = await dispute();
    for (let attempt = 0; attempt < 2; attempt++) {
      expect((await call("POST", `/chargeback_requests/${id}/defend`, evidence)).status).toBe(204);
    }
    later(365);
    const { description, document, ...rest } = evidence;
    expect(await show(id)).toMatchObject({
      status: "defended",
      defense: {
        ...rest,
        reason: description,
        recipient_info: null,
        documents: [{ file_name: document.filename, content_type: "application/pdf", file_size: 9 }],
      },
    });
    expect((await payment(paid)).status).toBe("captured");
    expect((await call("POST", `/chargeback_requests/${id}/accept`)).status).toBe(422);
  });

  it("that is defended in vain refunds the payment when it is decided", async () => {
    const { id, payment: paid } = await dispute("chargeback_lost");
    await call("POST", `/chargeback_requests/${id}/defend`, evidence);
    later(14 + 29);
    expect((await payment(paid)).status).toBe("captured");
    later(1);
    expect((await payment(paid)).status).toBe("refunded");
    expect((await show(id)).status).toBe("lost");
  });

  it("expires if nobody responds, which refunds what is left of the payment", async () => {
    const { id, payment: paid } = await dispute();
    await call("POST", `/payments/${paid}/refund`, { amount: 300 });
    later(14);
    expect(await payment(paid)).toMatchObject({
      status: "refunded",
      refunds: [{ amount: 300, chargeback: false }, { amount: 700, chargeback: true }],
    });
    expect((await show(id)).status).toBe("expired");
    expect((await call("POST", `/chargeback_requests/${id}/accept`)).status).toBe(422);
  }); // prettier-ignore

  it("is cancelled by a full refund", async () => {
    const { id, payment: paid } = await dispute();
    await call("POST", `/payments/${paid}/refund`);
    expect((await show(id)).status).toBe("cancelled");
  });

  it.each([
    ["text", "hello!"],
    ["another type of file", Buffer.from("plain text").toString("base64")],
  ])("refuses %s as evidence", async (_, document_base64) => {
    const { id } = await dispute();
    const body = { ...evidence, document: { document_base64 } };
    expect(await call("POST", `/chargeback_requests/${id}/defend`, body)).toMatchObject({
      status: 422,
      body: { error: { code: "invalid_parameter", param: "document.document_base64" } },
    });
    expect((await show(id)).status).toBe("pending");
  });
});

it("lists pending chargebacks first, and filters by status, payment and due date", async () => {
  const first = await dispute();
  later(1);
  const second = await dispute();
  later(1);
  const third = await dispute();
  await call("POST", `/chargeback_requests/${third.id}/accept`);
  const list = async (query: string) =>
    (await call("GET", `/chargeback_requests?${query}`)).body.data.map(({ id }: { id: string }) => id);
  expect(await list("")).toEqual([second.id, first.id, third.id]);
  expect(await list("per_page=1&page=3")).toEqual([third.id]);
  expect(await list("status=accepted")).toEqual([third.id]);
  expect(await list(`payment_id=${first.payment}`)).toEqual([first.id]);
  expect(await list("due_date_start=2026-03-16T00:00:00Z&due_date_end=2026-03-16T23:00:00Z")).toEqual([
    second.id,
  ]);
  expect((await call("GET", "/chargeback_requests/unknown")).status).toBe(404);
  expect((await call("POST", "/chargeback_requests/unknown/accept")).status).toBe(404);
});
