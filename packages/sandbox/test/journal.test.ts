import { spawn, spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { listen, type ListeningSandbox } from "../src/http/node-server.js";
import { magic } from "../src/persistence/records.js";

const cli = fileURLToPath(new URL("../dist/cli/cli.js", import.meta.url));

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "paysession-journal-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "journal");
}

async function open(persist: string, options: object = {}): Promise<ListeningSandbox> {
  const sandbox = await listen(0, { persist, ...options });
  onTestFinished(() => sandbox.close().catch(() => {}));
  return sandbox;
}

const headersOf = (secretKey: string) => ({
  authorization: `Basic ${btoa(`${secretKey}:`)}`,
  "content-type": "application/json",
});

async function komoju(
  { komoju }: ListeningSandbox,
  method: string,
  path: string,
  body?: object,
  more: object = {},
) {
  const headers = { ...headersOf(komoju.credentials.secretKey), ...more };
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever KOMOJU answers
  return (await (await fetch(`${komoju.url}${path}`, init)).json()) as any;
}

const payment = {
  amount: 1000,
  currency: "JPY",
  tax: 0,
  payment_details: { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 },
};

describe("a journal", () => {
  it("restores state, credentials and idempotency keys", async () => {
    const file = newFile();
    const first = await open(file);
    const key = { "X-KOMOJU-IDEMPOTENCY": "k-1" };
    const { id } = await komoju(first, "POST", "/payments", payment, key);
    await komoju(first, "POST", `/payments/${id}/refund`, { amount: 300 });
    const before = await komoju(first, "GET", `/payments/${id}`);
    await first.close();

    const second = await open(file);
    expect(second.komoju.credentials).toEqual(first.komoju.credentials);
    expect(second["smart-glocal"].credentials).toEqual(first["smart-glocal"].credentials);
    expect(second.gr4vy.credentials.privateKey).toBe(first.gr4vy.credentials.privateKey);
    expect(await komoju(second, "GET", `/payments/${id}`)).toEqual(before);
    expect((await komoju(second, "POST", "/payments", payment, key)).id).toBe(id);
    expect((await komoju(second, "POST", "/payments", payment)).id).not.toBe(id);
    expect((await komoju(second, "GET", "/payments")).total).toBe(2);
  });

  it("contains a digest of the request with an idempotency key, and not the request again", async () => {
    const file = newFile();
    const sandbox = await open(file);
    await komoju(sandbox, "POST", "/payments", payment, { "X-KOMOJU-IDEMPOTENCY": "k-1" });
    expect(readFileSync(file, "utf8")).toMatch(/"key":\{"value":"k-1","request":"[\w-]{43}"\}/);
  });

  it("is readable only by its owner", async () => {
    const file = newFile();
    await open(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("drops an incomplete last line, and nothing else", async () => {
    const file = newFile();
    const first = await open(file);
    const { id } = await komoju(first, "POST", "/payments", payment);
    await first.close();
    const whole = readFileSync(file, "utf8");
    appendFileSync(file, '1000 0123456789abcdef {"provider":"komoju","call":{"operation":"createPay');
    const second = await open(file);
    expect(await komoju(second, "GET", "/payments")).toMatchObject({ total: 1, data: [{ id }] });
    await second.close();
    expect(readFileSync(file, "utf8")).toBe(whole);
  });

  it("makes an existing file readable only by its owner", async () => {
    const file = newFile();
    await (await open(file)).close();
    chmodSync(file, 0o644);
    await open(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("is used by one sandbox at a time, and is free after its end", async () => {
    const file = newFile();
    const first = await open(file);
    await expect(listen(0, { persist: file })).rejects.toThrow(/is in use by another process/);
    const args = [cli, "--port", "0", "--provider", "komoju", "--persist", file];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect([status, stderr]).toEqual([1, expect.stringContaining("is in use by another process")]);
    await first.close();
    await (await open(file)).close();
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  it.each(["something else\n", '{"a":1}', "x", "{", '{"paysession":1,"seed":1}\n', magic.slice(0, -1)])(
    "rejects another file and leaves it unchanged: %j",
    async (text) => {
      const file = newFile();
      writeFileSync(file, text);
      await expect(listen(0, { persist: file })).rejects.toThrow(/not a journal.*Use another file/);
      expect(readFileSync(file, "utf8")).toBe(text);
    },
  );

  it("sends unacknowledged webhooks after a restart", async () => {
    const file = newFile();
    const first = await open(file, {
      webhooks: { komoju: { to: () => new Response(null, { status: 500 }) } },
    });
    await komoju(first, "POST", "/payments", payment);
    await first.close();
    const got: string[] = [];
    const to = async (request: Request): Promise<Response> => {
      got.push(((await request.json()) as { type: string }).type);
      return new Response();
    };
    const second = await open(file, { webhooks: { komoju: { to } } });
    await second.settled();
    expect(got).toEqual(["payment.authorized", "payment.captured"]);
    await second.close();
    const third = await open(file, { webhooks: { komoju: { to } } });
    await third.settled();
    expect(got).toHaveLength(2);
  });
});

it("every acknowledged payment survives a kill at any moment", async () => {
  const file = newFile();
  const answered: string[] = [];
  for (const wait of [1, 20, 100]) {
    const child = spawn(process.execPath, [
      cli,
      "--port",
      "0",
      "--json",
      "--provider",
      "komoju",
      "--persist",
      file,
    ]);
    onTestFinished(() => void child.kill("SIGKILL"));
    const [line] = await new Promise<[string]>((resolve) =>
      createInterface(child.stdout).once("line", (line) => resolve([line])),
    );
    const { url, credentials } = JSON.parse(line).komoju;
    const { secretKey } = credentials;
    let dies: NodeJS.Timeout | undefined;
    // As many at once as a busy shop would send, until the connection breaks.
    const shop = async (): Promise<void> => {
      for (;;) {
        const init = { method: "POST", headers: headersOf(secretKey), body: JSON.stringify(payment) };
        const response = await fetch(`${url}/payments`, init);
        answered.push(((await response.json()) as { id: string }).id);
        dies ??= setTimeout(() => child.kill("SIGKILL"), wait);
      }
    };
    await Promise.allSettled([shop(), shop(), shop(), shop()]);
  }
  expect(answered.length).toBeGreaterThanOrEqual(3);
  const after = await open(file, { providers: ["komoju"] });
  const found = new Set<string>();
  for (let page = 1, last = 1; page <= last; page++) {
    const list = await komoju(after, "GET", `/payments?per_page=100&page=${page}`);
    for (const { id } of list.data) found.add(id);
    last = list.last_page;
  }
  expect(answered.filter((id) => !found.has(id))).toEqual([]);
});

it("a full disk gets 500s, and what was acknowledged before is there after a restart", async () => {
  const file = newFile();
  // Files may not grow beyond 64 kB.
  const limited = `trap '' XFSZ; ulimit -f 64; exec "$@"`;
  const command = [process.execPath, cli, "--port", "0", "--json", "--provider", "komoju", "--persist", file];
  const args = ["-c", limited, "bash", ...command];
  // Large records fill the disk soon. Their size is no divisor of the limit, so that the last one is written in part.
  const text = "x".repeat(401);
  const large = { ...payment, metadata: { a: text, b: text, c: text, d: text, e: text } };
  const child = spawn("bash", args);
  onTestFinished(() => void child.kill("SIGKILL"));
  const line = await new Promise<string>((resolve) => createInterface(child.stdout).once("line", resolve));
  const { url, credentials } = JSON.parse(line).komoju as {
    url: string;
    credentials: { secretKey: string };
  };
  const { secretKey } = credentials;
  const pay = () =>
    fetch(`${url}/payments`, {
      method: "POST",
      headers: headersOf(secretKey),
      body: JSON.stringify(large),
    });
  const acknowledged: string[] = [];
  let response = await pay();
  for (; response.status === 200; response = await pay()) {
    acknowledged.push(((await response.json()) as { id: string }).id);
  }
  expect(acknowledged.length).toBeGreaterThan(10);
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({
    error: { message: expect.stringContaining("The journal cannot be written (EFBIG") },
  });
  // State that was not written is not shown.
  expect((await fetch(`${url}/payments`, { headers: headersOf(secretKey) })).status).toBe(500);
  child.kill("SIGTERM");
  expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(0);

  const after = await open(file, { providers: ["komoju"] });
  const { total } = await komoju(after, "GET", "/payments");
  expect(total).toBe(acknowledged.length);
  for (const id of acknowledged) expect((await komoju(after, "GET", `/payments/${id}`)).id).toBe(id);
  expect((await komoju(after, "POST", "/payments", payment)).status).toBe("captured");
});
