// Smart Glocal's calls as somebody makes them by hand, with nothing but openssl and curl, and KOMOJU's as its guide shows
// them: with curl, as forms.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { listen } from "@paysession/sandbox/listen";
import { afterAll, expect, it } from "vitest";

const sandbox = await listen();
const folder = mkdtempSync(join(tmpdir(), "paysession-curl-"));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await sandbox.close();
});
const { url, credentials } = sandbox["smart-glocal"];
writeFileSync(join(folder, "private.pem"), credentials.privateKey);

async function call(path, body, signed = body) {
  writeFileSync(join(folder, "body.json"), body);
  writeFileSync(join(folder, "signed.json"), signed);
  const script = `sign=$(openssl dgst -sha256 -sign private.pem signed.json | openssl base64 -A)
    curl -s --data-binary @body.json -H "content-type: application/json" \\
      -H "X-PARTNER-PROJECT: ${credentials.project}" -H "X-PARTNER-SIGN: $sign" ${url}${path}`;
  const { stdout } = await promisify(execFile)("sh", ["-c", script], { cwd: folder });
  return JSON.parse(stdout);
}

it("a call signed by openssl is carried out", async () => {
  const answer = await call("/session/create", '{ "amount_details": {"amount": 10000, "currency": "usd"} }');
  expect(answer).toMatchObject({ status: "ok", session: { status: "created" } });
});

it("one byte more than was signed is refused", async () => {
  expect(await call("/session/create", "{ }", "{}")).toMatchObject({
    error: { code: "authentication_error" },
  });
});

it("KOMOJU: a payment is made, captured and refunded by forms", async () => {
  const { url, credentials } = sandbox.komoju;
  const curl = async (path, fields = {}, more = ["-X", "POST"]) => {
    const data = Object.entries(fields).flatMap(([name, value]) => ["-d", `${name}=${value}`]);
    const { stdout } = await promisify(execFile)("curl", [
      ...["-s", `${url}${path}`, "-u", `${credentials.secretKey}:`, ...more, ...data],
    ]);
    return JSON.parse(stdout);
  };
  const { id, status } = await curl("/payments", {
    amount: 1000,
    currency: "JPY",
    tax: 0,
    capture: false,
    external_order_num: "order-1",
    "payment_details[type]": "credit_card",
    "payment_details[number]": "4111111111111111",
    "payment_details[month]": "08",
    "payment_details[year]": "2030",
    "metadata[shop]": "beans",
  });
  expect(status).toBe("authorized");
  expect(await curl(`/payments/${id}/capture`)).toMatchObject({ status: "captured" });
  expect(await curl(`/payments/${id}/refund`, { amount: 400 })).toMatchObject({ amount_refunded: 400 });
  const query = { external_order_num: "order-1" };
  expect(await curl("/payments", query, ["-G"])).toMatchObject({
    total: 1,
    data: [{ id, amount_refunded: 400, metadata: { shop: "beans" } }],
  });
});
