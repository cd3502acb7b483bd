import { createAdaptorServer, type HttpBindings, type ServerType } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { AddressInfo } from "node:net";
import { buildSandbox } from "../create-sandbox.js";
import { openJournal } from "../persistence/journal.js";
import type { ProviderName, Sandbox, SandboxOptions } from "../types.js";
import { isAllowedHost } from "./allowed-host.js";
import { firstHalf, type ServedResponse } from "./served-response.js";
import { serverLimits } from "./server-limits.js";

export interface ListenOptions<Name extends ProviderName = ProviderName> extends Omit<
  SandboxOptions<Name>,
  "origin"
> {
  /**
   * Address to listen on. Anyone who can reach it can see what is in the sandbox. The `Host` header of a request must be
   * an IP address, `localhost`, a name that ends with `.localhost`, or this value.
   *
   * @default "127.0.0.1"
   */
  readonly host?: string;
  /**
   * File in which to keep state and credentials between runs. It is a journal of all calls that changed the state, and
   * grows with them. A call is written before its response is sent, so it survives a crash at any moment.
   */
  readonly persist?: string | undefined;
}

/** A sandbox that is served over HTTP. */
export type ListeningSandbox<Name extends ProviderName = ProviderName> = Omit<Sandbox<Name>, "close"> & {
  readonly port: number;
  /** Stops listening and sending webhooks, and closes all connections. */
  readonly close: () => Promise<void>;
};

/**
 * Starts a sandbox and serves it over HTTP, on Node.
 *
 * @param port A free port, or 0 to choose one.
 * @throws Error if the port is in use, or if the file is not a journal; TypeError if an option is invalid.
 * @example
 * const sandbox = await listen();
 * const komoju = createKomojuClient({
 *   baseUrl: sandbox.komoju.url,
 *   secretKey: sandbox.komoju.credentials.secretKey,
 * });
 */
export async function listen<Name extends ProviderName = ProviderName>(
  port: number = 0,
  { host = "127.0.0.1", persist, ...options }: ListenOptions<Name> = {},
): Promise<ListeningSandbox<Name>> {
  const journal = persist === undefined ? undefined : await openJournal(persist);
  let serve = (_: Request): Promise<ServedResponse> =>
    Promise.resolve({ kind: "complete", response: new Response(null, { status: 503 }) });
  const server = createAdaptorServer({
    // The adaptor types its bindings for HTTP/2 as well; this server speaks HTTP/1.
    fetch: (request: Request, bindings) => {
      const { incoming, outgoing } = bindings as HttpBindings;
      const { host: header = "" } = incoming.headers;
      // The request target may name a host too, and takes precedence in the URL.
      const hosts = [header, new URL(request.url).host];
      if (!hosts.every((one) => isAllowedHost(one, host))) return misdirected(header);
      return send(serve(request), outgoing);
    },
    serverOptions: serverLimits,
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => {
      journal?.close();
      reject(error);
    });
    server.listen(port, host, resolve);
  });
  // A server that listens on a port has an address of this kind.
  const { port: chosen } = server.address() as AddressInfo;
  const built = await buildSandbox<Name>(
    { ...options, origin: originOf(host, chosen) },
    { journal, guardForms: true },
  ).catch(async (error: unknown) => {
    await stop(server);
    journal?.close();
    throw error;
  });
  serve = built.serve;
  return {
    ...built.sandbox,
    port: chosen,
    close: async () => {
      built.sandbox.close();
      await stop(server);
      journal?.close();
    },
  };
}

function misdirected(host: string): Response {
  const reason = `The Host header must be an IP address, localhost or the --host value, not ${JSON.stringify(host)}`;
  return new Response(`${reason}\n`, { status: 421 });
}

function originOf(host: string, port: number): string {
  const name = host.includes(":") ? `[${host}]` : host;
  return `http://${name === "0.0.0.0" || name === "[::]" ? "127.0.0.1" : name}:${port}`;
}

function stop(server: ServerType): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}

/** Sends a response, or breaks the connection. */
async function send(serving: Promise<ServedResponse>, outgoing: HttpBindings["outgoing"]): Promise<Response> {
  // Serving a request rejects only if the caller closed a stalled connection.
  const served = await serving.catch((): ServedResponse => ({ kind: "reset" }));
  switch (served.kind) {
    case "complete":
      return served.response;
    case "reset":
      outgoing.socket?.resetAndDestroy();
      return RESPONSE_ALREADY_SENT;
    case "truncated": {
      const { status, headers } = served.response;
      const { length } = served.body;
      outgoing.writeHead(status, { ...Object.fromEntries(headers), "content-length": length });
      outgoing.write(firstHalf(served.body), () => outgoing.destroy());
      return RESPONSE_ALREADY_SENT;
    }
  }
}
