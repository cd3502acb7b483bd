/** What protects a sandbox on this machine against pages of other sites that are open in a browser. */
import { request } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { listen, type ListeningSandbox } from "../src/http/node-server.js";

async function open(host?: string): Promise<ListeningSandbox> {
  const sandbox = await listen(0, { ...(host !== undefined && { host }) });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

interface Reply {
  readonly status: number | undefined;
  readonly text: string;
}

/** Sends a request whose headers are not changed by `fetch`. */
function send(
  { port }: ListeningSandbox,
  path: string,
  headers: Record<string, string>,
  form?: Record<string, string>,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const method = form === undefined ? "GET" : "POST";
    const type = { "content-type": "application/x-www-form-urlencoded" };
    const options = { port, host: "127.0.0.1", path, method, headers: { ...type, ...headers } };
    const outgoing = request(options, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () => resolve({ status: response.statusCode, text }));
    });
    outgoing.on("error", reject);
    outgoing.end(form && new URLSearchParams(form).toString());
  });
}

/** Returns the CSRF token in a page. */
function tokenIn(page: string): string {
  return /name="csrf_token" value="([^"]+)"/.exec(page)?.[1] ?? "";
}

async function createSession({ komoju }: ListeningSandbox): Promise<{ id: string; path: string }> {
  const response = await fetch(`${komoju.url}/sessions`, {
    method: "POST",
    headers: {
      authorization: `Basic ${btoa(`${komoju.credentials.secretKey}:`)}`,
      "content-type": "application/json",
    },
    body: '{"amount":1000,"currency":"JPY"}',
  });
  const { id, session_url } = (await response.json()) as { id: string; session_url: string };
  return { id, path: new URL(session_url).pathname };
}

describe("the Host header", () => {
  it("must be an IP address or localhost", async () => {
    const sandbox = await open();
    const { port } = sandbox;
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `shop.localhost:${port}`]) {
      expect((await send(sandbox, "/", { host })).status).toBe(200);
    }
    for (const path of ["/", "/dashboard/events", "/komoju/sessions/x"]) {
      const { status, text } = await send(sandbox, path, { host: "rebound.example" });
      expect([status, text]).toEqual([
        421,
        'The Host header must be an IP address, localhost or the --host value, not "rebound.example"\n',
      ]);
    }
  });

  it("cannot be bypassed with a host in the request target", async () => {
    const sandbox = await open();
    const host = `127.0.0.1:${sandbox.port}`;
    expect((await send(sandbox, "http://rebound.example/", { host })).status).toBe(421);
    expect((await send(sandbox, `http://${host}/`, { host: "rebound.example" })).status).toBe(421);
    expect((await send(sandbox, `http://${host}/`, { host })).status).toBe(200);
  });

  it("may be the host that the server listens on", async () => {
    const sandbox = await open("localhost");
    expect((await send(sandbox, "/", { host: "localhost" })).status).toBe(200);
  });
});

describe("a form", () => {
  const pages = {
    dashboard: async () => ({ show: "/", submit: "/dashboard/fault", form: { fault: "status=503" } }),
    "hosted page": async (sandbox: ListeningSandbox) => {
      const { path } = await createSession(sandbox);
      return { show: path, submit: path, form: { choice: "card", number: "4111111111111111" } };
    },
  };

  it.each(Object.entries(pages))("of the %s needs the own Origin and the CSRF token", async (_, prepare) => {
    const sandbox = await open();
    const { show, submit, form } = await prepare(sandbox);
    const csrf_token = tokenIn((await send(sandbox, show, {})).text);
    expect(csrf_token).not.toBe("");
    const own = { origin: `http://127.0.0.1:${sandbox.port}` };
    for (const origin of [
      undefined,
      "null",
      "https://shop.example",
      "http://127.0.0.1",
      `http://localhost:${sandbox.port}`,
    ]) {
      const headers = origin === undefined ? {} : { origin };
      const { status, text } = await send(sandbox, submit, headers, { ...form, csrf_token });
      expect([status, text]).toEqual([403, expect.stringContaining("Origin")]);
    }
    for (const wrong of [{}, { csrf_token: "" }, { csrf_token: "x" }, { csrf_token: `${csrf_token}x` }]) {
      const { status, text } = await send(sandbox, submit, own, { ...form, ...wrong });
      expect([status, text]).toEqual([403, expect.stringContaining("CSRF token")]);
    }
    expect((await send(sandbox, submit, own, { ...form, csrf_token })).status).toBe(303);
  });

  it("of another content type gets a 415", async () => {
    const sandbox = await open();
    const { path } = await createSession(sandbox);
    for (const type of ["text/plain", "application/json", "multipart/form-data", "x"]) {
      for (const page of [path, "/dashboard/fault"]) {
        const headers = { origin: `http://127.0.0.1:${sandbox.port}`, "content-type": type };
        expect((await send(sandbox, page, headers, { a: "1" })).status).toBe(415);
      }
    }
  });

  it("has another token in each sandbox", async () => {
    const [first, second] = [await open(), await open()];
    expect(tokenIn((await send(first, "/", {})).text)).not.toBe(tokenIn((await send(second, "/", {})).text));
  });
});
