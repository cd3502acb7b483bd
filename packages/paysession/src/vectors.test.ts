/**
 * The published test vectors, for whoever signs or verifies in another language. openssl computes all of them anew in
 * each run; only keys and the ES512 signature, which is random, are taken from the file. `vitest -u` writes it.
 */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compactVerify, importJWK } from "jose";
import { makeRsaKey, openssl, opensslSigns, publicKeyOf } from "../test/openssl.js";
import { receiveWebhook as receiveGr4vyWebhook, thumbprintOf } from "./gr4vy/index.js";
import { receiveWebhook as receiveKomojuWebhook } from "./komoju/index.js";
import { receiveWebhook as receiveSmartGlocalWebhook, sign, verify } from "./smart-glocal/index.js";

interface Vectors {
  gr4vy: { thumbprints: { privateKey: string }[]; token: { jwt: string } };
  smartGlocal: { privateKey: string };
}

const path = new URL("../vectors.json", import.meta.url);
const old = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Vectors) : undefined;

const base64url = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString("base64url");
const hmac = (secret: string, text: string): string => {
  const key = Buffer.from(secret).toString("hex");
  const output = openssl(["dgst", "-sha256", "-mac", "HMAC", "-macopt", `hexkey:${key}`, "text"], { text });
  return output.toString().trim().split("= ")[1] ?? "";
};

/** Public coordinates or numbers of a key, as openssl prints them. */
function printed(pem: string, label: string): Buffer {
  const text = openssl(["pkey", "-in", "key.pem", "-noout", "-text"], { "key.pem": pem }).toString();
  const [, hex = ""] = new RegExp(`${label}:\\n((?: +[0-9a-f:]+\\n)+)`).exec(text) ?? [];
  return Buffer.from(hex.replace(/[^0-9a-f]/g, ""), "hex");
}

function thumbprint(members: Record<string, string>): {
  publicJwk: Record<string, string>;
  thumbprint: string;
} {
  const digest = openssl(["dgst", "-sha256", "-binary", "text"], { text: JSON.stringify(members) });
  return { publicJwk: members, thumbprint: base64url(digest) };
}

function ecMembers(pem: string): Record<string, string> {
  const point = printed(pem, "pub").subarray(1);
  const half = point.length / 2;
  return {
    crv: "P-521",
    kty: "EC",
    x: base64url(point.subarray(0, half)),
    y: base64url(point.subarray(half)),
  };
}

function rsaMembers(pem: string): Record<string, string> {
  const modulus = printed(pem, "modulus");
  return { e: "AQAB", kty: "RSA", n: base64url(modulus[0] === 0 ? modulus.subarray(1) : modulus) };
}

/** The two numbers of an ECDSA signature in DER, each in 66 bytes. */
function rawSignature(der: Buffer): Buffer {
  const text = openssl(["asn1parse", "-inform", "DER", "-in", "der"], { der }).toString();
  const numbers = [...text.matchAll(/INTEGER\s+:([0-9A-F]+)/g)].map(([, hex = ""]) => hex.padStart(132, "0"));
  return Buffer.from(numbers.join(""), "hex");
}

const ecKey: string =
  old?.gr4vy.thumbprints[0]?.privateKey ??
  openssl(["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-521"]).toString();
const rsaKey: string = old?.smartGlocal.privateKey ?? makeRsaKey();
const ec = thumbprint(ecMembers(ecKey));

const claims = {
  scopes: ["*.read"],
  iss: "vectors",
  iat: 1700000000,
  nbf: 1700000000,
  exp: 4000000000,
  jti: "j1",
};
const header = { alg: "ES512", typ: "JWT", kid: ec.thumbprint };
const input = `${base64url(JSON.stringify(header))}.${base64url(JSON.stringify(claims))}`;
const signed = openssl(["dgst", "-sha512", "-sign", "key.pem", "text"], { "key.pem": ecKey, text: input });
const token: string = old?.gr4vy.token.jwt ?? `${input}.${base64url(rawSignature(signed))}`;

const bodies = [
  "{}",
  '{"amount_details":{"amount":10000,"currency":"usd"},"metadata":"order123"}',
  '{"metadata":"円 ✓ 😀","url":"https:\\/\\/shop.example\\/"}',
  '{ "amount_details" : { "currency" : "eur", "amount" : 2599 } }\n',
];
const event = '{"type":"event","id":"e1","name":"buyer.created","target":{"type":"buyer","id":"b1"}}';
const ping = '{"type":"ping"}';
const notification = '{"type":"payment_finished","session":{"id":"ps_1","status":"accepted"}}';
const vectors = {
  about: "Made with openssl. Texts stand for their UTF-8 bytes. The keys are public: never use them.",
  smartGlocal: {
    about: "X-PARTNER-SIGN: RSASSA-PKCS1-v1_5 with SHA-256 over the bytes of the body, in Base64.",
    privateKey: rsaKey,
    publicKey: publicKeyOf(rsaKey),
    signatures: bodies.map((body) => ({ body, signature: opensslSigns(body, rsaKey) })),
    webhooks: [{ body: notification, signature: opensslSigns(notification, rsaKey) }],
  },
  gr4vy: {
    about:
      "kid is the RFC 7638 thumbprint of the public key. A webhook's signature is HMAC-SHA-256 in hexadecimal over timestamp, full stop and body.",
    thumbprints: [
      { privateKey: ecKey, ...ec },
      { privateKey: rsaKey, ...thumbprint(rsaMembers(rsaKey)) },
    ],
    token: { header, claims, jwt: token },
    webhooks: ["payload", event].map((body) => ({
      secret: "Ik4L-8FH0ihWczctcIPXZRR_8F0fPNgmhEfVBbZ3zNwqQVa1Or4tBz4Pgw2eNaVDod7H56Y268h_wohEUaWbUg",
      timestamp: 1744018920,
      body,
      signature: hmac(
        "Ik4L-8FH0ihWczctcIPXZRR_8F0fPNgmhEfVBbZ3zNwqQVa1Or4tBz4Pgw2eNaVDod7H56Y268h_wohEUaWbUg",
        `1744018920.${body}`,
      ),
    })),
  },
  komoju: {
    about: "X-Komoju-Signature: HMAC-SHA-256 in hexadecimal over the bytes of the body.",
    webhooks: [{ secret: "whsec_example", body: ping, signature: hmac("whsec_example", ping) }],
  },
};

it("the published file is what openssl computes", async () => {
  await expect(`${JSON.stringify(vectors, null, 2)}\n`).toMatchFileSnapshot("../vectors.json");
});

describe("our own code agrees:", () => {
  it.each(vectors.smartGlocal.signatures)(
    "Smart Glocal's signature of $body",
    async ({ body, signature }) => {
      expect(await sign(body, rsaKey)).toBe(signature);
      expect(await verify(body, signature, vectors.smartGlocal.publicKey)).toBe(true);
    },
  );

  it.each(vectors.gr4vy.thumbprints)("thumbprint $thumbprint", async ({ privateKey, thumbprint }) => {
    expect(await thumbprintOf(privateKey)).toBe(thumbprint);
  });

  it("the token's signature", async () => {
    const key = await importJWK(ec.publicJwk, "ES512");
    const { payload, protectedHeader } = await compactVerify(token, key);
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(claims);
    expect(protectedHeader).toEqual(header);
  });

  it("the webhooks' signatures", async () => {
    for (const { secret, body, signature, timestamp } of vectors.gr4vy.webhooks.slice(1)) {
      const headers = {
        "x-gr4vy-webhook-signatures": signature,
        "x-gr4vy-webhook-timestamp": `${timestamp}`,
      };
      await receiveGr4vyWebhook({ body, headers }, { secret, tolerance: 1e10 });
    }
    for (const { secret, body, signature } of vectors.komoju.webhooks) {
      await receiveKomojuWebhook({ body, headers: { "x-komoju-signature": signature } }, { secret });
    }
    for (const { body, signature } of vectors.smartGlocal.webhooks) {
      const { publicKey } = vectors.smartGlocal;
      await receiveSmartGlocalWebhook({ body, headers: { "X-PARTNER-SIGN": signature } }, { publicKey });
    }
  });
});

it("the providers' own published values are among them", () => {
  // Gr4vy's SDKs carry the first in their tests.
  const header = "78aca0c78005107a654a957b8566fa6e0e5e06aea92d7da72a6da9e5a690d013";
  expect(vectors.gr4vy.webhooks[0]?.signature).toBe(header);
  expect(vectors.komoju.webhooks[0]?.signature).toBe(
    "ad04303dbf544513deed08d18658883f8a9d20a81bb6ebb2c449cac84db3eac1",
  );
});
