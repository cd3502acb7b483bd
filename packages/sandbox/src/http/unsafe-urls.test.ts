import { expect, it } from "vitest";
import { findUnsafeUrls } from "./unsafe-urls.js";

const pointersIn = (body: unknown): string[] => findUnsafeUrls(body).map(({ pointer }) => pointer);

it.each([
  "javascript:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "shop://back",
  "/back",
  "http://",
  "https://a:99999/",
  " ",
])("rejects %j", (url) => {
  expect(pointersIn({ return_url: url })).toEqual(["/return_url"]);
});

it.each(["http://127.0.0.1:3000/back", "https://shop.example/back?a=1", "HTTPS://shop.example"])(
  "accepts %j",
  (url) => {
    expect(pointersIn({ return_url: url })).toEqual([]);
  },
);

it("finds redirect and webhook URLs at any depth, and ignores other members", () => {
  const url = "javascript:alert(1)";
  expect(
    pointersIn({
      cancel_url: url,
      payment_method: { redirect_url: url },
      payment_options: { success_return_url: url },
      webhooks: [{ url }, { url: "https://shop.example" }],
      "a/b": { callback_url: url },
      product_url: "shop://product",
      url: "shop://other",
      return_url: null,
    }),
  ).toEqual([
    "/cancel_url",
    "/payment_method/redirect_url",
    "/payment_options/success_return_url",
    "/webhooks/0/url",
    "/a~1b/callback_url",
  ]);
  expect(pointersIn(undefined)).toEqual([]);
  expect(pointersIn(["x"])).toEqual([]);
});
