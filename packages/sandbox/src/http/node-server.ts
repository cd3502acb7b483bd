import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { AddressInfo } from "node:net";
import { brokenOff } from "./faults.js";
import { openJournal } from "../persistence/journal.js";
import { openSandbox } from "../create-sandbox.js";
import type { ProviderName, Sandbox, SandboxOptions } from "../types.js";

export interface ListenOptions<Name extends ProviderName = ProviderName> extends Omit<
  SandboxOptions<Name>,
  "origin"
> {
  /**
   * Address to listen on. Whoever reaches it can see what is in the sandbox.
   *
   * @default "127.0.0.1"
   */
  readonly host?: string;
  /**
   * A file that keeps the state, with the credentials, from one run to the next. Everything that was answered survives
   * an end at any moment; the file is a journal of all calls that changed something, and grows with them.
   */
  readonly persist?: string | undefined;
}

/** A sandbox that is served over HTTP, on loopback unless told otherwise. */
export type ListeningSandbox<Name extends ProviderName = ProviderName> = Omit<Sandbox<Name>, "close"> & {
  readonly port: number;
  /** Stops listening and sending notifications, and ends all connections. */
  readonly close: () => Promise<void>;
};

/**
 * Serves a sandbox. For Node.
 *
 * @param port A free port, or 0 to have one chosen.
 * @throws When the port is taken, or the file to persist in is something else.
 */
export async function listen<Name extends ProviderName = ProviderName>(
  port: number = 0,
  { host = "127.0.0.1", persist, ...options }: ListenOptions<Name> = {},
): Promise<ListeningSandbox<Name>> {
  const journal = persist === undefined ? undefined : await openJournal(persist);
  let answer: (request: Request) => Response | Promise<Response> = () => new Response(null, { status: 503 });
  const server = createAdaptorServer({
    fetch: (request: Request, bindings) => send(answer, request, (bindings as HttpBindings).outgoing),
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => {
      journal?.close();
      reject(error);
    });
    server.listen(port, host, resolve);
  });
  const chosen = (server.address() as AddressInfo).port;
  const shown = host.includes(":") ? `[${host}]` : host;
  const origin = `http://${shown === "0.0.0.0" || shown === "[::]" ? "127.0.0.1" : shown}:${chosen}`;
  const sandbox = await openSandbox<Name>({ ...options, origin } as SandboxOptions<Name>, journal);
  answer = sandbox.fetch;
  return {
    ...sandbox,
    port: chosen,
    close: async () => {
      sandbox.close();
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
      journal?.close();
    },
  };
}

/** Answers over HTTP, with the faults that only a socket can have. */
async function send(
  answer: (request: Request) => Response | Promise<Response>,
  request: Request,
  outgoing: HttpBindings["outgoing"],
): Promise<Response> {
  let response: Response;
  try {
    response = await answer(request);
  } catch {
    // A fault that was asked for: nothing else lets an error through.
    outgoing.socket?.resetAndDestroy();
    return RESPONSE_ALREADY_SENT;
  }
  const broken = brokenOff.get(response);
  if (broken === undefined) return response;
  const headers = { ...Object.fromEntries(response.headers), "content-length": broken.length };
  outgoing.writeHead(response.status, headers).write(broken.half, () => outgoing.destroy());
  return RESPONSE_ALREADY_SENT;
}
