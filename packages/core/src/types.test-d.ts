/** What must compile and what must not. Checked by `tsc`; nothing here runs. */
import { describe, expectTypeOf, it } from "vitest";
import { createShopClient, type Order, type Problem } from "../test/shop.js";
import { unwrap, type ApiError, type OutcomeUnknownError } from "./index.js";

const client = createShopClient({ baseUrl: "http://shop.test" });

describe("a call by operation id", () => {
  it("takes what the contract asks for", () => {
    void client.createOrder({ body: { amount: 1, currency: "EUR" } });
    void client.createOrder({
      body: { amount: 1, currency: "EUR", note: "n" },
      params: { header: { "X-Key": "k" } },
    });
    void client.listOrders();
    void client.listOrders({ params: { query: { limit: 1 } }, timeout: 5, signal: AbortSignal.timeout(1) });
    void client.refundOrder({ params: { path: { id: "o1" } } });
  });

  it("takes nothing else", () => {
    // @ts-expect-error the body is missing
    void client.createOrder();
    // @ts-expect-error a required field is missing
    void client.createOrder({ body: { amount: 1 } });
    // @ts-expect-error no such field
    void client.createOrder({ body: { amount: 1, currency: "EUR", ammount: 1 } });
    // @ts-expect-error a string is not an integer
    void client.createOrder({ body: { amount: "1", currency: "EUR" } });
    // @ts-expect-error not in the enum
    void client.createOrder({ body: { amount: 1, currency: "USD" } });
    // @ts-expect-error the path parameter is missing
    void client.showOrder();
    // @ts-expect-error no such path parameter
    void client.showOrder({ params: { path: { order: "o1" } } });
    // @ts-expect-error no such query parameter
    void client.listOrders({ params: { query: { page: 1 } } });
    // @ts-expect-error the operation takes no body
    void client.showOrder({ params: { path: { id: "o1" } }, body: {} });
    // @ts-expect-error no such operation
    void client.cancelOrder();
  });

  it("gives data or an error, told apart by `error` alone", async () => {
    const { data, error, response } = await client.createOrder({ body: { amount: 1, currency: "EUR" } });
    if (error === undefined) {
      expectTypeOf(data).toEqualTypeOf<Order>();
      expectTypeOf(response).toEqualTypeOf<Response>();
    } else {
      expectTypeOf(data).toEqualTypeOf<undefined>();
      if (error.code === "api") expectTypeOf(error).toEqualTypeOf<ApiError<Problem>>();
      if (error.code === "outcome_unknown") expectTypeOf(error).toEqualTypeOf<OutcomeUnknownError>();
      expectTypeOf(error.code).toEqualTypeOf<
        | "api"
        | "unexpected_response"
        | "connection"
        | "timeout"
        | "aborted"
        | "authentication"
        | "middleware"
        | "outcome_unknown"
      >();
    }
  });

  it("has data `undefined` only where success may come without a body", async () => {
    expectTypeOf(
      await unwrap(client.deleteOrder({ params: { path: { id: "o1" } } })),
    ).toEqualTypeOf<undefined>();
    expectTypeOf(await unwrap(client.listOrders())).toEqualTypeOf<Order[]>();
  });
});

describe("a call by path", () => {
  it("is typed as the operation behind it", () => {
    expectTypeOf(client.POST<"/orders">).parameters.toEqualTypeOf<
      ["/orders", ...Parameters<typeof client.createOrder>]
    >();
    expectTypeOf(client.DELETE<"/orders/{id}">).returns.toEqualTypeOf<
      ReturnType<typeof client.deleteOrder>
    >();
  });

  it("knows only the contract's paths and methods", () => {
    // @ts-expect-error no such path
    void client.GET("/nothing");
    // @ts-expect-error the path has no such method
    void client.DELETE("/orders");
    // @ts-expect-error no operation has this method
    void client.PATCH("/orders", {});
    // @ts-expect-error a required field is missing
    void client.POST("/orders", { body: { amount: 1 } });
  });
});
