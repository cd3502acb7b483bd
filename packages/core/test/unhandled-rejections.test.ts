/** What may end the process: a forgotten call that failed, and nothing else. */
import { describe, expect, it } from "vitest";
import { runProgram } from "./run-program.js";
import { json, startServer } from "./server.js";
import { shop } from "./shop.js";

const order = { status: "ok", id: "o1", items: [] };
const refusal = { status: "error", code: "no", reason: "r" };

const create = (options: string): string =>
  `const client = paysession.createClient(${JSON.stringify(shop)}, {
    baseUrl: url, authenticate: () => {}, retry: { delay: 1 }, ${options}
  });\n`;

/** Runs a program against a server that succeeds, or else fails with 404, and returns what becomes of it. */
async function run(source: string, { options = "", status = 404 } = {}) {
  const { url, seen } = await startServer((response) =>
    json(response, status, status === 200 ? order : refusal),
  );
  const ended = await runProgram(`${create(options)}${source}\n`, url);
  return { ...ended, sent: seen.length };
}

const pause = "await new Promise((resolve) => setTimeout(resolve, 100));";

describe("hooks that fail do not end the process, and the call goes on", () => {
  it.each([
    ["reject", "async () => { throw new Error('broken hook'); }"],
    ["reject later", "() => new Promise((_, reject) => setTimeout(reject, 20, new Error('broken hook')))"],
    ["throw", "() => { throw new Error('broken hook'); }"],
    ["return a thenable that throws", "() => ({ then() { throw new Error('broken hook'); } })"],
  ])("when they %s", async (_, hook) => {
    const hooks = `hooks: { onRequest: ${hook}, onResponse: ${hook}, onRetry: ${hook} }`;
    const source = `
      console.log(JSON.stringify(await client.showOrder("o1", { ${hooks} })));
      ${pause}
      console.log("alive");`;
    const { code, stdout, stderr } = await run(source, { options: hooks, status: 200 });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: `${JSON.stringify(order)}\nalive\n`,
      stderr: "",
    });
  });

  it("when they reject before a retry", async () => {
    const hook = "async () => { throw new Error('broken hook'); }";
    const source = `
      const { error } = await client.showOrder("o1").result();
      ${pause}
      console.log(error.code, error.attempts);`;
    const hooks = `hooks: { onRequest: ${hook}, onResponse: ${hook}, onRetry: ${hook} }`;
    const { code, stdout, sent } = await run(source, { options: hooks, status: 503 });
    expect({ code, stdout, sent }).toEqual({ code: 0, stdout: "api 3\n", sent: 3 });
  });

  it("when a line cannot be written", async () => {
    const source = `await client.showOrder("o1"); ${pause} console.log("alive");`;
    const options = "hooks: paysession.logTo(async () => { throw new Error('disk full'); })";
    const { code, stdout } = await run(source, { options, status: 200 });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "alive\n" });
  });
});

describe("a call that fails and is forgotten is loud", () => {
  // The process ends as soon as the call fails, so this costs no time, however slow the machine is.
  const pause = "await new Promise((resolve) => setTimeout(resolve, 30_000));";

  it.each([
    ["by ID", 'client.refundOrder("o1");'],
    ["by ID, after a while", `const call = client.refundOrder("o1"); ${pause} await call.catch(() => {});`],
    ["in a list that is awaited by nobody who listens", "client.listOrders().then(() => {});"],
    ["in a list of which an array is made", "client.listOrders().toArray({ limit: 1 });"],
  ])("%s", async (_, source) => {
    const { code, stderr, sent } = await run(`${source} ${pause} console.log("alive");`);
    expect(sent).toBe(1);
    expect(code).toBe(1);
    expect(stderr).toContain("rejected with HTTP 404 no: r");
    // The place in the program that forgot it.
    expect(stderr).toContain("main.mjs:");
  });

  it("and so is one that misuses the client", async () => {
    const { code, stderr, sent } = await run("client.createOrder();");
    expect({ code, sent }).toEqual({ code: 1, sent: 0 });
    expect(stderr).toContain("UsageError: Shop createOrder: the body is missing");
  });
});

describe("nothing ends the process", () => {
  it.each([
    ["when the result is taken", 'console.log((await client.refundOrder("o1").result()).error.code);', 1],
    ["when the result is taken and forgotten", 'client.refundOrder("o1").result();', 1],
    ["when the result is taken twice", 'const c = client.refundOrder("o1"); c.result(); c.result();', 1],
    ["when the error is caught", 'client.refundOrder("o1").catch(() => {});', 1],
    ["when a list call is never awaited", "client.listOrders();", 0],
    ["when the result of a list call is taken", "client.listOrders().result();", 1],
    [
      "when a list call is awaited twice",
      "const c = client.listOrders(); await c.catch(() => {}); await c.catch(() => {});",
      1,
    ],
    ["when pages are not gone through", "client.listOrders().pages();", 0],
    [
      "when a list fails while it is gone through",
      "try { for await (const _ of client.listOrders()); } catch {}",
      1,
    ],
    [
      "when the result of a call by path is not looked at",
      'client.GET("/orders/{id}", { params: { path: { id: "o1" } } });',
      1,
    ],
  ])("%s", async (_, source, requests) => {
    const { code, stdout, stderr, sent } = await run(`${source} ${pause} console.log("alive");`);
    expect({ code, stderr, sent }).toEqual({ code: 0, stderr: "", sent: requests });
    expect(stdout).toContain("alive");
  });

  it.each([
    [
      "a middleware does not await next()",
      "middleware: [(_, next) => { next(); return Promise.resolve(Response.json({ id: 1, status: 'ok' })); }]",
    ],
    [
      "a middleware fails while next() is pending, and next() fails later",
      "middleware: [(_, next) => { next(); throw new Error('no'); }], authenticate: () => new Promise((_, reject) => setTimeout(reject, 50, new Error('no')))",
    ],
    [
      "authentication fails after the timeout",
      "timeout: 20, authenticate: () => new Promise((_, reject) => setTimeout(reject, 50, new Error('no')))",
    ],
    [
      "a caller's fetch fails after the timeout",
      "timeout: 20, fetch: () => new Promise((_, reject) => setTimeout(reject, 50, new Error('no')))",
    ],
    [
      "a middleware fails after the timeout",
      "timeout: 20, middleware: [() => new Promise((_, reject) => setTimeout(reject, 50, new Error('no')))]",
    ],
  ])("when %s", async (_, options) => {
    const source = `await client.refundOrder("o1").result(); ${pause} console.log("alive");`;
    const { code, stdout, stderr } = await run(source, { options });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "alive\n", stderr: "" });
  });
});
