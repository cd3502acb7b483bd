import { hour } from "./clock.mjs";

/** Faults of an attempt, by how often they occur. Those with a colon are simulated here, the others by the sandbox. */
const faultWeights = {
  none: 3,
  "reset-before": 4,
  "reset-after": 4,
  truncate: 4,
  stall: 2,
  "status=500": 1,
  "status=502": 1,
  "status=503": 2,
  // A gateway replaces the response to a request that was carried out.
  "replaced:500": 1,
  "replaced:502": 1,
  "replaced:503": 1,
  "replaced:200": 1,
  // The request is refused before it reaches the records and keys, as by an expired credential or a rate limit.
  "refused:401": 1,
  "refused:403": 1,
  "refused:429": 1,
  // The request stays somewhere on the way and arrives when it is released.
  "held:": 6,
  // The client's process is suspended for so many hours; then the connection is gone. Keys live for 12 or 24 hours.
  "suspended:10": 2,
  "suspended:25": 1,
  "working=40": 1,
};

/** Faults that end only with the attempt's timeout. */
const slowFaults = new Set(["stall", "held:", "working=40"]);

/** An error body in the format of every provider. */
const error = { code: "refused", message: "Refused", description: "Refused" };
const refusal = { type: "error", status: "error", ...error, details: [], error };

/**
 * A network between a client and the sandbox that loses, delays and replaces requests and responses. Like a real server,
 * the sandbox carries a request out even if the client has given up by then.
 */
export function createNetwork(sandbox, clock) {
  let faults = [];
  let held = [];
  const inFlight = new Set();

  const deliver = (url, init, fault) => {
    // The client's signal ends its wait only. It does not stop the server.
    const { signal, ...request } = init;
    const headers = new Headers(request.headers);
    if (fault !== undefined) headers.set("x-paysession-fault", fault);
    const response = sandbox.fetch(url, { ...request, headers, ...(fault === "stall" && { signal }) });
    const settled = response.then(
      () => inFlight.delete(settled),
      () => inFlight.delete(settled),
    );
    inFlight.add(settled);
    return response;
  };

  const release = async () => {
    const requests = held;
    held = [];
    for (const send of requests) await send();
  };

  const suspend = async (hours) => {
    await release();
    await drained();
    clock.advance(hours * hour);
    throw new TypeError("fetch failed");
  };

  const drained = async () => {
    while (inFlight.size > 0) await Promise.all(inFlight);
  };

  return {
    fetch: async (url, init) => {
      const fault = faults.shift() ?? "none";
      const [kind, value] = fault.split(":");
      if (kind === "none") return deliver(url, init);
      if (kind === "held") {
        held.push(() => deliver(url, { ...init, signal: undefined }));
        return new Promise((_, reject) => init.signal.addEventListener("abort", reject, { once: true }));
      }
      if (kind === "refused") return Response.json(refusal, { status: Number(value) });
      if (kind === "suspended") return suspend(Number(value));
      if (value === undefined) return deliver(url, init, fault);
      await deliver(url, init);
      const headers = { "content-type": "text/html" };
      return new Response("<h1>This is not the provider</h1>", { status: Number(value), headers });
    },

    /** Draws the faults of the next attempts, and returns what they are and the timeout that they need. */
    expect: (random, attempts, calm = 0) => {
      faults = Array.from({ length: attempts }, () => {
        return random.chance(calm) ? "none" : random.weighted(faultWeights);
      });
      const timeout = faults.some((fault) => slowFaults.has(fault)) ? 25 : 10_000;
      return { faults: [...faults], timeout };
    },

    /** No faults from now on. */
    calm: () => void (faults = []),

    /** How many requests are held. */
    held: () => held.length,

    /** Lets the held requests arrive. */
    release,

    /** Waits until the sandbox has carried out every request that has reached it. */
    drained,
  };
}
