import { createAdaptorServer } from "@hono/node-server";
import type { AddressInfo } from "node:net";
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
  const server = createAdaptorServer({ fetch: (request: Request) => answer(request) });
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
