// The TypeScript blocks of the guides and of the packages' READMEs compile. Each is the body of a function, so that a block
// may return. What a block leaves to the reader is declared in the file guides.d.ts, which this test writes.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const pages = [
  "docs/authentication.md",
  "docs/calls.md",
  "docs/reconciliation.md",
  "packages/core/README.md",
  "packages/gr4vy/README.md",
  "packages/inbox/README.md",
  "packages/komoju/README.md",
  "packages/paysession/README.md",
  "packages/smart-glocal/README.md",
];

/** Values of the reader's program. */
const declarations = `
  declare const gr4vy: import("paysession/gr4vy").Gr4vyClient;
  declare const komoju: import("paysession/komoju").KomojuClient;
  declare const smartGlocal: import("paysession/smart-glocal").SmartGlocalClient;
  declare const createGr4vyClient: typeof import("paysession/gr4vy").createGr4vyClient;
  declare const createKomojuClient: typeof import("paysession/komoju").createKomojuClient;
  declare const ApiError: typeof import("paysession").ApiError;
  declare const OutcomeUnknownError: typeof import("paysession").OutcomeUnknownError;
  type Middleware = import("paysession").Middleware;
  declare const outcome: import("paysession").UnknownOutcome;
  // The name of an environment, of whichever provider.
  declare const environment: any;
  declare const id: string, order: string, project: string, tenant: string, session_id: string, transactionId: string;
  declare const checkoutSessionId: string, return_url: string, idempotencyKey: string;
  declare const pem: string, privateKey: string, secretKey: string, publishableKey: string;
  declare const signedBody: Uint8Array, receivedBytes: Uint8Array;
  // Of any type, because blocks use them for several operations and libraries.
  declare const body: any, kms: any, outcomes: any, trace: any;
  declare function book(...data: unknown[]): void;
  declare function check(data: unknown): Promise<void>;
  declare function count(...facts: unknown[]): void;
  declare function log(line: string): void;
  declare function reject(...facts: unknown[]): void;
  declare const pool: import("pg").Pool, client: import("pg").PoolClient, inbox: import("@paysession/inbox/postgres").PostgresInbox;
  declare const webhookHandler: typeof import("paysession").webhookHandler;
  declare const receiveWebhook: typeof import("paysession/komoju").receiveWebhook;
  type KomojuWebhook = import("paysession/komoju").KomojuWebhook;
  declare const received: KomojuWebhook, key: string, secret: string;
  declare function enqueue(key: string, client: import("pg").PoolClient): Promise<void>;
  declare function transaction(run: (client: import("pg").PoolClient) => Promise<void>): Promise<void>;
  declare const handler: import("paysession").WebhookHandler<import("paysession/komoju").KomojuWebhook>;
  declare const payment: import("paysession/komoju").CreatePaymentRequest, yesterday: Date;
  declare function buildPayment(reference: string | undefined): Promise<unknown>;
  declare function transact(run: (transaction: typeof pool) => Promise<void>): Promise<void>;
  declare function markPaid(transaction: typeof pool, reference: string | undefined, data: unknown): Promise<void>;
  declare function markUnpaid(transaction: typeof pool, reference: string | undefined): Promise<void>;
  declare function markPayment(payment: import("paysession/komoju").Payment): Promise<void>;
  declare function markSession(session: import("paysession/smart-glocal").Session): Promise<void>;
  declare function markTransaction(
    transaction: typeof pool,
    changed: import("paysession/gr4vy").TransactionSummary,
  ): Promise<void>;
  declare function listUnpaidSessions(): Promise<string[]>;
  declare function onMissed(missed: import("paysession/komoju").KomojuMissed): void;
  declare function release(order: string): void;
  declare function save(...facts: unknown[]): Promise<void>;
  declare function tryAgainLater(...facts: unknown[]): void;
`;

const folder = mkdtempSync(join(repository, "examples/.readme-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("the TypeScript blocks of guides and READMEs compile", async () => {
  writeFileSync(join(folder, "guides.d.ts"), declarations);
  for (const page of pages) {
    const blocks = [...readFileSync(join(repository, page), "utf8").matchAll(/^```ts\n([^]*?)^```$/gm)];
    expect(blocks, page).not.toEqual([]);
    blocks.forEach(([, code = ""], index) => {
      const imports = /^import .*$/gm;
      const program = `${code.match(imports)?.join("\n") ?? ""}
export async function block(): Promise<any> {
${code.replace(imports, "")}
}`;
      writeFileSync(join(folder, `${page.replaceAll("/", "-")}-${index + 1}.ts`), program);
    });
  }
  const compilerOptions = {
    noUnusedLocals: false,
    noUnusedParameters: false,
    // The examples depend on neither of these packages.
    paths: { "@paysession/*": ["../../packages/*/dist/index.d.ts"] },
  };
  const config = { extends: "../tsconfig.json", compilerOptions, include: ["*.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const typescript = createRequire(import.meta.url).resolve("typescript/package.json");
  const compiled = promisify(execFile)(process.execPath, [
    join(dirname(typescript), "bin/tsc"),
    ...["-p", folder],
  ]).catch((error) => error);
  expect((await compiled).stdout).toBe("");
});
