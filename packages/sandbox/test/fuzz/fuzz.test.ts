/**
 * Invalid input never causes a 500. Set `PAYSESSION_FUZZ_REQUESTS=100000` for a long run, and `PAYSESSION_FUZZ_SEED` to
 * repeat a run with another seed.
 */
import { expect, it, vi } from "vitest";
import { createSandbox } from "../../src/index.js";
import { createRandom } from "./random.js";
import { contracts, RequestGenerator, type FuzzRequest } from "./requests.js";

const count = Number(process.env["PAYSESSION_FUZZ_REQUESTS"] ?? 600);
const seed = Number(process.env["PAYSESSION_FUZZ_SEED"] ?? 1);

/** Statuses of the pages and of requests that reach no operation, and those of the contracts below 500. */
const documented = new Set([
  ...[200, 303, 400, 401, 402, 403, 404, 405, 409, 413, 415],
  ...Object.values(contracts).flatMap(({ paths }) =>
    Object.values(paths).flatMap((item) =>
      Object.values(item).flatMap((operation) =>
        Object.keys((operation as { responses?: object }).responses ?? {}).map(Number),
      ),
    ),
  ),
]);

function describeRequest({ method, url, headers, body }: FuzzRequest): string {
  return `${method} ${url} ${JSON.stringify(headers)} ${body === undefined ? "" : new TextDecoder().decode(body.subarray(0, 1000))}`;
}

it(`${count} damaged requests get documented statuses below 500`, { timeout: 3_600_000 }, async () => {
  const sandbox = await createSandbox({ seed });
  const generator = new RequestGenerator(sandbox, createRandom(seed));
  // Hono logs what a handler throws.
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  const undocumented: string[] = [];
  const seen = new Map<number, number>();
  for (let sent = 0; sent < count && undocumented.length < 20; sent++) {
    const request = generator.next();
    const { method, url, headers, body } = request;
    const hasBody = body !== undefined && !["GET", "HEAD"].includes(method);
    const init = { method, headers, ...(hasBody && { body: body as BodyInit }) };
    // A fault may reset the connection.
    const response = await sandbox.fetch(url, init).catch((error: Error) => {
      if (error.message !== "fetch failed") throw new Error(describeRequest(request), { cause: error });
    });
    if (response === undefined) continue;
    // A fault may cut the body.
    const text = await response.text().catch(() => "");
    generator.learn(text);
    seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
    if (response.status >= 500 || !documented.has(response.status)) {
      undocumented.push(
        `${response.status} ${text.slice(0, 300)} ${String(logged.mock.lastCall?.[0]?.stack ?? "").slice(0, 400)}\n  ${describeRequest(request)}`,
      );
    }
  }
  logged.mockRestore();
  expect(undocumented).toEqual([]);
  // The requests are not all refused in the same way.
  for (const status of [200, 303, 400, 401, 404, 422]) {
    expect(seen.get(status) ?? 0, `responses with status ${status}`).toBeGreaterThan(0);
  }
  if (process.env["PAYSESSION_FUZZ_REQUESTS"] !== undefined) console.log(Object.fromEntries(seen));
});
