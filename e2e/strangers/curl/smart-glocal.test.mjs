// Calls every operation of Smart Glocal with the `openssl` and `curl` commands, and looks for what was sent.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import contract from "@paysession/smart-glocal/openapi.json" with { type: "json" };
import { listen } from "@paysession/sandbox/listen";
import { afterAll, expect, it } from "vitest";
import { findOperation, listOperationIds } from "../contract-paths.mjs";
import { formatShare } from "../format-share.mjs";
import { collectLosses, compareWithExceptions } from "../round-trip.mjs";
import { smartGlocalExceptions } from "./exceptions.mjs";
import { runCurl } from "./run-curl.mjs";

const sandbox = await listen(0, { providers: ["smart-glocal"] });
const { url, credentials } = sandbox["smart-glocal"];
const folder = mkdtempSync(join(tmpdir(), "paysession-curl-"));
writeFileSync(join(folder, "private.pem"), credentials.privateKey);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await sandbox.close();
});
const exchanges = [];

/** Signs a body as the documentation shows it: with openssl, over the bytes that are sent. */
async function sign(body) {
  writeFileSync(join(folder, "body.json"), body);
  const script = "openssl dgst -sha256 -sign private.pem body.json | openssl base64 -A";
  return (await promisify(execFile)("sh", ["-c", script], { cwd: folder })).stdout;
}

async function call(path, sent, project = credentials.project) {
  const body = JSON.stringify(sent);
  const headers = [
    "content-type: application/json",
    `X-PARTNER-PROJECT: ${project}`,
    `X-PARTNER-SIGN: ${await sign(body)}`,
  ];
  return send(path, sent, headers);
}

async function send(path, sent, headers) {
  const options = [...headers.flatMap((header) => ["-H", header]), "--data-binary", JSON.stringify(sent)];
  const exchange = await runCurl(url, "post", path, sent, options);
  exchanges.push(exchange);
  return exchange.received;
}

const card = {
  type: "card",
  card: {
    type: "bank_card",
    bank_card: {
      number: "4242424242424242",
      expiration_month: "09",
      expiration_year: "29",
      security_code: "321",
    },
  },
};
const customer = { reference: "u-5", contacts: [{ email: "ada@example.com" }] };
const payment_options = { return_url: "https://shop.example/back", recurrent: true };
const money = (amount, currency = "usd") => ({ amount, currency });

async function payAndRefund() {
  const { session } = await call("/session/create", { amount_details: money(10_000), metadata: "order123" });
  const session_id = session.id;
  await call("/token", { acquiring_widget: { session_id, locale: "en", show_recurrent_checkbox: true } });
  await call("/session/start/payment", { session_id, payment_details: card, customer, payment_options });
  await call("/session/confirm", { session_id });
  await call("/session/refund", { session_id, amount_details: money(599) });
  const { session: paid } = await call("/session/status", { session_id });
  const token =
    paid.acquiring_payments?.[0]?.recurrent?.token ??
    paid.acquiring_payments?.[0]?.payment_details?.recurrent?.token;
  return findToken(paid) ?? token;
}

/** The recurring token in a session, wherever the response shows it. */
function findToken(value) {
  if (value === null || typeof value !== "object") return undefined;
  if (value.type === "recurrent_token" || (typeof value.token === "string" && "is_active" in value))
    return value.token;
  return Object.values(value)
    .map(findToken)
    .find((token) => token !== undefined);
}

async function holdAndCancel() {
  const details = { payment_details: card, amount_details: money(2599, "eur"), customer };
  const start = async () => {
    const { session } = await call("/session/init/payment", details, "sandbox-hold");
    await call("/session/confirm", { session_id: session.id }, "sandbox-hold");
    return session.id;
  };
  await call(
    "/session/capture",
    { session_id: await start(), amount_details: money(2000, "eur") },
    "sandbox-hold",
  );
  await call("/session/cancel", { session_id: await start() }, "sandbox-hold");
}

async function payOut() {
  const { session } = await call("/session/create", { metadata: "salary" });
  await call("/session/start/payout", {
    session_id: session.id,
    payment_method: {
      type: "bank_account",
      bank_account: {
        system_type: "global",
        global: { iban: "DE02120300000000202051", description: "Salary" },
      },
    },
    amount_details: money(50_000, "eur"),
    participant_details: {
      recipient: {
        bank_name: "All Banks Germany / EUR / Payment System: SEPA",
        currency: "eur",
        country_iso3: "DEU",
        first_name: "Ada",
        last_name: "Byron",
      },
      sender: {
        company_name: "Example GmbH",
        registration_number: "HRB1",
        country_iso3: "DEU",
        code: "HRB1",
      },
    },
  });
  await call("/session/init/payout", {
    payment_method: { type: "card", card: { type: "bank_card", bank_card: { number: "4242424242424242" } } },
    amount_details: money(50_000),
    participant_details: { recipient: { full_name: "Ada Byron", country_iso3: "USA", currency: "USD" } },
  });
  await call("/wallet/balance", { request_datetime: "2026-03-01T12:15:00+03:00" });
}

async function useTokens(recurring) {
  const { public_token } = await call("/token", {});
  await call("/token/info", { type: "public_token", public_token: { token: public_token } });
  const { number, ...rest } = card.card.bank_card;
  const headers = ["content-type: application/json", `X-PUBLIC-TOKEN: ${public_token}`];
  await send("/tokenize/card", { card: { number, ...rest } }, headers);
  await call("/recurrent/disable", { recurrent: { token: recurring } });
}

it("every operation succeeds, and what was sent comes back, except where a reason is given", async () => {
  const recurring = await payAndRefund();
  await holdAndCancel();
  await payOut();
  await useTokens(recurring);
  const losses = collectLosses(contract, exchanges);
  const ids = listOperationIds(contract);
  console.log(formatShare("Smart Glocal", ids, losses));
  const called = new Set(exchanges.map(({ path }) => findOperation(contract, "post", path)?.operationId));
  expect(ids.filter((id) => !called.has(id))).toEqual([]);
  expect(compareWithExceptions(losses, smartGlocalExceptions)).toEqual({ unexplained: [], needless: [] });
});
