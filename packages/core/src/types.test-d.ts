/** What must compile and what must not. Checked by `tsc`; nothing here runs. */
import { describe, expectTypeOf, it } from "vitest";
import { createShopClient, type Order, type OrderList, type Problem } from "../test/shop.js";
import {
  unwrap,
  type ApiError,
  type Call,
  type CallFailure,
  type OutcomeUnknownError,
  type Page,
  type Result,
} from "./index.js";

const client = createShopClient({ baseUrl: "https://shop.example" });
const body = { amount: 1, currency: "EUR" } as const;

describe("a call by operation ID", () => {
  it("accepts what the contract asks for", () => {
    void client.createOrder(body);
    void client.createOrder({ ...body, note: "n" }, { idempotencyKey: "k", headers: { "x-account": "a" } });
    void client.createOrder(body, { headers: { "x-other": "a", "x-missing": undefined } });
    void client.listOrders();
    void client.listOrders({ limit: 1 }, { timeout: 5, signal: AbortSignal.timeout(1) });
    void client.showOrder("o1", { retry: { attempts: 1 }, deadline: 5 });
    void client.refundOrder("o1");
    void client.refundOrder("o1", { amount: 5 });
    void client.findOrder({ id: "o1" }, { query: { expand: "items" } });
  });

  it("accepts nothing else", () => {
    // @ts-expect-error the body is missing
    void client.createOrder();
    // @ts-expect-error a required field is missing
    void client.createOrder({ amount: 1 });
    // @ts-expect-error no such field
    void client.createOrder({ ...body, ammount: 1 });
    // @ts-expect-error a string is not an integer
    void client.createOrder({ ...body, amount: "1" });
    // @ts-expect-error not in the enum
    void client.createOrder({ ...body, currency: "USD" });
    // @ts-expect-error a header's value is text
    void client.createOrder(body, { headers: { "x-account": 1 } });
    // @ts-expect-error no such option
    void client.createOrder(body, { timout: 1 });
    // @ts-expect-error the path parameter is missing
    void client.showOrder();
    // @ts-expect-error path parameters are passed themselves
    void client.showOrder({ params: { path: { id: "o1" } } });
    // @ts-expect-error no such query parameter
    void client.listOrders({ page: 1 });
    // @ts-expect-error the operation takes no body
    void client.showOrder("o1", { amount: 5 });
    // @ts-expect-error the operation has no query beside its body
    void client.createOrder(body, { query: {} });
    // @ts-expect-error no such operation
    void client.cancelOrder();
  });

  it("resolves with the data", async () => {
    expectTypeOf(await client.createOrder(body)).toEqualTypeOf<Order>();
    expectTypeOf(await client.exportOrders()).toEqualTypeOf<string>();
    expectTypeOf(await client.printOrder("o1")).toEqualTypeOf<Blob>();
    expectTypeOf(await client.deleteOrder("o1")).toEqualTypeOf<undefined>();
    expectTypeOf(client.createOrder(body)).toEqualTypeOf<Call<Order, Problem>>();
  });

  it("is no data before it is awaited", () => {
    // @ts-expect-error the call was not awaited
    void client.createOrder(body).id;
  });

  it("converts into data or an error, told apart by `error` alone", async () => {
    const { data, error, response, attempts } = await client.createOrder(body).result();
    expectTypeOf(attempts).toEqualTypeOf<number>();
    if (error === undefined) {
      expectTypeOf(data).toEqualTypeOf<Order>();
      expectTypeOf(response).toEqualTypeOf<Response>();
    } else {
      expectTypeOf(data).toEqualTypeOf<undefined>();
      expectTypeOf(response).toEqualTypeOf<Response | undefined>();
      expectTypeOf(error).toEqualTypeOf<CallFailure<Problem>>();
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
});

describe("a call that lists records", () => {
  it("resolves with the first page and iterates over items and pages", async () => {
    const call = client.listOrders();
    expectTypeOf(await call).toEqualTypeOf<OrderList>();
    expectTypeOf(await call.toArray({ limit: 5 })).toEqualTypeOf<Order[]>();
    expectTypeOf(await call.result()).toEqualTypeOf<Result<OrderList, Problem>>();
    for await (const order of call) expectTypeOf(order).toEqualTypeOf<Order>();
    for await (const page of call.pages()) expectTypeOf(page).toEqualTypeOf<Page<Order, OrderList>>();
  });

  it("needs a limit for an array", () => {
    // @ts-expect-error the limit is missing
    void client.listOrders().toArray();
  });

  it("is the only one that can be iterated", () => {
    // @ts-expect-error the operation has no pages
    void client.showOrder("o1").pages();
  });
});

describe("a call by path", () => {
  it("accepts what the operation asks for", () => {
    void client.GET("/orders");
    void client.GET("/orders", { params: { query: { limit: 1 } }, timeout: 5 });
    void client.POST("/orders", { body, params: { header: { "x-account": "a" } }, idempotencyKey: "k" });
    void client.DELETE("/orders/{id}", { params: { path: { id: "o1" } } });
  });

  it("accepts nothing else", () => {
    // @ts-expect-error no such path
    void client.GET("/nothing");
    // @ts-expect-error the path has no such method
    void client.DELETE("/orders");
    // @ts-expect-error no operation has this method
    void client.PATCH("/orders", {});
    // @ts-expect-error a required field is missing
    void client.POST("/orders", { body: { amount: 1 } });
    // @ts-expect-error the path parameter is missing
    void client.GET("/orders/{id}");
    // @ts-expect-error no such path parameter
    void client.GET("/orders/{id}", { params: { path: { order: "o1" } } });
  });

  it("resolves with a result, which unwrap converts into data", async () => {
    const result = client.POST("/orders", { body });
    expectTypeOf(await result).toEqualTypeOf<Result<Order, Problem>>();
    expectTypeOf(await unwrap(result)).toEqualTypeOf<Order>();
    expectTypeOf(await unwrap(await client.createOrder(body).result())).toEqualTypeOf<Order>();
    const deleted = client.DELETE("/orders/{id}", { params: { path: { id: "o1" } } });
    expectTypeOf(await unwrap(deleted)).toEqualTypeOf<undefined>();
  });
});
