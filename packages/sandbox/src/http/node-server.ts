import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buildSandbox } from "../create-sandbox.js";
import { openJournal } from "../persistence/journal.js";
import { providerNames } from "../providers/index.js";
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
  /**
   * Whether each provider listens on a port of its own too, at the provider's own paths: `http://127.0.0.1:4012/api/v1/…`
   * in place of `https://komoju.com/api/v1/…`. The ports follow `port`, in the order of `providers`; with port 0, they are
   * any free ones. Without this option, a provider has these paths at its host name, such as `http://komoju.localhost:4010`.
   *
   * @default false
   */
  readonly portPerProvider?: boolean;
}

/** A sandbox that is served over HTTP. */
export type ListeningSandbox<Name extends ProviderName = ProviderName> = Omit<Sandbox<Name>, "close"> & {
  readonly port: number;
  /** URL of the dashboard. */
  readonly dashboardUrl: string;
  /** Stops listening and sending webhooks, and closes all connections. */
  readonly close: () => Promise<void>;
};

/**
 * Starts a sandbox and serves it over HTTP, on Node.
 *
 * @param port A free port, or 0 to choose one.
 * @throws Error if a port is in use, or if the file is not a journal; TypeError if an option is invalid.
 * @example
 * const sandbox = await listen();
 * const komoju = createKomojuClient({
 *   baseUrl: sandbox.komoju.url,
 *   secretKey: sandbox.komoju.credentials.secretKey,
 * });
 */
export async function listen<Name extends ProviderName = ProviderName>(
  port: number = 0,
  { host = "127.0.0.1", persist, portPerProvider = false, ...options }: ListenOptions<Name> = {},
): Promise<ListeningSandbox<Name>> {
  const journal = persist === undefined ? undefined : await openJournal(persist);
  const servers: Server[] = [];
  let serve: Serve = () => complete(503, "The sandbox is starting");
  const open = async (at: number, provider?: ProviderName): Promise<number> => {
    const server = createSandboxServer(host, (request) => serve(request, provider));
    servers.push(server);
    return start(server, at, host);
  };
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(stop));
    journal?.close();
  };
  try {
    const chosen = await open(port);
    const ports = new Map<ProviderName, number>();
    for (const name of portPerProvider ? new Set<ProviderName>(options.providers ?? providerNames) : []) {
      ports.set(name, await open(port === 0 ? 0 : chosen + ports.size + 1, name));
    }
    const urlOf = (name: ProviderName): string => {
      const own = ports.get(name);
      return own === undefined ? `${originOf(host, chosen)}/${name}` : originOf(host, own);
    };
    const { sandbox, serve: serveBuilt } = await buildSandbox<Name>(options, {
      journal,
      guardForms: true,
      urlOf,
    });
    serve = serveBuilt;
    return {
      ...sandbox,
      port: chosen,
      dashboardUrl: `${originOf(host, chosen)}/`,
      close: async () => {
        sandbox.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

type Serve = (request: HttpRequest, provider?: ProviderName) => Promise<ServedResponse>;

function createSandboxServer(host: string, serve: Serve): Server {
  return createServer(serverOptions, (incoming, outgoing) => {
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
}

/** Starts listening, and returns the port. */
async function start(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  // A server that listens on a port has an address of this kind.
  return (server.address() as AddressInfo).port;
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
  if (!server.listening) return Promise.resolve();
  return new Promise<void>((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
