/**
 * Starts a Node server on a free port of this machine.
 *
 * @returns Its address, and a function that stops it and ends all connections.
 */
export async function listen(server) {
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, stop: () => close(server) };
}

async function close(server) {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
