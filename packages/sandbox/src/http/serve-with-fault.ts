import type { ParsedFault } from "./faults.js";
import { defaultContext, type RequestContext } from "./request-context.js";
import type { ServedResponse } from "./served-response.js";
import { sleep } from "./sleep.js";

/** What a fault is applied to. */
export interface FaultTarget {
  readonly request: Request;
  /** Serves the request. */
  readonly serve: (context: RequestContext) => Response | Promise<Response>;
  /** Creates the response of a `status` fault. */
  readonly refuse: (status: number, retryAfter: number | undefined) => Response;
  /** Called if the request is not served at all, with the status of the response or 0 for no response. */
  readonly onSkip: (status: number) => void;
}

/**
 * Serves a request with a fault.
 *
 * @throws The abort reason of the request's signal, for a stalled request.
 */
export async function serveWithFault(fault: ParsedFault, target: FaultTarget): Promise<ServedResponse> {
  const { request, serve, refuse, onSkip } = target;
  const complete = async (context: RequestContext): Promise<ServedResponse> => {
    return { kind: "complete", response: await serve(context) };
  };
  switch (fault.kind) {
    case "latency":
      await sleep(fault.milliseconds);
      return complete(defaultContext);
    case "working":
      return complete({ ...defaultContext, workingTime: fault.milliseconds });
    case "clock":
      return complete({ ...defaultContext, clockSkew: fault.seconds * 1000 });
    case "stall":
      onSkip(0);
      return untilAborted(request.signal);
    case "reset-before":
      onSkip(0);
      return { kind: "reset" };
    case "reset-after":
      await serve(defaultContext);
      return { kind: "reset" };
    case "truncate": {
      const response = await serve(defaultContext);
      return { kind: "truncated", response, body: new Uint8Array(await response.arrayBuffer()) };
    }
    case "status":
      onSkip(fault.status);
      return { kind: "complete", response: refuse(fault.status, fault.retryAfter) };
  }
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    // A request is aborted with any reason that its caller chooses.
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
}
