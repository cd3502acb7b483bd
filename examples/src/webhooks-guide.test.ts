// Every TypeScript block of the guide to webhooks compiles, and books the payment of a signed webhook once although it arrives
// twice. What the blocks leave to the reader is declared in `globals` and defined in `define`.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Server, type AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { createMemoryInbox, type Inbox } from "@paysession/inbox";
import { createSandbox, type Receiver } from "@paysession/sandbox";
import { webhookHandler } from "paysession";
import { receiveWebhook, type KomojuWebhook } from "paysession/komoju";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";

const guide = readFileSync(new URL("../../docs/webhooks.md", import.meta.url), "utf8");
const blocks = [...guide.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = ""]) => code);
const [
  first,
  options,
  transaction,
  slow,
  store,
  queue,
  nodeHttp,
  express,
  nest,
  fastify,
  next,
  hono,
  worker,
  receive,
  ...others
] = blocks;
const programs = {
  ...{ first, options, transaction, slow, store, queue },
  ...{ nodeHttp, express, nest, fastify, next, hono, worker, receive },
};
type Name = keyof typeof programs;

const globals = `
  interface Connection {
    query(sql: string, parameters: readonly unknown[]): Promise<unknown>;
  }
  declare const secret: string, publicKey: string, port: number, warehouse: string;
  declare const inbox: import("@paysession/inbox").Inbox<Connection>;
  declare const database: Connection & {
    transaction(work: (transaction: Connection) => Promise<void>): Promise<void>;
  };
  declare const handler: import("paysession").WebhookHandler<import("paysession/komoju").KomojuWebhook>;
  declare function book(id: string, details: unknown): void;
  declare function refund(id: string, amount: number): void;
  declare function log(line: string): void;
  declare function report(error: unknown): Promise<void>;
  declare function save(key: string, event: unknown): Promise<void>;
`;

const { gr4vy, komoju, "smart-glocal": smartGlocal } = await createSandbox();
const folder = mkdtempSync(fileURLToPath(new URL("../.webhooks-", import.meta.url)));
let booked: unknown[];
let servers: Server[];

beforeAll(async () => {
  for (const [name, code = ""] of Object.entries(programs)) writeFileSync(join(folder, `${name}.ts`), code);
  writeFileSync(join(folder, "globals.d.ts"), globals);
  const compilerOptions = {
    noEmit: false,
    rootDir: ".",
    outDir: ".",
    // For Nest.
    experimentalDecorators: true,
  };
  const config = { extends: "../tsconfig.json", compilerOptions, include: ["*.ts"], exclude: [] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const typescript = createRequire(import.meta.url).resolve("typescript/package.json");
  const arguments_ = [join(dirname(typescript), "bin/tsc"), "-p", folder];
  await promisify(execFile)(process.execPath, arguments_).catch((error) => {
    throw new Error(`The guide does not compile:\n${error.stdout}`);
  });
});

beforeEach(() => {
  booked = [];
  servers = [];
  define();
});

afterEach(() => {
  for (const server of servers) server.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Takes effect when it is committed. */
interface Connection {
  query(sql: string, parameters: readonly unknown[]): Promise<unknown>;
  readonly effects: (() => unknown)[];
}

/** Defines the values of the reader's program. */
function define(): void {
  const memory = createMemoryInbox();
  const inbox: Inbox<Connection> = {
    ...memory,
    complete: async (key, token, open) => {
      if (open === undefined) return memory.complete(key, token);
      open.effects.push(() => memory.complete(key, token));
    },
  };
  const connect = (): Connection => {
    const effects: (() => unknown)[] = [];
    const query = async (_: string, [id]: readonly unknown[]): Promise<void> =>
      void effects.push(() => booked.push(id));
    return { effects, query };
  };
  const commit = async ({ effects }: Connection): Promise<void> => {
    for (const effect of effects) await effect();
  };
  const stored = new Set<unknown>();
  const values = {
    secret: komoju.credentials.webhookSecret,
    publicKey: smartGlocal.credentials.webhookPublicKey,
    port: 0,
    warehouse: "http://warehouse.test/",
    inbox,
    database: {
      transaction: async (work: (open: Connection) => Promise<void>) => {
        const open = connect();
        await work(open);
        await commit(open);
      },
      query: async (_: string, [key]: readonly unknown[]) => {
        if (!stored.has(key)) booked.push("p1");
        stored.add(key);
      },
    },
    handler: webhookHandler(receiveWebhook, {
      secret: komoju.credentials.webhookSecret,
      inbox,
      on: { "payment.captured": ({ data }) => void booked.push(data.id) },
    }),
    book: (id: string) => void booked.push(id),
    log: (line: string) => void booked.push(line),
    save: async () => undefined,
  };
  for (const [name, value] of Object.entries(values)) vi.stubGlobal(name, value);
}

async function load<Module>(name: Name): Promise<Module> {
  const { href } = pathToFileURL(join(folder, `${name}.js`));
  return (await import(/* @vite-ignore */ href)) as Module;
}

type Handler = (request: Request) => Promise<Response>;

/** The address of the server that a block starts. */
async function start(name: Name): Promise<string> {
  const listen = vi.spyOn(Server.prototype, "listen");
  await load(name);
  const [server] = listen.mock.contexts;
  if (!(server instanceof Server)) throw new Error("The block starts no server");
  servers.push(server);
  await vi.waitUntil(() => server.listening, { timeout: 30_000 });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/komoju`;
}

/** Delivers a captured payment twice. */
async function deliver(to: Receiver): Promise<void> {
  const { acknowledged } = await komoju.deliver("payment.captured", {
    to,
    times: 2,
    change: { data: { id: "p1", amount: 1000 } },
  });
  expect(acknowledged).toBe(true);
}

it("has no other TypeScript blocks", () => {
  expect(others).toEqual([]);
});

it.each<Name>(["first", "transaction", "store", "next"])("%s: a route handler books once", async (name) => {
  const { POST } = await load<{ POST: Handler }>(name);
  await deliver(POST);
  expect(booked).toEqual(["p1"]);
});

it("options: the handlers of the other providers", async () => {
  vi.stubGlobal("secret", gr4vy.credentials.webhookSecret);
  const { gr4vyHandler, smartGlocalHandler } =
    await load<Record<"gr4vyHandler" | "smartGlocalHandler", Handler>>("options");
  const target = { id: "7099948d-7286-47e4-aad8-b68f7eb44591" };
  await gr4vy.deliver("transaction.captured", { to: gr4vyHandler, times: 2, change: { target } });
  const session = { id: "ps_1" };
  await smartGlocal.deliver("payment_finished", { to: smartGlocalHandler, times: 2, change: { session } });
  await smartGlocal.deliver("action_required", { to: smartGlocalHandler });
  expect(booked).toEqual([target.id, session.id, "No function for action_required"]);
});

it("slow: the warehouse is called with the key of the event", async () => {
  const calls: Request[] = [];
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    calls.push(new Request(url, init));
    return new Response();
  });
  const { POST } = await load<{ POST: Handler }>("slow");
  await deliver(POST);
  expect(calls.map(({ headers }) => headers.get("idempotency-key"))).toEqual([
    expect.stringMatching(/^komoju:./),
  ]);
});

it("queue: an event is handled once, and again later if it is busy", async () => {
  const { work } = await load<{ work: (received: KomojuWebhook) => Promise<void> }>("queue");
  const to: Receiver = async (request) => {
    await work(await receiveWebhook(request, { secret: komoju.credentials.webhookSecret }));
    return new Response();
  };
  await deliver(to);
  expect(booked).toEqual(["p1"]);
});

it.each<Name>(["nodeHttp", "express", "nest", "fastify"])("%s: a server books once", async (name) => {
  await deliver(await start(name));
  expect(booked).toEqual(["p1"]);
});

it("hono: an application books once", async () => {
  const { default: app } = await load<{ default: { fetch: Handler } }>("hono");
  await deliver((request) => app.fetch(new Request("http://shop.test/webhooks/komoju", request)));
  expect(booked).toEqual(["p1"]);
});

it("worker: a worker books once", async () => {
  const { default: app } = await load<{
    default: { fetch: (request: Request, env: object, context: object) => Promise<Response> };
  }>("worker");
  const env = { KOMOJU_SECRET: komoju.credentials.webhookSecret };
  await deliver((request) => app.fetch(request, env, { waitUntil: () => undefined }));
  expect(booked).toEqual(["p1"]);
});

it("receive: a genuine webhook is acknowledged, a forged one is not", async () => {
  const { POST } = await load<{ POST: Handler }>("receive");
  await deliver(POST);
  expect(new Set(booked)).toEqual(new Set(["p1"]));
  const forged = new Request("http://shop.test/", { method: "POST", body: "{}" });
  expect(await (await POST(forged)).text()).toBe("signature_missing");
});
