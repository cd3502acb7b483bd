// Calls every method of @gr4vy/sdk with the values of its documentation and IDs of records that were created before, and
// looks for what was sent in the responses and in later reads.
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import contract from "@paysession/gr4vy/openapi.json" with { type: "json" };
import { listen } from "@paysession/sandbox/listen";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findOperation } from "../contract-paths.mjs";
import { formatShare } from "../format-share.mjs";
import { compareWithExceptions, findLosses } from "../round-trip.mjs";
import { callBuyers } from "./areas/buyers.mjs";
import { callCheckout } from "./areas/checkout.mjs";
import { callDigitalWallets } from "./areas/digital-wallets.mjs";
import { callGiftCards } from "./areas/gift-cards.mjs";
import { callMerchantAccounts } from "./areas/merchant-accounts.mjs";
import { callPaymentMethods } from "./areas/payment-methods.mjs";
import { callPaymentServices } from "./areas/payment-services.mjs";
import { callPayouts } from "./areas/payouts.mjs";
import { callReports } from "./areas/reports.mjs";
import { callThreeDsScenarios } from "./areas/three-ds-scenarios.mjs";
import { callTransactions } from "./areas/transactions.mjs";
import { exceptions } from "./exceptions.mjs";
import { functionName, listMethods } from "./methods.mjs";
import { createRecorder } from "./recorder.mjs";

let passed = 0;
const sandbox = await listen(0, { now: () => new Date(Date.now() + passed) });
const { client, recorded, calls, exchanges, read } = createRecorder(sandbox.gr4vy);
const methods = listMethods(client);
/** Areas that ended with an error, so that not all of their calls were made. */
const interrupted = [];

beforeAll(async () => {
  const records = { passDays: (days) => (passed += days * 86_400_000) };
  const areas = [
    ...[
      callPaymentServices,
      callMerchantAccounts,
      callThreeDsScenarios,
      callBuyers,
      callPaymentMethods,
      callGiftCards,
    ],
    ...[callDigitalWallets, callCheckout, callTransactions, callPayouts, callReports],
  ];
  for (const area of areas)
    await area(recorded, records).catch((error) => interrupted.push({ area: area.name, error }));
  // Not every resource can be read one by one.
  const deleted = exchanges.filter(
    ({ verb, path }) => verb === "delete" && findOperation(contract, "get", path),
  );
  for (const { path } of deleted) await read(path);
}, 120_000);
afterAll(() => sandbox.close());

/** Returns what did not round-trip, by method. */
function collectLosses() {
  const losses = {};
  for (const { method, error, exchanges: own } of calls) {
    const lost = own.flatMap((exchange) => findLosses(contract, exchange, exchanges));
    if (error !== undefined) lost.push(`${error.name}: ${error.message.slice(0, 200)}`);
    if (lost.length > 0) losses[method] = [...(losses[method] ?? []), ...lost];
  }
  return losses;
}

it("calls every method that the SDK's classes and standalone functions have", () => {
  const folder = join(dirname(createRequire(import.meta.url).resolve("@gr4vy/sdk")), "funcs");
  const functions = readdirSync(folder).flatMap((file) => (file.endsWith(".js") ? [file.slice(0, -3)] : []));
  expect(methods.map(functionName).sort()).toEqual(functions.sort());
  const called = new Set(calls.map(({ method }) => method));
  expect(methods.filter((method) => !called.has(method))).toEqual([]);
  expect(interrupted).toEqual([]);
});

it("every method succeeds, and what it sent comes back, except where a reason is given", () => {
  const losses = collectLosses();
  console.log(formatShare("@gr4vy/sdk", methods, losses));
  expect(compareWithExceptions(losses, exceptions)).toEqual({ unexplained: [], needless: [] });
});
