/** Card numbers and security codes do not reach the journal, whichever operation accepts them. */
import { createSign, randomInt } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import gr4vy from "@paysession/gr4vy/openapi.json" with { type: "json" };
import komoju from "@paysession/komoju/openapi.json" with { type: "json" };
import smartGlocal from "@paysession/smart-glocal/openapi.json" with { type: "json" };
import { describe, expect, it, onTestFinished } from "vitest";
import { methods, type Document, type Method } from "../src/contract/document.js";
import { listOperations } from "../src/contract/operations.js";
import { hiddenCode, isCardNumber, withoutCardData } from "../src/engine/card-data.js";
import { listen, type ListeningSandbox } from "../src/http/node-server.js";
import type { LogEntry } from "../src/index.js";
import { testCards } from "../src/providers/komoju/scenarios.js";
import { generateBody, listCardMembers, type CardMember } from "./card-members.js";

/** A random card number that passes the Luhn check, and a security code. */
function randomCard(): { number: string; code: string } {
  const prefix = ["4", "51", "35", "37", "6"][randomInt(5)] ?? "";
  const start =
    prefix +
    String(randomInt(1e14))
      .padStart(14, "1")
      .slice(prefix.length - 1);
  const check = [..."0123456789"].find((digit) => isCardNumber(start + digit)) ?? "";
  // Longer than a real one, where the contract permits it, so that it does not occur by chance.
  return { number: start + check, code: `9${randomInt(1e8, 1e9)}` };
}

interface Target {
  readonly provider: "gr4vy" | "komoju" | "smart-glocal";
  readonly document: Document;
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly members: readonly CardMember[];
}

/** Every operation whose body can contain card data, according to its contract. */
const targets: Target[] = Object.entries({ gr4vy, komoju, "smart-glocal": smartGlocal }).flatMap(
  ([provider, contract]) => {
    const document = contract as unknown as Document;
    return Object.entries(document.paths).flatMap(([path, item]) =>
      methods.flatMap((method): Target[] => {
        const operation = item[method];
        const members = operation === undefined ? [] : listCardMembers(document, operation);
        if (operation === undefined || members.length === 0) return [];
        const id = operation.operationId;
        return [{ provider: provider as Target["provider"], document, id, method, path, members }];
      }),
    );
  },
);

async function send(sandbox: ListeningSandbox, target: Target, body: object, key: string): Promise<string> {
  const text = JSON.stringify(body);
  const url =
    sandbox[target.provider].url + target.path.replace(/\{[^{}]+\}/g, "3b9e6d1f-8c47-4a25-9f0e-5d2c7a1b6e83");
  const { project, privateKey, publicToken } = sandbox["smart-glocal"].credentials;
  const headers: Record<Target["provider"], () => Record<string, string>> = {
    gr4vy: () => ({ authorization: `Bearer ${sandbox.gr4vy.credentials.token}`, "idempotency-key": key }),
    komoju: () => ({
      authorization: `Basic ${btoa(`${sandbox.komoju.credentials.secretKey}:`)}`,
      "x-komoju-idempotency": key,
    }),
    "smart-glocal": () => ({
      "x-partner-project": project,
      "x-partner-sign": createSign("sha256").update(text).sign(privateKey, "base64"),
      "x-public-token": publicToken,
    }),
  };
  const response = await fetch(url, {
    method: target.method.toUpperCase(),
    headers: { "content-type": "application/json", ...headers[target.provider]() },
    body: text,
  });
  return response.text();
}

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "paysession-cards-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "journal");
}

const stateOf = ({ gr4vy, komoju, "smart-glocal": smartGlocal }: ListeningSandbox) => [
  gr4vy.overview(),
  komoju.overview(),
  smartGlocal.overview(),
];

it("finds the operations with card data in the contracts", () => {
  expect(targets.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      "createPaymentMethod",
      "createTransaction",
      "updateCheckoutSessionFields",
      "createPayout",
      "createPayment",
      "createToken",
      "createSecureToken",
      "paySession",
      "tokenizeCard",
      "initPayment",
      "startPayout",
    ]),
  );
});

it("no card number or security code reaches the journal, and the state survives a restart", async () => {
  const persist = newFile();
  const log: LogEntry[] = [];
  const first = await listen(0, { persist, onRequest: (entry) => log.push(entry) });
  const secrets = new Set<string>();
  const replies: { target: Target; body: object; key: string; reply: string }[] = [];
  const unreached: string[] = [];
  for (const target of targets) {
    for (const member of target.members) {
      const { number, code } = randomCard();
      const body = generateBody(target.document, member, { number, code });
      const key = `k-${replies.length}`;
      const reply = await send(first, target, body, key);
      const [sent] = [number, code, code.slice(0, 4), code.slice(0, 3), code.slice(0, 2)].filter((secret) =>
        JSON.stringify(body).includes(`"${secret}"`),
      );
      expect(sent, target.id).toBeDefined();
      secrets.add(JSON.stringify(sent));
      if (JSON.stringify(body).includes(`"${number}"`)) secrets.add(number);
      if (/^(invalid(?!.* names no )|The sandbox|unauth)/.test(log.at(-1)?.refusal ?? "")) {
        unreached.push(`${target.id} ${member.path.join(".")}: ${log.at(-1)?.refusal}`);
      }
      replies.push({ target, body, key, reply });
    }
  }
  expect(unreached).toEqual([]);
  const before = stateOf(first);
  await first.close();

  const text = readFileSync(persist, "latin1");
  expect(replies.filter(({ target }) => !text.includes(`"operation":"${target.id}"`))).toEqual([]);
  for (const secret of secrets) {
    for (const form of [secret, btoa(secret).replace(/=+$/, ""), JSON.stringify(secret).slice(1, -1)]) {
      expect(text.includes(form), form).toBe(false);
    }
  }

  const second = await listen(0, { persist });
  expect(stateOf(second)).toEqual(before);
  for (const { target, body, key, reply } of replies) {
    const operation = listOperations(target.document).find(({ id }) => id === target.id);
    // Smart Glocal's key is in another header.
    if (operation?.idempotent !== true || target.provider === "smart-glocal") continue;
    expect(await send(second, target, body, key), target.id).toBe(reply);
  }
  await second.close();
});

it("the digest of an idempotency key does not depend on the digits that are hidden", async () => {
  const sandbox = await listen(0, { providers: ["komoju"] });
  onTestFinished(() => sandbox.close());
  const pay = async (number: string): Promise<unknown> => {
    const response = await fetch(`${sandbox.komoju.url}/payments`, {
      method: "POST",
      headers: {
        authorization: `Basic ${btoa(`${sandbox.komoju.credentials.secretKey}:`)}`,
        "content-type": "application/json",
        "x-komoju-idempotency": "k",
      },
      body: JSON.stringify({
        amount: 1000,
        currency: "JPY",
        payment_details: { type: "credit_card", number, month: 12, year: 2030 },
      }),
    });
    return response.json();
  };
  // Both pass the Luhn check.
  const first = await pay("4111111000721111");
  expect(first).toMatchObject({ status: "captured" });
  expect(await pay("4111111500691111")).toEqual(first);
});

it("a hosted page does not store the card number that is entered", async () => {
  const persist = newFile();
  const sandbox = await listen(0, { persist });
  const { url, credentials } = sandbox.komoju;
  const created = await fetch(`${url}/sessions`, {
    method: "POST",
    headers: {
      authorization: `Basic ${btoa(`${credentials.secretKey}:`)}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ amount: 1000, currency: "JPY", return_url: "https://shop.example/" }),
  });
  const { session_url } = (await created.json()) as { session_url: string };
  const page = await (await fetch(session_url)).text();
  const [, csrf_token = ""] = /name="csrf_token" value="([^"]+)"/.exec(page) ?? [];
  const { number } = randomCard();
  const response = await fetch(session_url, {
    method: "POST",
    redirect: "manual",
    headers: { origin: new URL(session_url).origin },
    body: new URLSearchParams({ csrf_token, choice: "card", number }),
  });
  expect(response.status).toBe(303);
  expect(JSON.stringify(sandbox.komoju.overview())).toContain("captured");
  await sandbox.close();
  const text = readFileSync(persist, "latin1");
  expect(text).toContain("choose on page session");
  expect(text).not.toContain(number);
  expect(csrf_token).not.toBe("");
  expect(text).not.toContain(csrf_token);
});

describe("withoutCardData", () => {
  const none = new Set<string>();

  it("keeps the length, the first six and the last four digits, and returns no card number", () => {
    for (let run = 0; run < 1000; run++) {
      const { number } = randomCard();
      const { number: converted } = withoutCardData({ number }, none);
      expect(converted).toMatch(new RegExp(`^${number.slice(0, 6)}[01]+${number.slice(-4)}$`));
      expect(converted).toHaveLength(number.length);
      expect(isCardNumber(converted)).toBe(false);
      expect(withoutCardData({ number: converted }, none)).toEqual({ number: converted });
    }
  });

  it("keeps test cards and numbers that are not card numbers", () => {
    for (const number of testCards) expect(withoutCardData({ number }, testCards)).toEqual({ number });
    const body = { number: "4111111111111112", account_number: "4111111111111111", pin: null, track2: "" };
    expect(withoutCardData(body, none)).toBe(body);
  });

  it.each<[string, object, object]>([
    ["separators", { number: "4242 4242-4242 4242" }, { number: "4242421000004242" }],
    ["a JSON number", { number: 4242424242424242, pin: 12 }, { number: 4242421000004242, pin: 0 }],
    ["a list", { cards: [{ security_code: "123" }] }, { cards: [{ security_code: hiddenCode }] }],
    ["a prepaid card", { prepaid_number: "a234567890123456" }, { prepaid_number: "a234560000003456" }],
  ])("converts %s", (_, body, converted) => {
    expect(withoutCardData(body, none)).toEqual(converted);
  });
});
