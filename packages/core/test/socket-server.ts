import { createServer, type AddressInfo, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** Sends bytes, or does something else to the connection. `number` counts the requests from 1. */
export type SocketAnswer = (socket: Socket, number: number) => void;

export interface SocketServer {
  url: string;
  /** Every request that has fully arrived, head and body, in order. */
  seen: string[];
}

/** A TCP server on loopback that ends with the test, for responses that no HTTP server would send. */
export async function startSocketServer(answer: SocketAnswer): Promise<SocketServer> {
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let received = "";
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      received += chunk.toString("latin1");
      for (let end = endOfRequest(received); end !== undefined; end = endOfRequest(received)) {
        const number = seen.push(received.slice(0, end));
        received = received.slice(end);
        answer(socket, number);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

function endOfRequest(text: string): number | undefined {
  const head = text.indexOf("\r\n\r\n");
  if (head === -1) return undefined;
  const [, length = "0"] = /^content-length: (\d+)/im.exec(text.slice(0, head)) ?? [];
  const end = head + 4 + Number(length);
  return text.length >= end ? end : undefined;
}

/** The bytes of an HTTP/1.1 response whose length is declared correctly. */
export function httpResponse(
  status: number,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = { "content-type": "application/json" },
): Buffer {
  const bytes = Buffer.from(body);
  const lines = [
    `HTTP/1.1 ${status} Status`,
    `content-length: ${bytes.length}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  return Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), bytes]);
}

/** An address where nobody listens. */
export async function unusedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
