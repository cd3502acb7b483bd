import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { openssl } from "./fixture.js";
import { createSandbox } from "../src/index.js";

const sandbox = await createSandbox({ now: () => new Date("2026-11-20T10:00:00Z") });

/** A receiver that responds with each status in turn, repeats the last one, and records requests. */
function receiver(...statuses: number[]) {
  const got: { headers: Headers; body: string }[] = [];
  const take = async (request: Request): Promise<Response> => {
    got.push({ headers: request.headers, body: await request.text() });
    return new Response(null, { status: statuses[Math.min(got.length, statuses.length) - 1] ?? 200 });
  };
  return { got, take };
}

describe("a webhook", () => {
  it("of Gr4vy has the signature that openssl computes", async () => {
    const { got, take } = receiver(200);
    const { credentials, deliver } = sandbox.gr4vy;
    const delivery = await deliver("transaction.captured", { to: take });
    expect(delivery).toEqual({ kind: "transaction.captured", acknowledged: true, attempts: [200] });
    const text = `1795168800.${got[0]?.body}`;
    const said = openssl(["dgst", "-sha256", "-hmac", credentials.webhookSecret, "text"], {
      text,
    }).toString();
    expect(said).toContain(got[0]?.headers.get("x-gr4vy-webhook-signatures"));
    expect(got[0]?.headers.get("x-gr4vy-webhook-timestamp")).toBe("1795168800");
  });

  it("of KOMOJU has the signature that openssl computes", async () => {
    const { got, take } = receiver(204);
    const { credentials, deliver } = sandbox.komoju;
    await deliver("payment.captured", { to: take });
    const text = got[0]?.body ?? "";
    const said = openssl(["dgst", "-sha256", "-hmac", credentials.webhookSecret, "text"], {
      text,
    }).toString();
    expect(said).toContain(got[0]?.headers.get("x-komoju-signature"));
    expect(got[0]?.headers.get("x-komoju-event")).toBe("payment.captured");
  });

  it("of Smart Glocal has a signature that openssl verifies", async () => {
    const { got, take } = receiver(200);
    const { credentials, deliver } = sandbox["smart-glocal"];
    await deliver("payment_finished", { to: take });
    const files = {
      body: got[0]?.body ?? "",
      signature: Buffer.from(got[0]?.headers.get("x-partner-sign") ?? "", "base64"),
      "public.pem": credentials.webhookPublicKey,
    };
    const said = openssl(
      ["dgst", "-sha256", "-verify", "public.pem", "-signature", "signature", "body"],
      files,
    );
    expect(said.toString()).toContain("Verified OK");
  });

  it("is sent over HTTP, and does not follow redirects", async () => {
    const paths: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      paths.push(request.url);
      response.writeHead(request.url === "/old" ? 302 : 200, { location: "/new" }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect((await sandbox.komoju.deliver("ping", { to: `${origin}/new` })).acknowledged).toBe(true);
    const moved = await sandbox.komoju.deliver("ping", { to: `${origin}/old`, speed: 1e9 });
    expect(moved).toMatchObject({ acknowledged: false, attempts: [302, 302, 302, 302] });
    expect(paths).not.toContain("/new/");
  });

  it("is repeated unchanged until it is acknowledged", async () => {
    const { got, take } = receiver(500, 404, 200);
    const delivery = await sandbox.gr4vy.deliver("buyer.created", { to: take, speed: 1e9 });
    expect(delivery).toMatchObject({ acknowledged: true, attempts: [500, 404, 200] });
    expect(new Set(got.map(({ body }) => body)).size).toBe(1);
    expect(new Set(got.map(({ headers }) => headers.get("x-gr4vy-webhook-id"))).size).toBe(1);
  });

  it("is given up after the provider's last attempt, also without any response", async () => {
    const nobody = await sandbox["smart-glocal"].deliver("payment_finished", {
      to: "http://127.0.0.1:9",
      speed: 1e9,
    });
    expect(nobody).toMatchObject({ acknowledged: false, attempts: Array(5).fill(undefined) });
  });

  it("is sent several times with the option `times`", async () => {
    const { got, take } = receiver(200);
    await sandbox.komoju.deliver("payment.captured", { to: take, times: 3 });
    expect(got.length).toBe(3);
  });

  it("waits between attempts, until the signal is aborted", async () => {
    const stop = new AbortController();
    const { take } = receiver(500);
    const delivery = sandbox.komoju.deliver("ping", { to: take, signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    expect(await delivery).toMatchObject({ acknowledged: false, attempts: [500] });
  });

  it("has the changed payload, if it satisfies the contract", async () => {
    const { got, take } = receiver(200);
    const { deliver } = sandbox.komoju;
    await deliver("payment.captured", { to: take, change: { data: { id: "p1", amount: 7 } } });
    expect(JSON.parse(got[0]?.body ?? "")).toMatchObject({
      data: { id: "p1", amount: 7, resource: "payment" },
    });
    const wrong = deliver("payment.captured", { to: take, change: { data: { amount: "7" } } });
    await expect(wrong).rejects.toThrow(/violates the contract.*amount must be/);
    await expect(deliver("payment.exploded", { to: take })).rejects.toThrow(
      /has no webhook.*Use one of: payment/,
    );
  });
});
