// The provider that the suite calls. The first part of the path is its behaviour, the second identifies the test, so that
// requests can be counted.
import { createServer } from "node:http";
import { createServer as createTcpServer } from "node:net";

const counts = new Map();

export function startServer() {
  const server = createServer((request, response) => {
    if (answerPreflight(request, response)) return;
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => answer(request, response, Buffer.concat(chunks).toString()));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () =>
      resolve({ server, url: `http://127.0.0.1:${server.address().port}` }),
    );
  });
}

/** Permits requests from a browser's page. Returns whether the request was a browser's preflight, which is then answered. */
function answerPreflight(request, response) {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-allow-methods", "*");
  response.setHeader(
    "access-control-allow-headers",
    request.headers["access-control-request-headers"] ?? "*",
  );
  if (request.method !== "OPTIONS") return false;
  response.writeHead(204).end();
  return true;
}

function answer(request, response, body) {
  const { pathname, searchParams } = new URL(request.url, "http://x");
  const [, behaviour, name, last] = pathname.split("/");
  const half = () => {
    response.writeHead(200, { "content-type": "application/json", "content-length": 100 });
    response.write('{"id":');
    return setTimeout(() => request.socket.destroy(), 20);
  };
  const json = (status, value) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
  if (behaviour === "unused-port") return findUnusedPort((port) => json(200, port));
  if (behaviour === "dying-server") return startDyingServer((port) => json(200, port));
  if (last === "count") return json(200, counts.get(name) ?? 0);
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  const echo = () => json(200, { status: "ok", headers: request.headers, body, items: [], data: {} });

  switch (behaviour) {
    case "echo":
      return echo();
    case "flaky":
      return count < 3 ? json(503, { error: {} }) : echo();
    case "reset":
      return request.socket.resetAndDestroy();
    case "half":
      return half();
    case "lost": {
      if (count === 1) return half();
      const external_identifier = searchParams.get("external_identifier");
      return external_identifier === null
        ? echo()
        : json(200, { items: [{ id: "b1", external_identifier }] });
    }
    case "silent":
      return undefined;
    case "redirect":
      return response.writeHead(302, { location: "/echo/x" }).end();
    case "html":
      return response.writeHead(502, { "content-type": "text/html" }).end("<html>Bad Gateway</html>");
    case "rejection":
      return json(200, { status: "error", error: { code: "invalid_request", description: "no" } });
    case "pages": {
      const cursor = Number(searchParams.get("cursor") ?? 1);
      return json(200, { items: [{ id: `${cursor}` }], next_cursor: cursor < 3 ? `${cursor + 1}` : null });
    }
    default:
      return json(404, {});
  }
}

/** Finds a port on which nothing listens, so that connections to it are refused. */
function findUnusedPort(found) {
  const server = createTcpServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => found(port));
  });
}

/** A server that answers one request. At the next one it stops listening and resets the connection. */
function startDyingServer(started) {
  let requests = 0;
  const server = createServer((request, response) => {
    if (answerPreflight(request, response)) return;
    request.resume().on("end", () => {
      const headers = { "content-type": "application/json" };
      if (++requests === 1) return response.writeHead(200, headers).end('{"id":"s1"}');
      server.close();
      return request.socket.resetAndDestroy();
    });
  });
  // If the second request never comes, the process must end all the same.
  server.on("connection", (socket) => socket.unref());
  server.listen(0, "127.0.0.1", () => started(server.address().port)).unref();
}
