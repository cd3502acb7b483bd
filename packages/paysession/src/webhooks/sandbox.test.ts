/** Every notification of every contract, signed and sent by the sandbox, which shares no code with the receivers. */
import { createSandbox, type Receiver } from "@paysession/sandbox";
import { webhookContract as gr4vyWebhooks } from "@paysession/gr4vy";
import { webhookContract as komojuWebhooks } from "@paysession/komoju";
import { webhookContract as smartGlocalWebhooks } from "@paysession/smart-glocal";
import { describe, expect, it } from "vitest";
import { receiveWebhook as receiveGr4vy } from "../gr4vy/index.js";
import { receiveWebhook as receiveKomoju } from "../komoju/index.js";
import { receiveWebhook as receiveSmartGlocal } from "../smart-glocal/index.js";
import { WebhookError } from "./errors.js";
import { webhookHandler, type WebhookHandler } from "./handler.js";

const { gr4vy, komoju, "smart-glocal": smartGlocal } = await createSandbox();
const stranger = await createSandbox();

type Receive = (request: Request) => Promise<{ known: boolean; event: object; key: string }>;
type CreateHandler = (onUnknown: () => void) => WebhookHandler<never>;

const providers: [
  string,
  typeof gr4vy | typeof komoju | typeof smartGlocal,
  readonly string[],
  Receive,
  Receive,
  CreateHandler,
][] = [
  [
    "Gr4vy",
    gr4vy,
    gr4vyWebhooks.names,
    (request) => receiveGr4vy(request, { secret: gr4vy.credentials.webhookSecret }),
    (request) => receiveGr4vy(request, { secret: stranger.gr4vy.credentials.webhookSecret }),
    (onUnknown) => webhookHandler(receiveGr4vy, { secret: gr4vy.credentials.webhookSecret, onUnknown }),
  ],
  [
    "KOMOJU",
    komoju,
    komojuWebhooks.names,
    (request) => receiveKomoju(request, { secret: komoju.credentials.webhookSecret }),
    (request) => receiveKomoju(request, { secret: stranger.komoju.credentials.webhookSecret }),
    (onUnknown) => webhookHandler(receiveKomoju, { secret: komoju.credentials.webhookSecret, onUnknown }),
  ],
  [
    "Smart Glocal",
    smartGlocal,
    smartGlocalWebhooks.names,
    (request) => receiveSmartGlocal(request, { publicKey: smartGlocal.credentials.webhookPublicKey }),
    (request) => receiveSmartGlocal(request, { publicKey: smartGlocal.credentials.publicKey }),
    (onUnknown) =>
      webhookHandler(receiveSmartGlocal, { publicKey: smartGlocal.credentials.webhookPublicKey, onUnknown }),
  ],
];

describe.each(providers)("%s", (_, provider, kinds, receive, receiveAsStranger, createHandler) => {
  it.each(kinds)("%s is genuine and known", async (kind) => {
    const received: unknown[] = [];
    const to: Receiver = async (request) => {
      received.push(await receive(request));
      return new Response();
    };
    expect(await provider.deliver(kind, { to })).toMatchObject({ acknowledged: true });
    expect(received).toMatchObject([{ known: true }]);
    expect(Object.values((received[0] as { event: object }).event)).toContain(kind);
  });

  it("a notification from someone else is rejected, and not acknowledged", async () => {
    const reasons: string[] = [];
    const to: Receiver = async (request) => {
      const error = await receiveAsStranger(request).catch((reason: unknown) => reason);
      reasons.push(error instanceof WebhookError ? error.reason : "accepted");
      return new Response(null, { status: 400 });
    };
    const delivery = await provider.deliver(String(kinds[0]), { to, speed: 1e9 });
    expect(delivery.acknowledged).toBe(false);
    expect(new Set(reasons)).toEqual(new Set(["signature_wrong"]));
  });

  it("repeated deliveries are handled once", async () => {
    let handled = 0;
    const to = createHandler(() => void handled++);
    const delivery = await provider.deliver(String(kinds[0]), { to, times: 4 });
    expect([delivery.attempts.length, handled]).toEqual([4, 1]);
  });
});
