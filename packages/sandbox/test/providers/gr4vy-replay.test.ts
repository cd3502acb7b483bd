import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { listen, type ListeningSandbox } from "../../src/http/node-server.js";
import { signGr4vyToken } from "./sign-gr4vy-token.js";

const clock = { now: new Date("2026-03-01T09:15:00Z") };

it("a replayed journal restores pinned values, gift card balances and settlements", async () => {
  const folder = mkdtempSync(join(tmpdir(), "paysession-gr4vy-replay-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const first = await open(join(folder, "journal"));
  const metadata = { order: "1042" };
  const embed = { amount: 8000, currency: "USD", metadata };
  const pinned = await signGr4vyToken({ sandbox: first, clock }, { scopes: ["embed"], embed }, 60);
  const giftCard = { number: "4123455541234561234", pin: "1234" };
  const { id } = await call(first, pinned, "POST", "/transactions", {
    amount: 8000,
    currency: "USD",
    intent: "capture",
    payment_method: { method: "card", number: "4111111111111111", expiration_date: "12/30" },
    gift_cards: [{ ...giftCard, amount: 3000 }],
  });
  clock.now = new Date("2026-03-04T06:00:00Z");
  const read = async (sandbox: ListeningSandbox<"gr4vy">): Promise<unknown[]> => {
    const token = await signGr4vyToken({ sandbox, clock }, { scopes: ["*.read"] }, 60);
    return [
      await call(sandbox, token, "GET", `/transactions/${id}/settlements`),
      await call(sandbox, token, "GET", `/transactions/${id}`),
      await call(sandbox, token, "POST", "/gift-cards/balances", { items: [giftCard] }),
    ];
  };
  const before = await read(first);
  expect(before).toMatchObject([
    { items: [{ amount: 5000 }] },
    { metadata, settled_amount: 5000 },
    { items: [{ balance: 7000 }] },
  ]);
  await first.close();
  expect(await read(await open(join(folder, "journal")))).toEqual(before);
});

async function open(persist: string): Promise<ListeningSandbox<"gr4vy">> {
  const sandbox = await listen(0, { persist, now: () => clock.now, providers: ["gr4vy"] });
  onTestFinished(() => sandbox.close().catch(() => {}));
  return sandbox;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever Gr4vy answers
async function call(
  { gr4vy }: ListeningSandbox<"gr4vy">,
  token: string,
  method: string,
  path: string,
  body?: object,
): Promise<any> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  return (await fetch(`${gr4vy.url}${path}`, init)).json();
}
