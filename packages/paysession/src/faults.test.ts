/** What a shop sees when the connection breaks at the worst moment, with the sandbox at the other end over HTTP. */
import { listen } from "@paysession/sandbox/listen";
import { afterAll, expect, it } from "vitest";
import { createGr4vyClient } from "./gr4vy/index.js";
import { createKomojuClient } from "./komoju/index.js";
import { createSmartGlocalClient } from "./smart-glocal/index.js";

/** Only the first request of a call fails. */
let faults: string[] = [];
const sandbox = await listen(0, { fault: () => faults.shift() });
afterAll(() => sandbox.close());

const retry = { delay: 1 };
const komoju = createKomojuClient({
  baseUrl: sandbox.komoju.url,
  secretKey: sandbox.komoju.credentials.secretKey,
  retry,
});
const smartGlocal = createSmartGlocalClient({
  baseUrl: sandbox["smart-glocal"].url,
  project: sandbox["smart-glocal"].credentials.project,
  privateKey: sandbox["smart-glocal"].credentials.privateKey,
  retry,
});
const gr4vy = createGr4vyClient({
  baseUrl: sandbox.gr4vy.url,
  privateKey: sandbox.gr4vy.credentials.privateKey,
  retry,
});
const body = { amount: 1000, currency: "JPY" } as const;

it.each(["reset-after", "reset-before", "truncate", "status=503", "status=429;retry-after=1"])(
  "KOMOJU: %s makes one session, whose answer arrives in the end",
  async (fault) => {
    faults = [fault];
    const result = await komoju.createSession(body).result();
    expect(result).toMatchObject({ attempts: 2, data: { status: "pending" } });
    const id = result.data?.id ?? "";
    expect((await komoju.showSession(id)).id).toBe(id);
  },
);

it("Smart Glocal: a lost answer is reported as received, since a repeated key is refused", async () => {
  faults = ["reset-after"];
  const { error } = await smartGlocal.createSession({ metadata: "order-1" }).result();
  expect(error).toMatchObject({ code: "outcome_unknown", received: true, attempts: 2 });
  expect(error?.cause).toMatchObject({ code: "api", providerCode: "idempotency_key_already_exists" });
});

it("Smart Glocal: a request that never arrived is carried out by the second", async () => {
  faults = ["reset-before"];
  const { session } = await smartGlocal.createSession({ metadata: "order-1" });
  expect(session.status).toBe("created");
});

it.each(["reset-after", "reset-before", "truncate"])(
  "Gr4vy: after %s, a checkout session is not made a second time",
  async (fault) => {
    faults = [fault];
    const { error } = await gr4vy.createCheckoutSession().result();
    expect(error).toMatchObject({ code: "outcome_unknown", attempts: 1 });
    expect(faults).toEqual([]);
  },
);
