import type { ServerResponse } from "node:http";
import { json, startServer, type TestServer } from "./server.js";

/** What a server does with one request. */
export type Reaction = (response: ServerResponse) => void;

/** Starts a server that treats each request in turn; the last reaction is repeated. */
export function startScriptedServer(...reactions: Reaction[]): Promise<TestServer> {
  let turn = 0;
  return startServer((response) => reactions[Math.min(turn++, reactions.length - 1)]?.(response));
}

export const order = { status: "ok", id: "o1" } as const;

/** Responds with an order. */
export const succeed: Reaction = (response) => json(response, 200, order);

/** Responds in the contract's error format. */
export function fail(status: number, code = "no", headers: Record<string, string> = {}): Reaction {
  return (response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    json(response, status, { status: "error", code, reason: "r" });
  };
}

/** Never responds. */
export const hang: Reaction = () => {};

/** Resets the connection. */
export const reset: Reaction = (response) => void response.socket?.resetAndDestroy();
