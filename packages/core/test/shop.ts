import { createClient, type Client, type ClientOptions } from "../src/index.js";

/** A small contract, as the generator would write it: enough to show every kind of operation. */
export const shop = {
  title: "Shop",
  version: "1",
  servers: { test: "http://shop.test" },
  failure: { property: "status", value: "error" },
  problem: { code: "code", message: "reason" },
  idempotency: { header: "X-Key", repeated: "replays", running: { status: 409, code: "running" } },
  sensitive: ["card", "token", "x-secret"],
  operations: {
    createOrder: { method: "post", path: "/orders", retry: "with-key", reconcile: "listOrders" },
    listOrders: { method: "get", path: "/orders" },
    showOrder: { method: "get", path: "/orders/{id}" },
    deleteOrder: { method: "delete", path: "/orders/{id}", empty: true },
    refundOrder: { method: "post", path: "/orders/{id}/refunds", reconcile: "showOrder" },
    exportOrders: { method: "get", path: "/orders.csv", answer: "text" },
    printOrder: { method: "get", path: "/orders/{id}.pdf", answer: "blob" },
    findOrder: { method: "post", path: "/orders/find", retry: "safe" },
  },
} as const;

export interface Order {
  status: "ok";
  id: string;
}

export interface Problem {
  status: "error";
  reason: string;
}

interface Json<Body> {
  headers: { [name: string]: unknown };
  content: { "application/json": Body };
}

interface Empty {
  headers: { [name: string]: unknown };
  content?: never;
}

interface NoParameters {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}

interface ById {
  query?: never;
  header?: never;
  path: { id: string };
  cookie?: never;
}

export interface operations {
  /** Places an order. */
  createOrder: {
    parameters: { query?: never; header?: { "X-Key"?: string }; path?: never; cookie?: never };
    requestBody: {
      content: { "application/json": { amount: number; currency: "EUR" | "JPY"; note?: string } };
    };
    responses: { 200: Json<Order | Problem>; default: Json<Problem> };
  };
  listOrders: {
    parameters: { query?: { since?: string; limit?: number }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { 200: Json<Order[]>; 404: Json<Problem> };
  };
  showOrder: { parameters: ById; requestBody?: never; responses: { 200: Json<Order>; 404: Json<Problem> } };
  deleteOrder: { parameters: ById; requestBody?: never; responses: { 204: Empty; 404: Json<Problem> } };
  refundOrder: {
    parameters: ById;
    requestBody?: { content: { "application/json": { amount?: number } } };
    responses: { 200: Json<Order>; 404: Json<Problem> };
  };
  exportOrders: {
    parameters: NoParameters;
    requestBody?: never;
    responses: { 200: { headers: object; content: { "text/csv": string } }; 404: Json<Problem> };
  };
  printOrder: {
    parameters: ById;
    requestBody?: never;
    responses: { 200: { headers: object; content: { "application/pdf": Blob } }; 404: Json<Problem> };
  };
  findOrder: {
    parameters: NoParameters;
    requestBody: { content: { "application/json": { id: string } } };
    responses: { 200: Json<Order>; 404: Json<Problem> };
  };
}

export type ShopClient = Client<operations, typeof shop>;

export function createShopClient(options: Partial<ClientOptions> & { baseUrl: string }): ShopClient {
  return createClient<operations, typeof shop>(shop, {
    authenticate: () => {},
    retry: { delay: 1 },
    ...options,
  });
}
