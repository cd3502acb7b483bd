import {
  createClient,
  type Call,
  type CallOptions,
  type ClientOptions,
  type Contract,
  type ListCall,
  type Reconciliation,
  type Result,
} from "../src/index.js";

/** A small contract, as the generator would write it: enough to show every kind of operation. */
export const shop: Contract = {
  id: "shop",
  title: "Shop",
  version: "1",
  servers: { test: "https://shop.example" },
  envelope: { property: "status", success: "ok", failure: "error" },
  problem: {
    code: "code",
    message: "reason",
    details: { list: "details", pointer: "pointer", message: "message" },
  },
  idempotency: {
    header: "X-Key",
    repeated: "replays",
    lifetime: 86_400,
    running: { status: 409, code: "running" },
  },
  finalCodes: ["declined"],
  sensitiveHeaders: ["x-secret"],
  contextHeaders: ["x-account"],
  operations: {
    createOrder: {
      method: "post",
      path: "/orders",
      body: "required",
      retry: "with-key",
      sensitive: { body: { card: 1, token: 1, buyer: { name: 1 } } },
      lookupKeys: ["reference"],
    },
    listOrders: {
      method: "get",
      path: "/orders",
      query: "optional",
      pagination: { kind: "cursor", cursor: "cursor", limit: "limit", items: "items", next: "next" },
      sensitive: { query: ["email"] },
    },
    showOrder: { method: "get", path: "/orders/{id}" },
    updateOrder: { method: "put", path: "/orders/{id}", body: "required", lookupKeys: ["note"] },
    deleteOrder: { method: "delete", path: "/orders/{id}", empty: true },
    refundOrder: { method: "post", path: "/orders/{id}/refunds", body: "optional" },
    exportOrders: { method: "get", path: "/orders.csv", response: "text" },
    printOrder: { method: "get", path: "/orders/{id}.pdf", response: "blob" },
    findOrder: { method: "post", path: "/orders/find", body: "required", query: "optional", retry: "safe" },
    listStores: { method: "get", path: "/stores", response: "map" },
    showToken: { method: "get", path: "/tokens/{token}", sensitive: { path: ["token"] } },
  },
};

export const shopReconciliation: Reconciliation = {
  createOrder: {
    replay: true,
    lookup: {
      operation: "listOrders",
      parameters: { "query.reference": "body.reference" },
      items: "items",
      where: { reference: { from: "body.reference" } },
      conclusiveAfter: 3600,
    },
  },
  updateOrder: {
    lookup: {
      operation: "showOrder",
      parameters: { "path.id": "path.id" },
      where: "body",
      conclusiveAfter: 3600,
    },
  },
  deleteOrder: {
    lookup: {
      operation: "showOrder",
      parameters: { "path.id": "path.id" },
      where: "absent",
      conclusiveAfter: 3600,
    },
  },
};

export interface Order {
  status: "ok";
  id: string;
  reference?: string;
  note?: string;
}

export interface OrderList {
  status: "ok";
  items: Order[];
  next?: string | null;
}

export interface OrderRequest {
  amount: number;
  currency: "EUR" | "JPY";
  reference?: string;
  note?: string;
  token?: string;
  card?: { number: string };
  buyer?: { name: string };
  items?: { name: string }[];
}

export interface OrderQuery {
  since?: string;
  limit?: number;
  cursor?: string;
  reference?: string;
  email?: string;
}

export interface Problem {
  status: "error";
  code?: string;
  reason: string;
}

export interface AccountHeaders {
  "x-account"?: string;
}

export interface ShopGet {
  "/orders": (
    init?: { params?: { query?: OrderQuery } } & CallOptions,
  ) => Promise<Result<OrderList, Problem>>;
  "/orders/{id}": (
    init: { params: { path: { id: string } } } & CallOptions,
  ) => Promise<Result<Order, Problem>>;
}

export interface ShopPost {
  "/orders": (
    init: { body: OrderRequest; params?: { header?: AccountHeaders } } & CallOptions,
  ) => Promise<Result<Order, Problem>>;
}

export interface ShopDelete {
  "/orders/{id}": (
    init: { params: { path: { id: string } } } & CallOptions,
  ) => Promise<Result<undefined, Problem>>;
}

export interface ShopClient {
  /** Places an order. */
  createOrder(body: OrderRequest, options?: CallOptions<AccountHeaders>): Call<Order, Problem>;
  listOrders(query?: OrderQuery, options?: CallOptions): ListCall<Order, OrderList, Problem>;
  showOrder(id: string, options?: CallOptions): Call<Order, Problem>;
  updateOrder(id: string, body: { note?: string }, options?: CallOptions): Call<Order, Problem>;
  deleteOrder(id: string, options?: CallOptions): Call<undefined, Problem>;
  refundOrder(id: string, body?: { amount?: number }, options?: CallOptions): Call<Order, Problem>;
  exportOrders(options?: CallOptions): Call<string, Problem>;
  printOrder(id: string, options?: CallOptions): Call<Blob, Problem>;
  findOrder(
    body: { id: string },
    options?: CallOptions & { query?: { expand?: string } },
  ): Call<Order, Problem>;
  listStores(options?: CallOptions): Call<Record<string, unknown>, Problem>;
  showToken(token: string, options?: CallOptions): Call<Order, Problem>;
  GET<Path extends keyof ShopGet>(path: Path, ...init: Parameters<ShopGet[Path]>): ReturnType<ShopGet[Path]>;
  POST<Path extends keyof ShopPost>(
    path: Path,
    ...init: Parameters<ShopPost[Path]>
  ): ReturnType<ShopPost[Path]>;
  DELETE<Path extends keyof ShopDelete>(
    path: Path,
    ...init: Parameters<ShopDelete[Path]>
  ): ReturnType<ShopDelete[Path]>;
}

/** Retries without noticeable waits, unless the options say otherwise. */
export function createShopClient(
  options: Partial<ClientOptions> & { baseUrl: string },
  contract = shop,
): ShopClient {
  return createClient<ShopClient>(contract, { authenticate: () => {}, retry: { delay: 1 }, ...options });
}
