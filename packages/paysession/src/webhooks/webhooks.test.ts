import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { UsageError } from "@paysession/core";
import { makeRsaKey, openssl, publicKeyOf } from "../../test/openssl.js";
import {
  hmac,
  now,
  publicKey,
  secret,
  signGr4vy,
  signKomoju,
  signSmartGlocal,
  type Sent,
} from "../../test/webhooks.js";
import { receiveWebhook as receiveGr4vy } from "../gr4vy/index.js";
import { receiveWebhook as receiveKomoju } from "../komoju/index.js";
import { receiveWebhook as receiveSmartGlocal } from "../smart-glocal/index.js";
import { WebhookError } from "./errors.js";
import type { AnyWebhook } from "./event.js";
import type { ReceivedRequest } from "./received-request.js";

const privateKey = makeRsaKey();
const strangersKey = publicKeyOf(makeRsaKey());

interface Party {
  /** The provider's short name. */
  id: string;
  /** A genuine notification, as the provider would send it. */
  send: (body: string, timestamp?: number) => Sent;
  receive: (request: Request | ReceivedRequest) => Promise<AnyWebhook>;
  receiveAsStranger: (request: ReceivedRequest) => Promise<unknown>;
  /** A body of a type that the contract describes. */
  body: string;
  signatureHeader: string;
}

const parties: Record<string, Party> = {
  Gr4vy: {
    id: "gr4vy",
    send: signGr4vy,
    receive: (request) => receiveGr4vy(request, { secret }),
    receiveAsStranger: (request) => receiveGr4vy(request, { secret: "another" }),
    body: '{"type":"event","id":"e1","name":"transaction.captured","target":{"type":"transaction","id":"t1","note":"円"}}',
    signatureHeader: "X-Gr4vy-Webhook-Signatures",
  },
  KOMOJU: {
    id: "komoju",
    send: signKomoju,
    receive: (request) => receiveKomoju(request, { secret }),
    receiveAsStranger: (request) => receiveKomoju(request, { secret: "another" }),
    body: '{"id":"e1","type":"payment.captured","data":{"id":"p1","note":"円"}}',
    signatureHeader: "X-Komoju-Signature",
  },
  "Smart Glocal": {
    id: "smart-glocal",
    send: signSmartGlocal,
    receive: (request) => receiveSmartGlocal(request, { publicKey }),
    receiveAsStranger: (request) => receiveSmartGlocal(request, { publicKey: strangersKey }),
    body: '{"type":"payment_finished","session":{"id":"ps_1","status":"accepted","note":"円"}}',
    signatureHeader: "X-PARTNER-SIGN",
  },
};

afterEach(() => vi.restoreAllMocks());

const outcome = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "accepted",
    (error: unknown) => (error instanceof WebhookError ? error.reason : error),
  );

describe.each(Object.entries(parties))(
  "%s",
  (_, { id, send, receive, receiveAsStranger, body, signatureHeader }) => {
    const event = JSON.parse(body) as object;

    it("a genuine notification is accepted as a Request, as text and as bytes", async () => {
      const { headers } = send(body);
      const request = new Request("http://shop.test/hook", { method: "POST", body, headers });
      for (const form of [
        request,
        { body, headers },
        { body: Buffer.from(body), headers: new Headers(headers) },
      ]) {
        expect(await receive(form)).toMatchObject({ known: true, event });
      }
    });

    it("header names are case-insensitive, and values may be arrays as in Node.js", async () => {
      const { headers } = send(body);
      const lower = Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value]]),
      );
      expect(await receive({ body, headers: lower })).toMatchObject({ known: true });
    });

    it("a request of a Node.js server is accepted", async () => {
      const received = new Promise((resolve, reject) => {
        const server = createServer((request, response) => {
          const chunks: Buffer[] = [];
          request.on("data", (chunk: Buffer) => chunks.push(chunk));
          request.on("end", () => {
            receive({ body: Buffer.concat(chunks), headers: request.headers }).then(resolve, reject);
            response.end();
          });
        });
        onTestFinished(() => void server.close());
        server.listen(0, "127.0.0.1", () => {
          const { port } = server.address() as AddressInfo;
          void fetch(`http://127.0.0.1:${port}`, { method: "POST", ...send(body) });
        });
      });
      expect(await received).toMatchObject({ known: true, event });
    });

    it("an event of an unknown type is passed on unchanged", async () => {
      const strange = JSON.stringify({ ...event, name: "comet.landed", type: "comet.landed", more: [1] });
      expect(await receive(send(strange))).toMatchObject({ known: false, event: { more: [1] } });
    });

    it("the result names the provider and the type", async () => {
      const { name, type } = event as { name?: string; type: string };
      expect(await receive(send(body))).toMatchObject({ provider: id, type: name ?? type });
    });

    it("the key consists of signed content only", async () => {
      const { headers } = send(body);
      const replay = { ...headers, "X-Gr4vy-Webhook-ID": "other", "X-Komoju-ID": "other" };
      expect((await receive({ body, headers: replay })).key).toBe((await receive({ body, headers })).key);
    });

    it.each([["no ID"], [""], ["a\u0000b"], ["x".repeat(201)], [5], [null]])(
      "without a usable ID, the key is the SHA-256 of the body: %j",
      async (eventId) => {
        const text = JSON.stringify({ ...event, id: eventId === "no ID" ? undefined : eventId });
        const digest = createHash("sha256").update(text).digest("hex");
        expect((await receive(send(text))).key).toBe(`${id}:${digest}`);
      },
    );

    it("a body over the limit is rejected before anything is hashed", async () => {
      const hash = vi.spyOn(crypto.subtle, "sign");
      expect(await outcome(receive(send("x".repeat(1_048_577))))).toBe("body_too_large");
      expect(hash).toHaveBeenCalledTimes(0);
    });

    it("the key is the same for each delivery of a notification, and differs between notifications", async () => {
      const key = async (text: string): Promise<string> => (await receive(send(text))).key;
      expect(await key(body)).toBe(await key(body));
      const other = body.replace('"e1"', '"e2"').replace('"ps_1"', '"ps_2"');
      expect(await key(other)).not.toBe(await key(body));
    });

    it.each<[string, (sent: ReturnType<typeof send>) => ReceivedRequest, string]>([
      ["without a signature", ({ body }) => ({ body, headers: {} }), "signature_missing"],
      [
        "with an empty signature",
        ({ body, headers }) => ({ body, headers: { ...headers, [signatureHeader]: "" } }),
        "signature_missing",
      ],
      [
        "with a malformed signature",
        ({ body, headers }) => ({ body, headers: { ...headers, [signatureHeader]: "£" } }),
        "signature_wrong",
      ],
      [
        "with a truncated signature",
        ({ body, headers }) => ({
          body,
          headers: { ...headers, [signatureHeader]: String(headers[signatureHeader]).slice(0, 60) },
        }),
        "signature_wrong",
      ],
      [
        "that was parsed and serialized again",
        ({ body, headers }) => ({ body: JSON.stringify(JSON.parse(body), null, 1), headers }),
        "signature_wrong",
      ],
      ["with a line break added", ({ body, headers }) => ({ body: `${body}\n`, headers }), "signature_wrong"],
      ["with an empty body", ({ headers }) => ({ body: "", headers }), "signature_wrong"],
    ])("a notification %s is rejected", async (_name, change, reason) => {
      expect(await outcome(receive(change(send(body))))).toBe(reason);
    });

    it("a notification from someone else is rejected", async () => {
      expect(await outcome(receiveAsStranger(send(body)))).toBe("signature_wrong");
    });

    it("a body or a signature with one bit changed is never accepted", async () => {
      const sent = send(body);
      const bytes = Buffer.from(body);
      const signature = Buffer.from(String(sent.headers[signatureHeader]), "latin1");
      const bit = (length: number) => fc.tuple(fc.nat(length - 1), fc.nat(6));
      const flip = (source: Buffer, [index, shift]: [number, number]): Buffer => {
        const copy = Buffer.from(source);
        copy[index] = (copy[index] ?? 0) ^ (1 << shift);
        return copy;
      };
      await fc.assert(
        fc.asyncProperty(bit(bytes.length), async (where) => {
          expect(await outcome(receive({ ...sent, body: flip(bytes, where) }))).toBe("signature_wrong");
        }),
      );
      await fc.assert(
        fc.asyncProperty(bit(signature.length), async (where) => {
          const changed = flip(signature, where).toString("latin1");
          const headers = { ...sent.headers, [signatureHeader]: changed };
          expect(await outcome(receive({ body, headers }))).not.toBe("accepted");
        }),
      );
    });

    it("a genuine notification is accepted whatever it contains", async () => {
      await fc.assert(
        fc.asyncProperty(fc.jsonValue(), async (value) => {
          const text = JSON.stringify({ ...event, value });
          expect(await receive(send(text))).toMatchObject({ known: true });
        }),
        { numRuns: 20 },
      );
    });

    it.each([
      ["not JSON", "hello"],
      ["not an object", "null"],
      ["not UTF-8", "\u00ff"],
      ["without a type", "{}"],
    ])("a genuine body that is %s has its own reason", async (_name, text) => {
      expect(await outcome(receive(send(text)))).toBe("body_malformed");
    });

    it("a parsed object, or a request whose body has been read, is a UsageError with the reason", async () => {
      const { headers } = send(body);
      const parsed = { body: event as unknown as string, headers };
      await expect(receive(parsed)).rejects.toThrow(UsageError);
      await expect(receive(parsed)).rejects.toThrow(/not a parsed object.*express\.raw/);
      const read = new Request("http://shop.test", { method: "POST", body, headers });
      await read.json();
      await expect(receive(read)).rejects.toThrow(/has already been read/);
      await expect(receive(null as unknown as Request)).rejects.toThrow(UsageError);
    });

    it.each<[string, unknown, RegExp]>([
      ["undefined", undefined, /headers must be .*request\.headers, not request\.rawHeaders/],
      ["null", null, /headers must be/],
      ["a string", "x: y", /headers must be/],
      ["request.rawHeaders", [signatureHeader, "x"], /headers must be .*request\.headers/],
      ["a number as the signature", { [signatureHeader]: 5 }, /the header .* must be a string/],
      ["an object as the signature", { [signatureHeader]: {} }, /the header .* must be a string/],
      ["an array of numbers as the signature", { [signatureHeader]: [5] }, /the header .* must be a string/],
    ])("headers that are malformed are a UsageError: %s", async (_name, headers, message) => {
      const malformed = { body, headers } as unknown as ReceivedRequest;
      await expect(receive(malformed)).rejects.toThrow(UsageError);
      await expect(receive(malformed)).rejects.toThrow(message);
    });

    it.each([null, [], undefined])("the signature header %j counts as missing", async (value) => {
      const headers = { [signatureHeader]: value } as unknown as Record<string, string>;
      expect(await outcome(receive({ body, headers }))).toBe("signature_missing");
    });

    it("a Headers object of another implementation is accepted", async () => {
      const headers = new Headers(send(body).headers);
      const other = { get: (name: string) => headers.get(name) } as unknown as Headers;
      expect(await receive({ body, headers: other })).toMatchObject({ known: true });
    });

    it("no message contains a secret or any part of the body", async () => {
      const error = await receiveAsStranger(send(body)).catch((reason: unknown) => reason);
      expect(String(error)).not.toMatch(/Ik4L|another|e1|ps_1/);
    });
  },
);

describe("key and state", () => {
  const keyAndState = async (
    party: string,
    event: object,
  ): Promise<{ key: string; state?: string | undefined }> => {
    const { receive, send } = parties[party] as Party;
    return receive(send(JSON.stringify(event)));
  };

  it("of an event with an ID", async () => {
    const target = { type: "transaction", id: "t1", status: "capture_succeeded", captured_amount: 8000 };
    expect(await keyAndState("Gr4vy", { id: "e1", name: "transaction.captured", target })).toMatchObject({
      key: "gr4vy:e1",
      state: "gr4vy:transaction:t1:capture_succeeded:8000",
    });
    const data = { resource: "payment", id: "p1", status: "captured" };
    expect(await keyAndState("KOMOJU", { id: "e1", type: "payment.captured", data })).toMatchObject({
      key: "komoju:e1",
      state: "komoju:payment:p1:captured",
    });
  });

  it("Smart Glocal: a session that returns to an earlier status is not a repetition", async () => {
    const session = { id: "ps_1", status: "in_progress", updated_at: "10:00", next_action: "confirm" };
    const states = [
      session,
      { ...session, next_action: "capture" },
      { ...session, updated_at: "10:05" },
      { ...session, status: "accepted" },
    ];
    const keys = await Promise.all(
      states.map(
        async (one) => (await keyAndState("Smart Glocal", { type: "action_required", session: one })).key,
      ),
    );
    expect(new Set(keys).size).toBe(4);
  });

  it("events without ID that differ in anything have different keys", async () => {
    const [one, other] = [
      { type: "ping", at: 1 },
      { type: "ping", at: 2 },
    ];
    expect((await keyAndState("KOMOJU", one)).key).not.toBe((await keyAndState("KOMOJU", other)).key);
  });
});

describe("hashing is limited:", () => {
  it("one HMAC for each secret, however many signatures there are", async () => {
    const { headers, body } = signGr4vy((parties["Gr4vy"] as Party).body);
    const signatures = Array.from({ length: 9 }, (_, index) => hmac(String(index)));
    const right = headers["X-Gr4vy-Webhook-Signatures"];
    const all = { ...headers, "X-Gr4vy-Webhook-Signatures": [...signatures, right].join(",") };
    const hash = vi.spyOn(crypto.subtle, "sign");
    await receiveGr4vy({ body, headers: all }, { secret: ["old", secret] });
    expect(hash).toHaveBeenCalledTimes(2);
  });

  it("more than ten signatures are rejected without hashing", async () => {
    const { headers, body } = signGr4vy((parties["Gr4vy"] as Party).body);
    const right = headers["X-Gr4vy-Webhook-Signatures"];
    const all = {
      ...headers,
      "X-Gr4vy-Webhook-Signatures": Array.from({ length: 11 }, () => right).join(","),
    };
    const hash = vi.spyOn(crypto.subtle, "sign");
    expect(await outcome(receiveGr4vy({ body, headers: all }, { secret }))).toBe("signature_wrong");
    expect(hash).toHaveBeenCalledTimes(0);
  });
});

describe("Gr4vy's timestamp", () => {
  const { send, receive, body } = parties["Gr4vy"] as Party;

  it.each([
    [-299, "accepted"],
    [-360, "timestamp_future"],
    [6 * 86_400, "accepted"],
    [8 * 86_400, "timestamp_old"],
  ])("signed %d seconds ago: %s", async (age, expected) => {
    expect(await outcome(receive(send(body, now() - age)))).toBe(expected);
  });

  it("is checked against the given tolerance", async () => {
    const late = receiveGr4vy(send(body, now() - 400), { secret, tolerance: 300 });
    expect(await outcome(late)).toBe("timestamp_old");
    for (const tolerance of [0, -1, Number.NaN, "300" as unknown as number]) {
      await expect(receiveGr4vy(send(body), { secret, tolerance })).rejects.toThrow(UsageError);
    }
  });

  it("is covered by the signature, and must consist of digits", async () => {
    const sent = send(body);
    const later = { ...sent.headers, "X-Gr4vy-Webhook-Timestamp": String(now() + 1) };
    expect(await outcome(receive({ body, headers: later }))).toBe("signature_wrong");
    for (const wrong of [`${now()}abc`, "", "-1", "1e9"]) {
      const headers = { ...sent.headers, "X-Gr4vy-Webhook-Timestamp": wrong };
      expect(await outcome(receive({ body, headers }))).toBe("timestamp_malformed");
    }
  });
});

describe("rotation", () => {
  it("Gr4vy: one valid signature of several is enough, with spaces around commas", async () => {
    const { send, receive, body } = parties["Gr4vy"] as Party;
    const { headers } = send(body);
    const right = headers["X-Gr4vy-Webhook-Signatures"] ?? "";
    const both = { ...headers, "X-Gr4vy-Webhook-Signatures": `${hmac("x")} , ${right}` };
    expect(await receive({ body, headers: both })).toMatchObject({ known: true });
  });

  it("several secrets or keys are accepted", async () => {
    const { Gr4vy, KOMOJU, "Smart Glocal": smartGlocal } = parties as Record<string, Party>;
    const secrets = ["old", secret];
    await receiveGr4vy((Gr4vy as Party).send((Gr4vy as Party).body), { secret: secrets });
    await receiveKomoju((KOMOJU as Party).send((KOMOJU as Party).body), { secret: secrets });
    const sent = (smartGlocal as Party).send((smartGlocal as Party).body);
    await receiveSmartGlocal(sent, { publicKey: [strangersKey, publicKey] });
  });
});

describe("options that are a UsageError:", () => {
  const {
    Gr4vy,
    KOMOJU,
    "Smart Glocal": smartGlocal,
  } = parties as Record<"Gr4vy" | "KOMOJU" | "Smart Glocal", Party>;

  it("no options", async () => {
    const none = undefined as never;
    const calls = [
      () => receiveGr4vy(Gr4vy.send(Gr4vy.body), none),
      () => receiveKomoju(KOMOJU.send(KOMOJU.body), none),
      () => receiveSmartGlocal(smartGlocal.send(smartGlocal.body), none),
    ];
    for (const call of calls) {
      await expect(call()).rejects.toThrow(UsageError);
      await expect(call()).rejects.toThrow(/Call it as receiveWebhook\(request, \{ (secret|publicKey) \}\)/);
    }
  });

  it.each([[""], [[]], [["a", ""]], [undefined], [null], [5], [[undefined]]])(
    "the secret %j",
    async (secret) => {
      const options = { secret: secret as string };
      for (const call of [
        () => receiveKomoju(KOMOJU.send(KOMOJU.body), options),
        () => receiveGr4vy(Gr4vy.send(Gr4vy.body), options),
      ]) {
        await expect(call()).rejects.toThrow(UsageError);
        await expect(call()).rejects.toThrow(/secret must be a non-empty string.*environment variable/);
      }
    },
  );

  it.each([[undefined], [null], [[]], [[undefined]]])("the public key %j", async (key) => {
    const received = receiveSmartGlocal({ body: "{}", headers: {} }, { publicKey: key as unknown as string });
    await expect(received).rejects.toThrow(UsageError);
    await expect(received).rejects.toThrow(/publicKey is missing\. Pass Smart Glocal's public key/);
  });

  it.each([
    ["an empty string", ""],
    ["text that is not PEM", "pem"],
    ["a private key", privateKey],
  ])("a public key that is %s", async (_, key) => {
    const received = receiveSmartGlocal(smartGlocal.send(smartGlocal.body), { publicKey: key });
    await expect(received).rejects.toThrow(UsageError);
  });
});

it("openssl computes the same HMAC", () => {
  const output = openssl(["dgst", "-sha256", "-hmac", secret, "text"], { text: "payload" }).toString();
  expect(output.trim().endsWith(hmac("payload"))).toBe(true);
});
