import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buildSandbox } from "../create-sandbox.js";
import { openJournal } from "../persistence/journal.js";
import type { ProviderName, Sandbox, SandboxOptions } from "../types.js";
import { isAllowedHost } from "./allowed-host.js";
import { textResponse, type HttpRequest } from "./message.js";
import { readNodeRequest } from "./node-request.js";
import { sendNodeResponse } from "./node-response.js";
import type { ServedResponse } from "./served-response.js";
import { serverOptions } from "./server-options.js";

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
  let serve = (_: HttpRequest): Promise<ServedResponse> => complete(503, "The sandbox is starting");
  const server = createServer(serverOptions, (incoming, outgoing) => {
    const request = readNodeRequest(incoming, outgoing);
    const { host: header = "" } = incoming.headers;
    const serving =
      request === undefined
        ? complete(400, "The request target must be a path or an http: URL")
        : isAllowedHost(header, host) && isAllowedHost(request.host, host)
          ? serve(request)
          : complete(421, misdirected(header));
    void sendNodeResponse(serving, incoming, outgoing);
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

function complete(status: number, text: string): Promise<ServedResponse> {
  return Promise.resolve({ kind: "complete", response: textResponse(status, text) });
}

function misdirected(host: string): string {
  return `The Host header must be an IP address, localhost or the --host value, not ${JSON.stringify(host)}`;
}

function originOf(host: string, port: number): string {
  const name = host.includes(":") ? `[${host}]` : host;
  return `http://${name === "0.0.0.0" || name === "[::]" ? "127.0.0.1" : name}:${port}`;
}

function stop(server: Server): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
