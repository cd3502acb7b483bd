// A client of @gr4vy/sdk that writes down each call, what was sent and received over HTTP, and how the call ended.
import { Gr4vy, withToken } from "@gr4vy/sdk";
import { HTTPClient } from "@gr4vy/sdk/lib/http.js";

/**
 * Creates a client and the list of its calls. A call is `{ method, exchanges, error }`; an exchange is
 * `{ verb, path, sent, status, received }`, in the order in which they happened.
 */
export function createRecorder({ url, credentials }) {
  const exchanges = [];
  const calls = [];
  // Valid for longer than the test moves the sandbox's clock.
  const token = withToken({ privateKey: credentials.privateKey, expiresIn: "30d" });
  const fetcher = createFetcher(url, exchanges);
  const client = new Gr4vy({
    serverURL: url,
    bearerAuth: token,
    merchantAccountId: "default",
    httpClient: new HTTPClient({ fetcher }),
  });
  const call = async (method, call) => {
    const before = exchanges.length;
    const entry = { method, exchanges: [], error: undefined };
    calls.push(entry);
    try {
      return await call();
    } catch (error) {
      entry.error = error;
      throw error;
    } finally {
      entry.exchanges = exchanges.slice(before);
    }
  };
  /** Reads a record without the SDK, for which the provider may respond with 404. */
  const read = async (path) => {
    await fetcher(new Request(url + path, { headers: { authorization: `Bearer ${await token()}` } }));
  };
  return { client, recorded: recordCalls(client, call), calls, exchanges, read };
}

/** Performs requests with `fetch` and notes what was sent and received. */
function createFetcher(url, exchanges) {
  const base = new URL(url).pathname;
  return async (request) => {
    const sent = await request.clone().text();
    const response = await fetch(request);
    const received = await response.clone().text();
    exchanges.push({
      verb: request.method.toLowerCase(),
      path: new URL(request.url).pathname.slice(base.length),
      sent: parse(sent),
      status: response.status,
      received: parse(received),
    });
    return response;
  };
}

/** Empty bodies and texts are undefined. */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Wraps a client and its nested clients, so that each call of a method goes through `call`. */
function recordCalls(client, call, prefix = "") {
  return new Proxy(client, {
    get(target, name) {
      const value = target[name];
      if (typeof value === "function")
        return (...args) => call(`${prefix}${name}`, () => value.apply(target, args));
      return typeof value === "object" ? recordCalls(value, call, `${prefix}${name}.`) : value;
    },
  });
}
