/** The request's header that asks for a fault. */
export const faultHeader = "x-paysession-fault";

/**
 * What goes wrong with a request:
 * - `latency=200` answers that many milliseconds later;
 * - `stall` never answers;
 * - `reset-before` breaks the connection before anything is carried out;
 * - `reset-after` breaks it afterwards, so that the caller does not know;
 * - `truncate` carries out, and breaks the connection in the middle of the answer;
 * - `working=500` takes that many milliseconds to carry out; a repetition of its idempotency key meanwhile is refused as
 *   the provider does it;
 * - `clock=-3600` sets the sandbox's clock that many seconds back, or forward, for this request, so that a token made
 *   just now is not yet valid, or has run out;
 * - `status=503`, or `status=429;retry-after=2`, answers so and carries out nothing.
 */
export type Fault = string;

/** Milliseconds for which a request is worked on, where that was asked for. */
export const workOf: WeakMap<Request, number> = new WeakMap();

/** Milliseconds that the sandbox's clock is off for a request, where that was asked for. */
export const skewOf: WeakMap<Request, number> = new WeakMap();

type Serve = (request: Request) => Response | Promise<Response>;

/**
 * Serves requests with the faults that they ask for, or that the given function chooses. Of one that is not served at
 * all, `tell` is told, with the status that it was answered by, if any.
 */
export function withFaults(
  serve: Serve,
  choose: (request: Request) => Fault | undefined,
  tell: (request: Request, fault: Fault, status?: number) => void,
): Serve {
  return async (request) => {
    const asked = request.headers.get(faultHeader) ?? choose(request);
    if (asked === undefined) return serve(request);
    const [, kind = "", value] = /^([a-z-]+)(?:=(.+))?$/.exec(asked.trim()) ?? [];
    switch (kind) {
      case "latency":
        await new Promise((resolve) => setTimeout(resolve, Number(value)));
        return serve(request);
      case "stall":
        tell(request, asked);
        return stall(request);
      case "reset-before":
        tell(request, asked);
        throw connectionLost();
      case "reset-after":
        await serve(request);
        throw connectionLost();
      case "working":
        workOf.set(request, Number(value));
        return serve(request);
      case "clock":
        skewOf.set(request, Number(value) * 1000);
        return serve(request);
      case "truncate":
        return truncate(await serve(request));
      case "status": {
        const [, status = "", seconds] = /^(\d{3})(?:;retry-after=(\d+))?$/.exec(value ?? "") ?? [];
        if (status !== "") {
          tell(request, asked, Number(status));
          const headers = seconds === undefined ? {} : { "retry-after": seconds };
          return new Response(`A fault that was asked for: ${status}\n`, { status: Number(status), headers });
        }
      }
    }
    tell(request, asked, 400);
    return new Response(`The sandbox has no fault "${asked}"\n`, { status: 400 });
  };
}

/** What `fetch` throws in Node when the other side resets the connection. */
function connectionLost(): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  return new TypeError("fetch failed", { cause });
}

function stall({ signal }: Request): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => reject(signal.reason as Error);
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });
}

/** For each answer that breaks off: the part of its body that is sent, and the length that is promised. */
export const brokenOff: WeakMap<Response, BrokenOff> = new WeakMap();

export interface BrokenOff {
  readonly half: Uint8Array;
  readonly length: number;
}

/** Promises the whole body and gives half of it. */
async function truncate(whole: Response): Promise<Response> {
  const bytes = new Uint8Array(await whole.arrayBuffer());
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(half),
    pull: (controller) => controller.error(connectionLost()),
  });
  const response = new Response(body, { status: whole.status, headers: whole.headers });
  brokenOff.set(response, { half, length: bytes.length });
  return response;
}
