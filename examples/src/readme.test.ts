// Every TypeScript block of the README compiles and runs as it is written. Where the README leaves a value to the reader,
// such as `privateKey`, a few lines before the block declare it.
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { ProviderName } from "@paysession/sandbox";
import { afterAll, beforeAll, expect, it } from "vitest";

const run = promisify(execFile);
const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const [quickstart = "", gr4vy, smartGlocal, calls, webhooks, ...others] = [
  ...readme.matchAll(/^```ts\n([^]*?)^```$/gm),
].map(([, code]) => code);

/** The start of a program: requests to the provider's own address go to a sandbox, so that the blocks need no change. */
const simulate = (provider: ProviderName, address: string): string => `
  import { createSandbox } from "@paysession/sandbox";
  const { "${provider}": { url, credentials, deliver }, fetch } = await createSandbox({ providers: ["${provider}"] });
  globalThis.fetch = (input, init) => fetch(String(input).replace("${address}", url), init);
`;
const simulateKomoju = simulate("komoju", "https://komoju.com/api/v1");

const programs = {
  quickstart,
  gr4vy: `${simulate("gr4vy", "https://api.sandbox.acme.gr4vy.app")}
    const { privateKey } = credentials;
    ${gr4vy}`,
  "smart-glocal": `${simulate("smart-glocal", "https://demo.smart-glocal.com/api/v1")}
    const { project, privateKey } = credentials;
    ${smartGlocal}`,
  calls: `${simulateKomoju}
    import { createKomojuClient } from "paysession/komoju";
    const komoju = createKomojuClient({ secretKey: credentials.secretKey });
    const card = { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 } as const;
    await komoju.createPayment({ amount: 1000, currency: "JPY", payment_details: card });
    const body = { amount: 1000, currency: "JPY", return_url: "https://shop.example/back" } as const;
    ${calls}
    console.log(session.status, result.data?.status, data?.status, error);`,
  webhooks: `${simulateKomoju}
    const secret = credentials.webhookSecret;
    const book = async (id: string, amount: number): Promise<void> => console.log(id, amount);
    ${webhooks}
    await deliver("payment.captured", { to: POST, times: 2, change: { data: { id: "p1", amount: 1000 } } });`,
};

const examples = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(examples, ".readme-"));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  for (const [name, code] of Object.entries(programs)) writeFileSync(join(folder, `${name}.ts`), code);
  const compilerOptions = { noEmit: false, rootDir: ".", outDir: ".", noUnusedLocals: false };
  const config = { extends: "../tsconfig.json", compilerOptions, include: ["*.ts"], exclude: [] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const typescript = createRequire(import.meta.url).resolve("typescript/package.json");
  await run(process.execPath, [join(dirname(typescript), "bin/tsc"), "-p", folder]).catch((error) => {
    throw new Error(`The README does not compile:\n${error.stdout}`);
  });
});

async function outputOf(name: keyof typeof programs): Promise<string> {
  const { stdout } = await run(process.execPath, [join(folder, `${name}.js`)]);
  return stdout.trim();
}

it("has no other TypeScript blocks", () => {
  expect(others).toEqual([]);
});

it("the quickstart can be pasted, and ends when its page is paid", async () => {
  const file = join(folder, "quickstart.mjs");
  writeFileSync(file, quickstart);
  const child = spawn(process.execPath, [file], { stdio: ["ignore", "pipe", "inherit"] });
  const exitCode = new Promise((resolve) => child.once("exit", resolve));
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    const [, page] = /^Pay here: (.+)$/.exec(line) ?? [];
    if (page === undefined) lines.push(line);
    else {
      // As a browser does: with the hidden token of the page, and its origin.
      const [, csrf_token = ""] =
        /name="csrf_token" value="([^"]+)"/.exec(await (await fetch(page)).text()) ?? [];
      const body = new URLSearchParams({ choice: "card", number: "4111111111111111", csrf_token });
      const headers = { origin: new URL(page).origin };
      const { status } = await fetch(page, { method: "POST", headers, body, redirect: "manual" });
      expect(status).toBe(303);
    }
  }
  expect(lines).toEqual(["Session completed, payment captured", "Refunded 300 yen"]);
  expect(await exitCode).toBe(0);
});

it("the Gr4vy program captures a payment", async () => {
  expect(await outputOf("gr4vy")).toBe("capture_succeeded");
});

it("the Smart Glocal program completes a payment", async () => {
  expect(await outputOf("smart-glocal")).toBe("accepted");
});

it("both ways to call work, and lists can be iterated", async () => {
  expect(await outputOf("calls")).toMatch(/^[a-z0-9]{25}\npending pending pending undefined$/);
});

it("the webhook receiver books a captured payment", async () => {
  expect(await outputOf("webhooks")).toBe("p1 1000");
});
