// The public behaviour, with nothing but web standards, so that it runs wherever the packages do. `run` gives a line for
// each test. The server is server.mjs.
import { dedupe, createMemoryStore, paginate, unwrap, UsageError } from "paysession";
import {
  createEmbedToken,
  createGr4vyClient,
  receiveWebhook as receiveGr4vy,
  thumbprintOf,
} from "paysession/gr4vy";
import {
  createKomojuClient,
  createKomojuPublicClient,
  receiveWebhook as receiveKomoju,
} from "paysession/komoju";
import {
  createSmartGlocalClient,
  createTokenizationClient,
  explain,
  receiveWebhook as receiveSmartGlocal,
  sign,
  verify,
} from "paysession/smart-glocal";
import vectors from "paysession/vectors.json" with { type: "json" };

const secret = "whsec_example";
const card = {
  number: "4242424242424242",
  expiration_month: "09",
  expiration_year: "29",
  security_code: "321",
};
const retry = { delay: 1 };

/** A path prefix of the server's, by which one test's requests are counted apart from all others. */
const newCase = (server, behaviour) => `${server}/${behaviour}/${crypto.randomUUID()}`;
const countOf = async (baseUrl) => (await fetch(`${baseUrl}/count`)).json();

const tests = {
  "a call with a Basic key": async (server) => {
    const komoju = createKomojuClient({ baseUrl: newCase(server, "echo"), secretKey: "sk_test_1" });
    const { headers, body } = await unwrap(komoju.createSession({ body: { amount: 1000, currency: "JPY" } }));
    equal(headers.authorization, `Basic ${btoa("sk_test_1:")}`);
    equal(body, '{"amount":1000,"currency":"JPY"}');
    match(headers["x-komoju-idempotency"], /^[0-9a-f-]{36}$/);
  },
  "a call with a minted token": async (server) => {
    const [{ privateKey, publicJwk, thumbprint }] = vectors.gr4vy.thumbprints;
    const gr4vy = createGr4vyClient({ baseUrl: newCase(server, "echo"), privateKey });
    const { headers } = await unwrap(gr4vy.addBuyer({ body: { display_name: "Ada" } }));
    const [header, claims, signature] = headers.authorization.replace("Bearer ", "").split(".");
    equal(JSON.parse(fromBase64url(header, true)).kid, thumbprint);
    equal(JSON.parse(fromBase64url(claims, true)).scopes, ["*.read", "*.write"]);
    equal(fromBase64url(signature).length, 132);
    equal(publicJwk.crv, "P-521");
  },
  "a signed call": async (server) => {
    const { privateKey, publicKey } = vectors.smartGlocal;
    const smartGlocal = createSmartGlocalClient({
      baseUrl: newCase(server, "echo"),
      project: "acme",
      privateKey,
    });
    const { headers, body } = await unwrap(smartGlocal.createSession({ body: { metadata: "円 ✓ 😀" } }));
    equal(await verify(body, headers["x-partner-sign"], publicKey), true);
  },
  "a card becomes a token": async (server) => {
    const tokens = createTokenizationClient({ baseUrl: newCase(server, "echo"), publicToken: "p1" });
    const { headers } = await unwrap(tokens.tokenizeCard({ body: { card } }));
    equal(headers["x-public-token"], "p1");
  },
  "a publishable key opens only what it may": async (server) => {
    const device = createKomojuPublicClient({
      baseUrl: newCase(server, "echo"),
      publishableKey: "pk_test_1",
    });
    const { headers } = await unwrap(device.showSession({ params: { path: { id: "s1" } } }));
    equal(headers.authorization, `Basic ${btoa("pk_test_1:")}`);
    equal(device.createPayment, undefined);
  },
  "a read is sent again": async (server) => {
    const komoju = createKomojuClient({ baseUrl: newCase(server, "flaky"), secretKey: "k", retry });
    const { attempts } = await komoju.showSession({ params: { path: { id: "s1" } } });
    equal(attempts, 3);
  },
  "a write with a key is sent again with the same": async (server) => {
    const komoju = createKomojuClient({ baseUrl: newCase(server, "flaky"), secretKey: "k", retry });
    const result = await komoju.createSession({ body: { amount: 1, currency: "JPY" } });
    equal(result.attempts, 3);
    equal(result.data.headers["x-komoju-idempotency"], result.idempotencyKey);
  },
  "a write without a key is sent once, and its outcome is unknown": async (server) => {
    const baseUrl = newCase(server, "reset");
    const gr4vy = createGr4vyClient({ baseUrl, token: "t", retry });
    const { error } = await gr4vy.addBuyer({ body: {} });
    equal([error.code, error.reconcile, error.attempts], ["outcome_unknown", "listBuyers", 1]);
    if (typeof document === "undefined") equal(await countOf(baseUrl), 1);
  },
  "nor is any other write, over a connection that was kept": async (server) => {
    if (typeof document !== "undefined") return; // browsers repeat on their own, and leave no way to prevent it
    const gr4vy = createGr4vyClient({ baseUrl: newCase(server, "echo"), token: "t" });
    const path = { buyer_id: "b1", payment_method_id: "p1" };
    const writes = {
      addBuyer: { body: {} },
      updateBuyer: { params: { path }, body: {} },
      deleteBuyer: { params: { path } },
      suspendPaymentMethodNetworkToken: { params: { path: { ...path, network_token_id: "n1" } } },
    };
    for (const [id, init] of Object.entries(writes)) {
      for (let round = 0; round < 5; round++) {
        await gr4vy.listBuyers();
        const baseUrl = newCase(server, "reset");
        const { error } = await createGr4vyClient({ baseUrl, token: "t", retry })[id](init);
        equal([id, error.code, await countOf(baseUrl)], [id, "outcome_unknown", 1]);
      }
    }
  },
  "half an answer leaves a write's outcome unknown": async (server) => {
    const gr4vy = createGr4vyClient({ baseUrl: newCase(server, "half"), token: "t", retry });
    equal((await gr4vy.addBuyer({ body: {} })).error.code, "outcome_unknown");
  },
  "silence is a timeout": async (server) => {
    const gr4vy = createGr4vyClient({
      baseUrl: newCase(server, "silent"),
      token: "t",
      retry: { attempts: 1 },
    });
    equal((await gr4vy.listBuyers({ timeout: 200 })).error.code, "timeout");
  },
  "a signal ends a call": async (server) => {
    const gr4vy = createGr4vyClient({ baseUrl: newCase(server, "silent"), token: "t" });
    const stop = new AbortController();
    const call = gr4vy.listBuyers({ signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    equal((await call).error.code, "aborted");
  },
  "a redirect is not followed": async (server) => {
    const gr4vy = createGr4vyClient({ baseUrl: newCase(server, "redirect"), token: "t" });
    equal((await gr4vy.listBuyers()).error.code, "unexpected_response");
  },
  "a web page is not an answer": async (server) => {
    const gr4vy = createGr4vyClient({ baseUrl: newCase(server, "html"), token: "t", retry: { attempts: 1 } });
    const { error } = await gr4vy.listBuyers();
    equal(
      [error.code, error.status, error.excerpt],
      ["unexpected_response", 502, "<html>Bad Gateway</html>"],
    );
  },
  "a refusal is the provider's own": async (server) => {
    const smartGlocal = createSmartGlocalClient({
      baseUrl: newCase(server, "refusal"),
      project: "acme",
      privateKey: vectors.smartGlocal.privateKey,
    });
    const { error } = await smartGlocal.createSession({ body: {} });
    equal([error.code, error.status, error.providerCode], ["api", 200, "invalid_request"]);
  },
  "a list over all its pages": async (server) => {
    const gr4vy = createGr4vyClient({ baseUrl: newCase(server, "pages"), token: "t" });
    const ids = [];
    for await (const { id } of paginate(gr4vy.listBuyers)) ids.push(id);
    equal(ids, ["1", "2", "3"]);
  },
  "a path cannot be left": async (server) => {
    const gr4vy = createGr4vyClient({ baseUrl: newCase(server, "echo"), token: "t" });
    throws(() => gr4vy.getBuyer({ params: { path: { buyer_id: ".." } } }), UsageError);
  },
  "hundreds of calls at once share one token": async (server) => {
    let asked = 0;
    const token = () => ({ token: `t${++asked}`, expiresAt: Date.now() + 60_000 });
    const gr4vy = createGr4vyClient({ baseUrl: newCase(server, "echo"), token });
    const results = await Promise.all(Array.from({ length: 200 }, () => gr4vy.listBuyers()));
    equal([results.every(({ error }) => error === undefined), asked], [true, 1]);
  },
  "signatures are openssl's": async () => {
    const { privateKey, publicKey, signatures } = vectors.smartGlocal;
    for (const { body, signature } of signatures) {
      equal(await sign(body, privateKey), signature);
      equal(await verify(body, signature, publicKey), true);
      equal(await verify(`${body} `, signature, publicKey), false);
    }
    match((await explain("{}", { key: privateKey })).keyFingerprint, /^[0-9a-f]{64}$/);
  },
  "thumbprints are openssl's": async () => {
    for (const { privateKey, thumbprint } of vectors.gr4vy.thumbprints)
      equal(await thumbprintOf(privateKey), thumbprint);
    equal(
      (await createEmbedToken({ privateKey: vectors.gr4vy.thumbprints[0].privateKey })).split(".").length,
      3,
    );
  },
  "webhooks of all three, and none that is false": async () => {
    for (const { secret, timestamp, body, signature } of vectors.gr4vy.webhooks.slice(1)) {
      const headers = {
        "x-gr4vy-webhook-signatures": signature,
        "x-gr4vy-webhook-timestamp": `${timestamp}`,
      };
      const { known, event } = await receiveGr4vy({ body, headers }, { secret, tolerance: 1e10 });
      equal([known, event.name], [true, "buyer.created"]);
    }
    const [{ body, signature }] = vectors.komoju.webhooks;
    const request = (text) =>
      new Request("http://shop.test", {
        method: "POST",
        body: text,
        headers: { "x-komoju-signature": signature },
      });
    equal((await receiveKomoju(request(body), { secret })).event, { type: "ping" });
    equal(await reasonOf(receiveKomoju(request(`${body} `), { secret })), "signature_wrong");
    const { publicKey, webhooks } = vectors.smartGlocal;
    for (const { body, signature } of webhooks) {
      const headers = { "X-PARTNER-SIGN": signature };
      const received = await receiveSmartGlocal({ body, headers }, { publicKey });
      const store = createMemoryStore();
      const outcomes = [await dedupe(store, received, () => {}), await dedupe(store, received, () => {})];
      equal([received.known, ...outcomes], [true, true, false]);
    }
  },
};

/** Runs every test against the server and gives what failed: an empty list, if all is well. */
export async function run(server) {
  const failed = [];
  for (const [name, test] of Object.entries(tests)) {
    try {
      await test(server);
    } catch (error) {
      failed.push(`${name}: ${error?.stack ?? error}`);
    }
  }
  return { passed: Object.keys(tests).length - failed.length, failed };
}

function equal(actual, expected) {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`expected ${b}, not ${a}`);
}

function match(text, pattern) {
  if (!pattern.test(text)) throw new Error(`expected ${pattern}, not ${text}`);
}

function throws(act, kind) {
  try {
    act();
  } catch (error) {
    if (error instanceof kind) return;
    throw error;
  }
  throw new Error("expected an error");
}

const reasonOf = (work) =>
  work.then(
    () => "accepted",
    (error) => error.reason ?? String(error),
  );

function fromBase64url(text, asText = false) {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return asText ? binary : Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
