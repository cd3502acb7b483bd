import { beforeEach, expect, it } from "vitest";
import { createFixture, type Fixture } from "../fixture.js";

let fixture: Fixture;
let path: string;
const call: Fixture["gr4vy"] = (...parameters) => fixture.gr4vy(...parameters);
const request = { merchant_initiated: false, is_subsequent_payment: false, security_code: "123" };

beforeEach(async () => {
  fixture = await createFixture();
  const card = { method: "card", number: "5555555555554444", expiration_date: "11/29" };
  path = `/payment-methods/${(await call("POST", "/payment-methods", card)).body.id}/network-tokens`;
});

it("a network token is created, listed, suspended, resumed and deleted", async () => {
  const { status, body: token } = await call("POST", path, request);
  expect(status).toBe(201);
  expect(token).toMatchObject({
    status: "active",
    expiration_date: "11/29",
    payment_method_id: path.split("/")[2],
    token: expect.stringMatching(/^5\d{15}$/),
  });
  expect((await call("GET", path)).body.items).toEqual([token]);
  fixture.clock.now = new Date("2026-03-02T00:00:00Z");
  const suspended = await call("POST", `${path}/${token.id}/suspend`);
  expect(suspended).toMatchObject({
    status: 200,
    body: { status: "suspended", updated_at: "2026-03-02T00:00:00.000000+00:00" },
  });
  expect((await call("GET", path)).body.items).toEqual([suspended.body]);
  expect((await call("POST", `${path}/${token.id}/suspend`)).status).toBe(400);
  expect((await call("POST", `${path}/${token.id}/resume`)).body.status).toBe("active");
  expect((await call("POST", `${path}/${token.id}/resume`)).status).toBe(400);
  expect((await call("DELETE", `${path}/${token.id}`)).status).toBe(204);
  expect((await call("GET", path)).body.items).toEqual([]);
  expect((await call("DELETE", `${path}/${token.id}`)).status).toBe(404);
});

it("each cryptogram is different, and only active tokens get one", async () => {
  const { id } = (await call("POST", path, request)).body;
  const cryptogram = () => call("POST", `${path}/${id}/cryptogram`, { merchant_initiated: true });
  const [first, second] = [await cryptogram(), await cryptogram()];
  expect(first).toMatchObject({ status: 201, body: { type: "network-token-cryptogram" } });
  expect(first.body.cryptogram).not.toBe(second.body.cryptogram);
  await call("POST", `${path}/${id}/suspend`);
  expect((await cryptogram()).status).toBe(400);
});

it("a network token belongs to one payment method of one merchant account", async () => {
  const { id } = (await call("POST", path, request)).body;
  const card = { method: "card", number: "4111111111111111", expiration_date: "12/30" };
  const other = `/payment-methods/${(await call("POST", "/payment-methods", card)).body.id}/network-tokens`;
  expect((await call("GET", other)).body.items).toEqual([]);
  expect((await call("POST", `${other}/${id}/suspend`)).status).toBe(404);
  await call("POST", "/merchant-accounts", { id: "other", display_name: "Other" });
  const headers = { "x-gr4vy-merchant-account-id": "other" };
  expect((await call("GET", path, undefined, headers)).status).toBe(404);
  await call("DELETE", path.replace("/network-tokens", ""));
  expect((await call("GET", path)).status).toBe(404);
});

it("only cards have network tokens", async () => {
  const paypal = { method: "paypal", country: "US", currency: "USD", redirect_url: "https://shop.example/" };
  const { id } = (await call("POST", "/payment-methods", paypal)).body;
  expect((await call("POST", `/payment-methods/${id}/network-tokens`, request)).status).toBe(400);
});
