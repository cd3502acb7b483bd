import type { ParsedFault } from "./faults.js";
import type { HttpRequest, HttpResponse } from "./message.js";
import { defaultContext, type RequestContext } from "./request-context.js";
import type { ServedResponse } from "./served-response.js";
import { sleep } from "./sleep.js";

/** What a fault is applied to. */
export interface FaultTarget {
  readonly request: HttpRequest;
  /** Serves the request. */
  readonly serve: (context: RequestContext) => Promise<HttpResponse>;
  /** Creates the response of a `status` fault. */
  readonly refuse: (status: number, retryAfter: number | undefined) => HttpResponse;
  /** Called if the request is not served at all, with the status of the response or 0 for no response. */
  readonly onSkip: (status: number) => void;
}

/**
 * Serves a request with a fault.
 *
 * @throws The reason for which the caller aborted a stalled request.
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
      return request.untilAborted();
    case "reset-before":
      onSkip(0);
      return { kind: "reset" };
    case "reset-after":
      await serve(defaultContext);
      return { kind: "reset" };
    case "truncate":
      return { kind: "truncated", response: await serve(defaultContext) };
    case "status":
      onSkip(fault.status);
      return { kind: "complete", response: refuse(fault.status, fault.retryAfter) };
  }
}
