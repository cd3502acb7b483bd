import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { readForm } from "../src/http/form.js";
import { listen } from "../src/http/node-server.js";

describe("readForm", () => {
  it.each<[string, unknown]>([
    ["amount=1000&currency=JPY", { amount: "1000", currency: "JPY" }],
    [
      "payment_details[type]=konbini&payment_details[store]=lawson",
      { payment_details: { type: "konbini", store: "lawson" } },
    ],
    ["types[]=a&types[]=b", { types: ["a", "b"] }],
    ["items[0][n]=1&items[0][m]=2&items[1][n]=3", { items: [{ n: "1", m: "2" }, { n: "3" }] }],
    ["a%5Bb%5D=x+y%26", { a: { b: "x y&" } }],
    ["a=", { a: "" }],
    ["", {}],
  ])("%s is parsed", (text, expected) => {
    expect(readForm(text)).toEqual(expected);
  });

  it.each([
    "a=1&a=2",
    "a[5]=1",
    "[x]=1",
    "a[b=1",
    "__proto__[x]=1",
    "a[__proto__][x]=1",
    `a${"[b]".repeat(20)}=1`,
    "a[x]=1&a[]=2",
  ])("%s is rejected", (text) => {
    expect(readForm(text)).toBeUndefined();
    expect(({} as { x?: string }).x).toBeUndefined();
  });
});

describe("KOMOJU's documented curl commands", async () => {
  const sandbox = await listen();
  afterAll(() => sandbox.close());
  const { url, credentials } = sandbox.komoju;
  const curl = async (path: string, ...data: string[]) => {
    const fields = data.flatMap((field) => ["-d", field]);
    const { stdout } = await promisify(execFile)("curl", [
      "-s",
      "-u",
      `${credentials.secretKey}:`,
      ...fields,
      url + path,
    ]);
    return JSON.parse(stdout) as Record<string, unknown>;
  };

  it("create and pay a session, with numbers as in the contract", async () => {
    const session = await curl(
      "/sessions",
      ...["amount=1000", "currency=JPY", "payment_types[]=credit_card", "payment_types[]=konbini"],
      ...[
        "metadata[order_id]=1042",
        "line_items[0][description]=Beans",
        "line_items[0][amount]=1000",
        "line_items[0][quantity]=1",
      ],
    );
    expect(session).toMatchObject({ status: "pending", amount: 1000, metadata: { order_id: "1042" } });
    const paid = await curl(
      `/sessions/${String(session["id"])}/pay`,
      ...["payment_details[type]=credit_card", "payment_details[number]=4111111111111111"],
      ...["payment_details[month]=12", "payment_details[year]=2030"],
    );
    expect(paid).toMatchObject({ status: "completed" });
  });

  it("are validated like other requests", async () => {
    expect(await curl("/sessions", "amount=lots", "currency=JPY")).toMatchObject({
      error: { code: "invalid_parameter", param: "amount" },
    });
    expect(await curl("/sessions", "currency=JPY")).toMatchObject({
      error: { code: "missing_parameter", param: "amount" },
    });
    expect(await curl("/sessions", "amount=1", "amount=2", "currency=JPY")).toMatchObject({
      error: { code: "bad_request" },
    });
  });
});

it("other providers reject forms", async () => {
  const sandbox = await listen();
  const { url, credentials } = sandbox.gr4vy;
  const headers = { authorization: `Bearer ${credentials.token}` };
  const body = new URLSearchParams({ display_name: "Ada" });
  const response = await fetch(`${url}/buyers`, { method: "POST", headers, body });
  await sandbox.close();
  expect(response.status).toBe(400);
});
