// Smart Glocal's calls as somebody makes them by hand, with nothing but openssl and curl.
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
const { url, credentials } = sandbox.smartGlocal;
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
