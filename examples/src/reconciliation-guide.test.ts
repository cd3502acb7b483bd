// The block of the guide to reconciliation that finds missed webhooks of KOMOJU runs against the sandbox.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";
import { createMemoryInbox } from "@paysession/inbox";
import { createSandbox } from "@paysession/sandbox";
import { webhookHandler } from "paysession";
import { createKomojuClient, receiveWebhook } from "paysession/komoju";
import { afterAll, expect, it } from "vitest";

const guide = readFileSync(new URL("../../docs/reconciliation.md", import.meta.url), "utf8");
const blocks = [...guide.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = ""]) => code);
const folder = mkdtempSync(fileURLToPath(new URL("../.reconciliation-", import.meta.url)));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a block as the body of a function whose parameters are what it leaves to the reader. */
async function run(code: string, values: Readonly<Record<string, unknown>>): Promise<void> {
  const imports = code.match(/^import .*$/gm)?.join("\n") ?? "";
  const body = code.replace(/^import .*$/gm, "");
  const file = join(folder, `block-${crypto.randomUUID()}.mjs`);
  writeFileSync(
    file,
    `${imports}\nexport const block = async ({ ${Object.keys(values).join(", ")} }) => {${body}};\n`,
  );
  const { block } = (await import(pathToFileURL(file).href)) as { block: (given: object) => Promise<void> };
  await block(values);
}

it("the block on missed webhooks of KOMOJU finds every event, and a second run none", async () => {
  const code = blocks.find((block) => block.includes("handler,\n") && block.includes("paysession/komoju"));
  expect(code).toBeDefined();
  const { fetch, komoju: provider } = await createSandbox();
  const { secretKey, webhookSecret } = provider.credentials;
  const komoju = createKomojuClient({ baseUrl: provider.url, secretKey, fetch });
  await komoju.createPayment({
    amount: 1000,
    currency: "JPY",
    tax: 0,
    payment_details: { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 },
  });
  const inbox = createMemoryInbox();
  const handled: string[] = [];
  const onUnknown = (_: object, { received }: { received: { type: string } }) =>
    void handled.push(received.type);
  const handler = webhookHandler(receiveWebhook, { secret: webhookSecret, inbox, onUnknown });
  const values = {
    ...{ komoju, inbox, handler },
    markPayment: () => expect.unreachable("Its event was handled before"),
    console: { log: (report: unknown) => reports.push(report) },
  };
  const reports: unknown[] = [];
  await run(String(code), values);
  const events = await komoju.listEvents().toArray({ limit: 100 });
  expect(handled.sort()).toEqual(events.map(({ type }) => type).sort());
  expect(reports).toMatchObject([{ missed: events.length, failed: 0 }]);
  await run(String(code), values);
  expect(reports[1]).toMatchObject({ missed: 0, failed: 0 });
});
