import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { AddressInfo } from "node:net";
import { brokenOff } from "./faults.js";
import { createSandbox, type Sandbox, type SandboxOptions } from "./sandbox.js";

/** A sandbox that is served over HTTP, on loopback only. */
export interface ListeningSandbox extends Sandbox {
  readonly port: number;
  /** Stops listening and ends all connections. */
  readonly close: () => Promise<void>;
}

/**
 * Serves a sandbox on 127.0.0.1. For Node.
 *
 * @param port A free port, or 0 to have one chosen.
 * @throws When the port is taken.
 */
export async function listen(
  port: number = 0,
  options: Omit<SandboxOptions, "origin"> = {},
): Promise<ListeningSandbox> {
  let answer: (request: Request) => Response | Promise<Response> = () => new Response(null, { status: 503 });
  const server = createAdaptorServer({
    fetch: (request: Request, bindings) => send(answer, request, (bindings as HttpBindings).outgoing),
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const chosen = (server.address() as AddressInfo).port;
  const sandbox = await createSandbox({ ...options, origin: `http://127.0.0.1:${chosen}` });
  answer = sandbox.fetch;
  return {
    ...sandbox,
    port: chosen,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
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
