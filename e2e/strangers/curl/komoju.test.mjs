// Calls every operation of KOMOJU with the `curl` command, with forms and with JSON, and looks for what was sent.
import contract from "@paysession/komoju/openapi.json" with { type: "json" };
import { listen } from "@paysession/sandbox/listen";
import { expect, it } from "vitest";
import { findOperation, listOperationIds } from "../contract-paths.mjs";
import { formatShare } from "../format-share.mjs";
import { collectLosses, compareWithExceptions } from "../round-trip.mjs";
import { encodeForm, encodeJson } from "./encode.mjs";
import * as calls from "./komoju-calls.mjs";
import { komojuExceptions } from "./exceptions.mjs";
import { runCurl } from "./run-curl.mjs";

/** Makes all calls, and returns them as exchanges. */
async function callEverything(encode) {
  let passed = 0;
  const now = () => new Date(Date.now() + passed);
  const sandbox = await listen(0, { providers: ["komoju"], now });
  const { url, credentials } = sandbox.komoju;
  const exchanges = [];
  const call = async (verb, path, body, options = []) => {
    const data = body === undefined ? [] : encode(body);
    const all = ["-u", `${credentials.secretKey}:`, ...options, ...data];
    const exchange = await runCurl(url, verb, path, body, all);
    exchanges.push(exchange);
    return exchange.received;
  };
  const records = {};
  await calls.callPayments(call);
  await calls.callRefundRequests(call, (page) => payOnPage(page));
  await calls.callShoppers(call);
  await calls.callChargebacks(call);
  await calls.callMerchants(call, records);
  await calls.callBalances(call, records, (days) => (passed += days * 86_400_000));
  await sandbox.close();
  return exchanges;
}

/** Submits the form of a hosted page, as a browser does. */
async function payOnPage(page) {
  const html = await (await fetch(page)).text();
  const token = /name="csrf_token" value="([^"]+)"/.exec(html)?.[1] ?? "";
  const [, name, value] = /<button[^>]*name="([^"]+)"[^>]*value="([^"]+)"/.exec(html) ?? [];
  const body = new URLSearchParams({ csrf_token: token, [name]: value });
  const headers = { origin: new URL(page).origin };
  await fetch(page, { method: "POST", body, headers, redirect: "manual" });
}

it.each([
  ["forms", encodeForm],
  ["JSON", encodeJson],
])(
  "every operation succeeds with %s, and what was sent comes back, except where a reason is given",
  async (name, encode) => {
    const exchanges = await callEverything(encode);
    const losses = collectLosses(
      contract,
      exchanges,
      ({ path, status }) => status === 404 && path.startsWith("/customers/"),
    );
    const ids = listOperationIds(contract);
    console.log(formatShare(`KOMOJU with ${name}`, ids, losses));
    const called = new Set(
      exchanges.map(({ verb, path }) => findOperation(contract, verb, path)?.operationId),
    );
    expect(ids.filter((id) => !called.has(id))).toEqual([]);
    expect(compareWithExceptions(losses, komojuExceptions)).toEqual({ unexplained: [], needless: [] });
  },
);
