// Requests that `fetch` cannot make: over a chosen connection, without a length, broken off.
import { request as sendRequest } from "node:http";

/**
 * Sends a POST request.
 *
 * @param options `body`; `headers`; `agent`, whose connections are kept (by default, each request has its own); `chunked` to send no length; `open` to leave the
 * body unfinished.
 * @returns The response: `status`, `headers` and `text`. A response that comes before the whole body was sent counts.
 */
export function post(url, { body = "", headers = {}, agent = false, chunked = false, open = false }) {
  return new Promise((resolve, reject) => {
    const length = chunked ? {} : { "content-length": Buffer.byteLength(body) };
    const request = sendRequest(url, { method: "POST", agent, headers: { ...headers, ...length } });
    request.once("error", reject);
    // A server may close the connection after its response, while the body is still being sent.
    request.once("socket", (socket) => socket.on("error", () => {}));
    request.once("response", (response) => {
      request.off("error", reject).on("error", () => {});
      response.toArray().then((chunks) => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode, headers: response.headers, text });
        if (open) request.destroy();
      }, reject);
    });
    request.write(body);
    if (!open) request.end();
  });
}

/** Sends the first half of a body and breaks the connection. */
export function breakOff(url, { body, headers }) {
  return new Promise((resolve) => {
    const length = { "content-length": body.length };
    const request = sendRequest(url, { method: "POST", agent: false, headers: { ...headers, ...length } });
    request.on("error", () => {}).once("close", resolve);
    request.write(body.subarray(0, body.length / 2), () => request.destroy());
  });
}
